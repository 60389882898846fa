import { findLedgerCheck, keepLedgerCheck, type LedgerCheck, lookThrough } from "../db/ledger-check.ts";
import type { Deps } from "../src/deps.ts";

/**
 * Looks through the next part of the ledger, from its beginning again after its end: every alert that was written must
 * be there, in exactly one state. What does not add up turns /healthz red until it does.
 */
export async function checkLedger(deps: Deps): Promise<{ unbalanced: number }> {
	const known = await findLedgerCheck(deps.db);
	const { eventIds, unbalanced, isLast } = await lookThrough(deps.db, known.after);
	const looked = new Set(eventIds);
	const others = known.unbalanced.filter((id) => !looked.has(id));
	const after = isLast ? 0 : (eventIds.at(-1) ?? 0);
	await keep(deps, known, { after, unbalanced: [...others, ...unbalanced] });
	return { unbalanced: others.length + unbalanced.length };
}

/** Adds events that were just found not to add up. */
export async function noteUnbalanced(deps: Deps, eventIds: readonly number[]): Promise<void> {
	const known = await findLedgerCheck(deps.db);
	await keep(deps, known, { ...known, unbalanced: [...new Set([...known.unbalanced, ...eventIds])] });
}

async function keep(deps: Deps, known: LedgerCheck, check: LedgerCheck): Promise<void> {
	if (JSON.stringify(known) === JSON.stringify(check)) return;
	if (check.unbalanced.length > 0) {
		deps.log.error({ events: check.unbalanced }, "Alerts are missing from the ledger of these events");
	}
	await deps.db.transact((tx) => keepLedgerCheck(tx, check, deps.now()));
}
