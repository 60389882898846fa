import { expect, test } from "vitest";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendTip } from "../../src/actions/send-tip.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startApi } from "./api-server.ts";

interface Item {
	readonly kind: string;
	readonly id: string;
	readonly owner: { readonly name: string } | null;
}
interface List<T> {
	readonly items: readonly T[];
	readonly next: string | null;
}

async function open() {
	const world = await newWorld("2025-11-05T09:00:00Z", { SECOND_EDITOR: "on" });
	const api = await startApi(world);
	const [editor, other, admin] = [await world.user("editor"), await world.user("editor"), await world.user("admin")];
	const tokenOf = async (user: typeof editor) => (await createApiToken(world.deps, user, { name: "A script" })).token;
	const tokens = { editor: await tokenOf(editor), other: await tokenOf(other), admin: await tokenOf(admin) };
	const as = (token: string) => ({ authorization: `Bearer ${token}` });
	const read = async <T>(path: string, token: string) => (await api.get(`/api/v1${path}`, as(token))).json<T>();
	const close = async () => {
		await api.close();
		await world.close();
	};
	return { world, api, editor, other, tokens, as, read, [Symbol.asyncDispose]: close };
}

test("each queue is counted, read in pages, filtered, and every kind of item is given to somebody and snoozed", async () => {
	await using site = await open();
	const { world, api, editor, other, tokens, read } = site;
	const ids: string[] = [];
	for (let i = 1; i <= 3; i++) {
		ids.push(await registerPledge(world.deps, editor, aPledge({ title: `Bridge ${i}` })));
		await lapseDeadline(world.deps, i);
	}
	const [first = ""] = ids;
	await sendTip(world.deps, {
		kind: "correction",
		words: "The day is wrong.",
		pledgeId: undefined,
		promiser: "",
		saidOn: undefined,
		url: undefined,
		contact: undefined,
	});
	const asked = { version: 1, recipient: "The press desk", askedOn: "2025-11-05", dueOn: "2025-11-10" };
	await askForReply(world.deps, editor, { publicId: first, ...asked });
	const judged = { outcome: "fulfilled", happenedOn: "2025-10-30", rationale: "It opened.", reason: "" } as const;
	const outcome = { publicId: first, version: 2, ...judged, changeKind: "update" as const, evidence: [someEvidence] };
	await markOutcome(world.deps, editor, outcome);

	const counts = await read<List<{ queue: string; waiting: number }>>("/queues", tokens.editor);
	expect(counts.items.filter(({ waiting }) => waiting > 0).map(({ queue, waiting }) => [queue, waiting])).toEqual([
		["lapsed", 3],
		["proposals", 1],
		["tips", 1],
		["replies", 1],
		["changed", 3],
	]);
	const page = await read<List<Item>>("/queues/lapsed?limit=2", tokens.editor);
	const rest = await read<List<Item>>(page.next?.slice(page.next.indexOf("/queues")) ?? "", tokens.editor);
	expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
	expect(rest.next).toBeNull();

	for (const [queue, kind] of [
		["lapsed", "pledge"],
		["proposals", "proposal"],
		["tips", "tip"],
		["replies", "reply"],
	]) {
		const [item] = (await read<List<Item>>(`/queues/${queue}`, tokens.editor)).items;
		expect(item, queue).toMatchObject({ kind, owner: null });
		const place = `/api/v1/items/${kind}/${item?.id}`;
		expect((await api.post(`${place}/owners`, { owner: other.userId }, tokens.editor)).status, kind).toBe(201);
		expect((await read<List<Item>>(`/queues/${queue}?owner=me`, tokens.other)).items, kind).toMatchObject([
			{ id: item?.id, owner: { name: "User 2" } },
		]);
		const snooze = { until: "2025-11-20", reason: "They answer by then." };
		const rests = await api.post(`${place}/snoozes`, snooze, tokens.editor);
		expect(rests.json(), kind).toMatchObject({ ownerId: other.userId, snoozedUntil: "2025-11-20" });
		expect((await read<List<Item>>(`/queues/${queue}`, tokens.editor)).items.map(({ id }) => id)).not.toContain(
			item?.id,
		);
		expect((await read<List<Item>>(`/queues/${queue}?snoozed=true`, tokens.editor)).items, kind).toMatchObject([
			{ id: item?.id, snoozeReason: snooze.reason },
		]);
		expect((await api.post(`${place}/snoozes`, { until: null }, tokens.editor)).json()).toMatchObject({
			snoozedUntil: null,
		});
	}
	expect((await api.get("/api/v1/queues/nothing", site.as(tokens.editor))).status).toBe(404);
	expect((await api.post("/api/v1/items/tip/99/owners", { owner: "me" }, tokens.editor)).status).toBe(404);
	expect((await api.get("/api/v1/queues?as-of=2025-11-01", site.as(tokens.editor))).status).toBe(422);
});

