import { Temporal } from "temporal-polyfill";
import type { Precision } from "../domain/deadline.ts";
import { dayOfMonth, nextPeriod, type Rhythm } from "../domain/rhythm.ts";
import type { SeriesWords } from "./language.ts";
import { languageOrEnglish } from "./languages.ts";
import { PRESET_POLICY } from "./policy.ts";
import { type Resolution, type ResolveContext, resolveDeadline } from "./resolve-deadline.ts";
import { explainSeries } from "./series-reason.ts";

/** What words came to, and how a recurring pledge comes round. */
export interface WordsRead extends Resolution {
	/** Undefined where nothing recurs, or where the words tell no measure ("on a regular basis"). */
	readonly rhythm?: Rhythm | undefined;
}

/**
 * The words read as `resolveDeadline` does, and further: where they come round again, from when, until when and how
 * often. "Weekly briefings until the end of 2026" is a series that ends then, and not one thing to do by then.
 */
export function readWords(words: string, context: ResolveContext): WordsRead {
	const found = resolveDeadline(words, context);
	const all = [found, ...found.others];
	const round = all.find(({ kind, every }) => kind === "recurring" && every !== undefined);
	if (!round) return found;
	const asked = { words, context, language: languageOrEnglish(context.language).series };
	const since = sinceIn(asked);
	if (round !== found && !isItsFrame(found, since)) return found;
	const rhythm = rhythmOf(round, { ...asked, since, until: untilIn(all, since) });
	const others = all.filter((one) => one !== round);
	if (!rhythm || !nextPeriod(rhythm)) return { ...round, others };
	return { ...round, rhythm, others, explanation: explainSeries(rhythm) };
}

/** Words beyond these name no beginning and no part of a period. */
const MOST_READ = 1000;

interface Asked {
	readonly words: string;
	readonly context: ResolveContext;
	readonly language: SeriesWords;
}

interface Frame extends Asked {
	readonly since: Since | undefined;
	readonly until: string | undefined;
}

/** Where in the words the beginning stands, and the day that it means. */
interface Since {
	readonly from: number;
	readonly to: number;
	readonly startsOn: string;
}

function sinceIn({ words, context, language }: Asked): Since | undefined {
	const match = language.since.exec(words.slice(0, MOST_READ));
	const named = match?.[1];
	if (!match || !named) return undefined;
	const found = resolveDeadline(`${language.inPeriod} ${named}`, yearNamed(named, context));
	const [first] = found.readings;
	if (!first?.dueOn || found.kind === "duration") return undefined;
	const startsOn = startOf(first.dueOn, first.precision);
	return { from: match.index, to: match.index + match[0].length, startsOn };
}

/** A day with its year may be long past; one without is the next to come. */
function yearNamed(words: string, context: ResolveContext): ResolveContext {
	const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
	return year ? { ...context, saidOn: `${year}-01-01` } : context;
}

function startOf(dueOn: string, precision: Precision | undefined): string {
	const length = precision && LENGTH_OF[precision];
	if (!length) return dueOn;
	return Temporal.PlainDate.from(dueOn).add({ days: 1 }).subtract(length).toString();
}

const LENGTH_OF: Partial<Record<Precision, string>> = {
	week: "P7D",
	month: "P1M",
	quarter: "P3M",
	season: "P3M",
	half: "P6M",
	year: "P1Y",
};

/** Whether the strongest phrase only says from when or until when the pledge comes round. */
function isItsFrame(found: Resolution, since: Since | undefined): boolean {
	if (!found.dueOn) return false;
	return isInside(found, since) || isItsEnd(found);
}

function isItsEnd({ relation, kind, rule }: Resolution): boolean {
	return relation === "until" || relation === "for" || (relation === "on" && (kind === "term" || rule === "range"));
}

function isInside({ span }: Resolution, since: Since | undefined): boolean {
	return since !== undefined && span !== undefined && span[0] < since.to && span[1] > since.from;
}

function untilIn(all: readonly Resolution[], since: Since | undefined): string | undefined {
	const ending = ["by", "before", "within"];
	const ends = all.filter((one) => one.dueOn && (isItsEnd(one) || ending.includes(one.relation ?? "")));
	// "From 2026 to 2030" covers the words for the beginning too, and its last day is the end.
	return ends.find((one) => one.rule === "range" || !isInside(one, since))?.dueOn;
}

function rhythmOf(round: Resolution, frame: Frame): Rhythm | undefined {
	const every = dailyAtLeast(round.every ?? "");
	if (every === undefined) return undefined;
	const { context, since, until } = frame;
	const saidOn = context.saidOn.slice(0, 10);
	if (round.onDay !== undefined) return monthlyOn(round.onDay, every, frame);
	const named = namedPart(round, every, frame);
	const first = named ?? (isCounted(round, frame) ? undefined : civilPeriod(every, frame));
	const ends = until === undefined ? {} : { untilOn: until };
	if (first) return { every, ...first, ...ends };
	// Counted like any length of time: from the day after the words were said.
	const startsOn = since?.startsOn ?? Temporal.PlainDate.from(saidOn).add({ days: 1 }).toString();
	return { every, length: every, startsOn, ...ends };
}

