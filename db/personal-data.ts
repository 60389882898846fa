import { eq, inArray, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { deliveries, messages } from "./schema/mail.ts";
import { subscriptionRequests } from "./schema/subscribers.ts";
import type { Tx } from "./types.ts";

const LEFT_OUT = "(left out: it named the address)";

/** Takes an address (lower case) out of everything that is kept of a subscriber's mail: bytes, answers and requests. */
export async function eraseAddress(tx: Tx, subscriberId: number, email: string): Promise<void> {
	await tx.delete(subscriptionRequests).where(eq(subscriptionRequests.email, email));
	await tx
		.update(messages)
		.set({ raw: null, lastAnswer: without(messages.lastAnswer, email), reason: without(messages.reason, email) })
		.where(eq(messages.subscriberId, subscriberId));
	const own = tx.select({ id: messages.id }).from(messages).where(eq(messages.subscriberId, subscriberId));
	await tx
		.update(deliveries)
		.set({ answer: without(deliveries.answer, email) })
		.where(inArray(deliveries.messageId, own));
}

function without(column: PgColumn, email: string) {
	const folded = sql`lower(${column})`;
	return sql<string>`case when replace(${folded}, ${email}, '') <> ${folded} then ${LEFT_OUT} else ${column} end`;
}
