import { and, asc, eq, isNotNull, lte, ne, sql } from "drizzle-orm";
import { locked } from "./dialect.ts";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { replies } from "./schema/fairness.ts";
import { pledges, promisers, sources } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Reply = typeof replies.$inferSelect;

/** What a pledge's promisers were asked and replied, in the order of asking. Whom exactly was asked is not told here. */
export const listReplies = (db: Reader, pledgeId: number) => repliesOf(db, { pledgeId });

const repliesOf = once("replies_of_pledge", (db) =>
	db
		.select({
			number: replies.number,
			state: replies.state,
			askedOn: replies.askedOn,
			dueOn: replies.dueOn,
			answer: replies.answer,
			answeredOn: replies.answeredOn,
			cameBy: replies.cameBy,
			sourceId: replies.sourceId,
			url: sources.url,
			publisher: sources.publisher,
			title: sources.title,
			publishedOn: sources.publishedOn,
			archivedUrl: sources.archivedUrl,
		})
		.from(replies)
		.leftJoin(sources, eq(sources.id, replies.sourceId))
		.where(eq(replies.pledgeId, sql.placeholder("pledgeId")))
		.orderBy(asc(replies.number))
		.limit(EVERY_PART),
);

/** How often a pledge's promisers were asked. */
export function countReplies(db: Reader, pledgeId: number): Promise<number> {
	return db.$count(replies, eq(replies.pledgeId, pledgeId));
}

/** One request of a pledge with whom it went to, or undefined. */
export async function findReply(db: Reader, pledgeId: number, number: number): Promise<Reply | undefined> {
	const [row] = await db.select().from(replies).where(isThatOne(pledgeId, number)).limit(1);
	return row;
}

/** The same, locked until the transaction ends. */
export async function findReplyToChange(tx: Tx, pledgeId: number, number: number): Promise<Reply | undefined> {
	const [row] = await locked(tx.select().from(replies).where(isThatOne(pledgeId, number)).limit(1));
	return row;
}

const isThatOne = (pledgeId: number, number: number) => and(eq(replies.pledgeId, pledgeId), eq(replies.number, number));

/** Stores a request. */
export async function insertReply(tx: Tx, reply: typeof replies.$inferInsert): Promise<void> {
	await tx.insert(replies).values(reply);
}

/** Notes what came of a request. */
export async function updateReply(tx: Tx, id: number, change: Partial<typeof replies.$inferInsert>): Promise<void> {
	await tx.update(replies).set(change).where(eq(replies.id, id));
}

/** In words, not as a parameter: only so does SQLite use the partial index of what waits. */
const isWaiting = sql`${replies.state} = 'asked'`;

/** Requests that wait for an answer, the one due first first: all, or those due by a day ("YYYY-MM-DD"). */
export async function listWaitingReplies(db: Reader, { by, limit }: { readonly by?: string; readonly limit: number }) {
	return db
		.select({
			number: replies.number,
			recipient: replies.recipient,
			askedOn: replies.askedOn,
			dueOn: replies.dueOn,
			publicId: pledges.publicId,
			title: pledges.title,
			promiser: promisers.name,
		})
		.from(replies)
		.innerJoin(pledges, eq(pledges.id, replies.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(isWaiting, by === undefined ? undefined : lte(replies.dueOn, by)))
		.orderBy(asc(replies.dueOn), asc(replies.id))
		.limit(limit);
}

/** Empties whom requests went to that ended before an instant. Gives how many that were. */
export async function eraseRecipients(tx: Tx, before: Date): Promise<number> {
	const isOld = and(isNotNull(replies.endedAt), lte(replies.endedAt, before), ne(replies.recipient, ""));
	return (await tx.update(replies).set({ recipient: "" }).where(isOld)).rowCount ?? 0;
}