/** One day of each month, from the first one after the statement, or from the beginning that the words name. */
function monthlyOn(onDay: string, every: string, { context, since, until }: Frame): Rhythm | undefined {
	const from = Temporal.PlainDate.from(since?.startsOn ?? dayAfter(context.saidOn.slice(0, 10)));
	const inThis = dayOfMonth(from, onDay);
	const first = inThis && Temporal.PlainDate.compare(inThis, from) >= 0 ? inThis : dayOfMonth(from.add(every), onDay);
	if (!first) return undefined;
	return {
		every,
		length: "P1D",
		startsOn: first.toString(),
		onDay,
		...(until === undefined ? {} : { untilOn: until }),
	};
}

/** Something by the hour is looked at once a day. */
function dailyAtLeast(every: string): string | undefined {
	if (every === "") return undefined;
	return every.includes("T") ? "P1D" : every;
}

/** "Every Monday", "each spring": only a part of each period counts. Undefined where the words name no part. */
function namedPart(round: Resolution, every: string, { words, context, since }: Frame) {
	if (!["P7D", "P14D", "P1M", "P1Y"].includes(every)) return undefined;
	const from = { ...context, saidOn: since?.startsOn ?? context.saidOn.slice(0, 10) };
	for (const part of partsIn(round, words)) {
		const found = resolveDeadline(part, from);
		const { dueOn, precision } = found;
		if (!dueOn || !PARTS.includes(found.rule)) continue;
		const length = (precision && LENGTH_OF[precision]) || "P1D";
		const rhythm = { every, length, startsOn: startOf(dueOn, precision) };
		// Every other Monday has one between.
		if (every === "P14D" && length === "P1D") return { length, startsOn: rhythm.startsOn };
		const again = resolveDeadline(part, { ...from, saidOn: dayAfter(dueOn) }).dueOn;
		// A moving holiday, say, is not a year apart: better whole periods than wrong days.
		if (again === nextPeriod(rhythm, dueOn)?.dueOn) return { length, startsOn: rhythm.startsOn };
	}
	return undefined;
}

/** "Monday" of "every Monday", "on Mondays" and "Mondays". */
function partsIn(round: Resolution, words: string): string[] {
	const rest = wordsAfterFirst(round, words) ?? phraseOf(round, words);
	return [rest, rest.replace(/s$/, "")];
}

const PARTS: readonly string[] = ["weekday", "season", "month", "calendar-date", "holiday"];

function dayAfter(day: string): string {
	return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** "Every two weeks", "every six months" and "every 7 days" are counted from when it was said; "twice a year" is not. */
function isCounted(round: Resolution, { words, context, language }: Frame): boolean {
	const rest = wordsAfterFirst(round, words);
	if (rest === undefined) return false;
	if (ONE_OF_A_KIND.includes(round.every ?? "")) return /\d/.test(rest);
	return resolveDeadline(`${language.counted} ${rest}`, context).kind === "duration";
}

const ONE_OF_A_KIND: readonly string[] = ["P1D", "P7D", "P1M", "P1Y"];

function wordsAfterFirst(round: Resolution, words: string): string | undefined {
	return /^\S+\s+(.+)$/s.exec(phraseOf(round, words))?.[1];
}

function phraseOf({ span }: Resolution, words: string): string {
	return (span && span[1] > span[0] ? words.slice(span[0], span[1]) : words).slice(0, MOST_READ).trim();
}

/**
 * The civil day, week, month, quarter, half or year in which the words were said, where more of it lies ahead than
 * behind; else the next one. Undefined for other lengths, which have no place in the calendar.
 */
function civilPeriod(every: string, { context, since }: Frame) {
	const day = Temporal.PlainDate.from(since?.startsOn ?? context.saidOn.slice(0, 10));
	const start = civilStart(every, day, context.policy?.weekStart ?? PRESET_POLICY.weekStart);
	if (!start) return undefined;
	const next = start.add(every);
	const isMostlyOver = start.until(day).days > day.until(next).days;
	return { length: every, startsOn: (isMostlyOver ? next : start).toString() };
}

function civilStart(every: string, day: Temporal.PlainDate, weekStart: number): Temporal.PlainDate | undefined {
	switch (every) {
		case "P1D":
			return day;
		case "P7D":
			return day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });
		case "P1M":
			return day.with({ day: 1 });
		case "P3M":
		case "P6M":
			return day.with({ day: 1, month: day.month - ((day.month - 1) % (every === "P3M" ? 3 : 6)) });
		case "P1Y":
			return day.with({ day: 1, month: 1 });
		default:
			return undefined;
	}
}
