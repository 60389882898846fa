import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Resolution, ResolveContext } from "../../src/deadlines/resolution.ts";
import { resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import type { DeadlineKind } from "../../src/domain/deadline.ts";
import { said } from "./said.ts";

/** The kinds that fit a label without a day; a pledge to refrain may name no end. */
const UNDATED: Readonly<Record<string, readonly DeadlineKind[]>> = {
	none: ["none", "standing"],
	vague: ["vague", "standing"],
	recurring: ["recurring"],
	event: ["milestone", "condition"],
	term: ["term", "standing"],
};

/**
 * Runs a table of labelled cases: "# said DAY [country=…] [zone=…] [language=…] [term=DAY..DAY] [milestone "NAME=DAY"]"
 * begins a part, and each line is "family | words | label". A label is a day, a minute in UTC, a length from the day
 * said ("+6m"), or a word for no day; " or " joins what is accepted.
 */
export function checkLabelled(table: string): void {
	let context: ResolveContext = { saidOn: "2025-01-01" };
	for (const line of table.split("\n")) {
		if (line.startsWith("#")) context = contextOf(line);
		else if (line.includes(" | ")) checkLine(line, context);
	}
}

function checkLine(line: string, context: ResolveContext): void {
	const [, words = "", label = ""] = line.split(" | ").map((part) => part.trim());
	test(`"${words}", said ${context.saidOn}, comes to ${label}`, () => {
		const resolution = resolveDeadline(words, context);
		const accepted = label.split(" or ").map((each) => dayOf(each, context));
		expect(accepted.some((each) => isMeant(each, resolution)) || shown(resolution), said(resolution.explanation)).toBe(
			true,
		);
	});
}

function isMeant(accepted: string, { kind, dueOn, dueAt }: Resolution): boolean {
	if (accepted.includes("Z")) return dueAt !== undefined && Temporal.Instant.from(dueAt).equals(accepted);
	if (/^\d/.test(accepted)) return dueOn === accepted;
	return dueOn === undefined && UNDATED[accepted]?.includes(kind) === true;
}

function shown({ kind, dueOn, dueAt, rule }: Resolution): string {
	return `${dueAt ?? dueOn ?? "no day"}, ${kind} by the rule ${rule}`;
}

function dayOf(label: string, { saidOn }: ResolveContext): string {
	const [, count, unit] = /^\+(\d+)([dwmy])$/.exec(label) ?? [];
	if (count === undefined) return label;
	const units = { d: "days", w: "weeks", m: "months", y: "years" } as const;
	const length = { [units[unit as keyof typeof units]]: Number(count) };
	return Temporal.PlainDate.from(saidOn.slice(0, 10)).add(length).toString();
}

function contextOf(line: string): ResolveContext {
	const value = (name: string) => new RegExp(`${name}=(\\S+)`).exec(line)?.[1];
	const [start, end] = value("term")?.split("..") ?? [];
	const milestones = [...line.matchAll(/milestone "([^"=]+)=([^"]+)"/g)].map(([, name, on]) => [name, on]);
	return {
		saidOn: /said (\S+)/.exec(line)?.[1]?.replace("Z", "") ?? "",
		country: value("country"),
		timeZone: value("zone"),
		language: value("language"),
		term: start === undefined ? undefined : { start, end },
		milestones: Object.fromEntries(milestones),
	};
}
