import { afterEach, beforeEach, expect, test } from "vitest";
import type { QueueFilter } from "../../db/desk-queues.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import {
	countOthers,
	listQueuedLinks,
	listQueuedProposals,
	listQueuedReplies,
	listQueuedTips,
} from "../../db/queued-others.ts";
import { countQueue, listQueue, placeOf, type Queued } from "../../db/queues.ts";
import { links } from "../../db/schema/captures.ts";
import { conflicts } from "../../db/schema/outcomes.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { assignItem } from "../../src/actions/assign-item.ts";
import { deskMoment } from "../../src/actions/desk-moment-parts.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendTip } from "../../src/actions/send-tip.ts";
import { snoozeItem } from "../../src/actions/snooze-item.ts";
import { wakeItem } from "../../src/actions/wake-item.ts";
import type { PledgeLane } from "../../src/domain/queue.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let ada: Actor & { kind: "user" };
let ben: Actor & { kind: "user" };

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	ada = await world.user("editor");
	ben = await world.user("fact_checker");
});
afterEach(() => world.close());

const register = (title = "Open the bridge", words = "within two weeks") =>
	registerPledge(world.deps, ada, aPledge({ title, deadline: { words, timeZone: "UTC", choice: "suggested" } }));
const pledge = (id: string) => ({ kind: "pledge", id }) as const;
const inQueue = async (lane: PledgeLane, filter: QueueFilter = {}): Promise<Queued[]> =>
	listQueue(world.db, { lane, moment: deskMoment(world.deps), filter, limit: 50 });
const idsIn = async (lane: PledgeLane, filter: QueueFilter = {}) =>
	(await inQueue(lane, filter)).map((row) => row.publicId);
const eventsOf = async (id: string) => listPledgeEvents(world.db, (await findPledge(world.db, id))?.id ?? 0);

test("an item belongs to one user, who stands in every queue of it; the event says who gave it to whom", async () => {
	const [mine, free] = [await register(), await register("Close the bridge")];
	await assignItem(world.deps, ben, { item: pledge(mine), ownerId: ada.userId });
	expect(await idsIn("changed", { owner: ada.userId })).toEqual([mine]);
	expect(await idsIn("changed", { owner: "nobody" })).toEqual([free]);
	const [event] = await eventsOf(mine);
	expect(event).toMatchObject({ kind: "assigned", by: { id: ben.userId }, data: { from: null, to: ada.userId } });
	await assignItem(world.deps, ben, { item: pledge(mine), ownerId: ada.userId });
	expect((await eventsOf(mine))[0]?.id).toBe(event?.id);
	await assignItem(world.deps, ada, { item: pledge(mine), ownerId: undefined });
	expect(await idsIn("changed", { owner: "nobody" })).toHaveLength(2);
});

test("nobody is given what they may not decide on, and what a disabled user had is free again", async () => {
	const id = await register();
	const { promiserId = 0 } = (await findPledge(world.db, id)) ?? {};
	const row = { userId: ben.userId, promiserId, reason: "Kin", declaredBy: null, declaredAt: world.deps.now() };
	await world.db.transact((tx) => tx.insert(conflicts).values(row));
	const giving = assignItem(world.deps, ada, { item: pledge(id), ownerId: ben.userId });
	await expect(giving).rejects.toMatchObject({ fields: { owner: { code: "queue.owner_in_conflict" } } });
	await assignItem(world.deps, ada, { item: pledge(id), ownerId: ada.userId });
	await disableUser(world.deps, { kind: "operator" }, ada.userId);
	expect(await idsIn("changed", { owner: "nobody" })).toEqual([id]);
	await expect(assignItem(world.deps, ben, { item: pledge(id), ownerId: ada.userId })).rejects.toThrow(
		"queue.cannot_own",
	);
	const byClock = assignItem(world.deps, { kind: "clock" }, { item: pledge(id), ownerId: ben.userId });
	await expect(byClock).rejects.toMatchObject({ kind: "not-allowed" });
	await expect(assignItem(world.deps, ben, { item: pledge("zzzzzzzz"), ownerId: ben.userId })).rejects.toThrow(
		"queue.gone",
	);
});

