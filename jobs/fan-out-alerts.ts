import { listPendingFanOuts } from "../db/fan-outs.ts";
import { listUnbalanced } from "../db/ledger.ts";
import { fanOutEvent } from "../src/actions/fan-out-event.ts";
import { holdStorm } from "../src/actions/hold-storm.ts";
import type { Deps } from "../src/deps.ts";
import { noteUnbalanced } from "./check-ledger.ts";
import { eachRow, type Failures } from "./each-row.ts";

export type FannedOut = {
	readonly events: number;
	readonly alerts: number;
	/** Events kept back for an editor, because far more happens at once than usual. */
	readonly held: number;
} & Partial<Failures>;

/**
 * Writes the alerts of every event that has news, in the order of the events, page by page. Afterwards it checks that
 * there are as many as were written, and raises the alarm where not.
 */
export async function fanOutAlerts(deps: Deps): Promise<FannedOut> {
	let alerts = 0;
	let page: readonly number[] = [];
	const held = await holdStorm(deps);
	const { done, failures } = await eachRow<number>(deps, {
		list: async (after) => {
			await checkBalance(deps, page);
			page = await listPendingFanOuts(deps.db, deps.now(), after);
			return page;
		},
		act: async (eventId) => {
			alerts += await fanOutWhole(deps, eventId);
			return true;
		},
		name: (eventId) => eventId,
	});
	return { events: done, alerts, held, ...failures };
}

async function fanOutWhole(deps: Deps, eventId: number): Promise<number> {
	let alerts = 0;
	for (;;) {
		const page = await fanOutEvent(deps, eventId);
		alerts += page.written;
		if (page.done) return alerts;
	}
}

async function checkBalance(deps: Deps, eventIds: readonly number[]): Promise<void> {
	const unbalanced = await listUnbalanced(deps.db, eventIds);
	if (unbalanced.length > 0) await noteUnbalanced(deps, unbalanced);
}
