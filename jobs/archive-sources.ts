import { settleArchiving } from "../src/actions/settle-archiving.ts";
import { type TakenArchiving, takeArchiving } from "../src/actions/take-archiving.ts";
import type { Deps } from "../src/deps.ts";
import { type Archive, type ArchiveAnswer, archiveOf, askHowFar, askToSave } from "../src/fetching/archive.ts";
import { findAddresses } from "../src/fetching/find-addresses.ts";
import { Refusal } from "../src/fetching/refusal.ts";
import type { Fetcher } from "./fetcher.ts";

/** How many sources came how far at the archive. */
export interface Archived {
	readonly asked: number;
	readonly saved: number;
	readonly later: number;
	readonly refused: number;
}

const RUN_MS = 45_000;

/** Has each source without an archived copy saved at the public archive, one request at a time, where keys are set. */
export async function archiveSources(deps: Deps, fetcher: Fetcher): Promise<Archived> {
	const counts = { asked: 0, saved: 0, later: 0, refused: 0 };
	const archive = archiveOf(deps.config);
	if (!archive) return counts;
	const run = visits(deps, fetcher, { archive, counts });
	fetcher.open.add(run);
	await run.finally(() => fetcher.open.delete(run));
	return counts;
}

interface Run {
	readonly archive: Archive;
	readonly counts: Record<keyof Archived, number>;
}

async function visits(deps: Deps, fetcher: Fetcher, { archive, counts }: Run): Promise<void> {
	const host = new URL(archive.url).hostname;
	const endMs = deps.monotonicMs() + RUN_MS;
	while (!fetcher.ending.signal.aborted && deps.monotonicMs() < endMs) {
		const taken = await takeArchiving(deps, host);
		if (!taken) return;
		const outcome = await ask(deps, fetcher, { archive, taken });
		if (fetcher.ending.signal.aborted) return;
		await settleArchiving(deps, taken, { outcome, host });
		counts[outcome.kind] += 1;
	}
}

interface Asking {
	readonly archive: Archive;
	readonly taken: TakenArchiving;
}

async function ask(deps: Deps, fetcher: Fetcher, { archive, taken }: Asking): Promise<ArchiveAnswer> {
	const moment = { now: deps.now(), signal: fetcher.ending.signal };
	if (taken.jobId !== undefined) return askHowFar(archive, taken.jobId, moment);
	// An intranet's addresses are nobody's business out there, also where our own fetching is allowed to read them.
	const inside = await whyNotPublic(fetcher, taken.url);
	return inside ? { kind: "refused", words: inside } : askToSave(archive, taken.url, moment);
}

async function whyNotPublic(fetcher: Fetcher, url: string): Promise<string | undefined> {
	try {
		await findAddresses(new URL(url).hostname, { ...fetcher.rules, networks: [] });
		return undefined;
	} catch (error) {
		// A name that is unknown here may be known to the archive.
		return error instanceof Refusal ? error.message : undefined;
	}
}
