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
	const pages = newPageSize();
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

/** Pages that are under way at once: the next one is written while the one before it is made safe on the disk. */
const AT_ONCE = 2;

async function fanOutWhole(deps: Deps, eventId: number, pages: PageSize): Promise<number> {
	let alerts = 0;
	for (;;) {
		const written = await Promise.all(
			Array.from({ length: AT_ONCE }, async () => {
				const page = await fanOutEvent(deps, eventId, pages.rows());
				pages.hear(page);
				return page;
			}),
		);
		for (const page of written) alerts += page.written;
		if (written.some((page) => page.done)) return alerts;
	}
}

interface PageSize {
	/** How many alerts the next page may have. */
	rows(): number;
	/** Takes note of a page: how many it had, and how long it kept all other writers waiting. */
	hear(page: { readonly written: number; readonly tookMs: number }): void;
}

const LEAST = 250;
const MOST = 8000;
const WANTED_MS = 20;
const GROWTH = 1.25;
/** Over so many pages the slowest is kept in mind: what held one of them up may come again soon. */
const REMEMBERED = 8;

/**
 * Pages as large as others can bear: what each costs besides its rows is paid less often in large ones, but nobody else
 * writes while one is written, and how long that is hangs on the machine and on what else it does. They begin small,
 * grow slowly, and are cut at once to what the slowest of the last ones would have written in time.
 */
function newPageSize(): PageSize {
	let size = LEAST;
	let costs: readonly number[] = [];
	return {
		rows: () => Math.floor(size),
		hear({ written, tookMs }) {
			if (written === 0) return;
			costs = [...costs, tookMs / written].slice(-REMEMBERED);
			const fits = WANTED_MS / Math.max(...costs, Number.EPSILON);
			size = Math.min(MOST, Math.max(LEAST, Math.min(size * GROWTH, fits)));
		},
	};
}

async function checkBalance(deps: Deps, eventIds: readonly number[]): Promise<void> {
	const unbalanced = await listUnbalanced(deps.db, eventIds);
	if (unbalanced.length > 0) await noteUnbalanced(deps, unbalanced);
}
