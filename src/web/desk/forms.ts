/** What the desk's forms send, as schemas, and how it becomes what the verbs take. Inputs left empty are not given. */
import { z } from "zod";
import type { NewSource } from "../../../db/sources.ts";
import type { DeadlineInput } from "../../deadlines/deadline-from.ts";
import { instantAt } from "../../domain/civil-date.ts";
import { DAY_PRECISIONS, DEADLINE_CHANGES } from "../../domain/deadline.ts";
import { LENGTHS, MOST } from "../../domain/lengths.ts";
import { CONDITION_STATES, TIES } from "../../domain/milestone.ts";
import { CHANGE_KINDS, OUTCOMES } from "../../domain/outcome.ts";
import { BEARINGS, PLEDGE_KINDS, PROMISER_KINDS } from "../../domain/pledge.ts";
import { invalidInput } from "../../domain/problem.ts";
import {
	civilDate,
	httpUrl,
	line,
	longText,
	oneOf,
	ticked,
	timeOfDay,
	timeZone,
	wholeNumber,
} from "../../http/fields.ts";
import { lookedAtLines } from "../../http/looked-at.ts";
import { READING } from "../views/desk/parts/deadline-fields.tsx";
import { SERIES_UNITS } from "../views/desk/parts/series-fields.tsx";

const emptyLine = (what: string, most: number) => line(what, most).optional().default("");
const emptyText = (what: string) => longText(what, LENGTHS.long).optional().default("");

const sourceOf = (url: z.ZodType<string>) => ({
	sourceUrl: url,
	sourcePublisher: line("the publisher", LENGTHS.name),
	sourceTitle: emptyLine("the source's title", LENGTHS.title),
	sourcePublishedOn: civilDate("the day of publication").optional(),
	sourceArchivedUrl: httpUrl("the archived copy's address").optional(),
});
/** The inputs of a source. */
export const source = sourceOf(httpUrl("the source's address"));

const statement = {
	quote: longText("the quote", LENGTHS.long),
	saidOn: civilDate("the day on which it was said"),
	place: emptyLine("the place", LENGTHS.name),
	...source,
};

const test = {
	promiser: line("who promised it", LENGTHS.name),
	promiserKind: oneOf("a person or a body", PROMISER_KINDS).default("person"),
	roleThen: emptyLine("their role", LENGTHS.name),
	alsoBy: emptyText("who else promised it"),
	title: line("the pledge in one sentence", LENGTHS.title),
	criteria: emptyText("the criteria"),
	kind: oneOf("what kind of pledge it is", PLEDGE_KINDS).default("deliver"),
	beneficiary: emptyLine("to whom it was promised", LENGTHS.name),
	topics: emptyLine("the topics", LENGTHS.topics),
	notes: emptyText("the notes"),
};

const deadline = {
	words: emptyLine("the words of the deadline", LENGTHS.words),
	timeZone: timeZone(),
	choice: z.string().max(60).default("suggested"),
	dueOn: civilDate("the last day that is on time").optional(),
	dueTime: timeOfDay("the time until which it is on time").optional(),
	why: longText("why it is this day", LENGTHS.reason).optional(),
	precision: oneOf("how fine the words are", DAY_PRECISIONS).default("day"),
	condition: emptyLine("the condition", LENGTHS.title),
	reviewOn: civilDate("the day to look again").optional(),
	milestone: emptyLine("the milestone", LENGTHS.name),
	milestoneTie: oneOf("how it hangs on the milestone", TIES).default("before"),
	milestoneDays: wholeNumber("the days after it", 0, 3660).optional(),
	everyCount: wholeNumber("how often", 1, 999).default(1),
	everyUnit: oneOf("the unit", SERIES_UNITS).default("M"),
	startsOn: civilDate("the first day of the first period").optional(),
	seriesDueOn: civilDate("the first due day").optional(),
	untilOn: civilDate("the end of the series").optional(),
	/** The day that the form showed as the rules' suggestion. */
	shownDueOn: civilDate("the day shown").optional().catch(undefined),
};

const version = { version: wholeNumber("the version", 1, 1_000_000_000) };

export const pledgeForm = z.object({ ...statement, ...test, ...deadline, different: ticked() });
export const suggestForm = z.object({ saidOn: statement.saidOn, ...deadline });
/** What "Suggest a date" needs: without words there is nothing to read. */
export const askForm = suggestForm.extend({ words: line("the words of the deadline", LENGTHS.words) });
export type SuggestForm = z.output<typeof suggestForm>;
const wrongSince = civilDate("the day since when it was wrong").optional();
const changeKind = oneOf("what kind of change it is", CHANGE_KINDS).default("update");
export const editForm = z.object({
	...test,
	...version,
	changeKind,
	reason: emptyLine("the reason", LENGTHS.reason),
	wrongSince,
});
export const statementCorrectionForm = z.object({
	...version,
	number: wholeNumber("which statement", 1, 1_000_000),
	quote: statement.quote,
	saidOn: statement.saidOn,
	place: statement.place,
	reason: emptyLine("what was wrong", LENGTHS.reason),
	wrongSince,
});
export const statementForm = z.object({ ...statement, ...version });
export const deadlineForm = z.object({
	...deadline,
	...source,
	...version,
	saidOn: statement.saidOn,
	change: oneOf("moved or corrected", DEADLINE_CHANGES).exclude(["original", "recomputed"]).default("moved"),
	reason: longText("the reason", LENGTHS.reason),
	wrongSince,
});

