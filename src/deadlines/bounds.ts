import type { Temporal } from "temporal-polyfill";
import type { Confidence, DeadlineKind, Relation } from "../domain/deadline.ts";
import { type BareCode, because, type Reason } from "../domain/explanation.ts";
import { addLength, addMoment, isMoment } from "./calendar/lengths.ts";
import { compareDays, lastBefore } from "./calendar/periods.ts";
import { clockLabel, describePeriod, momentReason } from "./labels.ts";
import type { Bound, Clock, Day, Draft, Frame, Length, Period } from "./model.ts";
import type { VagueScale } from "./policy.ts";

/** How strongly words tie a pledge to a time: the heaviest phrase of a statement is its deadline. */
export const WEIGHT = {
	bound: 100,
	regular: 90,
	/** "in the next ten months". */
	coming: 81,
	time: 80,
	lasting: 70,
	/** A day that no calendar has: outweighs mentions, so that the answer says so. */
	impossible: 60,
	bare: 45,
	rate: 30,
	open: 25,
	vague: 20,
	refrain: 10,
	past: -1,
	never: 0,
};

/** A deadline at a period of the calendar; a period that is over already gives one that only covers its words. */
export function periodBound(relation: Relation, period: Period, weight: number, frame: Frame): Bound {
	const kind = period.kind ?? "date";
	if (relation === "after") return openBound();
	const readings = [period, ...(period.readings ?? [])];
	const drafts = readings.flatMap((each) => draftsOf(relation, each, frame));
	const first = drafts[0];
	if (first === undefined || compareDays(first.dueOn, frame.said) < 0) {
		return pastBound(period);
	}
	const fresh = unique(drafts.filter((draft) => compareDays(draft.dueOn, frame.said) >= 0));
	const confidence = period.rough === true || fresh.length > 1 ? "likely" : "certain";
	return { kind, relation, weight, rule: period.rule, confidence, drafts: fresh, milestone: period.milestone };
}

/** A deadline a length after the statement. */
export function lengthBound(relation: Relation, length: Length, weight: number, frame: Frame): Bound | undefined {
	if (length.vague !== undefined) return vagueBound(length.vague, length.label);
	const draft = lengthDraft(length, frame);
	if (draft === undefined) return undefined;
	const confidence = length.rough || (isMoment(length) && frame.saidAt === undefined) ? "likely" : "certain";
	const kind = length.workdays > 0 ? "working_days" : "duration";
	return { kind, relation, weight, rule: draft.rule, confidence, drafts: [draft], length };
}

/** The day (or moment) a length after the statement. */
export function lengthDraft(length: Length, frame: Frame): Draft | undefined {
	if (isMoment(length)) return momentDraft(length, frame);
	const dueOn = addLength(frame.said, length, frame);
	if (dueOn === undefined) return undefined;
	const rule = length.workdays > 0 ? "working-days" : "duration";
	const counted = { length: length.reason ?? length.label, day: frame.said };
	const basis =
		length.workdays > 0
			? because("counted_workdays", { ...counted, country: frame.country ?? "none" })
			: because("counted", counted);
	return { dueOn, dueAt: undefined, precision: "day", rule, basis };
}

/** Words that leave the day open; the policy says when to look again. */
export function vagueBound(scale: VagueScale, words: string, weight = WEIGHT.vague): Bound {
	const basis = because("vague", { words });
	return {
		kind: "vague",
		relation: undefined,
		weight,
		rule: "vague",
		confidence: "certain",
		drafts: [],
		basis,
		vague: scale,
	};
}

/** A time after which something happens is no deadline. */
export function openBound(): Bound {
	const basis = because("from_when_on");
	return {
		kind: "none",
		relation: "after",
		weight: WEIGHT.open,
		rule: "open-start",
		confidence: "certain",
		drafts: [],
		basis,
	};
}

/** Words about time that are no deadline; they only keep others from reading them. */
export function deadBound(why: BareCode | Reason): Bound {
	return {
		kind: "none",
		relation: undefined,
		weight: WEIGHT.never,
		rule: "no-deadline",
		confidence: "certain",
		drafts: [],
		basis: typeof why === "string" ? because(why) : why,
	};
}

export function recurringBound(every: string, words: string, weight: number): Bound {
	const basis = because("comes_round", { words });
	return {
		kind: "recurring",
		relation: undefined,
		weight,
		rule: "recurring",
		confidence: "certain",
		drafts: [],
		basis,
		every,
	};
}

