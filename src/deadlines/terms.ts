import type { Relation } from "../domain/deadline.ts";
import { because, type ReasonValue } from "../domain/explanation.ts";
import { datedBound, dayDraft, WEIGHT } from "./bounds.ts";
import { addLength } from "./calendar/lengths.ts";
import { compareDays, lastBefore } from "./calendar/periods.ts";
import type { Bound, Day, Draft, Frame, Length } from "./model.ts";

/** A point in a term of office: its first day, its last, or the end of its first stretch. */
export type TermPoint =
	| { readonly type: "start" }
	| { readonly type: "end" }
	| { readonly type: "first"; readonly length: Length }
	/** A length after the term began: "within 90 days of taking office". */
	| { readonly type: "after"; readonly length: Length }
	| { readonly type: "middle" };

/** A deadline that hangs on the promiser's term of office; without a term it says that one is needed. */
export function termBound(relation: Relation, point: TermPoint, frame: Frame): Bound {
	const drafts = frame.term === undefined ? [] : draftsOf(relation, point, { ...frame, term: frame.term });
	if (drafts.length === 0) return needsTerm(relation);
	const confidence = drafts.length > 1 ? "likely" : "certain";
	return datedBound({ kind: "term", relation, weight: WEIGHT.bound, confidence, drafts }, frame);
}

function needsTerm(relation: Relation): Bound {
	return {
		kind: "term",
		relation,
		weight: WEIGHT.bound,
		rule: "term",
		confidence: "certain",
		drafts: [],
		basis: because("term_unregistered"),
		needs: "term",
	};
}

type WithTerm = Frame & { readonly term: { readonly start: Day; readonly end: Day | undefined } };

function draftsOf(relation: Relation, point: TermPoint, frame: WithTerm): Draft[] {
	const { start, end } = frame.term;
	switch (point.type) {
		case "start":
			return relation === "before"
				? [dayDraft(lastBefore(start), "term", because("before_term", { day: start }))]
				: [dayDraft(start, "term", because("term_begins"))];
		case "end":
			if (end === undefined) return [];
			return [
				dayDraft(end, "term", because("term_ends")),
				dayDraft(lastBefore(end), "term", because("term_last_full_day")),
			];
		case "first":
			return firstDrafts(point.length, frame);
		case "after":
			return [...firstDrafts(point.length, frame)].sort((a, b) => compareDays(b.dueOn, a.dueOn));
		case "middle":
			return end === undefined ? [] : [middleDraft(start, end)];
	}
}

/** Day one is the day the term starts: 100 days from 20 January end on 29 April. Months and years end on their anniversary. */
function firstDrafts(length: Length, frame: WithTerm): Draft[] {
	const { start } = frame.term;
	const after = addLength(start, length, frame);
	if (after === undefined) return [];
	const told = { length: bare(length) };
	const counted = dayDraft(lastBefore(after), "term", because("term_first", told));
	const anniversary = dayDraft(after, "term", because("after_term_began", { ...told, day: start }));
	return length.months > 0 || length.years > 0 ? [anniversary, counted] : [counted, anniversary];
}

function middleDraft(start: Day, end: Day): Draft {
	const days = Math.floor(start.until(end).days / 2);
	return dayDraft(start.add({ days }), "term", because("term_half"));
}

function bare({ reason, label }: Length): ReasonValue {
	return reason ?? label.replace(/^(?:the |an? )/i, "");
}
