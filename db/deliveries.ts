import { asc, inArray, sql } from "drizzle-orm";
import { onceEachIn } from "./once.ts";
import { deliveries } from "./schema/mail.ts";
import type { Reader, Tx } from "./types.ts";

export type Delivery = typeof deliveries.$inferSelect;
export type NewDelivery = typeof deliveries.$inferInsert;

/** Notes tries and what the mail server answered to each. */
export async function insertDeliveries(tx: Tx, rows: readonly NewDelivery[]): Promise<void> {
	if (rows.length === 0) return;
	const values = rows.flatMap((row, at) => COLUMNS.map((column) => [`${column}${at}`, row[column] ?? null] as const));
	await inserting(tx, rows.length, Object.fromEntries(values));
}

const COLUMNS = ["messageId", "attempt", "worker", "startedAt", "endedAt", "result", "code", "answer"] as const;

const inserting = onceEachIn("insert_deliveries", (tx, count: number) =>
	tx.insert(deliveries).values(
		Array.from({ length: count }, (_, at) => ({
			messageId: sql.placeholder(`messageId${at}`),
			attempt: sql.placeholder(`attempt${at}`),
			worker: sql.placeholder(`worker${at}`),
			startedAt: sql.placeholder(`startedAt${at}`),
			endedAt: sql.placeholder(`endedAt${at}`),
			result: sql.placeholder(`result${at}`),
			code: sql.placeholder(`code${at}`),
			answer: sql.placeholder(`answer${at}`),
		})),
	),
);

/** The tries of the messages, in order. */
export async function listDeliveries(db: Reader, messageIds: readonly number[]): Promise<Delivery[]> {
	if (messageIds.length === 0) return [];
	return db
		.select()
		.from(deliveries)
		.where(inArray(deliveries.messageId, [...messageIds]))
		.orderBy(asc(deliveries.id))
		.limit(5000);
}