/** A draft that names a day and why. */
export function dayDraft(dueOn: Day, rule: string, basis: Reason): Draft {
	return { dueOn, dueAt: undefined, precision: "day", rule, basis };
}

export interface DatedBound {
	readonly kind: DeadlineKind;
	readonly relation: Relation;
	readonly weight: number;
	readonly confidence: Confidence;
	readonly drafts: readonly Draft[];
	readonly milestone?: string | undefined;
	readonly timeOffset?: string | undefined;
}

/** A bound from drafts made elsewhere; one in the past only covers its words. */
export function datedBound(dated: DatedBound, frame: Frame): Bound {
	const drafts = unique(dated.drafts.filter((draft) => compareDays(draft.dueOn, frame.said) >= 0));
	const first = drafts[0];
	if (first === undefined) return { ...deadBound("day_over"), weight: WEIGHT.past };
	return { ...dated, rule: first.rule, drafts };
}

/** The moment of a clock on a day, in the zone that the words name or else the context's. */
export function momentOf(day: Day, clock: Clock, frame: Frame): Temporal.Instant {
	return day
		.toPlainDateTime(clock)
		.toZonedDateTime(clock.zone ?? frame.zone)
		.toInstant();
}

function pastBound(period: Period): Bound {
	return { ...deadBound(because("over", { period: describePeriod(period) })), weight: WEIGHT.past };
}

function draftsOf(relation: Relation, period: Period, frame: Frame): Draft[] {
	if (period.clock !== undefined) return [clockDraft(relation, period, period.clock, frame)];
	const { rule, precision } = period;
	const label = describePeriod(period);
	const through = { dueOn: period.end, dueAt: undefined, precision, rule, basis: throughBasis(period, label) };
	const short: Draft = {
		dueOn: lastBefore(period.start),
		dueAt: undefined,
		precision: "day",
		rule,
		basis: because("before_period", { period: label }),
	};
	if (relation === "before") return period.isEnd === true ? [through] : [short];
	// "until Ramadan" ends where it begins.
	if (relation === "until" && rule === "holiday" && !period.start.equals(period.end)) return [short, through];
	const isLong = ["month", "quarter", "season", "half", "year"].includes(precision);
	if ((relation === "by" || relation === "until") && isLong && period.isEnd !== true && period.rough !== true) {
		return frame.policy.byPeriod === "strict" ? [short, through] : [through, short];
	}
	return [through];
}

function throughBasis(period: Period, label: Reason): Reason {
	if (period.start.equals(period.end)) return because("end_of", { period: label });
	const isUnnamed = period.label === undefined || period.rule === "end-of-period";
	return isUnnamed ? because("last_day_of", { period: label }) : label;
}

function clockDraft(relation: Relation, period: Period, clock: Clock, frame: Frame): Draft {
	const told = { time: clockLabel(clock), zone: clock.zone ?? frame.zone };
	return {
		dueOn: period.end,
		dueAt: momentOf(period.end, clock, frame),
		precision: "instant",
		rule: "clock",
		basis: relation === "before" ? because("before_clock", told) : because("clock", told),
	};
}

function momentDraft(length: Length, frame: Frame): Draft | undefined {
	const from = frame.saidAt ?? frame.said.toPlainDateTime({ hour: 23, minute: 59 });
	const at = addMoment(from, length);
	if (at === undefined) return undefined;
	const hour = frame.saidAt === undefined ? "unknown" : "known";
	const moment = momentReason(from, frame.zone);
	return {
		dueOn: at.toPlainDate(),
		dueAt: from.toZonedDateTime(frame.zone).add(exact(length)).toInstant(),
		precision: "instant",
		rule: "hours",
		basis: because("counted_moment", { length: length.reason ?? length.label, moment, hour }),
	};
}

/** A length of hours as Temporal adds it. */
export function exact({ years, months, weeks, days, hours, minutes }: Length): Temporal.DurationLike {
	return { years, months, weeks, days, hours, minutes };
}

function unique(drafts: readonly Draft[]): Draft[] {
	return drafts.filter(
		(draft, index) =>
			index === drafts.findIndex((other) => other.dueOn.equals(draft.dueOn) && other.precision === draft.precision),
	);
}
