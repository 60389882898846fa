/**
 * What a subscriber is told of an event, and when an event is no longer news. Everything here is read from the event as
 * it was recorded: it never changes, so neither does the mail about it.
 */
import type { EventData, EventKind, FieldChange, News } from "./event.ts";
import { numberIn, objectIn, outcomeIn, textIn } from "./event-data.ts";
import type { Outcome } from "./outcome.ts";
import type { PledgeKind } from "./pledge.ts";
import type { Period } from "./rhythm.ts";
import { type StandingTold, standingIn } from "./standing-told.ts";

/** An event in the words that a mail needs. Civil dates are "YYYY-MM-DD", instants ISO 8601. */
export interface AlertFacts {
	readonly eventId: number;
	readonly news: News;
	readonly occurredAt: Date;
	readonly recordedAt: Date;
	readonly reason: string;
	readonly publicId: string;
	readonly title: string;
	readonly promiser: string;
	readonly pledgeKind: PledgeKind;
	/** The period that it is about, where it is about one of a recurring pledge. */
	readonly period?: Period | undefined;
	/** What a correction corrects: its deadline, its outcome, or its words and test. */
	readonly about: "deadline" | "outcome" | "pledge";
	/** Since when that stood wrong. */
	readonly wrongSince?: string | undefined;
	/** What a correction of its words and test put in place of what. */
	readonly changes?: readonly TextChange[];
	readonly due: DueFacts;
	/** How it stood to its deadline, where the event is about an outcome or a correction. */
	readonly standing?: StandingTold | undefined;
	/** Whether the deadline only followed the milestone or condition that it hangs on. */
	readonly isRecomputed?: boolean;
	/** What an editor said of the condition that it waited for, where the event is about that. */
	readonly condition?: "met" | "failed" | undefined;
	/** The deadline before it was moved or corrected. */
	readonly dueBefore: DueFacts | undefined;
	readonly outcome: Outcome | undefined;
	readonly outcomeBefore: Outcome | undefined;
	readonly happenedOn: string | undefined;
	readonly rationale: string;
}

/** A field of a pledge that was put right, as text. */
export interface TextChange {
	readonly field: string;
	readonly from: string;
	readonly to: string;
}

/** By when: a day, or an instant, or neither, as it stood when the event was recorded. */
export interface DueFacts {
	readonly dueOn: string | undefined;
	readonly dueAt: string | undefined;
	readonly timeZone: string;
	/** Whether it follows a milestone whose day is only expected. */
	readonly isExpected?: boolean | undefined;
	/** Whether each of its periods is due on a day of its own. */
	readonly isSeries?: boolean;
}

/** An event with the pledge it is about, as both stand in the database. */
export interface RecordedEvent {
	readonly id: number;
	readonly kind: EventKind;
	readonly occurredAt: Date;
	readonly recordedAt: Date;
	readonly reason: string;
	readonly data: EventData;
	readonly pledge: PledgeNow;
	/** The occurrence that it is about, as it stands now. */
	readonly occurrence?: OccurrenceNow | null;
}

/** The parts of an occurrence that decide whether an earlier event about it is still news. */
export interface OccurrenceNow {
	readonly outcomeRevision: number;
	readonly lapsedAt: Date | null;
	readonly settledAt: Date | null;
	readonly supersededAt: Date | null;
}

/** The parts of a pledge that decide whether an earlier event is still news. */
export interface PledgeNow {
	readonly id: number;
	readonly publicId: string;
	readonly title: string;
	readonly promiser: string;
	readonly kind: PledgeKind;
	readonly timeZone: string;
	readonly publishedAt: Date | null;
	readonly deadlineRevision: number;
	readonly outcomeRevision: number;
	readonly lapsedAt: Date | null;
	/** Since when it is merged into another. */
	readonly mergedAt?: Date | null;
	readonly settledAt: Date | null;
}

