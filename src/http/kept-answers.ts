import { LRUCache } from "lru-cache";
import { findLastEventId } from "../../db/events.ts";
import type { Deps } from "../deps.ts";

/** A body as it goes over the wire, encoded once. */
export interface Encoded {
	readonly type: string;
	readonly bytes: Buffer;
	readonly tag: string;
}

type Making = () => Promise<Encoded>;
type Kept = LRUCache<string, Encoded, Making>;

const caches = new WeakMap<Deps, Kept>();

/**
 * What a reader is answered at an address: made by `make`, or what it made for another reader a moment ago. An event
 * in the database, from whichever process, ends what was kept before it; what leaves no event shows after
 * PAGE_CACHE_SECONDS, long before any cache outside would ask again. Many who come at once wait for one making.
 */
export async function keptAnswer(deps: Deps, address: string, make: Making): Promise<Encoded> {
	if (deps.config.demo || deps.config.PAGE_CACHE_SECONDS === 0) return make();
	const key = `${await findLastEventId(deps.db)} ${address}`;
	const kept = cacheOf(deps);
	return (await kept.fetch(key, { context: make })) ?? make();
}

function cacheOf(deps: Deps): Kept {
	const known = caches.get(deps);
	if (known) return known;
	const { PAGE_CACHE_SECONDS, PAGE_CACHE_MB } = deps.config;
	const made: Kept = new LRUCache({
		ttl: PAGE_CACHE_SECONDS * 1000,
		perf: { now: () => deps.monotonicMs() },
		ttlResolution: 0,
		maxSize: PAGE_CACHE_MB * 2 ** 20,
		sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length,
		// A key names the state that it was made from, so a making that a later event overtakes does no harm.
		fetchMethod: (_key, _stale, { context }) => context(),
	});
	caches.set(deps, made);
	return made;
}
