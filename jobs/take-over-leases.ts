import { hostname } from "node:os";
import { listLeases } from "../db/messages.ts";
import { releaseLease } from "../src/actions/release-lease.ts";
import type { Deps } from "../src/deps.ts";
import type { Mailer } from "./mailer.ts";
import { processStartedAt } from "./process-life.ts";

/** Longer than any send can take. */
export const LEASE_MS = 150_000;

/**
 * Takes over what dead senders have left: at once where the process was on this machine and is gone, else once a lease
 * has been seen unchanged for 150 s on our own monotonic clock, so that no jump of the wall clock ends one early.
 */
export async function takeOverLeases(deps: Deps, mailer: Mailer): Promise<number> {
	const leases = (await listLeases(deps.db)).filter((lease) => lease.worker !== mailer.worker);
	const nowMs = deps.monotonicMs();
	const seen = new Map(leases.map((lease) => [`${lease.id}:${lease.worker}:${lease.attempts}`, lease]));
	for (const key of mailer.seenLeases.keys()) if (!seen.has(key)) mailer.seenLeases.delete(key);
	const living = leases.filter((lease) => !isGone(lease.worker)).map((lease) => lease.worker);
	mailer.pace.others = new Set(living).size;
	let taken = 0;
	for (const [key, lease] of seen) {
		const since = mailer.seenLeases.get(key) ?? nowMs;
		mailer.seenLeases.set(key, since);
		if (!isGone(lease.worker) && nowMs - since < LEASE_MS) continue;
		if ((await releaseLease(deps, lease)) !== "lost") taken += 1;
	}
	return taken;
}

/** Whether the worker ran on this machine and its process is no more. */
export function isGone(worker: string): boolean {
	const [host, pid, startedAt] = worker.split("/");
	if (host !== hostname()) return false;
	return processStartedAt(Number(pid)) !== Number(startedAt);
}
