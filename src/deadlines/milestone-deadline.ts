import { Temporal } from "temporal-polyfill";
import type { Deadline } from "../domain/deadline.ts";
import { because, type Reason } from "../domain/explanation.ts";
import type { KnownMilestone } from "../domain/milestone.ts";
import { findMilestone } from "./milestones.ts";
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
	if (!found) {
		const named = { milestone: milestone.name };
		const explanation = milestone.onDate
			? because("milestone_without_length", named)
			: because("milestone_undated", named);
		return { ...followed, explanation, confidence: "certain", readings: [] };
	}
	const reading = { ...found, dueAt: undefined, precision: "day", rule: "milestone" } as const;
	const confidence = milestone.state === "settled" ? "certain" : "likely";
	return { ...followed, ...reading, confidence, readings: [reading] };
}

function dueFrom({ relation, timeOffset }: Deadline, { name, state }: KnownMilestone, on: Temporal.PlainDate) {
	const told = { milestone: name, day: on, state };
	if (timeOffset)
		return explained(plusWholeDays(on, timeOffset), countedFrom(told, Temporal.Duration.from(timeOffset)));
	if (relation === "before") return explained(on.subtract({ days: 1 }), because("before_milestone", told));
	return relation === "within" ? undefined : explained(on, because("milestone_day", told));
}

function explained(due: Temporal.PlainDate, basis: Reason) {
	return { dueOn: due.toString(), explanation: because("due", { basis, due }) };
}

/** Hours count as whole days, begun ones too: a milestone has a day, and no hour to count from. */
function plusWholeDays(on: Temporal.PlainDate, offset: string): Temporal.PlainDate {
	const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(offset);
	return on.add({ years, months, weeks, days: days + Math.ceil((hours + minutes / 60) / 24) });
}

const UNITS = ["years", "months", "weeks", "days", "hours", "minutes"] as const;

function countedFrom(
	told: { readonly milestone: string; readonly day: Temporal.PlainDate; readonly state: string },
	duration: Temporal.Duration,
): Reason {
	const absolute = duration.abs();
	const named = UNITS.filter((unit) => absolute[unit] > 0);
	const length = named.map((unit) => because("duration", { count: absolute[unit], unit }));
	const code = duration.sign < 0 ? "length_before_milestone" : "after_milestone";
	return because(code, { ...told, length });
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
