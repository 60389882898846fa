import { listPendingFanOuts } from "../db/fan-outs.ts";
import { listUnbalanced } from "../db/ledger.ts";
import { fanOutEvent } from "../src/actions/fan-out-event.ts";
import { holdStorm } from "../src/actions/hold-storm.ts";
import type { Deps } from "../src/deps.ts";

export type FannedOut = {
	readonly events: number;
	readonly alerts: number;
	/** Events kept back for an editor, because far more happens at once than usual. */
	readonly held: number;
};

/**
 * Writes the alerts of every event that has news, in the order of the events, page by page. Afterwards it checks that
 * there are as many as were written, and raises the alarm in the log where not.
 */
export async function fanOutAlerts(deps: Deps): Promise<FannedOut> {
	let events = 0;
	let alerts = 0;
	const held = await holdStorm(deps);
	for (;;) {
		const pending = await listPendingFanOuts(deps.db, deps.now());
		if (pending.length === 0) return { events, alerts, held };
		for (const eventId of pending) {
			for (let done = false; !done; ) {
				const page = await fanOutEvent(deps, eventId);
				alerts += page.written;
				done = page.done;
			}
			events += 1;
		}
		const unbalanced = await listUnbalanced(deps.db, pending);
		if (unbalanced.length > 0)
			deps.log.error({ events: unbalanced }, "Alerts are missing from the ledger of these events");
	}
}