test("a snoozed item is out of the queues until its day, and back on it by itself", async () => {
	const id = await register();
	await snoozeItem(world.deps, ada, { item: pledge(id), until: "2025-10-23", reason: "The ministry answers by then." });
	expect([await idsIn("changed"), await idsIn("changed", { isAsleep: true })]).toEqual([[], [id]]);
	expect(await countQueue(world.db, "changed", deskMoment(world.deps))).toEqual({ waiting: 0, resting: 1 });
	const [event] = await eventsOf(id);
	expect(event).toMatchObject({ kind: "snoozed", reason: "", data: { until: "2025-10-23" } });
	world.at("2025-10-22T23:59:00Z");
	expect(await idsIn("changed")).toEqual([]);
	world.at("2025-10-23T00:01:00Z");
	expect([await idsIn("changed"), await idsIn("changed", { isAsleep: true })]).toEqual([[id], []]);
	expect(await countQueue(world.db, "changed", deskMoment(world.deps))).toEqual({ waiting: 1, resting: 0 });
});

test("a lapse and new evidence end a snooze; an edit and a new owner do not; a hand does", async () => {
	const id = await register();
	const snooze = () => snoozeItem(world.deps, ada, { item: pledge(id), until: "2025-12-01", reason: "Later." });
	await snooze();
	await assignItem(world.deps, ada, { item: pledge(id), ownerId: ben.userId });
	const { statement: _, source: __, deadline: ___, publish: ____, ...test } = aPledge({ title: "Open it" });
	await editPledge(world.deps, ada, { publicId: id, version: 1, ...test, reason: "Shorter." });
	expect(await idsIn("changed")).toEqual([]);
	await addEvidence(world.deps, ada, { publicId: id, ...someEvidence });
	expect(await idsIn("changed")).toEqual([id]);
	await snooze();
	world.at("2025-11-02T09:00:00Z");
	expect(await idsIn("lapsed")).toEqual([]);
	await lapseDeadlines(world.deps);
	expect(await idsIn("lapsed")).toEqual([id]);
	await snooze();
	await wakeItem(world.deps, ben, pledge(id));
	expect(await idsIn("lapsed")).toEqual([id]);
	await expect(wakeItem(world.deps, ben, pledge(id))).rejects.toMatchObject({ kind: "already-done" });
});

test("a snooze ends on a day ahead, within a year", async () => {
	const id = await register();
	for (const until of ["2025-10-20", "2026-10-22"]) {
		const snoozing = snoozeItem(world.deps, ada, { item: pledge(id), until, reason: "Later." });
		await expect(snoozing).rejects.toMatchObject({ fields: { until: expect.anything() } });
	}
	await snoozeItem(world.deps, ada, { item: pledge(id), until: "2026-10-21", reason: "Later." });
});

test("of two who decide at once, the one who saw less is told", async () => {
	const id = await register();
	const seen = { version: 1, deskVersion: 0 };
	const both = [ada, ben].map((actor) =>
		assignItem(world.deps, actor, { item: pledge(id), ownerId: actor.userId, seen }),
	);
	const results = await Promise.allSettled(both);
	expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
	expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "edit-conflict" } });
});