test("comments are added and listed by the API, and whoever they name finds them among their mentions", async () => {
	await using site = await open();
	const { world, api, editor, tokens, read } = site;
	const id = await registerPledge(world.deps, editor, aPledge({ publish: false }));
	const said = await api.post(`/api/v1/pledges/${id}/comments`, { body: "@User 2 and @User 3: look." }, tokens.editor);
	expect([said.status, said.json()]).toMatchObject([201, { by: "User 1", proposal: null }]);
	await api.post(`/api/v1/pledges/${id}/comments`, { body: "Nothing new." }, tokens.other);
	const page = await read<List<{ body: string; mentions: { name: string }[] }>>(
		`/pledges/${id}/comments?limit=1`,
		tokens.editor,
	);
	expect(page.items.map(({ mentions }) => mentions.map(({ name }) => name).toSorted())).toEqual([["User 2", "User 3"]]);
	expect(
		(await read<List<{ body: string }>>(page.next?.slice(page.next.indexOf("/pledges")) ?? "", tokens.editor)).items,
	).toMatchObject([{ body: "Nothing new." }]);
	expect((await read<List<object>>("/mentions", tokens.other)).items).toMatchObject([{ pledge: { id }, by: "User 1" }]);
	expect((await read<List<object>>("/mentions", tokens.editor)).items).toEqual([]);
	const narrow = await api.token("editor", ["outcomes", "drafts"]);
	expect((await api.get(`/api/v1/pledges/${id}/comments`, site.as(narrow))).status).toBe(403);
	expect((await api.get(`/api/v1/pledges/${id}/comments`)).status).toBe(401);
});

test("conflicts of interest are declared, listed and ended by the API, each as far as the role goes", async () => {
	await using site = await open();
	const { world, api, editor, other, tokens, read } = site;
	const id = await registerPledge(world.deps, editor, aPledge());
	const declare = (body: object, token: string) => api.post("/api/v1/conflicts", body, token);
	const own = { promiser: "A minister", reason: "A relative works there." };
	const made = await declare(own, tokens.editor);
	expect([made.status, made.json()]).toMatchObject([201, { id: 1, user: { name: "User 1" }, declaredBy: "User 1" }]);
	expect((await declare(own, tokens.editor)).status).toBe(409);
	expect((await declare({ ...own, user: editor.userId }, tokens.other)).status).toBe(403);
	const { id: ofOther } = (await declare({ ...own, user: other.userId }, tokens.admin)).json<{ id: number }>();
	const outcome = { version: 1, outcome: "in_progress", changeKind: "update", rationale: "Begun." };
	expect((await api.post(`/api/v1/pledges/${id}/outcomes`, outcome, tokens.editor)).status).toBe(403);
	expect((await read<List<{ id: number }>>("/conflicts", tokens.editor)).items).toMatchObject([{ id: 1 }]);
	const all = await read<List<{ id: number }>>("/conflicts?limit=1", tokens.admin);
	expect(all.items).toMatchObject([{ id: ofOther, endedAt: null }]);
	// What an admin declared of somebody, that user does not end.
	expect((await api.post(`/api/v1/conflicts/${ofOther}/ends`, {}, tokens.other)).status).toBe(403);
	expect((await api.post("/api/v1/conflicts/1/ends", {}, tokens.editor)).json()).toMatchObject({
		endedAt: "2025-11-05T09:00:00.000Z",
	});
	const rest = await read<List<{ id: number }>>(all.next?.slice(all.next.indexOf("/conflicts")) ?? "", tokens.admin);
	expect(rest.items).toMatchObject([{ id: 1 }]);
	expect((await api.post(`/api/v1/pledges/${id}/outcomes`, outcome, tokens.editor)).status).toBe(201);
	const narrow = await createApiToken(world.deps, editor, { name: "A script", scopes: ["outcomes", "pledges"] });
	expect((await api.get("/api/v1/conflicts", site.as(narrow.token))).status).toBe(403);
});
