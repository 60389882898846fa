import type { Temporal } from "temporal-polyfill";
import type { Relation } from "../domain/deadline.ts";
import { because, type Reason } from "../domain/explanation.ts";
import { datedBound, dayDraft, exact, WEIGHT } from "./bounds.ts";
import { addLength, isMoment, isoDuration, subtractLength } from "./calendar/lengths.ts";
import { lastBefore } from "./calendar/periods.ts";
import { momentReason } from "./labels.ts";
import type { Bound, Day, Draft, Frame, Length, Milestone } from "./model.ts";

/** Words for something in the world that a deadline hangs on. */
export interface Happening {
	readonly words: string;
	/** The registered milestone that they seem to mean. */
	readonly milestone: Milestone | undefined;
	/** Exactly its name, not just alike. */
	readonly exact: boolean;
}

/** A deadline at, before or after a milestone, or `length` after it (negative: before it). */
export function milestoneBound(relation: Relation, happening: Happening, weight: number, frame: Frame): Bound {
	const { milestone } = happening;
	if (milestone === undefined) return needsMilestone(relation, happening.words, weight);
	if (relation === "after") return { ...needsMilestone(relation, milestone.name, WEIGHT.open), needs: undefined };
	const drafts = pointDrafts(relation, milestone);
	const confidence = happening.exact ? "certain" : "likely";
	return datedBound({ kind: "milestone", relation, weight, confidence, drafts, milestone: milestone.name }, frame);
}

/** "Within 72 hours of the ceasefire": a length counted from the milestone's day. */
export function milestoneLengthBound(relation: Relation, length: Length, happening: Happening, frame: Frame): Bound {
	const { milestone } = happening;
	if (length.vague !== undefined) return needsMilestone(relation, happening.words, WEIGHT.bound);
	const isBefore = relation === "before";
	const timeOffset = `${isBefore ? "-" : ""}${isoDuration(length)}`;
	if (milestone === undefined) return { ...needsMilestone(relation, happening.words, WEIGHT.bound), timeOffset };
	const told = { length: length.label, milestone: milestone.name, state: "dated" };
	const drafts = lengthDrafts(length, {
		on: milestone.on,
		at: milestone.at,
		zone: frame.zone,
		isBefore,
		country: frame.country,
		told,
	});
	if (drafts.length === 0) return needsMilestone(relation, happening.words, WEIGHT.bound);
	const confidence = happening.exact && !length.rough && drafts.length === 1 ? "certain" : "likely";
	const dated = { kind: "milestone", relation, weight: WEIGHT.bound, confidence, drafts } as const;
	return datedBound({ ...dated, milestone: milestone.name, timeOffset }, frame);
}

/** A milestone whose day is known, and how explanations call the length that is counted from it. */
export interface CountedFrom {
	readonly on: Day;
	/** When exactly it takes place, and the zone in which deadlines are told, where both are known. */
	readonly at?: Temporal.ZonedDateTime | undefined;
	readonly zone?: string | undefined;
	readonly isBefore: boolean;
	/** For the working days; the world's weekend where none is known. */
	readonly country: string | undefined;
	readonly told: { readonly length: string | readonly Reason[]; readonly milestone: string; readonly state: string };
}

/** Hours are counted from the hour of the milestone; where that is not known they give two days, from the last minute of its day and from the first. */
export function lengthDrafts(length: Length, from: CountedFrom): Draft[] {
	const { on, at, isBefore, country, told, zone = "UTC" } = from;
	const isHours = isMoment(length);
	if (isHours && at) return [exactDraft(length, { at: at.withTimeZone(zone), isBefore, told })];
	const days = isHours ? inDays(length, isBefore) : length;
	const due = isBefore ? subtractLength(on, days, { country }) : addLength(on, days, { country });
	if (due === undefined) return [];
	const all = { ...told, day: on };
	if (!isHours) {
		return [dayDraft(due, "milestone", because(isBefore ? "length_before_milestone" : "after_milestone", all))];
	}
	const code = isBefore ? "hours_before_milestone" : "hours_after_milestone";
	return [
		dayDraft(due, "milestone", because(code, { ...all, minute: "last" })),
		dayDraft(lastBefore(due), "milestone", because(code, { ...all, minute: "first" })),
	];
}

