import { and, desc, eq, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import { tips } from "./schema/fairness.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Tip = typeof tips.$inferSelect;

/** A tip with the pledge that it is about, or undefined. */
export async function findTip(db: Reader, id: number) {
	const [row] = await db
		.select({ tip: tips, publicId: pledges.publicId, title: pledges.title })
		.from(tips)
		.leftJoin(pledges, eq(pledges.id, tips.pledgeId))
		.where(eq(tips.id, id))
		.limit(1);
	return row;
}

/** Tips that were decided on, the last first. */
export async function listDecidedTips(db: Reader, limit: number) {
	return db
		.select({
			id: tips.id,
			kind: tips.kind,
			state: tips.state,
			words: tips.words,
			receivedAt: tips.receivedAt,
			title: pledges.title,
		})
		.from(tips)
		.leftJoin(pledges, eq(pledges.id, tips.pledgeId))
		.where(isNotNull(tips.decidedAt))
		.orderBy(desc(tips.decidedAt), desc(tips.id))
		.limit(limit);
}

/** In words, not as a parameter: only so does SQLite use the partial index of what waits. */
const isWaiting = sql`${tips.state} = 'new'`;

/** Whether the same words about the same thing wait already. */
export async function hasSameTip(db: Reader, tip: Pick<Tip, "kind" | "pledgeId" | "words" | "url">): Promise<boolean> {
	const about = tip.pledgeId === null ? isNull(tips.pledgeId) : eq(tips.pledgeId, tip.pledgeId);
	const same = and(eq(tips.kind, tip.kind), eq(tips.words, tip.words), eq(tips.url, tip.url));
	return (await db.$count(tips, and(isWaiting, about, same))) > 0;
}

/** How many tips wait for an editor. */
export async function countWaitingTips(db: Reader): Promise<number> {
	return db.$count(tips, eq(tips.state, "new"));
}

/** Stores a tip. */
export async function insertTip(tx: Tx, tip: typeof tips.$inferInsert): Promise<void> {
	await tx.insert(tips).values(tip);
}

type Decided = Partial<Pick<Tip, "state" | "decidedBy" | "decidedAt" | "reason">>;

/** Decides on a tip that waits; gives false where it waits no more. */
export async function decideTip(tx: Tx, id: number, decided: Decided): Promise<boolean> {
	const { rowCount } = await tx
		.update(tips)
		.set(decided)
		.where(and(eq(tips.id, id), eq(tips.state, "new")));
	return rowCount === 1;
}

/** Empties how a sender can be reached. */
export async function eraseTipContact(tx: Tx, id: number): Promise<void> {
	await tx.update(tips).set({ contact: "" }).where(eq(tips.id, id));
}

/** Empties how senders can be reached whose tips came before an instant. */
export async function eraseTipContacts(tx: Tx, before: Date): Promise<void> {
	await tx
		.update(tips)
		.set({ contact: "" })
		.where(and(lte(tips.receivedAt, before), ne(tips.contact, "")));
}
