import { and, eq, inArray, sql } from "drizzle-orm";
import { journalled, messages } from "./schema/mail.ts";
import type { Reader, Tx } from "./types.ts";

/** A line of the send journal: a message that the mail server took. */
export interface JournalLine {
	readonly messageId: string;
	readonly sentAt: Date;
}

/** A message that the journal knows as sent, as it stands in the database. */
export interface JournalledMessage {
	readonly messageId: string;
	readonly state: (typeof messages.$inferSelect)["state"];
	readonly leaseOwner: string | null;
	readonly leasedAt: Date | null;
}

/** The messages with the Message-IDs, and which of these are noted as unknown to this database. */
export async function findJournalled(db: Reader, messageIds: readonly string[]) {
	const ids = [...messageIds];
	const found: JournalledMessage[] = await db
		.select({
			messageId: messages.messageId,
			state: messages.state,
			leaseOwner: messages.leaseOwner,
			leasedAt: messages.leasedAt,
		})
		.from(messages)
		.where(inArray(messages.messageId, ids));
	const noted = await db
		.select({ messageId: journalled.messageId })
		.from(journalled)
		.where(inArray(journalled.messageId, ids));
	return { found, noted: new Set(noted.map((row) => row.messageId)) };
}

/** Notes messages that were sent and that this database does not know: it is older than the journal. */
export async function insertJournalled(tx: Tx, lines: readonly JournalLine[]): Promise<void> {
	if (lines.length > 0)
		await tx
			.insert(journalled)
			.values([...lines])
			.onConflictDoNothing();
}

/** Settles messages that were sent, as the journal says. Gives how many. */
export async function settleJournalled(tx: Tx, messageIds: readonly string[], now: Date): Promise<number> {
	if (messageIds.length === 0) return 0;
	const { rowCount } = await tx
		.update(messages)
		.set(settled(now))
		.where(and(inArray(messages.messageId, [...messageIds]), inArray(messages.state, OPEN)));
	return rowCount;
}

/** Settles those among new messages that the journal knows as sent: they came about again on a restored database. */
export async function settleSentBefore(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
	if (ids.length === 0) return;
	const [any] = await tx.select({ messageId: journalled.messageId }).from(journalled).limit(1);
	if (!any) return;
	const isNoted = sql`${messages.messageId} in (select ${journalled.messageId} from ${journalled})`;
	await tx
		.update(messages)
		.set(settled(now))
		.where(and(inArray(messages.id, [...ids]), eq(messages.state, "pending"), isNoted));
}

/** What may still be sent, or was thought not to have been. */
const OPEN: JournalledMessage["state"][] = ["pending", "sending", "uncertain", "held", "failed", "expired"];

function settled(now: Date) {
	return {
		state: "sent",
		reason: "sent already, as the send journal says",
		dueAt: null,
		settledAt: now,
		raw: null,
		leaseOwner: null,
		leasedAt: null,
	} as const;
}
