import { updateArchiving } from "../../db/archivings.ts";
import { findSource } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { recordSourceChange } from "./source-parts.ts";
import type { TakenArchiving } from "./take-archiving.ts";
import { noteHost } from "./visit-parts.ts";

/** What the archive said of a source. */
export type ArchivingOutcome =
	| { readonly kind: "asked"; readonly jobId: string }
	| { readonly kind: "saved"; readonly archivedUrl: string }
	| { readonly kind: "refused"; readonly words: string }
	| { readonly kind: "later"; readonly words: string; readonly retryAt: Date | undefined };

const ASK_AGAIN_MS = 30_000;
const TRY_AGAIN_MS = 3_600_000;
const MOST_ATTEMPTS = 60;

/**
 * Notes what the archive said. The address of a copy goes on record of the source by itself where nothing stands there
 * yet: it takes the place of nobody's work, and an event says so. Where something stands there it is a suggestion.
 */
export async function settleArchiving(
	deps: Deps,
	taken: TakenArchiving,
	{ outcome, host }: { readonly outcome: ArchivingOutcome; readonly host: string },
): Promise<void> {
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const retryAt = outcome.kind === "later" ? outcome.retryAt : undefined;
		await noteHost(tx, { name: host, isTroubled: outcome.kind === "later", retryAt }, now);
		if (!(await updateArchiving(tx, taken, changeOf(taken, outcome, now))) || outcome.kind !== "saved") return;
		const source = await findSource(tx, taken.sourceId);
		if (source?.archivedUrl !== null || source.url !== taken.url) return;
		const change = { archivedUrl: outcome.archivedUrl };
		await recordSourceChange(tx, source, { change, actor: { kind: "clock" }, reason: "", now });
	});
}

function changeOf(taken: TakenArchiving, outcome: ArchivingOutcome, now: Date): Parameters<typeof updateArchiving>[2] {
	const after = (ms: number) => new Date(now.getTime() + ms);
	const isOver = taken.attempts >= MOST_ATTEMPTS;
	switch (outcome.kind) {
		case "saved":
			return { state: "saved", dueAt: null, archivedUrl: outcome.archivedUrl, reason: "" };
		case "refused":
			return { state: "failed", dueAt: null, reason: outcome.words };
		case "asked":
			if (isOver) return { state: "failed", dueAt: null, reason: "The archive did not come to an end." };
			return { state: "asked", dueAt: after(ASK_AGAIN_MS), jobId: outcome.jobId, reason: "" };
		case "later":
			if (isOver) return { state: "failed", dueAt: null, reason: outcome.words };
			return { state: "waiting", dueAt: outcome.retryAt ?? after(TRY_AGAIN_MS), jobId: null, reason: outcome.words };
	}
}
