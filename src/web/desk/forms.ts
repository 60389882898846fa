/**
 * What the desk's forms send, as schemas, and how it becomes what the verbs take. Inputs left empty are not given. A
 * schema names them in the order of its page, since that is the order in which what is wrong is told.
 */
import { z } from "zod";
import type { NewSource } from "../../../db/sources.ts";
import { DEADLINE_CHOICES, type DeadlineInput } from "../../deadlines/deadline-from.ts";
import { instantAt } from "../../domain/civil-date.ts";
import { DAY_PRECISIONS, DEADLINE_CHANGES } from "../../domain/deadline.ts";
import { LENGTHS, MOST } from "../../domain/lengths.ts";
import { CONDITION_STATES, TIES } from "../../domain/milestone.ts";
import { CHANGE_KINDS, OUTCOMES } from "../../domain/outcome.ts";
import { PLEDGE_KINDS, PROMISER_KINDS } from "../../domain/pledge.ts";
import { invalidInput, invalidInputs } from "../../domain/problem.ts";
import { refusalOf, refused } from "../../domain/refused-input.ts";
import {
	civilDate,
	httpUrl,
	line,
	longText,
	oneOf,
	rowId,
	ticked,
	timeOfDay,
	timeZone,
	wholeNumber,
} from "../../http/fields.ts";
import { lookedAtLines } from "../../http/looked-at.ts";
import { named } from "../../http/named-input.ts";
import type { InputName } from "../../text/en/inputs.ts";
import { READING } from "../views/desk/parts/deadline-fields.tsx";
import { CREATE, USE } from "../views/desk/parts/milestone-fields.tsx";
import { SERIES_UNITS } from "../views/desk/parts/series-fields.tsx";
import { evidenceEntries } from "./evidence-entries.ts";

const emptyLine = (what: InputName, most: number) => line(what, most).optional().default("");
const emptyText = (what: InputName) => longText(what, LENGTHS.long).optional().default("");

const sourceOf = (url: z.ZodType<string>) => ({
	sourceUrl: url,
	sourcePublisher: line("publisher", LENGTHS.name),
	sourcePublishedOn: civilDate("day_of_publication").optional(),
	sourceTitle: emptyLine("source_title", LENGTHS.title),
	sourceArchivedUrl: httpUrl("archived_copy_address").optional(),
});
/** The inputs of a source. */
export const source = sourceOf(httpUrl("source_address"));

const statement = {
	quote: longText("quote", LENGTHS.long),
	saidOn: civilDate("day_on_which_it_was_said"),
	place: emptyLine("place", LENGTHS.name),
};

const promisers = {
	promiser: line("who_promised_it", LENGTHS.name),
	promiserKind: oneOf("a_person_or_a_body", PROMISER_KINDS).default("person"),
	roleThen: emptyLine("their_role", LENGTHS.name),
	alsoBy: emptyText("who_else_promised_it"),
};

const test = {
	title: line("pledge_in_one_sentence", LENGTHS.title),
	criteria: emptyText("criteria"),
	kind: oneOf("what_kind_of_pledge_it_is", PLEDGE_KINDS).default("deliver"),
	beneficiary: emptyLine("to_whom_it_was_promised", LENGTHS.name),
};

const filing = {
	topics: emptyLine("topics_line", LENGTHS.topics),
	notes: emptyText("notes"),
};

const deadline = {
	words: emptyLine("words_of_the_deadline", LENGTHS.words),
	timeZone: timeZone(),
	choice: choiceOfDeadline().default("suggested"),
	dueOn: civilDate("last_day_that_is_on_time").optional(),
	dueTime: timeOfDay("time_until_which_it_is_on_time").optional(),
	why: longText("why_it_is_this_day", LENGTHS.reason).optional(),
	precision: oneOf("how_fine_the_words_are", DAY_PRECISIONS).default("day"),
	condition: emptyLine("condition", LENGTHS.title),
	reviewOn: civilDate("day_to_look_again").optional(),
	milestone: emptyLine("milestone", LENGTHS.name),
	/** What was answered to the question about a name that is not on record, and that name. */
	milestoneAs: z
		.string()
		.max(USE.length + LENGTHS.name)
		.default(""),
	milestoneAsked: z.string().max(LENGTHS.name).default(""),
	milestoneTie: oneOf("how_it_hangs_on_the_milestone", TIES).default("before"),
	milestoneDays: wholeNumber("days_after_it", 0, 3660).optional(),
	everyCount: wholeNumber("how_often", 1, 999).default(1),
	everyUnit: oneOf("unit", SERIES_UNITS).default("M"),
	startsOn: civilDate("first_day_of_the_first_period").optional(),
	seriesDueOn: civilDate("first_due_day").optional(),
	untilOn: civilDate("end_of_the_series").optional(),
	/** The day that the form showed as the rules' suggestion. */
	shownDueOn: civilDate("day_shown").optional().catch(undefined),
};

