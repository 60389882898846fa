import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listOutcomes } from "../../db/outcomes.ts";
import { alerts, fanOuts } from "../../db/schema/alerts.ts";
import { mailbox, messages } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { type MarkOutcomeInput, markOutcome } from "../../src/actions/mark-outcome.ts";
import { withdrawOutcome } from "../../src/actions/withdraw-outcome.ts";
import { tellOnce } from "../support/chain.ts";
import { someEvidence } from "../support/pledges.ts";
import { insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const LAPSED = "2026-04-01T00:00:30Z";
const MARKED = "2026-04-01T06:00:00Z";

/** A world with a hold of ten minutes, a pledge that has lapsed, a reader told at once and one told by daily digest. */
async function lapsedWorld(environment: Record<string, string> = { OUTCOME_HOLD_MINUTES: "10" }) {
	const world = await newWorld(LAPSED, environment);
	const pledge = await insertPledge(world);
	const follow = { scope: "pledge" as const, targetId: pledge.id };
	const reader = await insertSubscriber(world, { follows: [follow] });
	const daily = await insertSubscriber(world, { follows: [{ ...follow, pace: "daily" }], digestHour: 7 });
	await lapseDeadline(world.deps, pledge.id);
	await tellOnce(world);
	world.at(MARKED);
	return { world, pledge, reader, daily, editor: await world.user("editor") };
}

async function seen(world: World, id: number) {
	const [row] = await world.db.select().from(pledges).where(eq(pledges.id, id));
	if (!row) throw new Error("There is no pledge");
	return row;
}

function broken(version: number, change: Partial<MarkOutcomeInput> = {}) {
	const words = { outcome: "broken", happenedOn: "2026-03-31", rationale: "It was not built.", reason: "" } as const;
	return { version, ...words, changeKind: "update" as const, evidence: [someEvidence], ...change };
}

async function subjects(world: World, email: string): Promise<string[]> {
	const rows = await world.db.select().from(mailbox).where(eq(mailbox.recipient, email)).orderBy(mailbox.id);
	return rows.map((row) => row.subject);
}

test("mail about an outcome waits until its hold is over, and then goes out", async () => {
	const { world, pledge, reader, editor } = await lapsedWorld();
	await using _ = world;
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	world.at("2026-04-01T06:09:59Z");
	await tellOnce(world);
	expect(await subjects(world, reader.email)).toEqual(["Deadline passed: Build the bridge"]);
	world.at("2026-04-01T06:10:00Z");
	await tellOnce(world);
	expect(await subjects(world, reader.email)).toEqual([
		"Deadline passed: Build the bridge",
		"Broken: Build the bridge",
	]);
});

test("an outcome that is taken back within its hold is never told, and the history keeps both", async () => {
	const { world, pledge, reader, editor } = await lapsedWorld();
	await using _ = world;
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	world.at("2026-04-01T06:05:00Z");
	await withdrawOutcome(world.deps, editor, { publicId: pledge.publicId, version: 2 });
	expect(await seen(world, pledge.id)).toMatchObject({
		outcome: "not_started",
		outcomeRevision: 0,
		happenedOn: null,
		settledAt: null,
		version: 3,
	});
	expect(await listOutcomes(world.db, pledge.id)).toEqual([]);
	const [last, before] = await world.db.select().from(events).orderBy(desc(events.id)).limit(2);
	expect([before?.kind, last?.kind]).toEqual(["outcome_marked", "outcome_withdrawn"]);
	expect(last?.data).toMatchObject({ from: { outcome: "broken" }, outcome: "not_started", outcomeRevision: 1 });
	world.at("2026-04-01T06:30:00Z");
	await tellOnce(world);
	expect(await subjects(world, reader.email)).toEqual(["Deadline passed: Build the bridge"]);
});

test("once the hold is over an outcome cannot be taken back, nor without a hold, nor twice", async () => {
	const { world, pledge, editor } = await lapsedWorld();
	await using _ = world;
	const { publicId } = pledge;
	await expect(withdrawOutcome(world.deps, editor, { publicId, version: 1 })).rejects.toThrow(
		"outcome.nothing_to_take_back",
	);
	await markOutcome(world.deps, editor, { publicId, ...broken(1) });
	const checker = await world.user("fact_checker");
	await expect(withdrawOutcome(world.deps, checker, { publicId, version: 2 })).rejects.toThrow("role.too_low");
	await expect(withdrawOutcome(world.deps, editor, { publicId, version: 1 })).rejects.toThrow(
		"pledge.changed_meanwhile",
	);
	world.at("2026-04-01T06:10:00Z");
	await expect(withdrawOutcome(world.deps, editor, { publicId, version: 2 })).rejects.toThrow("outcome.hold_is_over");
	const again = { ...broken(2), outcome: "fulfilled", reason: "It was built." } as const;
	await markOutcome(world.deps, editor, { publicId, ...again });
	await withdrawOutcome(world.deps, editor, { publicId, version: 3 });
	expect(await seen(world, pledge.id)).toMatchObject({ outcome: "broken", outcomeRevision: 1 });
	await expect(withdrawOutcome(world.deps, editor, { publicId, version: 4 })).rejects.toThrow(
		"outcome.nothing_to_take_back",
	);
});

test("without a hold an outcome is told at once and cannot be taken back", async () => {
	const { world, pledge, reader, editor } = await lapsedWorld({ OUTCOME_HOLD_MINUTES: "0" });
	await using _ = world;
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	await tellOnce(world);
	expect(await subjects(world, reader.email)).toContain("Broken: Build the bridge");
	const undo = withdrawOutcome(world.deps, editor, { publicId: pledge.publicId, version: 2 });
	await expect(undo).rejects.toThrow("outcome.hold_is_over");
});

test("an outcome takes back what it overtakes in its own transaction, and brings it back where it is taken back itself", async () => {
	const { world, pledge, daily, editor } = await lapsedWorld();
	await using _ = world;
	const fateOfDaily = async () => {
		const [row] = await world.db.select().from(alerts).where(eq(alerts.subscriberId, daily.id)).orderBy(alerts.eventId);
		return { state: row?.state, reason: row?.reason };
	};
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	expect(await fateOfDaily()).toEqual({ state: "cancelled", reason: "outcome decided" });
	await withdrawOutcome(world.deps, editor, { publicId: pledge.publicId, version: 2 });
	expect(await fateOfDaily()).toEqual({ state: "pending", reason: "" });
	world.at("2026-04-01T07:00:30Z");
	await tellOnce(world);
	expect(await subjects(world, daily.email)).toEqual(["1 pledge with news, 1 April 2026"]);
	const [digest] = await world.db.select().from(mailbox).where(eq(mailbox.recipient, daily.email));
	expect(digest?.raw).toContain("The deadline passed");
	expect(digest?.raw).not.toContain("Broken");
});

test("a message that waits in the outbox ends with the outcome, and goes out after all where that is taken back", async () => {
	await using world = await newWorld(LAPSED, { OUTCOME_HOLD_MINUTES: "10" });
	const pledge = await insertPledge(world);
	const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	const editor = await world.user("editor");
	await lapseDeadline(world.deps, pledge.id);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "cancelled", reason: "outcome decided" }]);
	await withdrawOutcome(world.deps, editor, { publicId: pledge.publicId, version: 2 });
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "pending", reason: "" }]);
	await tellOnce(world);
	expect(await subjects(world, reader.email)).toEqual(["Deadline passed: Build the bridge"]);
});

