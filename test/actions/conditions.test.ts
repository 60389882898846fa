import { afterEach, beforeEach, expect, test } from "vitest";
import { listDeadlines } from "../../db/deadlines.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { type MarkConditionInput, markCondition } from "../../src/actions/mark-condition.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { DeadlineInput } from "../../src/deadlines/deadline-from.ts";
import { factsOf } from "../../src/domain/alert.ts";
import type { Actor } from "../../src/domain/role.ts";
import { newsWords } from "../../src/mail/news-words.ts";
import { textsFor } from "../../src/text/text.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;

beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z");
	editor = await world.user("editor");
});
afterEach(() => world.close());

const CONDITION = { words: "within ten days", choice: "condition", condition: "The council agrees" } as const;

const pledged = (deadline: Partial<DeadlineInput> = CONDITION) => {
	const input = { words: "", timeZone: "UTC", choice: "suggested", ...deadline } as const;
	return registerPledge(world.deps, editor, aPledge({ deadline: input }));
};

const mark = (publicId: string, change: Partial<MarkConditionInput> = {}) =>
	markCondition(world.deps, editor, {
		...{ publicId, version: 1, state: "met", happenedOn: "2025-11-01" },
		...{ reason: "The council agreed.", source: aSource },
		...change,
	});

test("the clock of a conditional pledge starts on the day on which its condition was met", async () => {
	const id = await pledged();
	expect(await findPledge(world.db, id)).toMatchObject({
		deadlineKind: "condition",
		conditionState: "pending",
		dueOn: null,
	});
	await mark(id);
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ conditionState: "met", dueOn: "2025-11-11", firstDueOn: "2025-11-11" });
	expect(pledge?.lapseCheckAt).toEqual(new Date("2025-11-12T00:00:00Z"));
	const [, started] = await listDeadlines(world.db, pledge?.id ?? 0);
	expect(started).toMatchObject({ change: "recomputed", condition: "The council agrees", kind: "duration" });
	expect(started?.explanation).toContain("The condition was met on 1 November 2025. Ten days");
	await expect(mark(id, { version: 2 })).rejects.toThrow("condition.not_waiting");
});

test("words that name no time are vague once the condition is met, with a day to look again", async () => {
	const id = await pledged({ words: "if not, we will deal with it" });
	expect(await findPledge(world.db, id)).toMatchObject({ deadlineKind: "condition", conditionState: "pending" });
	await mark(id);
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ deadlineKind: "vague", conditionState: "met", dueOn: null, reviewOn: "2025-12-01" });
});

test("a condition that failed never starts the clock", async () => {
	const id = await pledged();
	await mark(id, { state: "failed" });
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ deadlineKind: "none", conditionState: "failed", dueOn: null, lapseCheckAt: null });
	const [event] = await listPledgeEvents(world.db, pledge?.id ?? 0);
	expect(event).toMatchObject({ kind: "condition_failed", reason: "The council agreed." });
});

test("followers are told in words of what came of the condition", async () => {
	const id = await pledged();
	await mark(id);
	const pledge = await findPledge(world.db, id);
	const [event] = await listPledgeEvents(world.db, pledge?.id ?? 0);
	if (!pledge || !event) throw new Error("Nothing happened");
	const facts = factsOf({ ...event, pledge: { ...pledge, promiser: "A minister" } }, "moved");
	expect(newsWords(facts, textsFor("en"))).toEqual({
		subject: "The condition was met: Open the bridge",
		lead: "What this pledge waited for has come about, so its clock has started.",
		paragraphs: ["It is due by 11 November 2025.", "The reason: The council agreed."],
	});
});

test("what makes no sense is refused in words", async () => {
	await expect(pledged({ choice: "condition", condition: "" })).rejects.toThrow("condition.missing");
	const id = await pledged();
	await expect(mark(id, { happenedOn: "2025-10-01" })).rejects.toThrow("day.happened_before_statement");
	await expect(mark(id, { happenedOn: "2026-10-01" })).rejects.toThrow('"today":"2025-11-05"');
	await expect(mark(id, { version: 9 })).rejects.toThrow("pledge.changed_meanwhile");
	const checker = await world.user("fact_checker");
	const marked = {
		publicId: id,
		version: 1,
		state: "met",
		happenedOn: "2025-11-01",
		reason: "",
		source: aSource,
	} as const;
	await expect(markCondition(world.deps, checker, marked)).rejects.toThrow("role.too_low");
});

test("a moved deadline waits for nothing any more", async () => {
	const id = await pledged();
	const deadline = { words: "by 1 December 2025", timeZone: "UTC", choice: "suggested" } as const;
	const why = { saidOn: "2025-11-02", change: "moved", reason: "They named a day.", source: aSource } as const;
	await moveDeadline(world.deps, editor, { publicId: id, version: 1, deadline, ...why });
	expect(await findPledge(world.db, id)).toMatchObject({ conditionState: null, dueOn: "2025-12-01" });
});
