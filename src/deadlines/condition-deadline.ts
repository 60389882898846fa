import { Temporal } from "temporal-polyfill";
import type { Deadline } from "../domain/deadline.ts";
import { because } from "../domain/explanation.ts";
import type { KnownMilestone } from "../domain/milestone.ts";
import { deadlineFrom } from "./deadline-from.ts";
import type { DeadlinePolicy } from "./policy.ts";
import { versionOf } from "./rules.ts";

/**
 * The deadline from the day on which its condition was met: the words are read as if they had been said then. Words
 * that name no time are vague from then on, and get a day on which the newsroom looks again.
 */
export function startedOn(
	pending: Deadline,
	metOn: string,
	known: { readonly milestones: readonly KnownMilestone[]; readonly policy: DeadlinePolicy },
): Deadline {
	const { words, timeZone, condition } = pending;
	const read = deadlineFrom({ words, timeZone, choice: "suggested" }, { saidOn: metOn, ...known });
	const met = Temporal.PlainDate.from(metOn);
	const found = read.kind === "condition" || read.kind === "none" ? vagueFrom(read, met, known.policy) : read;
	const explanation = because("condition_met", { day: met, sentence: { sentence: found.explanation } });
	return { ...found, condition, explanation };
}

/** The deadline once its condition can no longer be met: the clock never starts. */
export function neverStarted(pending: Deadline, failedOn: string): Deadline {
	const explanation = because("condition_failed", { day: Temporal.PlainDate.from(failedOn) });
	return { ...pending, kind: "none", relation: undefined, resolvedBy: "user", confidence: undefined, explanation };
}

function vagueFrom(read: Deadline, met: Temporal.PlainDate, policy: DeadlinePolicy): Deadline {
	const day = met.add(policy.reviewAfter.soon);
	const explanation = because("looked_at_again", { basis: because("no_day_named"), day });
	const reviewOn = day.toString();
	return { ...read, kind: "vague", rule: "vague", ruleVersion: versionOf("vague"), reviewOn, explanation };
}
