import { Temporal } from "temporal-polyfill";
import type { Deadline } from "../domain/deadline.ts";
import { because, type Reason } from "../domain/explanation.ts";
import type { KnownMilestone } from "../domain/milestone.ts";
import { daysOfHours, findMilestone } from "./milestones.ts";
import type { Resolution } from "./resolution.ts";
import { versionOf } from "./rules.ts";

/**
 * The deadline as its milestone now stands: before it, by its day, or a length after it. Without a known day there is
 * none, and the pledge waits. Its words, zone, relation and offset stay as they are.
 */
export function followMilestone(deadline: Deadline, milestone: KnownMilestone): Deadline {
	const followed = {
		...deadline,
		kind: "milestone",
		milestoneId: milestone.id,
		rule: "milestone",
		ruleVersion: versionOf("milestone"),
		dueOn: undefined,
		dueAt: undefined,
		precision: undefined,
		reviewOn: undefined,
	} as const;
	const found = milestone.onDate ? dueFrom(followed, milestone, Temporal.PlainDate.from(milestone.onDate)) : undefined;
	if (!found || found.length === 0) {
		const named = { milestone: milestone.name };
		const explanation = milestone.onDate
			? because("milestone_without_length", named)
			: because("milestone_undated", named);
		return { ...followed, explanation, confidence: "certain", readings: [] };
	}
	const readings = found.map((one) => ({ ...one, dueAt: undefined, precision: "day", rule: "milestone" }) as const);
	const confidence = milestone.state === "settled" && readings.length === 1 ? "certain" : "likely";
	return { ...followed, ...readings[0], confidence, readings };
}

/** The day that is meant first, and others; none where the words name no length to count. */
function dueFrom({ relation, timeOffset }: Deadline, { name, state }: KnownMilestone, on: Temporal.PlainDate) {
	const told = { milestone: name, day: on, state };
	if (timeOffset) return countedFrom(told, Temporal.Duration.from(timeOffset));
	if (relation === "before") return [explained(on.subtract({ days: 1 }), because("before_milestone", told))];
	return relation === "within" ? [] : [explained(on, because("milestone_day", told))];
}

function explained(due: Temporal.PlainDate, basis: Reason) {
	return { dueOn: due.toString(), explanation: because("due", { basis, due }) };
}

const UNITS = ["years", "months", "weeks", "days", "hours", "minutes"] as const;

/** A milestone has a day and no hour: hours are counted from its last minute, and from its first as another reading. */
function countedFrom(
	told: { readonly milestone: string; readonly day: Temporal.PlainDate; readonly state: string },
	duration: Temporal.Duration,
) {
	const isBefore = duration.sign < 0;
	const length = lengthOf(duration.abs());
	const due = plusWholeDays(told.day, duration);
	if (duration.hours === 0 && duration.minutes === 0) {
		return [explained(due, because(isBefore ? "length_before_milestone" : "after_milestone", { ...told, length }))];
	}
	const code = isBefore ? "hours_before_milestone" : "hours_after_milestone";
	return [
		explained(due, because(code, { ...told, length, minute: "last" })),
		explained(due.subtract({ days: 1 }), because(code, { ...told, length, minute: "first" })),
	];
}

function plusWholeDays(on: Temporal.PlainDate, duration: Temporal.Duration): Temporal.PlainDate {
	const { years, months, weeks, days } = duration;
	const isBefore = duration.sign < 0;
	const reached = daysOfHours(duration.abs(), isBefore);
	return on.add({ years, months, weeks, days }).add({ days: isBefore ? -reached : reached });
}

function lengthOf(absolute: Temporal.Duration): readonly Reason[] {
	const named = UNITS.filter((unit) => absolute[unit] > 0);
	return named.map((unit) => because("duration", { count: absolute[unit], unit }));
}

/** The registered milestone that the words hang on: the one they were read with, or a dateless one of that name. */
export function milestoneIn(resolution: Resolution, known: readonly KnownMilestone[]): KnownMilestone | undefined {
	const { kind, milestone: words } = resolution;
	if ((kind !== "milestone" && kind !== "standing") || !words || resolution.relation === "after") return undefined;
	const dated = known.find(({ name, onDate }) => onDate && name === words);
	const dateless = known.filter(({ onDate }) => !onDate);
	return dated ?? findMilestone(words, dateless);
}

/** The known days by name, as the resolver takes them. */
export function datesOf(known: readonly KnownMilestone[]): Record<string, string> {
	return Object.fromEntries(known.flatMap(({ name, onDate }) => (onDate ? [[name, onDate]] : [])));
}
