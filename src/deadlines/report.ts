import { Temporal } from "temporal-polyfill";
import type { Confidence, Reading } from "../domain/deadline.ts";
import { because, type Reason } from "../domain/explanation.ts";
import { momentReason } from "./labels.ts";
import type { Bound, Day, Draft, Frame, PlacedBound } from "./model.ts";
import type { Resolution } from "./resolution.ts";
import { versionOf } from "./rules.ts";

/** A phrase as the rest of the house knows it. */
export function toResolution(placed: PlacedBound, frame: Frame, wereCorrected: boolean): Resolution {
	const { bound } = placed;
	const readings = bound.drafts.map((draft) => reading(draft, frame));
	const [first] = readings;
	const reviewOn = bound.vague === undefined ? undefined : reviewDay(bound, frame);
	return {
		kind: bound.kind,
		relation: bound.relation,
		dueOn: first?.dueOn,
		dueAt: first?.dueAt,
		reviewOn: reviewOn?.toString(),
		precision: first?.precision,
		rule: bound.rule,
		ruleVersion: versionOf(bound.rule),
		explanation: first === undefined ? undatedExplanation(bound, reviewOn) : first.explanation,
		confidence: wereCorrected ? less(bound.confidence) : bound.confidence,
		span: [frame.tokens[placed.from]?.from ?? 0, frame.tokens[placed.to - 1]?.to ?? 0],
		needs: bound.needs,
		milestone: bound.milestone,
		timeOffset: bound.timeOffset,
		every: bound.every,
		onDay: bound.onDay,
		readings,
		others: [],
	};
}

/** No deadline, and why. */
export function refusal(why: Reason): Resolution {
	return {
		kind: "none",
		relation: undefined,
		dueOn: undefined,
		dueAt: undefined,
		reviewOn: undefined,
		precision: undefined,
		rule: "none",
		ruleVersion: versionOf("none"),
		explanation: why,
		confidence: "certain",
		span: undefined,
		needs: undefined,
		milestone: undefined,
		timeOffset: undefined,
		every: undefined,
		onDay: undefined,
		readings: [],
		others: [],
	};
}

function reading(draft: Draft, frame: Frame): Reading {
	return {
		dueOn: draft.dueOn.toString(),
		dueAt: draft.dueAt?.toString(),
		precision: draft.precision,
		rule: draft.rule,
		explanation: explain(draft, frame),
	};
}

/** Ends with the due day, so that a reader can check the one against the other. */
function explain({ basis, dueOn, dueAt }: Draft, { zone }: Frame): Reason {
	if (dueAt === undefined) return because("due", { basis, due: dueOn });
	return because("due", { basis, due: momentReason(dueAt.toZonedDateTimeISO(zone).toPlainDateTime(), zone) });
}

function undatedExplanation({ basis = because("no_day_named") }: Bound, reviewOn: Day | undefined): Reason {
	return reviewOn === undefined ? basis : because("looked_at_again", { basis, day: reviewOn });
}

/** Undefined where the policy's table holds no ISO 8601 duration: a day is rather missing than wrong. */
function reviewDay(bound: Bound, frame: Frame): Day | undefined {
	try {
		return frame.said.add(Temporal.Duration.from(frame.policy.reviewAfter[bound.vague ?? "soon"]));
	} catch {
		return undefined;
	}
}

function less(confidence: Confidence): Confidence {
	return confidence === "certain" ? "likely" : "guess";
}
