import { findDueArchiving, updateArchiving } from "../../db/archivings.ts";
import { takeTurn } from "../../db/hosts.ts";
import type { Deps } from "../deps.ts";
import { LEASE_MS, nextTurn } from "./visit-parts.ts";

/** A source that the archive is to be asked to save, or asked about. Nobody else asks for ten minutes. */
export interface TakenArchiving {
	readonly sourceId: number;
	readonly url: string;
	/** The archive's own name for it, where it is at it already. */
	readonly jobId: string | undefined;
	readonly attempts: number;
}

/** Takes the source that is due next, where it is our turn at the archive. Undefined where there is none. */
export async function takeArchiving(deps: Deps, archiveHost: string): Promise<TakenArchiving | undefined> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const due = await findDueArchiving(tx, now);
		if (!due || !(await takeTurn(tx, archiveHost, { now, until: nextTurn(deps.config, now) }))) return undefined;
		const attempts = due.attempts + 1;
		const dueAt = new Date(now.getTime() + LEASE_MS);
		if (!(await updateArchiving(tx, due, { attempts, dueAt }))) return undefined;
		return { sourceId: due.sourceId, url: due.url, jobId: due.jobId ?? undefined, attempts };
	});
}
