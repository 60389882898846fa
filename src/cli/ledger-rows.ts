import { type AlertFate, fateOf, type LedgerEntry } from "../../db/ledger.ts";
import type { Column } from "./table.ts";

/** One row of the ledger as commands tell it: who, of what, what became of it, why, and the mail server's words. */
export interface LedgerRow {
	readonly event: number;
	readonly kind: string;
	readonly pledge: string | null;
	readonly subscriber: number;
	/** Null where the subscriber has left. */
	readonly recipient: string | null;
	readonly pace: string;
	readonly state: AlertFate;
	readonly reason: string;
	/** The message that tells it, by its number in the outbox. */
	readonly message: number | null;
	readonly attempts: number;
	readonly settledAt: Date | null;
	readonly lastAnswer: string;
}

/** A row of the ledger as commands tell it. */
export function ledgerRowOf(entry: LedgerEntry): LedgerRow {
	const { message } = entry;
	return {
		event: entry.eventId,
		kind: entry.eventKind,
		pledge: entry.pledge?.publicId ?? null,
		subscriber: entry.subscriberId,
		recipient: entry.email,
		pace: entry.pace,
		state: fateOf({ alert: entry.state, message: message?.state ?? null }),
		reason: entry.reason,
		message: message?.id ?? null,
		attempts: message?.attempts ?? 0,
		settledAt: message?.settledAt ?? null,
		lastAnswer: message?.lastAnswer ?? "",
	};
}

/** What became of a row: columns that lists by event and by subscriber have in common. */
export const FATE_COLUMNS: readonly Column<LedgerRow>[] = [
	{ head: "pace", cell: ({ pace }) => pace },
	{ head: "state", cell: ({ state }) => state },
	{ head: "message", cell: ({ message }) => String(message ?? ""), isNumber: true },
	{ head: "tries", cell: ({ attempts }) => String(attempts), isNumber: true },
	{ head: "settled", cell: ({ settledAt }) => settledAt?.toISOString() ?? "" },
	{ head: "why", cell: ({ reason, lastAnswer }) => [reason, lastAnswer].filter(Boolean).join("; "), shrinks: true },
];