function exactDraft(
	length: Length,
	{ at, isBefore, told }: Pick<CountedFrom, "isBefore" | "told"> & { readonly at: Temporal.ZonedDateTime },
): Draft {
	const due = isBefore ? at.subtract(exact(length)) : at.add(exact(length));
	const moment = momentReason(at.toPlainDateTime(), at.timeZoneId);
	const { length: counted, milestone } = told;
	const code = isBefore ? "moment_before_milestone" : "moment_after_milestone";
	return {
		dueOn: due.toPlainDate(),
		dueAt: due.toInstant(),
		precision: "instant",
		rule: "milestone",
		basis: because(code, { length: counted, milestone, moment }),
	};
}

/** Nothing can be due before somebody registers the milestone and its date. */
export function needsMilestone(relation: Relation, words: string, weight: number): Bound {
	return {
		kind: "milestone",
		relation,
		weight,
		rule: "milestone",
		confidence: "likely",
		drafts: [],
		basis: because("milestone_unregistered", { words }),
		needs: "milestone",
		milestone: words,
	};
}

/** At, or up to the day before, a milestone of a known day. */
export function pointDrafts(relation: Relation, milestone: Milestone): Draft[] {
	const { on } = milestone;
	const short = dayDraft(lastBefore(on), "milestone", because("before_milestone", toldOf(milestone)));
	const through = dayDraft(on, "milestone", because("milestone_day", toldOf(milestone)));
	if (relation === "before") return [short];
	return relation === "by" || relation === "until" ? [through, short] : [through];
}

/** Whether its day is settled is not the words' to know. */
function toldOf({ name, on }: Milestone) {
	return { milestone: name, day: on, state: "dated" };
}

/** From the last minute of a day, an hour more is the next day and an hour less the same one. */
function inDays(length: Length, isBefore: boolean): Length {
	return { ...length, days: length.days + daysOfHours(length, isBefore), hours: 0, minutes: 0 };
}

/** The civil days that hours from the last minute of a day reach into; back from it where they count before it. */
function daysOfHours({ hours, minutes }: Pick<Length, "hours" | "minutes">, isBefore: boolean): number {
	const days = (hours + minutes / 60) / 24;
	return isBefore ? Math.floor(days) : Math.ceil(days);
}

/** The registered milestone that words mean: its name's words among them or the reverse, in any order. */
export function findMilestone<M extends Pick<Milestone, "name">>(
	words: string,
	milestones: readonly M[],
): M | undefined {
	const said = contentWords(words);
	let best: M | undefined;
	let bestScore = LEAST_ALIKE;
	for (const milestone of milestones) {
		const score = likeness(said, contentWords(milestone.name));
		if (score > bestScore) {
			best = milestone;
			bestScore = score;
		}
	}
	return best;
}

const LEAST_ALIKE = 0.6;
const EMPTY_WORDS = new Set(
	"the a an of with to in on at for and his her their our my its this that next upcoming first le la les un une du des de el los las del con en al".split(
		" ",
	),
);
/** Words that newsrooms use for one another, by the one they are taken for. */
const ALIKE: Readonly<Record<string, string>> = {
	summit: "meeting",
	talks: "meeting",
	conference: "meeting",
	elections: "election",
	polls: "election",
	vote: "election",
	truce: "ceasefire",
	armistice: "ceasefire",
	cumbre: "reunión",
	sommet: "réunion",
	élections: "élection",
	elecciones: "elección",
};

function contentWords(words: string): readonly string[] {
	const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const content = found.filter((word) => !EMPTY_WORDS.has(word)).map((word) => ALIKE[word] ?? singular(word));
	return [...new Set(content.length > 0 ? content : found)];
}

/** "midterms" and "midterm" are one word; short ones and "congress" stay as they are. */
function singular(word: string): string {
	return word.length > 5 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function likeness(said: readonly string[], name: readonly string[]): number {
	const shared = name.filter((word) => said.includes(word)).length;
	const least = Math.min(said.length, name.length);
	// The longer agreement wins among names that agree in full.
	return least === 0 ? 0 : shared / least + shared / 1000 - name.length / 100_000;
}
