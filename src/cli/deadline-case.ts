import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { resolveDeadline } from "../deadlines/resolve-deadline.ts";
import type { KeptReading } from "../domain/deadline.ts";
import { refused } from "../domain/refused-input.ts";
import { civilDate, dayOrInstant, language, timeZone } from "../http/fields.ts";
import { explain, explainReading } from "../text/explanation-words.ts";
import type { Texts } from "../text/text.ts";

const day = civilDate("day");
/** With seconds or an offset too, as programs write them: an instant is brought to the case's zone. */
const LOCAL_TIME =
	/^(?<day>\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?<offset>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/i;

/** The fields of a case that are more than text; the options of `bywhen deadline` are the same. */
export const fieldsOfCase = {
	said: z
		.string(refused("case.said_missing"))
		.trim()
		.refine(
			(value) => day.safeParse(LOCAL_TIME.exec(value)?.groups?.["day"] ?? value).success,
			refused("case.said_wrong"),
		),
	zone: timeZone(),
	country: z
		.string()
		.trim()
		.toUpperCase()
		.regex(/^[A-Z]{2}$/, refused("input.not_a_country")),
	language: language(),
} as const;

/** Words and what is known beside them. In JSON, what is null counts as not given. */
export const deadlineCase = z.object({
	text: z.string(refused("case.words_missing")),
	said: fieldsOfCase.said,
	zone: orNothing(fieldsOfCase.zone),
	country: orNothing(fieldsOfCase.country),
	term: orNothing(z.object({ start: day, end: orNothing(day) })),
	milestones: orNothing(z.record(z.string().max(200), orNothing(dayOrInstant("day"))).transform(known)),
	language: orNothing(fieldsOfCase.language),
});
export type DeadlineCase = z.output<typeof deadlineCase>;

/** What the words came to, as programs read it: nothing is left out, and what there is not is null. */
export interface DeadlineLine {
	readonly kind: string;
	readonly relation: string | null;
	/** The last day still on time. */
	readonly dueOn: string | null;
	/** An instant in UTC, only where the words are as fine as that. */
	readonly dueAt: string | null;
	readonly reviewOn: string | null;
	readonly precision: string | null;
	readonly rule: string;
	readonly explanation: string;
	readonly confidence: string;
	readonly readings: readonly ReadingLine[];
}

interface ReadingLine {
	readonly dueOn: string | null;
	readonly dueAt: string | null;
	readonly precision: string | null;
	readonly rule: string;
	readonly explanation: string;
}

/** What the resolver makes of a case. */
export function deadlineLine(given: DeadlineCase, texts: Texts): DeadlineLine {
	const { said, zone, country, term, milestones, language } = given;
	const saidOn = localTime(said, zone ?? "UTC");
	const found = resolveDeadline(given.text, { saidOn, timeZone: zone, country, term, milestones, language });
	return {
		kind: found.kind,
		relation: found.relation ?? null,
		dueOn: found.dueOn ?? null,
		dueAt: found.dueAt ?? null,
		reviewOn: found.reviewOn ?? null,
		precision: found.precision ?? null,
		rule: found.rule,
		explanation: explain(found.explanation, texts),
		confidence: found.confidence,
		readings: found.readings.map((reading) => readingLine(explainReading(reading, texts))),
	};
}

/** "2025-10-17T23:30:00Z" as it was on the wall in the zone; a day or a local time stays as it is. */
function localTime(said: string, zone: string): string {
	if (LOCAL_TIME.exec(said)?.groups?.["offset"] === undefined) return said.replace(" ", "T");
	return Temporal.Instant.from(said.replace(" ", "T"))
		.toZonedDateTimeISO(zone)
		.toPlainDateTime()
		.toString()
		.slice(0, 16);
}

function readingLine({ dueOn, dueAt, precision, rule, explanation }: KeptReading): ReadingLine {
	return { dueOn: dueOn ?? null, dueAt: dueAt ?? null, precision: precision ?? null, rule, explanation };
}

function orNothing<S extends z.ZodType>(schema: S) {
	return schema.nullish().transform((value) => value ?? undefined);
}

/** A milestone without a day is one whose date nobody knows. */
function known(milestones: Readonly<Record<string, string | undefined>>): Record<string, string> {
	const dated = Object.entries(milestones).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return Object.fromEntries(dated);
}
