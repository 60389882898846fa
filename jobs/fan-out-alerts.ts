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
	const pages = newPageSize(deps.monotonicMs);
	const held = await holdStorm(deps);
	const { done, failures } = await eachRow<number>(deps, {
		list: async (after) => {
			await checkBalance(deps, page);
			page = await listPendingFanOuts(deps.db, deps.now(), after);
			return page;
		},
		act: async (eventId) => {
			alerts += await fanOutWhole(deps, eventId, pages);
			return true;
		},
		name: (eventId) => eventId,
	});
	return { events: done, alerts, held, ...failures };
}

async function fanOutWhole(deps: Deps, eventId: number, pages: PageSize): Promise<number> {
	let alerts = 0;
	for (;;) {
		const page = await pages.timed((size) => fanOutEvent(deps, eventId, size));
		alerts += page.written;
		if (page.done) return alerts;
	}
}

interface PageSize {
	/** Does a page of the size that fits now. */
	timed<T>(work: (size: number) => Promise<T>): Promise<T>;
}

const LEAST = 500;
const MOST = 8000;
const SHORT_MS = 20;
const LONG_MS = 50;

/**
 * Pages as large as others can bear: what each costs besides its rows is paid less often in large ones, but nobody else
 * writes while one is written, and how long that is hangs on the machine and on what else it does.
 */
function newPageSize(monotonicMs: () => number): PageSize {
	let size = 1000;
	return {
		async timed(work) {
			const beganMs = monotonicMs();
			const result = await work(size);
			const tookMs = monotonicMs() - beganMs;
			if (tookMs > LONG_MS) size = Math.max(LEAST, size / 2);
			else if (tookMs < SHORT_MS) size = Math.min(MOST, size * 2);
			return result;
		},
	};
}

async function checkBalance(deps: Deps, eventIds: readonly number[]): Promise<void> {
	const unbalanced = await listUnbalanced(deps.db, eventIds);
	if (unbalanced.length > 0) await noteUnbalanced(deps, unbalanced);
}