/** The facts for a mail. What the event does not carry is taken from the pledge; both are the newsroom's own words. */
export function factsOf(event: RecordedEvent, news: News): AlertFacts {
	const { data, pledge } = event;
	const before = objectIn(data, "from");
	return {
		eventId: event.id,
		news,
		occurredAt: event.occurredAt,
		recordedAt: event.recordedAt,
		reason: event.reason,
		publicId: pledge.publicId,
		title: textIn(data, "title") ?? pledge.title,
		promiser: pledge.promiser,
		pledgeKind: data["kind"] === "refrain" ? "refrain" : pledge.kind,
		period: periodIn(data),
		about: aboutIn(data),
		wrongSince: textIn(data, "wrongSince"),
		changes: changesIn(data),
		due: dueIn(deadlineIn(data), pledge.timeZone),
		standing: standingIn(data),
		condition: conditionIn(event.kind),
		isRecomputed: data["change"] === "recomputed",
		dueBefore: before && dueIn(before, pledge.timeZone),
		outcome: outcomeIn(data),
		outcomeBefore: before && outcomeIn(before),
		happenedOn: textIn(data, "happenedOn"),
		rationale: textIn(data, "rationale") ?? "",
	};
}

/** Why an alert is not sent: what was true when the event was recorded has been overtaken. */
export type Overtaken =
	| "unpublished"
	| "merged"
	| "deadline changed"
	| "outcome decided"
	| "already lapsed"
	| "outcome changed";

/** Whether an event is still what a subscriber should be told first, seen from the pledge as it stands now. */
export function overtakenBy({ kind, data, pledge, recordedAt, occurrence }: RecordedEvent): Overtaken | undefined {
	// What happened to a draft is the newsroom's own, also after it was published.
	if (!pledge.publishedAt || recordedAt < pledge.publishedAt) return "unpublished";
	// From then on, who follows it hears of the pledge into which it was merged. What came before is as true as it was.
	if (pledge.mergedAt && recordedAt > pledge.mergedAt) return "merged";
	if (occurrence) return occurrenceOvertakenBy({ kind, data, pledge }, occurrence);
	const atRevision = numberIn(data, "deadlineRevision");
	const moved = atRevision !== undefined && atRevision !== pledge.deadlineRevision;
	if (kind === "lapsed" || kind === "due_soon") {
		if (pledge.settledAt) return "outcome decided";
		if (moved) return "deadline changed";
		if (kind === "due_soon" && pledge.lapsedAt) return "already lapsed";
	}
	const aboutDeadline =
		kind === "deadline_moved" || conditionIn(kind) || (kind === "corrected" && data["what"] === "deadline");
	if (aboutDeadline && moved) return "deadline changed";
	const outcomeRevision = numberIn(data, "outcomeRevision");
	return outcomeRevision !== undefined && outcomeRevision !== pledge.outcomeRevision ? "outcome changed" : undefined;
}

/** Other periods come and go: an event about one of them is held against that one alone. */
function occurrenceOvertakenBy(
	{ kind, data, pledge }: Pick<RecordedEvent, "kind" | "data" | "pledge">,
	now: OccurrenceNow,
): Overtaken | undefined {
	if (now.supersededAt) return "deadline changed";
	if (kind === "lapsed" || kind === "due_soon") {
		if (now.settledAt || pledge.settledAt) return "outcome decided";
		return kind === "due_soon" && now.lapsedAt ? "already lapsed" : undefined;
	}
	const outcomeRevision = numberIn(data, "outcomeRevision");
	return outcomeRevision !== undefined && outcomeRevision !== now.outcomeRevision ? "outcome changed" : undefined;
}

/**
 * Whether an earlier event told what a correction corrects: the outcome before it, or whatever was told on the strength
 * of the deadline before it. Who was told of such an event is owed the correction.
 */
