import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import type { DeadlineKind, Precision, Relation } from "../domain/deadline.ts";
import { PRESET_POLICY } from "./policy.ts";
import type { Resolution, ResolveContext } from "./resolution.ts";

export type { Resolution, ResolveContext } from "./resolution.ts";
export { RULES } from "./rules.ts";

const LONGEST = 10_000;
const NUMBERS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
];
const DURATION =
	/\b(within|in|over) (?:the next |the coming )?(\d{1,4}|[a-z]{1,5}) (day|week|month|year)s?\b/i;
const VAGUE =
	/\b(soon|shortly|in the (?:coming|near)|as soon as possible|(?:few|several) (?:days|weeks|months|years))\b/i;

/** Words to deadline: pure, bounded, and never throws. */
export function resolveDeadline(
	words: string,
	context: ResolveContext,
): Resolution {
	const text = words.slice(0, LONGEST);
	const said = Temporal.PlainDate.from(context.saidOn.slice(0, 10));
	return (
		duration(text, said) ??
		calendarDate(text, said) ??
		vague(text, said, context) ??
		none()
	);
}

function duration(
	text: string,
	said: Temporal.PlainDate,
): Resolution | undefined {
	const found = DURATION.exec(text);
	if (found === null) {
		return undefined;
	}
	const word = (found[2] ?? "").toLowerCase();
	const count = /^an?$/.test(word)
		? 1
		: Number(NUMBERS.includes(word) ? NUMBERS.indexOf(word) : word);
	if (Number.isNaN(count)) {
		return undefined;
	}
	const dueOn = said.add({ [`${found[3]?.toLowerCase()}s`]: count }).toString();
	const explanation = `${found[0]}, counted from the day after ${said}: on time up to ${dueOn}`;
	const relation = found[1]?.toLowerCase() === "within" ? "within" : "on";
	return resolution({
		kind: "duration",
		rule: "duration",
		relation,
		dueOn,
		explanation,
		span: spanOf(found),
	});
}

function calendarDate(
	text: string,
	said: Temporal.PlainDate,
): Resolution | undefined {
	const found = chrono.parse(text, new Date(`${said}T12:00:00`), {
		forwardDate: true,
	})[0];
	if (found === undefined || !found.start.isCertain("month")) {
		return undefined;
	}
	const { start } = found;
	const day = Temporal.PlainDate.from({
		year: start.get("year") ?? said.year,
		month: start.get("month") ?? 1,
		day: start.isCertain("day") ? (start.get("day") ?? 31) : 31,
	});
	const before = /\b(before|by)\s+(?:the\s+)?$/i
		.exec(text.slice(0, found.index))?.[1]
		?.toLowerCase();
	const dueOn = (
		before === "before" ? day.subtract({ days: 1 }) : day
	).toString();
	return resolution({
		kind: "date",
		rule: "calendar-date",
		relation: before === "before" || before === "by" ? before : "on",
		dueOn,
		explanation: `${found.text}: on time up to ${dueOn}`,
		span: [found.index, found.index + found.text.length],
	});
}

function vague(
	text: string,
	said: Temporal.PlainDate,
	context: ResolveContext,
): Resolution | undefined {
	const found = VAGUE.exec(text);
	if (found === null) {
		return undefined;
	}
	const after =
		context.policy?.reviewAfter?.soon ?? PRESET_POLICY.reviewAfter.soon;
	const reviewOn = said.add(after).toString();
	const explanation = `"${found[0]}" names no day; the newsroom looks again on ${reviewOn}`;
	return {
		...resolution({
			kind: "vague",
			rule: "vague",
			explanation,
			span: spanOf(found),
		}),
		reviewOn,
	};
}

function none(): Resolution {
	return resolution({
		kind: "none",
		rule: "none",
		explanation: "The words name no time",
	});
}

interface Found {
	readonly kind: DeadlineKind;
	readonly rule: string;
	readonly explanation: string;
	readonly relation?: Relation;
	readonly dueOn?: string;
	readonly span?: readonly [number, number];
}

function resolution({
	kind,
	rule,
	explanation,
	relation,
	dueOn,
	span,
}: Found): Resolution {
	const precision: Precision | undefined =
		dueOn === undefined ? undefined : "day";
	const reading = { dueOn, dueAt: undefined, precision, rule, explanation };
	return {
		...reading,
		kind,
		relation,
		reviewOn: undefined,
		ruleVersion: 1,
		confidence: "likely",
		span,
		needs: undefined,
		readings: dueOn === undefined ? [] : [reading],
		others: [],
	};
}

function spanOf(found: RegExpExecArray): readonly [number, number] {
	return [found.index, found.index + found[0].length];
}
