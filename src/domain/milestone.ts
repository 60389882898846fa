/** What deadlines wait for beside the clock: milestones, whose day may be unknown, and conditions. */
import { invalidInput } from "./problem.ts";

export const MILESTONE_STATES = ["unknown", "expected", "settled"] as const;
/** Whether a milestone's day is not known, only expected, or fixed (it has happened, or a law or contract sets it). */
export type MilestoneState = (typeof MILESTONE_STATES)[number];

export const CONDITION_STATES = ["pending", "met", "failed"] as const;
/** Where the condition of a pledge stands, in an editor's judgement. */
export type ConditionState = (typeof CONDITION_STATES)[number];

export const TIES = ["before", "by", "within"] as const;
/** How a pledge hangs on a milestone: up to its eve, up to its day, or up to so long after it. */
export type Tie = (typeof TIES)[number];

/** A registered milestone, as a deadline needs to know it. */
export interface KnownMilestone {
	readonly id: number;
	readonly name: string;
	readonly state: MilestoneState;
	/** Civil date; undefined while it is unknown. */
	readonly onDate: string | undefined;
}

/** Refuses a state without the day it needs, and a day beside "unknown". */
export function assertDayFitsState(state: MilestoneState, onDate: string | undefined): void {
	if (state === "unknown" && onDate) {
		throw invalidInput("state", "milestone.dated_and_unknown", { onDate });
	}
	if (state !== "unknown" && !onDate) {
		throw invalidInput("onDate", "milestone.date_missing", { state });
	}
}
