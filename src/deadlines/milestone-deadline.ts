import { Temporal } from "temporal-polyfill";
import type { Deadline } from "../domain/deadline.ts";
import { because, type Reason } from "../domain/explanation.ts";
import type { KnownMilestone } from "../domain/milestone.ts";
import { dayDraft } from "./bounds.ts";
import { lengthFrom } from "./calendar/lengths.ts";
import { findMilestone, lengthDrafts } from "./milestones.ts";
import type { Draft, Length } from "./model.ts";
import type { Resolution } from "./resolution.ts";
import { versionOf } from "./rules.ts";

/**
 * The deadline as its milestone now stands: before it, by its day, or a length after it, in which working days are
 * those of the country. Without a known day there is none, and the pledge waits. Its words, zone, relation and offset
 * stay as they are.
 */
export function followMilestone(deadline: Deadline, milestone: KnownMilestone, country: string | undefined): Deadline {
	const followed = {
		...deadline,
		isExpected: false,
		kind: "milestone",
		milestoneId: milestone.id,
		rule: "milestone",
		ruleVersion: versionOf("milestone"),
		dueOn: undefined,
		dueAt: undefined,
		precision: undefined,
		reviewOn: undefined,
	} as const;
	const { name, state, onDate } = milestone;
	const told = { milestone: name, state };
	const drafts = onDate ? draftsAt(followed, told, Temporal.PlainDate.from(onDate), country) : [];
	if (drafts.length === 0) {
		const why = onDate ? "milestone_without_length" : "milestone_undated";
		return { ...followed, explanation: because(why, { milestone: name }), confidence: "certain", readings: [] };
	}
	const readings = drafts.map(({ dueOn, basis }) => {
		const explanation = because("due", { basis, due: dueOn });
		return { dueOn: dueOn.toString(), dueAt: undefined, precision: "day", rule: "milestone", explanation } as const;
	});
	const confidence = state === "settled" && readings.length === 1 ? "certain" : "likely";
	return { ...followed, isExpected: milestone.state === "expected", ...readings[0], confidence, readings };
}

/** The day that is meant first, and others; none where the words name no length to count. */
function draftsAt(
	{ relation, timeOffset }: Deadline,
	told: { readonly milestone: string; readonly state: string },
	on: Temporal.PlainDate,
	country: string | undefined,
): readonly Draft[] {
	if (timeOffset) {
		const length = lengthFrom(timeOffset.replace(/^-/, ""));
		const isBefore = timeOffset.startsWith("-");
		return lengthDrafts(length, { on, isBefore, country, told: { ...told, length: reasonsFor(length) } });
	}
	if (relation === "within") return [];
	const isBefore = relation === "before";
	const basis = because(isBefore ? "before_milestone" : "milestone_day", { ...told, day: on });
	return [dayDraft(isBefore ? on.subtract({ days: 1 }) : on, "milestone", basis)];
}

const UNITS = ["years", "months", "weeks", "days", "workdays", "hours", "minutes"] as const;

function reasonsFor(length: Length): readonly Reason[] {
	const named = UNITS.filter((unit) => length[unit] > 0);
	return named.map((unit) => because("duration", { count: length[unit], unit }));
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
