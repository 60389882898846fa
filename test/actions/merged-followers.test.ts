import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { mailbox } from "../../db/schema/mail.ts";
import { subscribers, subscriptions } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { endRelation } from "../../src/actions/end-relation.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { unsubscribe } from "../../src/actions/unsubscribe.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import { signLink } from "../../src/mail/links.ts";
import { tellOnce } from "../support/chain.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "../web/site-server.ts";

async function newsroom() {
	const world = await newWorld("2025-10-20T09:00:00Z");
	const editor = await world.user("editor");
	const register = (title: string) => registerPledge(world.deps, editor, aPledge({ title }));
	const [double, kept] = [await register("Double"), await register("Kept")];
	const pledge = async (publicId: string) => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("no pledge");
		return found;
	};
	const merge = async () => {
		const { version } = await pledge(double);
		await relatePledges(world.deps, editor, { publicId: double, version, kind: "duplicates", other: kept, note: "" });
	};
	const part = () => {
		const ending = { kind: "duplicates", end: "from", other: kept, reason: "They differ." } as const;
		return endRelation(world.deps, editor, { publicId: double, ...ending });
	};
	const mark = async (publicId: string, outcome: Outcome, more = {}) => {
		const judged = { outcome, happenedOn: "2025-10-20", rationale: "Seen.", changeKind: "update", reason: "" } as const;
		const { version } = await pledge(publicId);
		await markOutcome(world.deps, editor, { publicId, version, ...judged, evidence: [someEvidence], ...more });
		await tellOnce(world);
	};
	const mailsTo = async (email: string) =>
		(await world.db.select().from(mailbox).where(eq(mailbox.recipient, email))).map(({ raw }) => raw);
	await tellOnce(world);
	const ids = [(await pledge(double)).id, (await pledge(kept)).id] as const;
	const disposal = { [Symbol.asyncDispose]: () => world.close() };
	return { world, double, kept, ids, merge, part, mark, mailsTo, ...disposal };
}

test("who follows both is told what they wanted of either, at the faster pace; nothing unconfirmed takes part", async () => {
	await using room = await newsroom();
	const { world } = room;
	const [double, kept] = room.ids;
	const none = { dueSoon: false, lapsed: false, outcome: false, moved: false, corrected: false, registered: false };
	const [first, second] = [new Date("2025-10-18T09:00:00Z"), new Date("2025-10-19T09:00:00Z")];
	const follows = (one: object, other: object) =>
		insertSubscriber(world, {
			follows: [
				{ scope: "pledge", targetId: double, ...none, ...one },
				{ scope: "pledge", targetId: kept, ...none, ...other },
			],
		});
	const weekly = { pace: "weekly" } as const;
	const both = await follows({ lapsed: true, confirmedAt: first }, { ...weekly, moved: true, confirmedAt: second });
	const one = await follows({ lapsed: true, confirmedAt: first, ...weekly }, { moved: true, confirmedAt: null });
	const other = await follows({ lapsed: true, confirmedAt: null }, { ...weekly, moved: true, confirmedAt: second });
	await room.merge();
	const of = ({ id }: { readonly id: number }) =>
		world.db.select().from(subscriptions).where(eq(subscriptions.subscriberId, id));
	const it = { targetId: kept, ...none };
	expect(await of(both)).toMatchObject([{ ...it, pace: "instant", lapsed: true, moved: true, confirmedAt: first }]);
	expect(await of(one)).toMatchObject([{ ...it, pace: "weekly", lapsed: true, confirmedAt: first }]);
	expect(await of(other)).toMatchObject([{ ...it, pace: "weekly", moved: true, confirmedAt: second }]);
});

test("a form, a request and a confirmation from before a merge all mean the pledge that stays", async () => {
	await using room = await newsroom();
	const { world } = room;
	const [targetId, kept] = room.ids;
	const wish = { scope: "pledge", pace: "instant", news: ["outcome"] } as const;
	await requestSubscription(world.deps, { email: "request@readers.test", targetId, ...wish });
	const late = await insertSubscriber(world, {});
	await room.merge();
	await using site = await startSite(world);
	const form = { email: "form@readers.test", scope: "pledge", target: room.double, pace: "instant", news: "outcome" };
	const reader = site.browser();
	expect((await reader.post("/subscriptions", form)).status).toBe(202);
	expect((await reader.get(`/follow?scope=pledge&target=${room.double}`)).text).toContain("Kept");
	await answerRequests(world.deps);
	// Written at the very moment of the merge.
	const at = new Date("2025-10-20T09:00:00Z");
	const row = { subscriberId: late.id, scope: "pledge", targetId, pace: "instant", createdAt: at } as const;
	const news = { dueSoon: false, lapsed: false, outcome: true, moved: false, corrected: false, registered: false };
	await world.db.transact((tx) => tx.insert(subscriptions).values({ ...row, ...news, confirmedAt: null }));
	for (const { id } of await world.db.select({ id: subscribers.id }).from(subscribers)) {
		const link = { purpose: "confirm", subscriberId: id, issuedAt: world.deps.now() } as const;
		await confirmSubscriptions(world.deps, signLink(world.deps.secret, link));
	}
	const targets = await world.db.select({ target: subscriptions.targetId }).from(subscriptions);
	expect(targets.map(({ target }) => target)).toEqual([kept, kept, kept]);
});

test("a mail from before a merge ends what it became, also once the two are parted again", async () => {
	await using room = await newsroom();
	const { world } = room;
	for (const afterwards of [async () => {}, room.part]) {
		const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: room.ids[0] }] });
		await room.mark(room.double, afterwards === room.part ? "stalled" : "in_progress", { reason: "News." });
		const [mail] = await room.mailsTo(reader.email);
		const token = /\/unsubscribe\/(u\.[\w.-]+)/.exec(mail?.replaceAll("=\r\n", "") ?? "")?.[1] ?? "";
		await room.merge();
		await afterwards();
		expect(await unsubscribe(world.deps, token)).toMatchObject({ kind: "some", ended: [{ target: room.kept }] });
		if (afterwards !== room.part) await room.part();
	}
});

test("after a mistaken merge, a correction still reaches who had the error", async () => {
	await using room = await newsroom();
	const { world } = room;
	const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: room.ids[0] }] });
	const stranger = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: room.ids[1] }] });
	await room.mark(room.double, "broken");
	await room.merge();
	await room.part();
	world.at("2025-10-22T09:00:00Z");
	await room.mark(room.double, "fulfilled", { changeKind: "correction", reason: "We erred." });
	expect(await room.mailsTo(reader.email)).toHaveLength(2);
	expect(await room.mailsTo(stranger.email)).toHaveLength(0);
});
