import { and, asc, gt, isNotNull } from "drizzle-orm";
import { listUnbalanced } from "./ledger.ts";
import { fanOuts } from "./schema/alerts.ts";
import { findSetting, setSetting } from "./settings.ts";
import type { Reader, Tx } from "./types.ts";

/** How far the ledger has been looked through, and what did not add up in it. */
export interface LedgerCheck {
	/** The event up to which it has been looked at in this round. */
	readonly after: number;
	/** Events whose alerts are not as many as were written. There must be none. */
	readonly unbalanced: readonly number[];
}

const KEY = "ledger_check";
const NOTHING: LedgerCheck = { after: 0, unbalanced: [] };

/** What is known of the ledger. */
export async function findLedgerCheck(db: Reader): Promise<LedgerCheck> {
	return (await findSetting<LedgerCheck>(db, KEY)) ?? NOTHING;
}

/** Keeps what is known of the ledger. */
export async function keepLedgerCheck(tx: Tx, check: LedgerCheck, now: Date): Promise<void> {
	await setSetting(tx, KEY, check, now);
}

const MOST_EVENTS = 200;
const MOST_ALERTS = 50_000;

/** The next part of the ledger after an event, looked through: as many events as have some ten thousand alerts. */
export async function lookThrough(
	db: Reader,
	after: number,
): Promise<{ readonly eventIds: readonly number[]; readonly unbalanced: readonly number[]; readonly isLast: boolean }> {
	const rows = await db
		.select({ eventId: fanOuts.eventId, written: fanOuts.written })
		.from(fanOuts)
		.where(and(gt(fanOuts.eventId, after), isNotNull(fanOuts.doneAt)))
		.orderBy(asc(fanOuts.eventId))
		.limit(MOST_EVENTS);
	const eventIds: number[] = [];
	let alerts = 0;
	for (const { eventId, written } of rows) {
		if (alerts > MOST_ALERTS) break;
		eventIds.push(eventId);
		alerts += written;
	}
	const isLast = rows.length < MOST_EVENTS && eventIds.length === rows.length;
	return { eventIds, unbalanced: await listUnbalanced(db, eventIds), isLast };
}
