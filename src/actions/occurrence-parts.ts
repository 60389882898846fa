import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import {
	findLastOccurrence,
	insertOccurrence,
	type Occurrence,
	supersedeOccurrences,
	updateOccurrence,
	updateRunning,
} from "../../db/occurrences.ts";
import type { Pledge } from "../../db/pledges.ts";
import type { Tx } from "../../db/types.ts";
import { endOfDay } from "../domain/civil-date.ts";
import type { Deadline, DeadlineChange } from "../domain/deadline.ts";
import { nextPeriod } from "../domain/rhythm.ts";
import { watchOf } from "../domain/watch.ts";

/** The parts of a pledge's row that its series goes by. */
type Recurring = Pick<Pledge, "id" | "publishedAt" | "settledAt" | "mergedIntoId">;

/**
 * Begins the series of a deadline that comes round, or the one that takes the place of another: what lapsed stays
 * to be judged, unless the newsroom had the series wrong; what runs gives way. A deadline that does not come round only
 * ends what ran.
 */
export async function runSeries(
	tx: Tx,
	pledge: Recurring,
	to: { readonly deadline: Deadline; readonly revision: number; readonly change: DeadlineChange; readonly now: Date },
): Promise<void> {
	const { deadline, revision, change, now } = to;
	await supersedeOccurrences(tx, pledge.id, { all: change === "corrected", at: now });
	if (deadline.rhythm) await runNext(tx, pledge, { deadline, revision, now });
}

/** An end to any one run: a long gap is gone through in several transactions, so that others get their turn. */
const MOST_AT_ONCE = 50;

/**
 * Notices every occurrence that has passed, each with its own event, and makes the next one: also after a long time in
 * which nothing ran, one after the other. One that was judged early passes without an event. Gives how many passed.
 */
export async function passOccurrences(tx: Tx, pledge: Pledge, now: Date): Promise<number> {
	const deadline = await findDeadlineInForce(tx, pledge.id);
	let running = await findLastOccurrence(tx, pledge.id);
	let passed = 0;
	while (deadline && running && !running.lapsedAt && running.lapsesAt <= now && passed < MOST_AT_ONCE) {
		await pass(tx, { pledge, running, now });
		running = await runNext(tx, pledge, { deadline, revision: pledge.deadlineRevision, now });
		passed += 1;
	}
	return passed;
}

interface Passing {
	readonly pledge: Pledge;
	readonly running: Occurrence;
	readonly now: Date;
}

async function pass(tx: Tx, { pledge, running, now }: Passing): Promise<void> {
	await updateOccurrence(tx, running.id, { lapsedAt: now });
	if (!running.settledAt) await noteLapse(tx, { pledge, running, now });
}

/** Appends that an occurrence has passed without a settled outcome: once, whoever notices. */
export async function noteLapse(tx: Tx, { pledge, running, now }: Passing): Promise<void> {
	await appendEvent(tx, {
		kind: "lapsed",
		actor: { kind: "clock" },
		pledgeId: pledge.id,
		occurrenceId: running.id,
		occurredAt: running.lapsesAt,
		recordedAt: now,
		dedupeKey: `lapsed:${pledge.id}:occurrence:${running.number}`,
		data: clockFacts(pledge, running),
	});
}

/** What an event of the clock carries of an occurrence. */
export function clockFacts(pledge: Pledge, occurrence: Occurrence) {
	const { title, publicId, kind, deadlineRevision, timeZone } = pledge;
	const { dueOn, outcome } = occurrence;
	const facts = { title, publicId, kind, deadlineRevision, dueOn, dueAt: null, timeZone, outcome };
	return { ...facts, occurrence: occurrenceFacts(occurrence) };
}

/** How events call an occurrence: its number, its first day and its due day. */
export function occurrenceFacts({ number, startsOn, dueOn }: Pick<Occurrence, "number" | "startsOn" | "dueOn">) {
	return { number, startsOn, dueOn };
}

interface Next {
	readonly deadline: Deadline;
	readonly revision: number;
	readonly now: Date;
}

/** Makes the occurrence after the last one, and has the pledge's row tell of it. Undefined once the series is over. */
async function runNext(tx: Tx, pledge: Recurring, { deadline, revision, now }: Next): Promise<Occurrence | undefined> {
	const { rhythm, timeZone } = deadline;
	const last = await findLastOccurrence(tx, pledge.id);
	const period = rhythm && nextPeriod(rhythm, last?.dueOn);
	if (!period) {
		const over = { dueOn: last?.dueOn ?? null, lapsesAt: last?.lapsesAt ?? null, lapsedAt: now };
		await updateRunning(tx, pledge.id, { ...over, lapseCheckAt: null, dueSoonCheckAt: null }, now);
		return undefined;
	}
	const lapsesAt = endOfDay(period.dueOn, timeZone);
	const made = await insertOccurrence(tx, { pledgeId: pledge.id, deadlineRevision: revision, ...period, lapsesAt });
	const { lapseCheckAt = null, dueSoonCheckAt = null } = watchOf({
		publishedAt: pledge.publishedAt ?? undefined,
		settledAt: pledge.settledAt ?? undefined,
		lapsesAt,
		isExpected: false,
		lapsedAt: undefined,
		isMerged: pledge.mergedIntoId !== null,
		dueSoonGiven: false,
	});
	const running = { dueOn: period.dueOn, lapsesAt, lapsedAt: null, lapseCheckAt, dueSoonCheckAt };
	await updateRunning(tx, pledge.id, running, now);
	return made;
}
