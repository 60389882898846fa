import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { MessageState } from "../src/domain/subscription.ts";
import type { Message } from "./messages.ts";
import { users } from "./schema/accounts.ts";
import { messages } from "./schema/mail.ts";
import { subscribers } from "./schema/subscribers.ts";
import type { Reader } from "./types.ts";

/** A message as the outbox page shows it. */
export interface OutboxRow {
	readonly id: number;
	readonly kind: Message["kind"];
	readonly dedupeKey: string;
	readonly recipient: string | null;
	/** Set where it goes to a user of the newsroom, whose address admins see anyway. */
	readonly userId: number | null;
	readonly state: MessageState;
	readonly reason: string;
	readonly attempts: number;
	readonly dated: Date;
	readonly dueAt: Date | null;
	readonly settledAt: Date | null;
	readonly lastAnswer: string;
}

/** The newest messages in the states, with what the mail server said last. `before` is the id that the page begins under. */
export async function listOutbox(
	db: Reader,
	{ states, before, limit = 50 }: { states: readonly MessageState[]; before?: number | undefined; limit?: number },
): Promise<OutboxRow[]> {
	return db
		.select(outboxRow)
		.from(messages)
		.leftJoin(subscribers, eq(subscribers.id, messages.subscriberId))
		.leftJoin(users, eq(users.id, messages.userId))
		.where(
			and(inArray(messages.state, [...states]), before === undefined ? undefined : sql`${messages.id} < ${before}`),
		)
		.orderBy(desc(messages.id))
		.limit(limit);
}

const outboxRow = {
	id: messages.id,
	kind: messages.kind,
	dedupeKey: messages.dedupeKey,
	recipient: sql<string | null>`coalesce(${subscribers.email}, ${users.email})`,
	userId: messages.userId,
	state: messages.state,
	reason: messages.reason,
	attempts: messages.attempts,
	dated: messages.dated,
	dueAt: messages.dueAt,
	settledAt: messages.settledAt,
	lastAnswer: messages.lastAnswer,
};
