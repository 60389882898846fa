import { and, asc, count, desc, eq, isNotNull } from "drizzle-orm";
import { LANES } from "../src/domain/subscription.ts";
import { jobs } from "./schema/house.ts";
import { deliveries, messages } from "./schema/mail.ts";
import { suppressions } from "./schema/subscribers.ts";
import type { Reader } from "./types.ts";

/** When a job last came to a good end, or undefined where it never did. */
export async function findLastSuccess(db: Reader, job: string): Promise<Date | undefined> {
	const [row] = await db.select({ at: jobs.succeededAt }).from(jobs).where(eq(jobs.name, job)).limit(1);
	return row?.at ?? undefined;
}

/** Since when the message that is due longest has been due, or undefined where none waits. */
export async function findOldestDue(db: Reader): Promise<Date | undefined> {
	let oldest: Date | undefined;
	// One look per lane: the index of due messages begins with it.
	for (const lane of Object.values(LANES)) {
		const [row] = await db
			.select({ at: messages.dueAt })
			.from(messages)
			.where(and(eq(messages.lane, lane), isNotNull(messages.dueAt)))
			.orderBy(asc(messages.dueAt))
			.limit(1);
		if (row?.at && (!oldest || row.at < oldest)) oldest = row.at;
	}
	return oldest;
}

/** When a message was last handed to the mail server, whatever it answered, or undefined where none ever was. */
export async function findLastDelivery(db: Reader): Promise<Date | undefined> {
	const [row] = await db.select({ at: deliveries.endedAt }).from(deliveries).orderBy(desc(deliveries.endedAt)).limit(1);
	return row?.at;
}

/** How many messages there are in each state that asks for attention: still due, or at a bad end. */
export async function countTroubledMessages(db: Reader): Promise<Readonly<Record<string, number>>> {
	const states = ["pending", "failed", "uncertain", "held"] as const;
	const counts: Record<string, number> = {};
	for (const state of states) {
		const [row] = await db.select({ messages: count() }).from(messages).where(eq(messages.state, state));
		counts[state] = row?.messages ?? 0;
	}
	return counts;
}

/** To how many addresses nothing more goes. */
export async function countSuppressions(db: Reader): Promise<number> {
	return db.$count(suppressions);
}
