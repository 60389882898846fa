import { appendEvent } from "../../db/events.ts";
import { countEvidence, insertEvidence, type NewEvidence } from "../../db/evidence.ts";
import { findPledgeToChange, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { evidenceLacks, latestDay } from "../domain/evidence.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertNone } from "./outcome-parts.ts";
import { assertNotMerged, assertRoom, editConflict, userIdOf } from "./pledge-parts.ts";

export interface AddEvidenceInput {
	readonly publicId: string;
	readonly evidence: NewEvidence;
	readonly source: NewSource;
}

/** Adds a piece of evidence to a pledge. It takes nothing away, so it needs no version: two people may add at once. */
export async function addEvidence(deps: Deps, actor: Actor, input: AddEvidenceInput): Promise<void> {
	assertMay(actor, "add evidence");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await findPledgeToChange(tx, input.publicId);
		if (!pledge) throw new Problem("not-found", "pledge.unknown");
		assertNotMerged(pledge);
		assertNone(evidenceLacks([input], latestDay(now, [pledge.timeZone, deps.config.TIME_ZONE])));
		assertRoom(await countEvidence(tx, pledge.id), "evidence");
		if (!(await updatePledge(tx, pledge, { lastCheckedAt: now, changedAt: now }))) throw editConflict();
		const sourceId = await insertSource(tx, input.source, now);
		await insertEvidence(tx, { ...input.evidence, pledgeId: pledge.id, sourceId }, { by: userIdOf(actor), at: now });
		const { evidence, source } = input;
		await appendEvent(tx, {
			kind: "evidence_added",
			actor,
			pledgeId: pledge.id,
			recordedAt: now,
			data: { evidence, source },
		});
	});
}
