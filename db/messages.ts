import { and, asc, desc, eq, gt, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { CANCELLED_BY_HAND, type MessageState, NO_ANSWER_TWICE } from "../src/domain/subscription.ts";
import { idList, isAmong, skipLocked } from "./dialect.ts";
import { onceEachIn, onceIn } from "./once.ts";
import { messages } from "./schema/mail.ts";
import { subscribers } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

export type Message = typeof messages.$inferSelect;
export type NewMessage = typeof messages.$inferInsert;

/**
 * Puts messages into the outbox and gives the ids of those that are new, by dedupe key. One that is there already stays
 * as it is and is not among them: it may be sent, so nothing can be added to it.
 */
export async function insertMessages(tx: Tx, rows: readonly NewMessage[]): Promise<Map<string, number>> {
	if (rows.length === 0) return new Map();
	const made = await tx
		.insert(messages)
		.values([...rows])
		.onConflictDoNothing()
		.returning({ id: messages.id, dedupeKey: messages.dedupeKey });
	return new Map(made.map((row) => [row.dedupeKey, row.id]));
}

/** How many messages of a kind each subscriber was to get since the instant, and when the first of them was made. */
export async function countRecent(
	db: Reader,
	{ subscriberIds, since }: { readonly subscriberIds: readonly number[]; readonly since: Date },
): Promise<Map<number, Date[]>> {
	const made = new Map<number, Date[]>();
	if (subscriberIds.length === 0) return made;
	const rows = await db
		.select({ subscriberId: messages.subscriberId, dated: messages.dated })
		.from(messages)
		.where(
			and(
				inArray(messages.subscriberId, [...subscriberIds]),
				inArray(messages.kind, ["alert", "digest"]),
				gt(messages.dated, since),
				sql`${messages.state} <> 'cancelled'`,
			),
		)
		.orderBy(asc(messages.dated));
	for (const { subscriberId, dated } of rows) {
		if (subscriberId !== null) made.set(subscriberId, [...(made.get(subscriberId) ?? []), dated]);
	}
	return made;
}

/** How many answers (confirmations and the like) an inbox was sent since the instant, however its address was spelt. */
export async function countAnswers(db: Reader, inboxHash: string, since: Date): Promise<number> {
	const [row] = await db
		.select({ count: sql<number>`count(*)`.mapWith(Number) })
		.from(messages)
		.innerJoin(subscribers, eq(subscribers.id, messages.subscriberId))
		.where(
			and(
				eq(subscribers.inboxHash, inboxHash),
				inArray(messages.kind, ["confirmation", "preferences"]),
				gt(messages.dated, since),
			),
		);
	return row?.count ?? 0;
}

/** Messages of a lane that are due, in the order of the queue. Those another worker is just taking are left out. */
export async function listDueMessages(
	tx: Tx,
	{ lane, now, limit }: { readonly lane: number; readonly now: Date; readonly limit: number },
): Promise<Message[]> {
	return dueMessages(tx, { lane, now, limit });
}

const dueMessages = onceIn("due_messages", (tx) =>
	skipLocked(
		tx
			.select()
			.from(messages)
			.where(
				and(
					eq(messages.lane, sql.placeholder("lane")),
					isNotNull(messages.dueAt),
					lte(messages.dueAt, sql.param(sql.placeholder("now"), messages.dueAt)),
				),
			)
			.orderBy(asc(messages.dueAt), asc(messages.place), asc(messages.id))
			.limit(sql.placeholder("limit")),
	),
);

/** Takes due messages for sending: from now on they are this worker's, and one try more. */
export async function markSending(
	tx: Tx,
	ids: readonly number[],
	{ worker, now }: { readonly worker: string; readonly now: Date },
): Promise<void> {
	if (ids.length === 0) return;
	await markingSending(tx, { ids: idList(ids), worker, now });
}

const markingSending = onceIn("mark_sending", (tx) =>
	tx
		.update(messages)
		.set({
			state: "sending",
			dueAt: null,
			leaseOwner: sql`${sql.placeholder("worker")}`,
			leasedAt: sql`${sql.param(sql.placeholder("now"), messages.leasedAt)}`,
			attempts: sql`${messages.attempts} + 1`,
			firstTriedAt: sql`coalesce(${messages.firstTriedAt}, ${sql.param(sql.placeholder("now"), messages.firstTriedAt)})`,
		})
		.where(isAmong(messages.id, "ids")),
);

/** A try of a message that the mail server took, with its words. */
export interface TakenTry {
	readonly id: number;
	readonly attempt: number;
	readonly words: string;
}

/** Settles as sent those of a worker's messages that are still its try. Gives their ids. */
export async function markSent(
	tx: Tx,
	taken: readonly TakenTry[],
	{ worker, now }: { readonly worker: string; readonly now: Date },
): Promise<Set<number>> {
	if (taken.length === 0) return new Set();
	const values = taken.map(({ id, attempt, words }, at) => [
		[`id${at}`, id],
		[`attempt${at}`, attempt],
		[`words${at}`, words],
	]);
	const done = await markingSent(tx, taken.length, { worker, now, ...Object.fromEntries(values.flat()) });
	return new Set(done.map((row) => row.id));
}

const markingSent = onceEachIn("mark_sent", (tx, count: number) => {
	// Cast, because PostgreSQL cannot tell the type of a bare parameter.
	const rows = Array.from({ length: count }, (_, at) => {
		const [id, attempt, words] = ["id", "attempt", "words"].map((name) => sql.placeholder(`${name}${at}`));
		return sql`(cast(${id} as bigint), cast(${attempt} as int), cast(${words} as text))`;
	});
	return tx
		.update(messages)
		.set({
			state: "sent",
			reason: "",
			dueAt: null,
			settledAt: sql`${sql.param(sql.placeholder("now"), messages.settledAt)}`,
			raw: null,
			leaseOwner: null,
			leasedAt: null,
			lastAnswer: sql`taken.column3`,
		})
		.from(sql`(values ${sql.join(rows, sql`, `)}) as taken`)
		.where(
			and(
				sql`${messages.id} = taken.column1 and ${messages.attempts} = taken.column2`,
				eq(messages.leaseOwner, sql.placeholder("worker")),
			),
		)
		.returning({ id: messages.id });
});

type Settled = Partial<Omit<Message, "id" | "dedupeKey" | "messageId" | "dated">>;

/** Sets columns of a message that this worker is sending. False where it is not this worker's try any more. */
export async function updateSending(
	tx: Tx,
	{ id, worker, attempt }: { readonly id: number; readonly worker: string; readonly attempt: number },
	change: Settled,
): Promise<boolean> {
	const { rowCount } = await tx
		.update(messages)
		.set({ ...change, leaseOwner: null, leasedAt: null })
		.where(and(eq(messages.id, id), eq(messages.leaseOwner, worker), eq(messages.attempts, attempt)));
	return rowCount === 1;
}

/** Sets columns of messages that are neither settled nor just being sent; the others are left alone. Gives how many. */
export async function updateWaitingMessages(tx: Tx, ids: readonly number[], change: Settled): Promise<number> {
	if (ids.length === 0) return 0;
	const { rowCount } = await tx
		.update(messages)
		.set(change)
		.where(and(inArray(messages.id, [...ids]), inArray(messages.state, WAITING)));
	return rowCount;
}

/** Every worker that has taken a message, with what it has taken. */
export async function listLeases(db: Reader): Promise<{ id: number; worker: string; attempts: number }[]> {
	const rows = await db
		.select({ id: messages.id, worker: messages.leaseOwner, attempts: messages.attempts })
		.from(messages)
		.where(isNotNull(messages.leaseOwner))
		.limit(1000);
	return rows.map(({ id, worker, attempts }) => ({ id, attempts, worker: worker ?? "" }));
}

/** A subscriber's messages that are not settled and not just being sent. */
export async function listWaitingMessages(tx: Tx, subscriberId: number): Promise<Message[]> {
	return tx
		.select()
		.from(messages)
		.where(and(eq(messages.subscriberId, subscriberId), inArray(messages.state, WAITING)))
		.limit(1000);
}

/** The newest 1,000 mails to a subscriber that tell no news: they asked to confirm, or brought a link that was asked for. */
export async function listAnswers(db: Reader, subscriberId: number): Promise<Message[]> {
	const isAnswer = inArray(messages.kind, ["confirmation", "preferences"]);
	return db
		.select()
		.from(messages)
		.where(and(eq(messages.subscriberId, subscriberId), isAnswer))
		.orderBy(desc(messages.dated), desc(messages.id))
		.limit(1000);
}

/** How many messages there are in each state. */
export async function countMessages(db: Reader): Promise<Partial<Record<MessageState, number>>> {
	const rows = await db
		.select({ state: messages.state, count: sql<number>`count(*)`.mapWith(Number) })
		.from(messages)
		.groupBy(messages.state);
	return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** How many messages wait for a person to decide, because nobody knows whether their readers have them. */
export async function countUndecided(db: Reader): Promise<number> {
	return db.$count(messages, and(eq(messages.state, "uncertain"), eq(messages.reason, NO_ANSWER_TWICE)));
}

/** A message by id, or undefined. */
export async function findMessage(db: Reader, id: number): Promise<Message | undefined> {
	const [row] = await db.select().from(messages).where(eq(messages.id, id)).limit(1);
	return row;
}

/** A message by its Message-ID header, with its angle brackets, or undefined. */
export async function findMessageByMessageId(db: Reader, messageId: string): Promise<Message | undefined> {
	const [row] = await db.select().from(messages).where(eq(messages.messageId, messageId)).limit(1);
	return row;
}

/** A message by its dedupe key, or undefined. */
export async function findMessageByKey(db: Reader, dedupeKey: string): Promise<Message | undefined> {
	const [row] = await db.select().from(messages).where(eq(messages.dedupeKey, dedupeKey)).limit(1);
	return row;
}

/** Notes that a message which the mail server had taken came back. */
export async function markBounced(tx: Tx, id: number, bounce: Pick<Message, "reason" | "lastAnswer">): Promise<void> {
	await tx
		.update(messages)
		.set({ state: "bounced", ...bounce })
		.where(and(eq(messages.id, id), inArray(messages.state, ["sent", "uncertain", "bounced"])));
}

/** Puts a message in one of the states back into the queue, as if it had never been tried. False for any other. */
export async function reviveMessage(
	tx: Tx,
	id: number,
	{ states, now }: { readonly states: readonly MessageState[]; readonly now: Date },
): Promise<boolean> {
	const { rowCount } = await tx
		.update(messages)
		.set({ state: "pending", reason: "", dueAt: now, unanswered: 0, firstTriedAt: null, settledAt: null })
		.where(and(eq(messages.id, id), inArray(messages.state, [...states])));
	return rowCount === 1;
}

/** Settles a message that waits, without sending it. False where it is settled already or a sender has it. */
export async function settleMessage(
	tx: Tx,
	id: number,
	settled: Pick<Message, "state" | "reason" | "settledAt">,
): Promise<boolean> {
	const { rowCount } = await tx
		.update(messages)
		.set({ ...settled, dueAt: null, raw: null })
		.where(and(eq(messages.id, id), inArray(messages.state, [...CANCELLED_BY_HAND])));
	return rowCount === 1;
}

const WAITING: MessageState[] = ["pending", "held", "uncertain"];