export function isCorrectedBy(
	event: Pick<RecordedEvent, "id" | "kind" | "data" | "recordedAt">,
	correction: RecordedEvent,
): boolean {
	if (event.id >= correction.id) return false;
	const about = correction.data["what"];
	if (about === "pledge") return isSince(event, correction);
	if (about !== "deadline" && occurrenceIn(event.data) !== occurrenceIn(correction.data)) return false;
	const key = about === "deadline" ? "deadlineRevision" : "outcomeRevision";
	const own = numberIn(correction.data, key);
	// Between an outcome and its correction there may be one that was taken back, which nobody was told of.
	const wrong = numberIn(correction.data, "corrects") ?? (own === undefined ? undefined : own - 1);
	if (wrong === undefined || numberIn(event.data, key) !== wrong) return false;
	if (about === "deadline") return !isAboutOutcome(event);
	return isAboutOutcome(event);
}

/** Every mail about a pledge has its title and who made it: whoever got one since it was wrong has the error. */
function isSince({ recordedAt }: Pick<RecordedEvent, "recordedAt">, { data }: RecordedEvent): boolean {
	return recordedAt.toISOString() >= (textIn(data, "wrongFrom") ?? "");
}

function isAboutOutcome({ kind, data }: Pick<RecordedEvent, "kind" | "data">): boolean {
	return kind === "outcome_marked" || (kind === "corrected" && aboutIn(data) === "outcome");
}

/** After so many days news goes out by no mail any more. */
export const OLD_NEWS_DAYS = 14;
const LATE_NEWS_HOURS = 24;

/** How late an event of the clock was noticed: as usual, so late that news is gathered, or too late to mail about. */
export function latenessOf({
	kind,
	occurredAt,
	recordedAt,
}: Pick<RecordedEvent, "kind" | "occurredAt" | "recordedAt">) {
	if (kind !== "lapsed" && kind !== "due_soon") return "usual";
	const hours = (recordedAt.getTime() - occurredAt.getTime()) / 3_600_000;
	if (hours > OLD_NEWS_DAYS * 24) return "stale";
	return hours > LATE_NEWS_HOURS ? "late" : "usual";
}

function aboutIn({ what }: EventData): AlertFacts["about"] {
	return what === "deadline" || what === "pledge" ? what : "outcome";
}

function changesIn(data: EventData): TextChange[] {
	return Object.entries(objectIn(data, "changes") ?? {}).map(([field, change]) => {
		const { from, to } = change as FieldChange;
		return { field, from: namesIn(from), to: namesIn(to) };
	});
}

/** A text, or the names in a list of topics or promisers. */
function namesIn(value: unknown): string {
	if (Array.isArray(value)) return value.map(namesIn).join("; ");
	return typeof value === "object" && value !== null && "name" in value ? String(value.name) : String(value ?? "");
}

/** The number of the period that an event is about; undefined where it is about the pledge as a whole. */
export function occurrenceIn(data: EventData): number | undefined {
	return numberIn(objectIn(data, "occurrence") ?? {}, "number");
}

function periodIn(data: EventData): Period | undefined {
	const occurrence = objectIn(data, "occurrence") ?? {};
	const [startsOn, dueOn] = [textIn(occurrence, "startsOn"), textIn(occurrence, "dueOn")];
	return startsOn && dueOn ? { startsOn, dueOn } : undefined;
}

function conditionIn(kind: EventKind): "met" | "failed" | undefined {
	if (kind === "condition_met") return "met";
	return kind === "condition_failed" ? "failed" : undefined;
}

function dueIn(data: EventData, timeZone: string): DueFacts {
	return {
		dueOn: textIn(data, "dueOn"),
		dueAt: textIn(data, "dueAt"),
		timeZone: textIn(data, "timeZone") ?? timeZone,
		...(data["isExpected"] === true ? { isExpected: true } : {}),
		...(data["kind"] === "recurring" ? { isSeries: true } : {}),
	};
}

/** The deadline that an event tells: the new one, that of a new pledge, or the one by which an outcome stands. */
function deadlineIn(data: EventData): EventData {
	const standing = objectIn(data, "standing") ?? {};
	return objectIn(data, "to") ?? objectIn(data, "deadline") ?? objectIn(standing, "deadline") ?? data;
}
