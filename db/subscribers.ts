import { and, asc, eq, lt, sql } from "drizzle-orm";
import { idList, isAmong, locked } from "./dialect.ts";
import { once } from "./once.ts";
import { subscribers, suppressions } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

export type Subscriber = typeof subscribers.$inferSelect;

/** A subscriber by id, or undefined. */
export async function findSubscriber(db: Reader, id: number): Promise<Subscriber | undefined> {
	return (await subscriberById(db, { id }))[0];
}

const subscriberById = once("subscriber_by_id", (db) =>
	db
		.select()
		.from(subscribers)
		.where(eq(subscribers.id, sql.placeholder("id")))
		.limit(1),
);

/** A subscriber by id, locked until the transaction ends, or undefined. */
export async function findSubscriberToChange(tx: Tx, id: number): Promise<Subscriber | undefined> {
	const [row] = await locked(tx.select().from(subscribers).where(eq(subscribers.id, id)).limit(1));
	return row;
}

/** A subscriber by address (lower case), locked until the transaction ends, or undefined. */
export async function findSubscriberByEmailToChange(tx: Tx, email: string): Promise<Subscriber | undefined> {
	const [row] = await locked(tx.select().from(subscribers).where(eq(subscribers.email, email)).limit(1));
	return row;
}

/** The subscribers with an address, those who have left included, the newest last: at most 100. */
export async function listSubscribersByAddress(db: Reader, addressHash: string): Promise<Subscriber[]> {
	const sameAddress = eq(subscribers.addressHash, addressHash);
	return db.select().from(subscribers).where(sameAddress).orderBy(asc(subscribers.id)).limit(100);
}

/** The subscribers with the ids, in no order. */
export async function listSubscribers(db: Reader, ids: readonly number[]): Promise<Subscriber[]> {
	return ids.length === 0 ? [] : subscribersById(db, { ids: idList(ids) });
}

const subscribersById = once("subscribers_by_id", (db) =>
	db.select().from(subscribers).where(isAmong(subscribers.id, "ids")),
);

/** Stores a subscriber and gives it back; undefined where the address is there already. */
export async function insertSubscriber(
	tx: Tx,
	row: typeof subscribers.$inferInsert & { email: string },
): Promise<Subscriber | undefined> {
	const [made] = await tx.insert(subscribers).values(row).onConflictDoNothing().returning();
	return made;
}

/** Sets columns of a subscriber. */
export async function updateSubscriber(
	tx: Tx,
	id: number,
	change: Partial<Omit<Subscriber, "id" | "createdAt">>,
): Promise<void> {
	await tx.update(subscribers).set(change).where(eq(subscribers.id, id));
}

/** Notes that nothing more goes to an address, as a hash. */
export async function insertSuppression(tx: Tx, row: typeof suppressions.$inferInsert): Promise<void> {
	await tx.insert(suppressions).values(row).onConflictDoNothing();
}

/** Why nothing goes to an address, or undefined where mail may go. */
export async function findSuppression(db: Reader, addressHash: string): Promise<string | undefined> {
	const [row] = await db
		.select({ reason: suppressions.reason })
		.from(suppressions)
		.where(eq(suppressions.addressHash, addressHash))
		.limit(1);
	return row?.reason;
}

/** How many subscribers there are in the state. */
export async function countSubscribers(db: Reader, state: Subscriber["state"]): Promise<number> {
	return db.$count(subscribers, and(eq(subscribers.state, state)));
}

/** The pairs of time zone and digest hour that active subscribers have. */
export async function listDigestTimes(db: Reader): Promise<{ timeZone: string; digestHour: number }[]> {
	return db
		.selectDistinct({ timeZone: subscribers.timeZone, digestHour: subscribers.digestHour })
		.from(subscribers)
		.where(eq(subscribers.state, "active"))
		.limit(20_000);
}

/** Subscribers who came before the instant and never confirmed anything, the oldest first. */
export async function listNeverConfirmed(db: Reader, before: Date, limit: number): Promise<number[]> {
	const rows = await db
		.select({ id: subscribers.id })
		.from(subscribers)
		.where(and(eq(subscribers.state, "pending"), lt(subscribers.createdAt, before)))
		.orderBy(asc(subscribers.id))
		.limit(limit);
	return rows.map((row) => row.id);
}
