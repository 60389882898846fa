import { InvalidArgumentError } from "commander";
import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { inText, refusalOf, refused } from "../domain/refused-input.ts";

/** A parser for an option or argument by the schema that forms and the API use; what it refuses is wrong usage. */
export function by<S extends z.ZodType>(schema: S): (value: string) => z.output<S> {
	return (value) => {
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
		const [issue] = parsed.error.issues;
		// Commander passes on text only; the program puts the refusal into words.
		throw new InvalidArgumentError(issue ? inText(refusalOf(issue)) : "");
	};
}

/** The same for an option that can be given again: all of them, in order. */
export function each<S extends z.ZodType>(schema: S) {
	const one = by(schema);
	return (value: string, before: readonly z.output<S>[] = []): readonly z.output<S>[] => [...before, one(value)];
}

/** An instant with its offset, such as 2026-01-01T00:05Z. */
export function instant(value: string): Date {
	try {
		return new Date(Temporal.Instant.from(value).epochMilliseconds);
	} catch {
		throw new InvalidArgumentError(refused("command.not_an_instant"));
	}
}

const DAYS_IN = { d: 1, w: 7 } as const;

/** A number of days: "30d", "2w" or "30". */
export function days(value: string): number {
	const [, count, unit = "d"] = /^(\d{1,4})([dw])?$/.exec(value) ?? [];
	if (count === undefined) throw new InvalidArgumentError(refused("command.not_days"));
	return Number(count) * DAYS_IN[unit as keyof typeof DAYS_IN]; // The pattern lets no other unit through.
}

/** A name and its day, "NAME=DATE", added to those given before. */
export function namedDays(schema: z.ZodType<string>) {
	const day = by(schema);
	return (value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
		const at = value.lastIndexOf("=");
		if (at < 1) throw new InvalidArgumentError(refused("command.not_a_named_day"));
		return { ...before, [value.slice(0, at).trim()]: day(value.slice(at + 1)) };
	};
}
