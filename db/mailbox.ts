import { asc, desc, eq, isNotNull, lte, or } from "drizzle-orm";
import { alerts, fanOuts } from "./schema/alerts.ts";
import { mailbox, messages } from "./schema/mail.ts";
import { subscriptionRequests } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

export type MailboxMessage = typeof mailbox.$inferSelect;

/** Puts a message into the built-in mailbox. One that is in it already is not put in again. */
export async function insertIntoMailbox(tx: Tx, row: typeof mailbox.$inferInsert): Promise<void> {
	await tx.insert(mailbox).values(row).onConflictDoNothing();
}

/** The newest messages of the built-in mailbox, of one recipient where an address is given. */
export async function listMailbox(
	db: Reader,
	{ recipient, limit = 50 }: { readonly recipient?: string | undefined; readonly limit?: number } = {},
): Promise<MailboxMessage[]> {
	return db
		.select()
		.from(mailbox)
		.where(recipient === undefined ? undefined : eq(mailbox.recipient, recipient))
		.orderBy(desc(mailbox.id))
		.limit(limit);
}

/** A message of the built-in mailbox by its id there, or undefined. */
export async function findInMailbox(db: Reader, id: number): Promise<MailboxMessage | undefined> {
	const [row] = await db.select().from(mailbox).where(eq(mailbox.id, id)).orderBy(asc(mailbox.id)).limit(1);
	return row;
}

/** Whether something is under way that ends in a message by now: a wish to follow, news to be told, a message to be sent. */
export async function isMailOnItsWay(db: Reader, now: Date): Promise<boolean> {
	const waiting = isNotNull(subscriptionRequests.waitingSince);
	if ((await db.select({ id: subscriptionRequests.id }).from(subscriptionRequests).where(waiting).limit(1)).length > 0)
		return true;
	const untold = lte(fanOuts.pendingSince, now);
	if ((await db.select({ id: fanOuts.eventId }).from(fanOuts).where(untold).limit(1)).length > 0) return true;
	const ungathered = lte(alerts.dueAt, now);
	if ((await db.select({ id: alerts.eventId }).from(alerts).where(ungathered).limit(1)).length > 0) return true;
	const unsent = or(lte(messages.dueAt, now), isNotNull(messages.leaseOwner));
	return (await db.select({ id: messages.id }).from(messages).where(unsent).limit(1)).length > 0;
}