test("a queue is narrowed by promiser, topic, owner and age, and read page by page without a gap", async () => {
	const ids: string[] = [];
	for (const title of ["One", "Two", "Three", "Four", "Five"]) ids.push(await register(title));
	const weekly = await registerPledge(
		world.deps,
		ada,
		aPledge({ title: "Report", deadline: { words: "every week", timeZone: "UTC", choice: "suggested" } }),
	);
	world.at("2025-11-10T09:00:00Z");
	await lapseDeadlines(world.deps);
	const all = await inQueue("lapsed");
	expect(all.map(({ publicId, occurrence }) => [publicId, occurrence?.number])).toEqual(
		expect.arrayContaining([...ids.map((id) => [id, undefined]), [weekly, 1]]),
	);
	const paged: Queued[] = [];
	for (;;) {
		const last = paged.at(-1);
		const after = last && placeOf("lapsed", last);
		const page = await listQueue(world.db, {
			lane: "lapsed",
			moment: deskMoment(world.deps),
			filter: {},
			after,
			limit: 2,
		});
		if (page.length === 0) break;
		paged.push(...page);
	}
	expect(paged).toEqual(all);
	expect(await countQueue(world.db, "lapsed", deskMoment(world.deps))).toEqual({ waiting: all.length, resting: 0 });
	expect(await idsIn("lapsed", { promiserSlug: "a-minister", topicSlug: "roads" })).toHaveLength(all.length);
	expect(await idsIn("lapsed", { promiserSlug: "somebody-else" })).toEqual([]);
	expect(await idsIn("lapsed", { topicSlug: "rivers" })).toEqual([]);
	expect((await idsIn("lapsed", { since: "2025-11-03" })).length).toBeLessThan(all.length);
});

test("what nobody has looked at for STALE_DAYS comes to a queue; a look takes it out", async () => {
	const id = await register("Open the bridge", "by 31 December 2026");
	world.at("2026-01-18T08:59:00Z");
	expect(await idsIn("stale")).toEqual([]);
	world.at("2026-01-18T09:00:00Z");
	expect(await idsIn("stale")).toEqual([id]);
	await markReviewed(world.deps, ada, { publicId: id, version: 1, note: "", sources: [], reviewOn: undefined });
	expect(await idsIn("stale")).toEqual([]);
});

test("tips, requests for comment, links and proposals have owners and rests as pledges have", async () => {
	const id = await register();
	await askForReply(world.deps, ada, {
		publicId: id,
		version: 1,
		recipient: "The press desk",
		askedOn: "2025-10-20",
		dueOn: "2025-10-27",
	});
	const { id: pledgeId } = (await findPledge(world.db, id)) ?? { id: 0 };
	const nothing = { promiser: "", saidOn: undefined, contact: undefined };
	const url = "https://news.example/open";
	await sendTip(world.deps, { kind: "evidence", pledgeId, words: "It is open.", url, ...nothing });
	await world.db.transact((tx) => tx.update(links).set({ state: "dead", changedAt: world.deps.now() }));
	const ask = { moment: deskMoment(world.deps), filter: {}, limit: 10 };
	const lists = { tips: listQueuedTips, replies: listQueuedReplies, links: listQueuedLinks } as const;
	for (const [lane, kind] of [
		["tips", "tip"],
		["replies", "reply"],
		["links", "source"],
	] as const) {
		const [found] = await lists[lane](world.db, ask);
		const item = { kind, id: String(found?.id) };
		await assignItem(world.deps, ben, { item, ownerId: ben.userId });
		expect((await lists[lane](world.db, { ...ask, filter: { owner: ben.userId } }))[0]).toMatchObject({
			id: found?.id,
		});
		await snoozeItem(world.deps, ben, { item, until: "2025-11-20", reason: "Later." });
		expect(await lists[lane](world.db, ask)).toEqual([]);
		expect(await countOthers(world.db, lane, ask.moment)).toEqual({ waiting: 0, resting: 1 });
		expect(await lists[lane](world.db, { ...ask, filter: { isAsleep: true } })).toHaveLength(1);
	}
	world.at("2025-10-21T09:00:00Z");
	await world.db.transact((tx) => tx.update(links).set({ state: "drifted", changedAt: world.deps.now() }));
	expect(await listQueuedLinks(world.db, ask)).toHaveLength(1);
	await addEvidence(world.deps, ada, { publicId: id, ...someEvidence });
	expect(
		[await listQueuedTips(world.db, ask), await listQueuedReplies(world.db, ask)].map((rows) => rows.length),
	).toEqual([1, 1]);
	expect(await countOthers(world.db, "proposals", ask.moment)).toEqual({ waiting: 0, resting: 0 });
	expect(await listQueuedProposals(world.db, { ...ask, filter: { owner: "nobody", since: "2025-10-01" } })).toEqual([]);
});
