import type { Config } from "../src/config.ts";
import { type FetchRules, fetchRulesOf } from "../src/fetching/rules.ts";

/** What fetches in this process, from its start to its end. */
export interface Fetcher {
	readonly rules: FetchRules;
	/** When, on the monotonic clock, anybody out there last answered. */
	answeredMs: number;
	/** Ends every visit that is under way. */
	readonly ending: AbortController;
	/** Runs that are under way. */
	readonly open: Set<Promise<unknown>>;
}

/** The fetcher of this process. */
export function openFetcher(config: Config): Fetcher {
	return { rules: fetchRulesOf(config), answeredMs: -Infinity, ending: new AbortController(), open: new Set() };
}

/** Breaks off what is under way; it stays due, and is fetched again by whoever runs next. */
export async function closeFetcher(fetcher: Fetcher): Promise<void> {
	fetcher.ending.abort();
	while (fetcher.open.size > 0) await Promise.allSettled(fetcher.open);
}

const SLOTS = 4;

/** A run of visits, on a few lines at once, until nothing is due, the time is over or the fetcher is closed. */
export async function visitAll(fetcher: Fetcher, { visitNext, isOver }: Visits): Promise<void> {
	const { signal } = fetcher.ending;
	const line = async () => {
		while (!signal.aborted && !isOver() && (await visitNext()));
	};
	const run = Promise.allSettled(Array.from({ length: SLOTS }, line));
	fetcher.open.add(run);
	const lines = await run.finally(() => fetcher.open.delete(run));
	const broken = lines.find((one) => one.status === "rejected");
	if (broken && !signal.aborted) throw broken.reason;
}

interface Visits {
	/** False where nothing was due. */
	visitNext(): Promise<boolean>;
	isOver(): boolean;
}
