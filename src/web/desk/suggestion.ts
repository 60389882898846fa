import { type ResolveContext, resolveDeadline } from "../../deadlines/resolve-deadline.ts";
import { civilDateIn, daysBetween, timeIn } from "../../domain/civil-date.ts";
import type { DeadlineSuggestion } from "../views/desk/parts/suggestion.tsx";

/** What the rules read from the words, as the form shows it. */
export function suggestionFor(
	words: string,
	context: ResolveContext & { timeZone: string },
	now: Date,
): DeadlineSuggestion {
	const zone = context.timeZone;
	const found = resolveDeadline(words, context);
	const dueAt = found.dueAt === undefined ? undefined : new Date(found.dueAt);
	const dueOn = dueAt ? civilDateIn(zone, dueAt) : found.dueOn;
	return {
		dueOn,
		time: dueAt && timeIn(zone, dueAt),
		zone,
		daysLeft: dueOn ? daysBetween(civilDateIn(zone, now), dueOn) : undefined,
		reviewOn: found.reviewOn,
		confidence: found.confidence,
		explanation: found.explanation,
		rule: { name: found.rule, version: found.ruleVersion },
		otherReadings: found.readings.flatMap(({ dueOn: on, explanation }) =>
			on && on !== dueOn ? [{ on, explanation }] : [],
		),
	};
}