test("a lapse that nobody was told of yet stays untold with the outcome, and is told where that is taken back", async () => {
	await using world = await newWorld(LAPSED, { OUTCOME_HOLD_MINUTES: "10" });
	const pledge = await insertPledge(world);
	const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	const editor = await world.user("editor");
	await lapseDeadline(world.deps, pledge.id);
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	const [lapse] = await world.db.select().from(fanOuts).orderBy(fanOuts.eventId).limit(1);
	expect(lapse).toMatchObject({ pendingSince: null, reason: "outcome decided", written: 0 });
	await withdrawOutcome(world.deps, editor, { publicId: pledge.publicId, version: 2 });
	await tellOnce(world);
	expect(await subjects(world, reader.email)).toEqual(["Deadline passed: Build the bridge"]);
});

test("an outcome that is corrected within its hold is news to its followers, since none of them has the error", async () => {
	const { world, pledge, reader, editor } = await lapsedWorld();
	await using _ = world;
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(1) });
	const correction = { outcome: "fulfilled", changeKind: "correction", reason: "It was built." } as const;
	await markOutcome(world.deps, editor, { publicId: pledge.publicId, ...broken(2, correction) });
	world.at("2026-04-01T06:10:00Z");
	await tellOnce(world);
	expect((await subjects(world, reader.email)).slice(1)).toEqual(["Fulfilled: Build the bridge"]);
});

test("a correction after an outcome that was taken back reaches those who were told of the one before", async () => {
	const { world, pledge, reader, editor } = await lapsedWorld();
	await using _ = world;
	const { publicId } = pledge;
	await markOutcome(world.deps, editor, { publicId, ...broken(1) });
	world.at("2026-04-01T06:10:00Z");
	await tellOnce(world);
	await markOutcome(world.deps, editor, {
		publicId,
		...broken(2, { outcome: "overtaken", reason: "The river moved." }),
	});
	await withdrawOutcome(world.deps, editor, { publicId, version: 3 });
	const correction = { outcome: "fulfilled", changeKind: "correction", reason: "It was built." } as const;
	await markOutcome(world.deps, editor, { publicId, ...broken(4, correction) });
	expect((await listOutcomes(world.db, pledge.id)).map((one) => one.revision)).toEqual([3, 1]);
	world.at("2026-04-01T06:30:00Z");
	await tellOnce(world);
	expect((await subjects(world, reader.email)).slice(1)).toEqual([
		"Broken: Build the bridge",
		"Correction: Build the bridge",
	]);
});
