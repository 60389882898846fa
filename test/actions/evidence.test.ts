import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { engine } from "../../db/engine.ts";
import { findPledge } from "../../db/pledges.ts";
import { evidence, outcomes } from "../../db/schema/outcomes.ts";
import { sources } from "../../db/schema/pledges.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { attack } from "../support/attacker.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-11-03T09:00:00Z");
	editor = await world.user("editor");
	publicId = await registerPledge(world.deps, editor, aPledge());
});
afterEach(() => world.close());

const piece = { evidence: someEvidence.evidence, source: { ...aSource, publishedOn: "2025-11-03" } };
const settled = { outcome: "broken", happenedOn: "2025-11-01", changeKind: "update", reason: "No." } as const;

test("a piece of evidence that lacks something is refused, and each thing is named, alone and with an outcome", async () => {
	const bare = { evidence: { ...piece.evidence, shows: " " }, source: { ...aSource, publisher: "", title: "" } };
	const lacks = ["evidencePublisher", "evidenceShows", "evidenceTitle"];
	expect(await refused(addEvidence(world.deps, editor, { publicId, ...bare }))).toEqual(lacks);
	const unseen = { evidence: { ...piece.evidence, shows: "\u200b" }, source: { ...aSource, title: "\u2060\u00a0" } };
	expect(await refused(addEvidence(world.deps, editor, { publicId, ...unseen }))).toEqual(lacks.slice(1));
	const judged = { ...settled, rationale: "", evidence: [piece, bare] };
	const marking = markOutcome(world.deps, editor, { publicId, version: 1, ...judged });
	expect(await refused(marking)).toEqual([...lacks, "rationale"]);
	const ahead = { ...piece, source: { ...aSource, publishedOn: "2025-11-04" } };
	expect(await refused(addEvidence(world.deps, editor, { publicId, ...ahead }))).toEqual(["evidencePublishedOn"]);
	// Where it is tomorrow already, in the pledge's zone or the newsroom's, tomorrow's paper is out.
	world.at("2025-11-03T23:30:00Z");
	await addEvidence(world.deps, editor, { publicId, ...ahead });
});

test("the database refuses evidence that does not say what it shows or whose source has no name", async () => {
	await addEvidence(world.deps, editor, { publicId, ...piece });
	const [row] = await world.db.select().from(evidence);
	if (!row) throw new Error("no evidence");
	const insert = (change: Partial<typeof evidence.$inferInsert>) =>
		world.db.transact((tx) => tx.insert(evidence).values({ ...row, id: 99, ...change }));
	await expect(insert({ shows: " " })).rejects.toThrow();
	for (const change of [{ title: "" }, { publisher: " " }]) {
		const forget = world.db.transact((tx) => tx.update(sources).set(change).where(eq(sources.id, row.sourceId)));
		await expect(forget).rejects.toThrow();
	}
	await expect(world.db.transact((tx) => tx.update(evidence).set({ shows: "" }))).rejects.toThrow();
	// The statement's source has none of its own to lose, and is no evidence yet.
	await world.db.transact((tx) => tx.update(sources).set({ title: "" }).where(eq(sources.id, 1)));
	await expect(insert({ sourceId: 1 })).rejects.toThrow();
});

/** What is no text, each alone: as SQL spells the character. */
const NOTHING = [9, 10, 13, 32, 0x85, 0xa0, 0xad, 0x2003, 0x200b, 0x2028, 0x202f, 0x2060, 0x3000, 0xfeff];

test("what nobody can see is no text to the database either, and evidence stays where it was put on record", async () => {
	await markOutcome(world.deps, editor, {
		...{ ...settled, publicId, version: 1, rationale: "Nobody crossed." },
		evidence: [piece, { ...piece, evidence: { ...piece.evidence, quote: "Another" } }],
	});
	await registerPledge(world.deps, editor, aPledge({ title: "Another" }));
	const gently = (statement: string) => attack(world, statement, { force: false });
	const source = "(select min(source_id) from evidence)";
	const forbidden = [
		...NOTHING.flatMap((code) => {
			const nothing = `${engine === "postgresql" ? "chr" : "char"}(${code})`;
			return [
				`update evidence set shows = ${nothing}`,
				`update sources set title = ${nothing} where id = ${source}`,
				`update sources set publisher = ${nothing} where id = ${source}`,
				`update outcomes set rationale = ${nothing}`,
			];
		}),
		"update evidence set pledge_id = 2",
		"update evidence set id = id + 100",
		"update sources set title = '' where id = 1; update evidence set source_id = 1",
		"update outcomes set pledge_id = 2",
		"delete from evidence",
		`delete from sources where id = ${source}`,
		engine === "postgresql"
			? "truncate evidence cascade"
			: "insert or replace into evidence select id, 2, null, source_id, quote, shows, bearing, is_primary, added_by, added_at from evidence",
	];
	for (const statement of forbidden) await expect(gently(statement), statement).rejects.toThrow(/evidence|outcome/);
	expect(await world.db.$count(evidence)).toBe(2);
	// A clarification of what it says is no attack.
	await gently("update evidence set shows = 'It was closed.'");
});

test("a settled outcome stands on evidence that says what it shows, where older pieces do not as well", async () => {
	await addEvidence(world.deps, editor, { publicId, ...piece });
	await attack(world, "update evidence set shows = ''");
	const judged = { ...settled, rationale: "Nobody crossed.", publicId, version: 2, evidence: [] };
	expect(await refused(markOutcome(world.deps, editor, judged))).toEqual(["evidenceUrl"]);
	const { id: pledgeId = 0 } = (await findPledge(world.db, publicId)) ?? {};
	const insert = attack(
		world,
		`insert into outcomes (pledge_id, revision, outcome, happened_on, rationale, change_kind, reason, decided_at)
			select id, 1, 'broken', '2025-11-01', 'No.', 'update', '', created_at from pledges where id = ${pledgeId}`,
		{ force: false },
	);
	await expect(insert).rejects.toThrow("a settled outcome needs evidence with what it shows");
	await markOutcome(world.deps, editor, { ...judged, evidence: [piece] });
	expect(await world.db.$count(outcomes)).toBe(1);
});

/** The inputs that are refused. */
async function refused(attempt: Promise<unknown>): Promise<string[]> {
	const { fields } = await attempt.then(() => ({ fields: {} })).catch((error: { fields: object }) => error);
	return Object.keys(fields).sort();
}
