/** What a change of a pledge does to news that is on its way: a part of every verb that makes earlier news untrue. */
import { listEventsById } from "../../db/fan-outs.ts";
import { bringBack, listNewsEvents, takeBack } from "../../db/overtaken.ts";
import type { Tx } from "../../db/types.ts";
import { type Overtaken, occurrenceIn, overtakenBy, type RecordedEvent } from "../domain/alert.ts";
import { holdEndsAt } from "../domain/hold.ts";

/**
 * Takes back, in the editor's own transaction, all mail about a pledge that is not sent yet and no longer true. Call it
 * when the pledge has its new state. What is just being handed over cannot be stopped.
 */
export async function takeBackOvertaken(tx: Tx, pledgeId: number, now: Date): Promise<void> {
	const byReason = new Map<Overtaken, number[]>();
	for (const event of await newsOfPledge(tx, pledgeId)) {
		const reason = overtakenBy(event);
		if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), event.id]);
	}
	for (const [reason, eventIds] of byReason) await takeBack(tx, eventIds, { reason, now });
}

const BY_OUTCOMES: readonly Overtaken[] = ["outcome decided", "outcome changed"];

/**
 * Brings back mail that an outcome had overtaken, once that outcome is taken back itself: what is true again and was
 * recorded since `since`, when the pledge was last settled by an outcome that stands. The outcome of one period, named by
 * its number, had overtaken mail about that period alone.
 */
export async function bringBackTrue(
	tx: Tx,
	pledgeId: number,
	{ since, now, holdMs, period }: Moment & { readonly since: Date; readonly period?: number },
): Promise<void> {
	const isTrueAgain = (event: RecordedEvent) =>
		!overtakenBy(event) &&
		(period === undefined || occurrenceIn(event.data) === period) &&
		(event.recordedAt >= since || isOutcome(event));
	await bringBackAll(tx, (await newsOfPledge(tx, pledgeId)).filter(isTrueAgain), { reasons: BY_OUTCOMES, now, holdMs });
}

/** Brings back mail that a merge had overtaken, as far as it is true, once the pledge stands for itself again. */
export async function bringBackParted(tx: Tx, pledgeId: number, { now, holdMs }: Moment): Promise<void> {
	const isTrue = (event: RecordedEvent) => !overtakenBy(event);
	await bringBackAll(tx, (await newsOfPledge(tx, pledgeId)).filter(isTrue), { reasons: ["merged"], now, holdMs });
}

interface Moment {
	readonly now: Date;
	readonly holdMs: number;
}

async function bringBackAll(
	tx: Tx,
	events: readonly RecordedEvent[],
	{ reasons, now, holdMs }: Moment & { readonly reasons: readonly Overtaken[] },
): Promise<void> {
	for (const event of events) {
		// An outcome that is in force again may still be within its own hold.
		const holdEnd = isOutcome(event) ? holdEndsAt(event.recordedAt, holdMs) : now;
		await bringBack(tx, event.id, { reasons, from: holdEnd > now ? holdEnd : now });
	}
}

function isOutcome({ kind }: RecordedEvent): boolean {
	return kind === "outcome_marked" || kind === "corrected";
}

async function newsOfPledge(tx: Tx, pledgeId: number): Promise<RecordedEvent[]> {
	return listEventsById(tx, await listNewsEvents(tx, pledgeId));
}
