import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { engine } from "../../db/engine.ts";
import { findRevisionAt } from "../../db/pledge-documents.ts";
import { findPledge } from "../../db/pledges.ts";
import { findRecordEnd, sealOlderEvents } from "../../db/record.ts";
import { events } from "../../db/schema/record.ts";
import { verifyRecord } from "../../db/verification.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { publishRecordDay } from "../../src/actions/publish-record-day.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { withdrawOccurrenceOutcome } from "../../src/actions/withdraw-occurrence-outcome.ts";
import { attack } from "../support/attacker.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let publicId: string;

beforeEach(async () => {
	world = await newWorld("2025-10-18T12:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	publicId = await registerPledge(world.deps, editor, aPledge({ notes: "Whispered by a colleague." }));
	world.at("2025-10-28T12:00:00Z");
	const outcome = { outcome: "fulfilled", happenedOn: "2025-10-27", rationale: "Traffic flows." } as const;
	const first = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
	await markOutcome(world.deps, editor, { publicId, version: 1, ...outcome, ...first });
});

afterEach(() => world.close());

/** An instant as SQL spells it. */
const instantOf = (at: string) => (engine === "postgresql" ? `'${at}'` : String(Date.parse(at)));

const difference = async () => (await verifyRecord(world.db)).difference;

describe("The record", () => {
	test("is whole after any work of the house", async () => {
		const verified = await verifyRecord(world.db);
		expect(verified).toMatchObject({ pledges: 1, difference: undefined });
		expect(verified.hash).toBe((await findRecordEnd(world.db)).hash);
		expect(verified.events).toBeGreaterThan(2);
	});

	test("keeps each state that the public saw, and nothing of private notes", async () => {
		const pledge = await findPledge(world.db, publicId);
		const first = await findRevisionAt(world.db, pledge?.id ?? 0, new Date("2025-10-20T00:00:00Z"));
		const second = await findRevisionAt(world.db, pledge?.id ?? 0, new Date("2025-10-30T00:00:00Z"));
		expect([first?.revision, first?.document["pledge"]]).toMatchObject([1, { outcome: "not_started" }]);
		expect([second?.revision, second?.document["pledge"]]).toMatchObject([2, { outcome: "fulfilled" }]);
		expect(await findRevisionAt(world.db, pledge?.id ?? 0, new Date("2025-10-18T11:59:59Z"))).toBeUndefined();
		expect(JSON.stringify([first, second])).not.toContain("Whispered");
	});

	test("makes no revision where only private notes change", async () => {
		const editor = await world.user("editor");
		const before = await findPledge(world.db, publicId);
		const asIs = aPledge({ notes: "Somebody else told us too." });
		await editPledge(world.deps, editor, { ...asIs, publicId, version: before?.version ?? 0, reason: "" });
		const revision = await findRevisionAt(world.db, before?.id ?? 0, new Date("2030-01-01T00:00:00Z"));
		expect(revision?.revision).toBe(2);
		expect(await difference()).toBeUndefined();
	});
});

describe("The database refuses", () => {
	test.each(["seals", "pledge_revisions", "events"])("to change or empty %s", async (table) => {
		const column = { seals: "hash", pledge_revisions: "digest", events: "reason" }[table];
		const gently = { force: false };
		await expect(attack(world, `update ${table} set ${column} = 'x'`, gently)).rejects.toThrow(/append-only/);
		await expect(attack(world, `delete from ${table}`, gently)).rejects.toThrow(/append-only/);
		const again =
			engine === "postgresql" ? `truncate ${table} cascade` : `replace into ${table} select * from ${table}`;
		await expect(attack(world, again, gently)).rejects.toThrow(/append-only/);
	});

	test("to put another event in place of one that happens once", async () => {
		const before = await world.db.select().from(events);
		const columns = "kind, dedupe_key, occurred_at, recorded_at, actor_kind, reason, data";
		await attack(
			world,
			"insert into events (kind, dedupe_key, occurred_at, recorded_at, actor_kind, reason, data) select kind, 'once', occurred_at, recorded_at, actor_kind, reason, data from events where id = 1",
		);
		const replaced = `insert ${engine === "postgresql" ? "" : "or replace"} into events (${columns}) select kind, 'once', occurred_at, recorded_at, actor_kind, 'Another', data from events where id = 1`;
		await attack(world, replaced, { force: false }).catch(() => undefined);
		const after = await world.db.select().from(events);
		expect(after.length).toBe(before.length + 1);
		expect(after.map(({ reason }) => reason)).not.toContain("Another");
	});
});

describe("Whoever goes around the database's guard is found out:", () => {
	const tampering: readonly [string, string, string][] = [
		["an event's reason", "update events set reason = 'another' where kind = 'registered'", "event"],
		[
			"an event's time",
			"update events set recorded_at = (select min(created_at) from users) where kind = 'outcome_marked'",
			"event",
		],
		["an event's kind", "update events set kind = 'edited' where kind = 'outcome_marked'", "event"],
		["a seal", `update seals set hash = '${"0".repeat(64)}' where position = 2`, "event"],
		["a seal taken away", "delete from seals where position = 2", "seal 3"],
		[
			"the end cut off",
			"delete from seals where position = (select max(position) from seals)",
			"the end of the record",
		],
		["an event taken away", "delete from events where id = 1", "seal 1"],
		["a digest", "update pledge_revisions set digest = 'x' where revision = 1", "revision 1 of pledge"],
		["a revision taken away", "delete from pledge_revisions where revision = 1", "event"],
		["a title", "update pledges set title = 'Another'", "pledge"],
		["an outcome", "update outcomes set rationale = 'Another'", "pledge"],
		["a day", "update deadlines set due_on = '2025-11-30'", "pledge"],
		["a quote", "update statements set quote = 'Another'", "pledge"],
		["a source", "update sources set url = 'https://elsewhere.example/'", "pledge"],
		["evidence taken away", "delete from evidence", "pledge"],
		["a name", "update promisers set name = 'Another'", "promiser 1"],
		["what a promiser is", "update promisers set kind = 'body'", "promiser 1"],
		[
			"when a revision stood",
			"update pledge_revisions set recorded_at = (select min(recorded_at) from events)",
			"revision 2",
		],
	];
	test.each(tampering)("%s", async (_name, statement, where) => {
		await attack(world, statement);
		expect((await difference())?.what).toContain(where);
	});

	test("an event slipped in", async () => {
		await attack(
			world,
			`insert into events (id, kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
				select 900, kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data from events where id = 1`,
		);
		expect((await difference())?.what).toMatch(/^event 900/);
	});

	test("a row is named with the field that differs", async () => {
		await attack(world, "update deadlines set due_on = '2025-11-30'");
		expect((await difference())?.detail).toContain("deadlines.0.dueOn differs");
	});

	test("a day's hash that an outsider kept is held against the record", async () => {
		const kept = [{ onDate: "2025-10-28", hash: "f".repeat(64) }];
		expect((await verifyRecord(world.db, { kept }))?.difference?.what).toBe("the hash kept for 2025-10-28");
	});
});

test("A published day cannot be put on another day, nor its hash be published again with what came later", async () => {
	world.at("2025-10-29T00:10:00Z");
	await publishRecordDay(world.deps);
	world.at("2025-10-30T12:00:00Z");
	await registerPledge(world.deps, await world.user("editor"), aPledge({ title: "Widen the road" }));
	expect(await difference()).toBeUndefined();
	await attack(world, "update record_days set on_date = '2025-10-27'");
	expect(await difference()).toMatchObject({
		what: "the hash published for 2025-10-27",
		detail: expect.stringMatching(/on the day after/),
	});
	const aDayLater = instantOf("2025-10-31T00:10:00.000Z");
	await attack(world, `update record_days set on_date = '2025-10-30', published_at = ${aDayLater}`);
	expect(await difference()).toMatchObject({
		what: "the hash published for 2025-10-30",
		detail: expect.stringMatching(/was there by then/),
	});
	const [two, early] = ["(select max(position) from seals)", instantOf("2025-10-29T00:10:00.000Z")];
	const then = `on_date = '2025-10-28', published_at = ${early}, position = ${two}`;
	await attack(world, `update record_days set ${then}, hash = (select hash from seals where position = ${two})`);
	expect(await difference()).toMatchObject({
		what: "the hash published for 2025-10-28",
		detail: expect.stringMatching(/of a later time/),
	});
});

test("What was said of a single period is held to its event, also where it was taken back", async () => {
	const editor = await world.user("editor");
	const deadline = { words: "every month", timeZone: "UTC", choice: "suggested" } as const;
	const recurring = await registerPledge(world.deps, editor, aPledge({ title: "Report every month", deadline }));
	const mark = async () => {
		const { version = 0 } = (await findPledge(world.db, recurring)) ?? {};
		const outcome = { outcome: "broken", happenedOn: "2025-10-28", rationale: "No report came." } as const;
		const why = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
		await markOccurrence(world.deps, editor, { publicId: recurring, version, number: 1, ...outcome, ...why });
		return { publicId: recurring, version: version + 1, number: 1 };
	};
	await withdrawOccurrenceOutcome(world.deps, editor, await mark());
	await mark();
	expect(await difference()).toBeUndefined();
	const where = (revision: number) => `outcome ${revision} of period 1 of pledge ${recurring}`;
	await attack(world, "update occurrence_outcomes set change_kind = 'update' where revision = 1");
	expect(await difference()).toMatchObject({ what: where(1), detail: expect.stringMatching(/changeKind differs/) });
	await attack(world, "update occurrence_outcomes set change_kind = 'withdrawn' where revision = 1");
	await attack(world, "update occurrence_outcomes set rationale = 'Another' where revision = 2");
	expect(await difference()).toMatchObject({ what: where(2), detail: expect.stringMatching(/rationale differs/) });
	await attack(world, "update occurrence_outcomes set revision = 3 where revision = 2");
	expect(await difference()).toMatchObject({ what: where(3), detail: expect.stringMatching(/No event/) });
	await attack(world, "delete from occurrence_outcomes where revision = 3");
	expect(await difference()).toMatchObject({ detail: "Its row is gone." });
});

test("A database from before events were sealed gets its seals once", async () => {
	await attack(world, "delete from seals");
	await attack(world, "delete from pledge_revisions");
	await attack(world, `update record_end set position = 0, hash = '${"0".repeat(64)}'`);
	expect(await sealOlderEvents(world.db)).toBeGreaterThan(2);
	expect(await sealOlderEvents(world.db)).toBe(0);
	expect(await verifyRecord(world.db)).toMatchObject({ pledges: 1, difference: undefined });
});
