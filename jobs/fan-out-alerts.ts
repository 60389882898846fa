import { listPendingFanOuts } from "../db/fan-outs.ts";
import { fanOutEvent } from "../src/actions/fan-out-event.ts";
import type { Deps } from "../src/deps.ts";

/** Writes the alerts of every event that has news, in the order of the events, page by page. */
export async function fanOutAlerts(deps: Deps): Promise<{ events: number; alerts: number }> {
	let events = 0;
	let alerts = 0;
	for (;;) {
		const pending = await listPendingFanOuts(deps.db, deps.now());
		if (pending.length === 0) return { events, alerts };
		for (const eventId of pending) {
			for (let done = false; !done; ) {
				const page = await fanOutEvent(deps, eventId);
				alerts += page.written;
				done = page.done;
			}
			events += 1;
		}
	}
}
