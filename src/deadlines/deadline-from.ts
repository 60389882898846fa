import type { Deadline, Precision } from "../domain/deadline.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Resolution, type ResolveContext, resolveDeadline } from "./resolve-deadline.ts";

/** How the deadline is to be found: as the rules suggest from the words, set by hand, or not at all. */
export const DEADLINE_CHOICES = ["suggested", "by_hand", "none"] as const;
export type DeadlineChoice = (typeof DEADLINE_CHOICES)[number];

/** A deadline as a person gives it. */
export interface DeadlineInput {
	readonly words: string;
	readonly timeZone: string;
	readonly choice: DeadlineChoice;
	/** The day set by hand. */
	readonly dueOn?: string | undefined;
	readonly precision?: Precision | undefined;
}

const HAND_RULE = { rule: "set-by-hand", ruleVersion: 1, confidence: undefined } as const;

/**
 * The deadline that the input asks for. A day set by hand that is one of the rules' readings of the words keeps that
 * rule's provenance; any other is marked as set by a user. Throws a Problem where the day set by hand is missing.
 */
export function deadlineFrom(input: DeadlineInput, context: Omit<ResolveContext, "timeZone">): Deadline {
	const resolution = resolveDeadline(input.words, { ...context, timeZone: input.timeZone });
	switch (input.choice) {
		case "suggested":
			return suggested(input, resolution);
		case "by_hand":
			return setByHand(input, resolution);
		case "none":
			return { ...undated(input), readings: resolution.readings };
	}
}

function suggested(input: DeadlineInput, resolution: Resolution): Deadline {
	return {
		words: input.words,
		timeZone: input.timeZone,
		kind: resolution.kind,
		relation: resolution.relation,
		dueOn: resolution.dueOn,
		dueAt: resolution.dueAt === undefined ? undefined : new Date(resolution.dueAt),
		precision: resolution.precision,
		reviewOn: resolution.reviewOn,
		rule: resolution.rule,
		ruleVersion: resolution.ruleVersion,
		resolvedBy: "rule",
		confidence: resolution.confidence,
		explanation: resolution.explanation,
		readings: resolution.readings,
	};
}

function setByHand(input: DeadlineInput, resolution: Resolution): Deadline {
	const { dueOn } = input;
	if (!dueOn) throw invalidInput({ dueOn: "Give the last day that is still on time, or choose another way." });
	if (dueOn === resolution.dueOn) return suggested(input, resolution);
	const reading = resolution.readings.find((one) => one.dueOn === dueOn);
	const base = { ...undated(input), kind: "date", dueOn, readings: resolution.readings } as const;
	if (!reading) return { ...base, precision: input.precision ?? "day", explanation: "The day was set by hand." };
	const { rule, explanation, precision } = reading;
	const { kind, relation, ruleVersion, confidence } = resolution;
	return { ...base, kind, relation, precision, rule, ruleVersion, confidence, explanation };
}

function undated(input: DeadlineInput): Deadline {
	return {
		...HAND_RULE,
		words: input.words,
		timeZone: input.timeZone,
		kind: "none",
		relation: undefined,
		dueOn: undefined,
		dueAt: undefined,
		precision: undefined,
		reviewOn: undefined,
		resolvedBy: "user",
		explanation: "No deadline was set.",
		readings: [],
	};
}
