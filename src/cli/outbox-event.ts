import { findEventById } from "../../db/events.ts";
import { closedBecause, findFanOut, listLedgerOfEvent, sumLedger } from "../../db/ledger.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { closedWords } from "../text/closed-words.ts";
import { answer, type Cli } from "./cli.ts";
import { FATE_COLUMNS, type LedgerRow, ledgerRowOf } from "./ledger-rows.ts";
import { type Column, facts, table } from "./table.ts";

interface Asked {
	readonly event: number;
	/** The page begins after this subscriber. */
	readonly after?: number | undefined;
	readonly limit: number;
	readonly json?: boolean;
}

/** Everybody who was to be told of an event, and what became of each: `bywhen outbox --event N`. */
export async function showEvent(cli: Cli, deps: Deps, asked: Asked): Promise<void> {
	const { event: eventId, after, limit } = asked;
	const event = await findEventById(deps.db, eventId);
	if (!event) throw new Problem("not-found", "command.no_event", { id: eventId });
	const fanOut = await findFanOut(deps.db, eventId);
	const entries = await listLedgerOfEvent(deps.db, eventId, { after, limit: limit + 1 });
	const items = entries.slice(0, limit).map(ledgerRowOf);
	const sums = Object.fromEntries((await sumLedger(deps.db, eventId)).map(({ fate, count }) => [fate, count]));
	const record = {
		event: { id: eventId, kind: event.kind, recordedAt: event.recordedAt, pledge: event.pledge?.id ?? null },
		/** How many were to be told: the sums add up to it. */
		written: fanOut?.written ?? 0,
		isWritten: fanOut === undefined || fanOut.doneAt !== null,
		held: fanOut?.heldAt ? fanOut.reason : null,
		closed: (fanOut && closedBecause(fanOut)) ?? null,
		sums,
		items,
		/** Where the next page begins; null at the end. */
		next: entries.length > limit ? (items.at(-1)?.subscriber ?? null) : null,
	};
	answer(cli, asked, { json: record, words: inWords(record, cli) });
}

interface Shown {
	readonly event: {
		readonly id: number;
		readonly kind: string;
		readonly recordedAt: Date;
		readonly pledge: string | null;
	};
	readonly written: number;
	readonly isWritten: boolean;
	readonly held: string | null;
	readonly closed: string | null;
	readonly sums: Readonly<Record<string, number>>;
	readonly items: readonly LedgerRow[];
	readonly next: number | null;
}

function inWords({ event, written, isWritten, held, closed, sums, items, next }: Shown, cli: Cli): string {
	const states = Object.entries(sums).map(([state, count]) => `${count} ${state.replace("_", " ")}`);
	const head = facts(
		[
			["event", cli.texts.t("cli.outbox.of_event", { id: event.id, kind: event.kind, pledge: event.pledge ?? "none" })],
			["recorded", event.recordedAt.toISOString()],
			["to_be_told", cli.texts.t("cli.outbox.to_be_told", { written, whole: isWritten ? "yes" : "no" })],
			["held", held ?? undefined],
			["closed", closed === null ? undefined : closedWords(closed, cli.texts)],
			["states", states.join(", ") || cli.texts.t("cli.none")],
		],
		cli.texts,
	);
	if (items.length === 0) return head;
	const more =
		next === null
			? ""
			: `\n\n${cli.texts.t("cli.more", { command: `bywhen outbox --event ${event.id} --after ${next}` })}`;
	return `${head}\n\n${table(items, COLUMNS, cli)}${more}`;
}

const COLUMNS: readonly Column<LedgerRow>[] = [
	{ head: "subscriber", cell: ({ subscriber }) => String(subscriber), isNumber: true },
	{ head: "to", cell: ({ recipient }) => recipient ?? "–" },
	...FATE_COLUMNS,
];
