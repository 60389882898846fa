import { afterEach, beforeEach, expect, test } from "vitest";
import { listDeadlines } from "../../db/deadlines.ts";
import { listOutcomes } from "../../db/outcomes.ts";
import { findPledge, listPromisersOf } from "../../db/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { giveDueSoonNotice } from "../../src/actions/give-due-soon-notice.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { publishPledge } from "../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	checker = await world.user("fact_checker");
	editor = await world.user("editor");
});

afterEach(() => world.close());

async function register(change = {}) {
	const publicId = await registerPledge(world.deps, checker, aPledge(change));
	return pledge(publicId);
}

async function pledge(publicId: string) {
	const found = await findPledge(world.db, publicId);
	if (!found) throw new Error("No such pledge");
	return found;
}

const kinds = async () =>
	(await world.db.select({ kind: events.kind }).from(events).orderBy(events.id)).map((e) => e.kind);

test("a registered pledge has its due day, its instant of lapse and its events", async () => {
	const made = await register();
	expect(made).toMatchObject({ dueOn: "2025-10-31", firstDueOn: "2025-10-31", deadlineKind: "duration", version: 1 });
	// The day ends at midnight in Paris, which is on winter time by then.
	expect(made.lapsesAt).toEqual(new Date("2025-10-31T23:00:00Z"));
	expect(made.lapseCheckAt).toEqual(made.lapsesAt);
	expect(await kinds()).toEqual(["promiser_added", "topic_added", "registered"]);
});

test("a draft is not watched until it is published", async () => {
	const draft = await register({ publish: false });
	expect(draft.lapseCheckAt).toBeNull();
	await publishPledge(world.deps, checker, draft);
	expect((await pledge(draft.publicId)).lapseCheckAt).toEqual(draft.lapsesAt);
	await expect(publishPledge(world.deps, checker, { ...draft, version: 2 })).rejects.toThrow(
		"pledge.published_already",
	);
});

test("several promisers are held to one pledge, in order", async () => {
	const promisers = ["A president", "Another president"].map((name) => ({
		name,
		kind: "person" as const,
		roleThen: "",
	}));
	const made = await register({ promisers });
	expect((await listPromisersOf(world.db, made.id)).map((one) => one.name)).toEqual([
		"A president",
		"Another president",
	]);
});

test("a deadline before its statement is refused with the likely mistake named", async () => {
	const deadline = { words: "by 31 January", timeZone: "UTC", choice: "by_hand", dueOn: "2025-01-31" } as const;
	await expect(register({ deadline })).rejects.toThrow('"meant":"2026-01-31"');
});

test("a statement from the future is refused", async () => {
	const statement = { quote: "Soon.", saidOn: "2026-10-17", place: "" };
	await expect(register({ statement })).rejects.toThrow('"today":"2025-10-20","meant":"2025-10-17"');
});

