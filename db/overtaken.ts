import { and, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { alerts, fanOuts } from "./schema/alerts.ts";
import { messages } from "./schema/mail.ts";
import { events } from "./schema/record.ts";
import type { Reader, Tx } from "./types.ts";

/**
 * A change takes back at most so many alerts, and so many messages, before it ends, so that it never keeps other writers
 * waiting long. What goes beyond is asked again before it is sent, like everything else.
 */
const MOST_AT_ONCE = 20_000;

/** The newest events of a pledge that subscribers are told of, at most 100. */
export async function listNewsEvents(db: Reader, pledgeId: number): Promise<number[]> {
	const rows = await db
		.select({ id: events.id })
		.from(events)
		.innerJoin(fanOuts, eq(fanOuts.eventId, events.id))
		.where(eq(events.pledgeId, pledgeId))
		.orderBy(desc(events.id))
		.limit(100);
	return rows.map((row) => row.id);
}

interface TakenBack {
	readonly reason: string;
	readonly now: Date;
}

/** Takes back what is not sent yet of events: fan-outs that have not begun, alerts that wait, and their messages. */
export async function takeBack(tx: Tx, eventIds: readonly number[], { reason, now }: TakenBack): Promise<void> {
	if (eventIds.length === 0) return;
	await tx
		.update(fanOuts)
		.set({ pendingSince: null, doneAt: now, reason })
		.where(and(isOf(fanOuts.eventId, eventIds), isNotNull(fanOuts.pendingSince), eq(fanOuts.afterSubscriberId, 0)));
	await takeBackMessages(tx, eventIds, { reason, now });
	const waiting = tx
		.select({ eventId: alerts.eventId, subscriberId: alerts.subscriberId })
		.from(alerts)
		.where(and(isOf(alerts.eventId, eventIds), eq(alerts.state, "pending")))
		.limit(MOST_AT_ONCE);
	await tx
		.update(alerts)
		.set({ state: "cancelled", reason, dueAt: null })
		.where(sql`(${alerts.eventId}, ${alerts.subscriberId}) in ${waiting}`);
}

/**
 * Messages about one event end at once; out of a digest only the event's alert is taken, and a digest that has nothing
 * left ends when its turn comes. A first try without an answer may have arrived: such a message ends as uncertain.
 */
async function takeBackMessages(tx: Tx, eventIds: readonly number[], { reason, now }: TakenBack): Promise<void> {
	const told = await tx
		.select({ id: messages.id, kind: messages.kind, unanswered: messages.unanswered })
		.from(messages)
		.innerJoin(alerts, eq(alerts.messageId, messages.id))
		.where(
			// The plus keeps SQLite from reading all alerts of the event: those of waiting messages are fewer.
			and(eq(messages.state, "pending"), sql`+${alerts.eventId} in ${eventIds}`, eq(alerts.state, "gathered")),
		)
		.limit(MOST_AT_ONCE);
	await eachPart(told, async (part) => {
		const ids = part.map((one) => one.id);
		const isTold = and(inArray(alerts.messageId, ids), isOf(alerts.eventId, eventIds));
		await tx.update(alerts).set({ state: "cancelled", reason, dueAt: null }).where(isTold);
		for (const [state, wanted] of [
			["cancelled", part.filter((one) => one.unanswered === 0)],
			["uncertain", part.filter((one) => one.unanswered > 0)],
		] as const) {
			const ended = wanted.filter((one) => one.kind === "alert").map((one) => one.id);
			if (ended.length === 0) continue;
			const change = { state, reason, dueAt: null, settledAt: now, raw: null };
			await tx
				.update(messages)
				.set(change)
				.where(and(inArray(messages.id, ended), eq(messages.state, "pending")));
		}
	});
}

/** Puts what was taken back from an event for one of the reasons into the queue again, to go on at `from`. */
export async function bringBack(
	tx: Tx,
	eventId: number,
	{ reasons, from }: { readonly reasons: readonly string[]; readonly from: Date },
): Promise<void> {
	await tx
		.update(fanOuts)
		.set({ pendingSince: from, doneAt: null, reason: "" })
		.where(and(eq(fanOuts.eventId, eventId), isNotNull(fanOuts.doneAt), inArray(fanOuts.reason, [...reasons])));
	const takenBack = and(
		eq(alerts.eventId, eventId),
		eq(alerts.state, "cancelled"),
		inArray(alerts.reason, [...reasons]),
	);
	const ended = await tx
		.select({ id: messages.id, state: messages.state })
		.from(alerts)
		.innerJoin(messages, eq(messages.id, alerts.messageId))
		.where(takenBack);
	await eachPart(ended, async (part) => {
		const idsIn = (state: "cancelled" | "uncertain") => part.filter((one) => one.state === state).map((one) => one.id);
		const [revived, uncertain] = [idsIn("cancelled"), idsIn("uncertain")];
		const again = { state: "pending", reason: "", dueAt: from, settledAt: null } as const;
		if (revived.length > 0) await tx.update(messages).set(again).where(inArray(messages.id, revived));
		const kept = [...revived, ...uncertain];
		if (kept.length === 0) return;
		await tx
			.update(alerts)
			.set({ state: "gathered", reason: "" })
			.where(and(takenBack, inArray(alerts.messageId, kept)));
	});
	// What was in no message, or in a digest that went without it, waits for one.
	await tx.update(alerts).set({ state: "pending", reason: "", messageId: null, dueAt: from }).where(takenBack);
}

function isOf(column: typeof alerts.eventId | typeof fanOuts.eventId, eventIds: readonly number[]): SQL {
	return inArray(column, [...eventIds]);
}

const PART = 500;

async function eachPart<T>(rows: readonly T[], work: (part: readonly T[]) => Promise<void>): Promise<void> {
	for (let at = 0; at < rows.length; at += PART) await work(rows.slice(at, at + PART));
}