const version = { version: wholeNumber("version", 1, 1_000_000_000) };

export const pledgeForm = z.object({
	...statement,
	...promisers,
	...source,
	...test,
	...deadline,
	...filing,
	different: ticked(),
	candidate: rowId("candidate").optional(),
});
export const suggestForm = z.object({ saidOn: statement.saidOn, ...deadline });
/** What "Suggest a date" needs: without words there is nothing to read. */
export const askForm = suggestForm.extend({ words: line("words_of_the_deadline", LENGTHS.words) });
export type SuggestForm = z.output<typeof suggestForm>;
const wrongSince = civilDate("day_since_when_it_was_wrong").optional();
const changeKind = oneOf("what_kind_of_change_it_is", CHANGE_KINDS).default("update");
export const editForm = z.object({
	...test,
	...promisers,
	...filing,
	...version,
	changeKind,
	reason: emptyLine("reason", LENGTHS.reason),
	wrongSince,
});
export const statementCorrectionForm = z.object({
	...version,
	number: wholeNumber("which_statement", 1, 1_000_000),
	quote: statement.quote,
	saidOn: statement.saidOn,
	place: statement.place,
	reason: emptyLine("what_was_wrong", LENGTHS.reason),
	wrongSince,
});
export const statementForm = z.object({ ...statement, ...source, ...version });
export const deadlineForm = z.object({
	...version,
	change: oneOf("moved_or_corrected", DEADLINE_CHANGES).exclude(["original", "recomputed"]).default("moved"),
	saidOn: statement.saidOn,
	wrongSince,
	...deadline,
	reason: longText("reason", LENGTHS.reason),
	...source,
});

export const reviewForm = z.object({
	...version,
	note: emptyLine("note", LENGTHS.reason),
	lookedAt: lookedAtLines().optional(),
	reviewOn: civilDate("day_to_look_again").optional(),
});
export const conditionForm = z.object({
	...version,
	state: oneOf("met_or_failed", CONDITION_STATES).exclude(["pending"]),
	happenedOn: civilDate("day_it_happened"),
	reason: longText("what_happened", LENGTHS.reason),
	...source,
});

export const outcomeForm = z.object({
	...version,
	outcome: oneOf("an_outcome", OUTCOMES),
	happenedOn: civilDate("day_it_happened").optional(),
	rationale: emptyText("rationale"),
	cause: line("reason", LENGTHS.name).optional(),
	causeBy: line("by_whom", LENGTHS.name).optional(),
	...evidenceEntries,
	despiteEvidence: ticked(),
	changeKind,
	reason: emptyLine("reason", LENGTHS.reason),
	wrongSince,
});

export const occurrenceForm = outcomeForm.extend({ number: wholeNumber("number_of_the_period", 1, 1_000_000) });

/** One of the ways in which a deadline is found, or another reading of the words by its day. */
function choiceOfDeadline() {
	const ways: readonly string[] = DEADLINE_CHOICES;
	const day = civilDate("day_shown");
	const isOne = (given: string) =>
		given.startsWith(READING) ? day.safeParse(given.slice(READING.length)).success : ways.includes(given);
	return z.string().refine(isOne, refused("input.not_chosen", { what: named("how_the_deadline_is_found") }));
}

/** The statement and its source. */
export function statementFrom(form: z.output<typeof statementForm> | z.output<typeof pledgeForm>) {
	const { quote, saidOn, place } = form;
	return { statement: { quote, saidOn, place }, source: sourceFrom(form) };
}