test("moving a deadline keeps the first one and counts lateness from it", async () => {
	const made = await register();
	await moveDeadline(world.deps, checker, {
		...made,
		deadline: { words: "by the end of November", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-11-30" },
		saidOn: "2025-10-20",
		change: "moved",
		reason: "The ministry gave a new date.",
		source: aSource,
	});
	const moved = await pledge(made.publicId);
	expect(moved).toMatchObject({ dueOn: "2025-11-30", firstDueOn: "2025-10-31", deadlineRevision: 2, version: 2 });
	expect((await listDeadlines(world.db, made.id)).map((one) => one.dueOn)).toEqual(["2025-10-31", "2025-11-30"]);
	expect((await kinds()).at(-1)).toBe("deadline_moved");
});

test("correcting a deadline that the newsroom had wrong begins the count anew", async () => {
	const made = await register();
	await moveDeadline(world.deps, checker, {
		...made,
		deadline: { words: "within two weeks", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-11-02" },
		saidOn: "2025-10-19",
		change: "corrected",
		reason: "It was said on the 19th.",
		source: aSource,
	});
	expect(await pledge(made.publicId)).toMatchObject({ dueOn: "2025-11-02", firstDueOn: "2025-11-02" });
	expect((await kinds()).at(-1)).toBe("corrected");
});

test("the same deadline again is no move", async () => {
	const made = await register();
	const again = moveDeadline(world.deps, checker, {
		...made,
		deadline: { words: "within two weeks", timeZone: "Europe/Paris", choice: "suggested" },
		saidOn: "2025-10-17",
		change: "moved",
		reason: "No reason",
		source: aSource,
	});
	await expect(again).rejects.toThrow("deadline.same");
});

const fulfilled = {
	outcome: "fulfilled",
	happenedOn: "2025-10-19",
	rationale: "The bridge opened to traffic.",
	changeKind: "update",
	reason: "",
	evidence: [someEvidence],
} as const;

test("a settled outcome ends the watch and is kept with its evidence", async () => {
	const made = await register();
	await markOutcome(world.deps, editor, { ...made, ...fulfilled });
	expect(await pledge(made.publicId)).toMatchObject({ outcome: "fulfilled", lapseCheckAt: null, dueSoonCheckAt: null });
	expect(await listOutcomes(world.db, made.id)).toMatchObject([{ outcome: "fulfilled", by: { name: "User 2" } }]);
});

test("correcting the day to which a deadline was moved leaves the first one standing", async () => {
	const made = await register();
	const to = async (dueOn: string, change: "moved" | "corrected") =>
		moveDeadline(world.deps, checker, {
			publicId: made.publicId,
			version: (await pledge(made.publicId)).version,
			deadline: { words: "", timeZone: "Europe/Paris", choice: "by_hand", dueOn },
			saidOn: "2025-10-20",
			change,
			reason: "The ministry gave a new date.",
			source: aSource,
		});
	await to("2025-12-02", "moved");
	await to("2025-12-01", "corrected");
	expect(await pledge(made.publicId)).toMatchObject({ dueOn: "2025-12-01", firstDueOn: "2025-10-31" });
	await expect(
		moveDeadline(world.deps, checker, {
			...(await pledge(made.publicId)),
			deadline: { words: "", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-12-31" },
			saidOn: "2025-10-21",
			change: "moved",
			reason: "Said tomorrow.",
			source: aSource,
		}),
	).rejects.toThrow("day.statement_ahead");
});

test("a settled outcome without evidence, day or rationale is refused", async () => {
	const made = await register();
	const mark = (change: object) => markOutcome(world.deps, editor, { ...made, ...fulfilled, ...change });
	await expect(mark({ evidence: [] })).rejects.toThrow("outcome.evidence_missing");
	await expect(mark({ happenedOn: undefined })).rejects.toThrow("outcome.day_missing");
	await expect(mark({ rationale: "" })).rejects.toThrow("outcome.rationale_missing");
	await expect(mark({ happenedOn: "2025-10-21" })).rejects.toThrow('"today":"2025-10-20"');
	await expect(mark({ happenedOn: "2025-10-01" })).rejects.toThrow("day.happened_before_statement");
	expect(await listOutcomes(world.db, made.id)).toEqual([]);
});

test("an outcome can change later, with a reason, and the watch goes on when it opens again", async () => {
	const made = await register();
	await markOutcome(world.deps, editor, { ...made, ...fulfilled });
	const open = { ...fulfilled, outcome: "in_progress", happenedOn: undefined, changeKind: "correction" } as const;
	const seen = { publicId: made.publicId, version: 2 };
	await expect(markOutcome(world.deps, editor, { ...seen, ...open })).rejects.toThrow("outcome.reason_missing");
	await markOutcome(world.deps, editor, { ...seen, ...open, reason: "It was another bridge." });
	expect(await pledge(made.publicId)).toMatchObject({
		outcome: "in_progress",
		settledAt: null,
		lapseCheckAt: made.lapsesAt,
	});
	expect((await kinds()).slice(-2)).toEqual(["outcome_marked", "corrected"]);
});

test("a pledge that opens again is still told of when it is due soon, once", async () => {
	const deadline = { words: "", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-12-31" } as const;
	const made = await register({ deadline });
	const open = { ...fulfilled, outcome: "in_progress", happenedOn: undefined, changeKind: "correction" } as const;
	await markOutcome(world.deps, editor, { ...made, ...fulfilled });
	await markOutcome(world.deps, editor, { ...made, version: 2, ...open, reason: "It was another bridge." });
	world.at("2025-12-28T09:00:00Z");
	expect(await giveDueSoonNotice(world.deps, made.id)).toBe(true);
	await markOutcome(world.deps, editor, { ...made, version: 3, ...fulfilled, reason: "It was opened." });
	await markOutcome(world.deps, editor, { ...made, version: 4, ...open, reason: "It was not." });
	expect(await giveDueSoonNotice(world.deps, made.id)).toBe(false);
});

test("a first outcome is no correction: nobody would be told of it", async () => {
	const made = await register();
	const mark = markOutcome(world.deps, editor, { ...made, ...fulfilled, changeKind: "correction" });
	await expect(mark).rejects.toThrow("outcome.nothing_to_correct");
});

test("a published pledge keeps its criteria; a draft may lose them", async () => {
	const edit = { ...aPledge(), criteria: "", reason: "" };
	const made = await register();
	await expect(editPledge(world.deps, checker, { ...edit, ...ids(made) })).rejects.toThrow("pledge.criteria_missing");
	const draft = await register({ publish: false });
	await editPledge(world.deps, checker, { ...edit, ...ids(draft) });
	expect((await pledge(draft.publicId)).criteria).toBe("");
});

const ids = ({ publicId, version }: { publicId: string; version: number }) => ({ publicId, version });

test("a fact-checker may not mark outcomes", async () => {
	const made = await register();
	await expect(markOutcome(world.deps, checker, { ...made, ...fulfilled })).rejects.toThrow("role.too_low");
});

test("a stale edit is told and changes nothing", async () => {
	const made = await register();
	const edit = { ...aPledge(), publicId: made.publicId, version: made.version, reason: "A new name." };
	await editPledge(world.deps, checker, { ...edit, title: "Open the new bridge" });
	await expect(editPledge(world.deps, editor, { ...edit, title: "Open the old bridge" })).rejects.toThrow(
		"pledge.changed_meanwhile",
	);
	expect(await pledge(made.publicId)).toMatchObject({ title: "Open the new bridge", version: 2 });
});

test("the words of private notes never stand in an event", async () => {
	const made = await register({ notes: "call the press officer" });
	await editPledge(world.deps, checker, {
		...aPledge(),
		...made,
		topics: ["Roads"],
		promisers: aPledge().promisers,
		notes: "she said no",
		reason: "",
	});
	const kept = JSON.stringify(await world.db.select().from(events));
	expect(kept).not.toContain("press officer");
	expect(kept).not.toContain("she said no");
	expect((await kinds()).at(-1)).toBe("notes_edited");
});
