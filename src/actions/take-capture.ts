import { type Capture, findDueCapture, findKeptSince, listDueFor, updateCapture } from "../../db/captures.ts";
import { takeTurn } from "../../db/hosts.ts";
import { pageOf } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { LEASE_MS, nextTurn } from "./visit-parts.ts";

/** A page to be fetched, and the copies that wait for it: nobody else fetches it until they are settled, or for ten minutes. */
export interface TakenCapture {
	readonly url: string;
	readonly host: string;
	readonly rows: readonly TakenRow[];
	/** A copy of the same page from the last day, which serves for these too. */
	readonly fresh: Capture | undefined;
}

export interface TakenRow {
	readonly id: number;
	readonly sourceId: number;
	readonly url: string;
	/** Which try it is, from 1. */
	readonly attempts: number;
}

const FRESH_MS = 24 * 3_600_000;

/** Takes the copy that is due next, with all others of the same page. Undefined where none is due that may be asked for. */
export async function takeCapture(deps: Deps): Promise<TakenCapture | undefined> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const due = await findDueCapture(tx, now);
		if (!due) return undefined;
		const { url } = due;
		// What was there before copies were kept has its page worked out when its turn comes.
		const page = pageOf(url);
		const same = (await listDueFor(tx, page.urlHash, now)).filter((one) => one.id !== due.id);
		const rows = await takeAll(tx, [due, ...same], { ...page, now });
		const fresh = await findKeptSince(tx, page.urlHash, new Date(now.getTime() - FRESH_MS));
		const turn = { now, until: nextTurn(deps.config, now) };
		// Somebody else was faster at this host: the copies have been taken, and come back when their lease is over.
		if (!fresh && !(await takeTurn(tx, page.host, turn))) return putBack(tx, rows, turn.until);
		return { url, host: page.host, rows, fresh };
	});
}

interface Taking {
	readonly urlHash: string;
	readonly host: string;
	readonly now: Date;
}

async function takeAll(tx: Tx, waiting: readonly Capture[], { urlHash, host, now }: Taking): Promise<TakenRow[]> {
	const rows: TakenRow[] = [];
	const dueAt = new Date(now.getTime() + LEASE_MS);
	for (const one of waiting) {
		const attempts = one.attempts + 1;
		if (!(await updateCapture(tx, one, { attempts, dueAt, urlHash, host }))) continue;
		rows.push({ id: one.id, sourceId: one.sourceId, url: one.url, attempts });
	}
	return rows;
}

async function putBack(tx: Tx, rows: readonly TakenRow[], dueAt: Date): Promise<undefined> {
	for (const row of rows) await updateCapture(tx, row, { attempts: row.attempts - 1, dueAt });
	return undefined;
}