/** The source of a statement or of a moved deadline. */
export function sourceFrom(form: {
	sourceUrl: string;
	sourcePublisher: string;
	sourceTitle: string;
	sourcePublishedOn?: string | undefined;
	sourceArchivedUrl?: string | undefined;
}): NewSource {
	return {
		url: form.sourceUrl,
		publisher: form.sourcePublisher,
		title: form.sourceTitle,
		publishedOn: form.sourcePublishedOn,
		archivedUrl: form.sourceArchivedUrl,
	};
}

/** The test, the promisers and the filing. Topics come in one line, further promisers a line each. */
export function testFrom(form: z.output<typeof editForm> | z.output<typeof pledgeForm>) {
	const { title, criteria, kind, beneficiary, notes, promiser, promiserKind, roleThen } = form;
	const promisers = [
		{ name: promiser, kind: promiserKind, roleThen },
		...othersIn(form.alsoBy).map((name) => ({ name, kind: "person" as const, roleThen: "" })),
	];
	return { title, criteria, kind, beneficiary, notes, promisers, topics: topicsIn(form.topics) };
}

/** Further promisers, a line each. Throws a Problem where one is too long, or they are too many. */
export function othersIn(alsoBy: string): string[] {
	return listed("alsoBy", alsoBy.split("\n"), { all: "promisers", each: "each_promiser", most: MOST.promisers });
}

/** Topics in one line. Throws a Problem as `othersIn` does. */
export function topicsIn(topics: string): string[] {
	return listed("topics", topics.split(","), { all: "topics", each: "each_topic", most: MOST.topics });
}

/** How the deadline is to be found. Another reading that was chosen is the same as its day set by hand. */
export function deadlineInputFrom(form: z.output<typeof suggestForm> | z.output<typeof deadlineForm>): DeadlineInput {
	const { words, timeZone: zone, choice } = form;
	if (choice.startsWith(READING))
		return { words, timeZone: zone, choice: "by_hand", dueOn: choice.slice(READING.length) };
	if (choice === "condition") return { words, timeZone: zone, choice, condition: form.condition };
	if (choice === "vague") return { words, timeZone: zone, choice, reviewOn: form.reviewOn };
	if (choice === "recurring") return { words, timeZone: zone, choice, series: seriesFrom(form) };
	if (choice === "milestone") return { words, timeZone: zone, choice, milestone: milestoneFrom(form) };
	if (choice === "by_hand") return { words, timeZone: zone, choice, ...handOf(form) };
	return { words, timeZone: zone, choice: choice === "none" ? choice : "suggested" };
}

/** The day set by hand, or the instant where a time of day stands beside it. */
function handOf({ dueOn, dueTime, timeZone: zone, precision, why }: SuggestForm) {
	return { dueOn, dueAt: dueOn && dueTime ? instantAt(dueOn, dueTime, zone) : undefined, precision, why };
}

function seriesFrom({ everyCount, everyUnit, startsOn, seriesDueOn: dueOn, untilOn }: SuggestForm) {
	if (!startsOn) throw invalidInput("startsOn", "series.start_missing");
	// Weeks are kept as days, as the rules that read words keep them.
	const every = everyUnit === "W" ? `P${everyCount * 7}D` : `P${everyCount}${everyUnit}`;
	return { every, startsOn, dueOn, untilOn };
}

/** The answer to the question about a name counts for that name only: who has typed another one since is asked anew. */
function milestoneFrom({
	milestone,
	milestoneAs,
	milestoneAsked,
	milestoneTie: tie,
	milestoneDays: days,
}: SuggestForm) {
	if (!milestone) return undefined;
	const answer = milestone === milestoneAsked ? milestoneAs : "";
	const name = answer.startsWith(USE) ? answer.slice(USE.length) : milestone;
	return { name, tie, days, create: answer === CREATE };
}

interface Listing {
	readonly all: InputName;
	readonly each: InputName;
	readonly most: number;
}

function listed(field: string, members: readonly string[], { all, each, most }: Listing): string[] {
	const names = [...new Set(members.map((name) => name.trim()).filter(Boolean))];
	if (names.length > most) throw invalidInput(field, "input.too_many", { most, what: named(all) });
	const checked = z.array(line(each, LENGTHS.name)).safeParse(names);
	if (checked.success) return checked.data;
	const [issue] = checked.error.issues;
	throw invalidInputs(issue ? { [field]: refusalOf(issue) } : {});
}
