/** What visits to other people's servers have in common: turns at a host, and rests when it asks for them. */
import { countHostFailures, forgiveHost, restHost } from "../../db/hosts.ts";
import type { Tx } from "../../db/types.ts";
import type { Config } from "../config.ts";
import { hostRest } from "../domain/link.ts";

/** For how long what a worker has taken is its own: far longer than any visit may last. */
export const LEASE_MS = 10 * 60_000;

/** When the next request may go to a host that is asked now (FETCH_HOST_SECONDS). */
export function nextTurn({ FETCH_HOST_SECONDS }: Config, now: Date): Date {
	return new Date(now.getTime() + FETCH_HOST_SECONDS * 1000);
}

/** How a host bore a visit. */
export interface HostReport {
	readonly name: string;
	/** Whether it is busy, broken or not there; then it is left alone for longer each time. */
	readonly isTroubled: boolean;
	/** When it asks to be asked again. */
	readonly retryAt: Date | undefined;
}

/** Leaves a troubled host alone for as long as it asks, or longer each time; one that answers well is asked as usual. */
export async function noteHost(tx: Tx, { name, isTroubled, retryAt }: HostReport, now: Date): Promise<void> {
	if (!isTroubled) return forgiveHost(tx, name);
	const failures = (await countHostFailures(tx, name)) + 1;
	await restHost(tx, name, { until: retryAt ?? hostRest(failures, now), failures });
}
