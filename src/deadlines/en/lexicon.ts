import { numericTime } from "../calendar/numeric-dates.ts";
import { writtenTime } from "../calendar/written.ts";
import type { Node } from "../grammar/grammar.ts";
import type { Token } from "../grammar/tokens.ts";
import { milestoneNodes } from "../happenings.ts";
import type { Frame, Unit } from "../model.ts";
import { NUMBER_WORDS, readNumber } from "./numbers.ts";

const MONTHS = named([
	"january jan",
	"february feb",
	"march mar",
	"april apr",
	"may",
	"june jun",
	"july jul",
	"august aug",
	"september sep sept",
	"october oct",
	"november nov",
	"december dec",
]);
const WEEKDAYS = named([
	"monday mon",
	"tuesday tue tues",
	"wednesday wed weds",
	"thursday thu thur thurs",
	"friday fri",
	"saturday sat",
	"sunday sun",
]);
const UNITS: Readonly<Record<string, Unit>> = {
	...each("minute", "minute minutes min mins"),
	...each("hour", "hour hours hr hrs h"),
	...each("day", "day days d"),
	...each("workday", "workday workdays weekday weekdays"),
	...each("week", "week weeks wk wks w"),
	...each("fortnight", "fortnight fortnights"),
	...each("weekend", "weekend weekends"),
	...each("month", "month months mon mo mos mth mths"),
	...each("quarter", "quarter quarters qtr qtrs"),
	...each("year", "year years yr yrs y"),
	...each("decade", "decade decades"),
	...each("century", "century centuries"),
};
/** Words that are more often something else: a month or weekday only where the words around them say so. */
const DOUBTFUL = new Set(["may", "march", "mar", "sat", "sun", "wed"]);
const BEFORE_DATES = new Set(
	"in by of before until till next this last early mid late since from to through on or and coming following - every , between during for after first second third either".split(
		" ",
	),
);

const KNOWN_WORDS = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), ...Object.keys(UNITS), ...NUMBER_WORDS]);

/** What a single English word (or a number of several) can stand for. */
export function readWord(frame: Frame, index: number): readonly Node[] {
	const { tokens } = frame;
	const token = tokens[index];
	if (token === undefined) return [];
	const known = milestoneNodes(frame, index);
	if (token.type === "mark" || (token.type === "word" && !KNOWN_WORDS.has(token.text))) return known;
	const nodes: Node[] = [...known];
	if (token.type === "date") {
		// "Q2/2014" is no February.
		if (token.glued && tokens[index - 1]?.type === "word") return nodes;
		const time = numericTime(token.raw, frame);
		return time === undefined ? nodes : [...nodes, { category: "time", to: index + 1, value: time }];
	}
	return [...nodes, ...numberNodes(tokens, index), ...calendarNodes(tokens, index, token)];
}

function numberNodes(tokens: readonly Token[], index: number): Node[] {
	const found = readNumber(tokens, index);
	if (found === undefined) return [];
	const { value, to, isOrdinal } = found;
	if (isOrdinal) return [{ category: "ordinal", to, value }];
	const nodes: Node[] = [{ category: "number", to, value }];
	const isYear = Number.isInteger(value) && value >= 1900 && value < 2200 && isYearAt(tokens, index, to);
	return isYear ? [...nodes, { category: "year", to, value }] : nodes;
}

const MAY_AFTER = new Set("in by of until till before since early mid late during through".split(" "));
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);
const COUNTED = new Set(
	"% percent people jobs homes troops dollars pounds euros mw km miles schools doses units houses vehicles cars workers beds acres tons tonnes families students teachers police officers nurses officials judges days weeks months years hours minutes".split(
		" ",
	),
);
/** What a year before it only names: "the 2027 season". */
const YEAR_NAMES = new Set(
	"season edition championship championships tournament olympics games cohort intake vintage harvest".split(" "),
);
const CURRENCY = new Set(["$", "€", "£", "¥", "₹", "₦"]);

/** Neither money nor a count of something: "$2020", "2,000", "2000 jobs". */
function isYearAt(tokens: readonly Token[], index: number, to: number): boolean {
	if (CURRENCY.has(tokens[index - 1]?.text ?? "") || COUNTED.has(tokens[to]?.text ?? "")) return false;
	if (YEAR_NAMES.has(tokens[to]?.text ?? "") || isPhone(tokens, to)) return false;
	const isWord = tokens[index]?.type === "word";
	return isWord || /^\d{4}$/.test(tokens[index]?.raw ?? "");
}

/** "2026 555 0101" is a telephone number. */
function isPhone(tokens: readonly Token[], to: number): boolean {
	return /^\d{3}$/.test(tokens[to]?.raw ?? "") && /^\d{3,4}$/.test(tokens[to + 1]?.raw ?? "");
}

function calendarNodes(tokens: readonly Token[], index: number, token: Token): Node[] {
	const nodes: Node[] = [];
	const unit = UNITS[token.text];
	if (unit !== undefined) {
		nodes.push({ category: "unit", to: index + 1, value: unit });
		if (!/.s$|ies$/.test(token.text)) nodes.push({ category: "single", to: index + 1, value: unit });
	}
	const to = afterAbbreviation(tokens, index);
	const month = MONTHS.get(token.text);
	const weekday = WEEKDAYS.get(token.text);
	if ((month !== undefined || weekday !== undefined) && isDateWord(tokens, index, to)) {
		if (month !== undefined) nodes.push({ category: "month", to, value: month });
		if (weekday !== undefined) nodes.push({ category: "weekday", to, value: weekday });
		const time = writtenTime(month === undefined ? { weekday } : { month });
		if (time !== undefined) nodes.push({ category: "time", to, value: time });
	}
	return nodes;
}

/** "Sept." and "fri.": the full stop of an abbreviation belongs to it. */
function afterAbbreviation(tokens: readonly Token[], index: number): number {
	const dot = tokens[index + 1];
	const isShort = (tokens[index]?.text.length ?? 9) <= 5;
	return isShort && dot?.text === "." && dot.glued ? index + 2 : index + 1;
}

function isDateWord(tokens: readonly Token[], index: number, to: number): boolean {
	const token = tokens[index];
	if (token === undefined || !DOUBTFUL.has(token.text)) return true;
	const before = tokens[index - 1];
	const after = tokens[to];
	if (before === undefined && (after === undefined || after.type === "mark")) return true;
	if (before !== undefined && BEFORE_DATES.has(before.text)) {
		// "this may", "and may": a verb, unless it is written as a name.
		return token.raw !== "may" || MAY_AFTER.has(before.text);
	}
	if (before?.type === "number" || SUFFIXES.has(before?.text ?? "")) return true;
	if (after === undefined) return token.raw !== token.text && before?.text !== ".";
	const number = readNumber(tokens, to);
	const isDay = number !== undefined && (after.type === "number" || number.isOrdinal || token.raw !== token.text);
	return (
		isDay ||
		(after.text === "," && tokens[to + 1]?.type === "number") ||
		(after.text === "the" && readNumber(tokens, to + 1)?.isOrdinal === true)
	);
}

function named(lists: readonly string[]): ReadonlyMap<string, number> {
	return new Map(lists.flatMap((list, index) => list.split(" ").map((word): [string, number] => [word, index + 1])));
}

function each(unit: Unit, list: string): Record<string, Unit> {
	return Object.fromEntries(list.split(" ").map((word) => [word, unit]));
}