export const reviewForm = z.object({
	...version,
	note: emptyLine("the note", LENGTHS.reason),
	lookedAt: lookedAtLines().optional(),
	reviewOn: civilDate("the day to look again").optional(),
});
export const conditionForm = z.object({
	...source,
	...version,
	state: oneOf("met or failed", CONDITION_STATES).exclude(["pending"]),
	happenedOn: civilDate("the day it happened"),
	reason: longText("what happened", LENGTHS.reason),
});

const evidence = {
	evidencePublisher: line("the publisher", LENGTHS.name),
	evidenceTitle: emptyLine("the source's title", LENGTHS.title),
	evidencePublishedOn: civilDate("the day of publication").optional(),
	evidenceArchivedUrl: httpUrl("the archived copy's address").optional(),
	evidenceQuote: emptyText("the quote"),
	evidenceShows: emptyText("what it shows"),
	evidenceBearing: oneOf("whether it speaks for or against", BEARINGS),
	evidencePrimary: ticked(),
};
const evidenceUrl = httpUrl("the source's address");

export const evidenceForm = z.object({
	...evidence,
	evidenceUrl,
	evidenceShows: longText("what it shows", LENGTHS.long),
});
export const outcomeForm = z.object({
	...version,
	outcome: oneOf("an outcome", OUTCOMES),
	happenedOn: civilDate("the day it happened").optional(),
	rationale: emptyText("the rationale"),
	cause: line("the reason", LENGTHS.name).optional(),
	causeBy: line("by whom", LENGTHS.name).optional(),
	changeKind,
	reason: emptyLine("the reason", LENGTHS.reason),
	wrongSince,
	...evidence,
	evidencePublisher: evidence.evidencePublisher.optional(),
	evidenceBearing: evidence.evidenceBearing.optional(),
	evidenceUrl: evidenceUrl.optional(),
});

export const occurrenceForm = outcomeForm.extend({ number: wholeNumber("the number of the period", 1, 1_000_000) });

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
	const others = listed("alsoBy", form.alsoBy.split("\n"), { what: "promisers", most: MOST.promisers });
	const promisers = [
		{ name: promiser, kind: promiserKind, roleThen },
		...others.map((name) => ({ name, kind: "person" as const, roleThen: "" })),
	];
	const topics = listed("topics", form.topics.split(","), { what: "topics", most: MOST.topics });
	return { title, criteria, kind, beneficiary, notes, promisers, topics };
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
	if (!startsOn) throw invalidInput({ startsOn: "Give the first day of the first period." });
	// Weeks are kept as days, as the rules that read words keep them.
	const every = everyUnit === "W" ? `P${everyCount * 7}D` : `P${everyCount}${everyUnit}`;
	return { every, startsOn, dueOn, untilOn };
}

function milestoneFrom({ milestone: name, milestoneTie: tie, milestoneDays: days }: SuggestForm) {
	return name ? { name, tie, days } : undefined;
}

const UNDECIDED = "Choose whether it speaks for or against.";

/** The evidence that a form carries, or undefined where its source's address was left empty. */
export function evidenceFrom(form: z.output<typeof outcomeForm> | z.output<typeof evidenceForm>) {
	if (!form.evidenceUrl) return undefined;
	const { evidencePublisher: publisher, evidenceBearing: bearing } = form;
	if (!publisher || !bearing) {
		const missing = publisher ? {} : { evidencePublisher: "Enter the publisher." };
		throw invalidInput({ ...missing, ...(bearing ? {} : { evidenceBearing: UNDECIDED }) });
	}
	return {
		evidence: {
			quote: form.evidenceQuote,
			shows: form.evidenceShows,
			bearing,
			isPrimary: form.evidencePrimary,
		},
		source: {
			url: form.evidenceUrl,
			publisher,
			title: form.evidenceTitle,
			publishedOn: form.evidencePublishedOn,
			archivedUrl: form.evidenceArchivedUrl,
		},
	};
}

function listed(field: string, members: readonly string[], { what, most }: { what: string; most: number }): string[] {
	const names = [...new Set(members.map((name) => name.trim()).filter(Boolean))];
	if (names.length > most) throw invalidInput({ [field]: `Give at most ${most} ${what}.` });
	const checked = z.array(line(`each of the ${what}`, LENGTHS.name)).safeParse(names);
	if (!checked.success) throw invalidInput({ [field]: checked.error.issues[0]?.message ?? "" });
	return checked.data;
}
