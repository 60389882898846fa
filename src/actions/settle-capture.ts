import { findPledgeOfSource, updateCapture } from "../../db/captures.ts";
import { appendEvent } from "../../db/events.ts";
import { findLink, updateLink } from "../../db/links.ts";
import { findSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { judgeLink, type Look, nextFetch, nextLook } from "../domain/link.ts";
import { digestOfReading } from "../domain/reading.ts";
import { recordLinkState } from "./link-state-parts.ts";
import type { TakenCapture, TakenRow } from "./take-capture.ts";
import { type HostReport, noteHost } from "./visit-parts.ts";

/** A copy as it was kept. */
export interface Kept {
	readonly finalUrl: string;
	readonly status: number;
	readonly contentType: string;
	readonly bytes: number;
	/** Of the page as it was sent, unpacked. */
	readonly sha256: string;
	readonly title: string | undefined;
	readonly publishedOn: string | undefined;
	readonly text: string | undefined;
	/** The snapshot within the captures' folder, and its SHA-256; null for one from before that was kept. */
	readonly file: string;
	readonly fileSha256: string | null;
	readonly fetchedAt: Date;
}

/** What came of the visit for a copy. */
export type CaptureOutcome = Visit &
	(
		| { readonly kind: "kept"; readonly kept: Kept }
		/** Trying again may help. `isOurs`: it was our own network, so it does not count as a try. */
		| { readonly kind: "later"; readonly reason: string; readonly status?: number; readonly isOurs?: true }
		/** It would not. */
		| { readonly kind: "failed"; readonly reason: string; readonly status?: number }
	);

interface Visit {
	/** What it says of the link; undefined where it says nothing. */
	readonly look: Look | undefined;
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;
	/** Undefined where nobody was asked: a fresh copy served. */
	readonly host: Omit<HostReport, "name"> | undefined;
}

/**
 * Settles copies after a visit: each one that was kept has an event with its SHA-256, so that years later it can be
 * shown what was there. Gives how many were kept. Nothing is noted for those that somebody else settled meanwhile.
 */
export async function settleCapture(deps: Deps, taken: TakenCapture, outcome: CaptureOutcome): Promise<number> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		if (outcome.host) await noteHost(tx, { name: taken.host, ...outcome.host }, now);
		let kept = 0;
		for (const row of taken.rows) {
			if (!(await updateCapture(tx, row, changeOf(row, outcome, now)))) continue;
			await noteLink(tx, { row, outcome, now, days: deps.config.LINK_CHECK_DAYS });
			if (outcome.kind !== "kept") continue;
			kept += 1;
			await appendCaptured(tx, row, outcome.kept, now);
		}
		return kept;
	});
}

const OFFLINE_MS = 3_600_000;

function changeOf(row: TakenRow, outcome: CaptureOutcome, now: Date): Parameters<typeof updateCapture>[2] {
	if (outcome.kind === "kept") {
		const { title = null, publishedOn = null, text = null, ...facts } = outcome.kept;
		return { state: "kept", dueAt: null, reason: "", ...facts, title, publishedOn, text };
	}
	const { reason, status = null } = outcome;
	if (outcome.kind === "later" && outcome.isOurs) {
		return { attempts: row.attempts - 1, dueAt: new Date(now.getTime() + OFFLINE_MS), reason };
	}
	const again = outcome.kind === "later" ? nextFetch(row.attempts, now) : undefined;
	const dueAt = again && outcome.host?.retryAt && outcome.host.retryAt > again ? outcome.host.retryAt : again;
	return { state: dueAt ? "waiting" : "failed", dueAt: dueAt ?? null, reason, status };
}

interface Noting {
	readonly row: TakenRow;
	readonly outcome: CaptureOutcome;
	readonly now: Date;
	readonly days: number;
}

/** A visit for a copy is a look at the link as well. */
async function noteLink(tx: Tx, { row, outcome, now, days }: Noting): Promise<void> {
	const [link, source] = [await findLink(tx, row.sourceId), await findSource(tx, row.sourceId)];
	if (!link || source?.url !== row.url || !outcome.look) return;
	const before = { ...link, failingSince: link.failingSince ?? undefined };
	const after = judgeLink(before, outcome.look, now);
	await updateLink(tx, link, {
		...after,
		failingSince: after.failingSince ?? null,
		dueAt: nextLook(after, { now, days, chance: Math.random() }) ?? null,
		checkedAt: now,
		changedAt: after.state === link.state ? link.changedAt : now,
		status: outcome.kind === "kept" ? outcome.kept.status : (outcome.status ?? null),
		finalUrl: outcome.kind === "kept" ? outcome.kept.finalUrl : null,
		reason: outcome.kind === "kept" ? "" : outcome.reason,
		likeness: null,
		etag: outcome.etag ?? null,
		lastModified: outcome.lastModified ?? null,
	});
	await recordLinkState(tx, link, { to: after.state, actor: { kind: "clock" }, now });
}

async function appendCaptured(tx: Tx, row: TakenRow, kept: Kept, now: Date): Promise<void> {
	const pledge = await findPledgeOfSource(tx, row.sourceId);
	const { finalUrl, status, sha256, bytes, contentType, fetchedAt, file, fileSha256 } = kept;
	await appendEvent(tx, {
		kind: "source_captured",
		actor: { kind: "clock" },
		...(pledge && { pledgeId: pledge.id }),
		recordedAt: now,
		dedupeKey: `source_captured:${row.id}`,
		data: {
			...{ sourceId: row.sourceId, captureId: row.id, url: row.url, finalUrl },
			...{ status, sha256, bytes, contentType, fetchedAt: fetchedAt.toISOString() },
			// What others wrote stays outside of the chain, so that it could be taken down: its digest is enough to hold it.
			...{ file, fileSha256, readSha256: digestOfReading(kept) },
		},
	});
}
