import { cancelWaiting, findPledgeOfSource } from "../../db/captures.ts";
import { appendEvent } from "../../db/events.ts";
import { resetLink } from "../../db/links.ts";
import { findPledgeToChange, updatePledge } from "../../db/pledges.ts";
import { findSource, insertCapture, type Source, updateSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { editConflict } from "./pledge-parts.ts";

export interface ChangeSourceInput {
	readonly sourceId: number;
	/** The address that the person saw, so that two people do not overwrite each other. */
	readonly seenUrl: string;
	/** What is to stand there; what is absent stays. */
	readonly change: Partial<Pick<Source, "url" | "title" | "publishedOn" | "archivedUrl">>;
	readonly reason: string;
}

/**
 * Changes what is on record of a source, with an event that says what stood there before and why. A new address is a new
 * page: a copy of it is to be made, and its link looked at.
 */
export async function changeSource(deps: Deps, actor: Actor, input: ChangeSourceInput): Promise<void> {
	assertMay(actor, "keep sources");
	const { sourceId, change, reason } = input;
	if (change.url !== undefined && !reason) throw invalidInput({ reason: "Say why: readers see it in the history." });
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const source = await findSource(tx, sourceId);
		if (!source) throw new Problem("not-found", "There is no such source.");
		if (source.url !== input.seenUrl) throw editConflict();
		const changes = changesOf(source, change);
		if (Object.keys(changes).length === 0) throw new Problem("already-done", "That is what stands there already.");
		await updateSource(tx, sourceId, change);
		if (changes["source.url"] && change.url !== undefined) await watchAnew(tx, { sourceId, url: change.url, now });
		const pledgeId = await touchPledge(tx, sourceId, now);
		await appendEvent(tx, {
			kind: "source_changed",
			actor,
			...(pledgeId !== undefined && { pledgeId }),
			recordedAt: now,
			reason,
			data: { sourceId, changes },
		});
	});
}

function changesOf(source: Source, change: ChangeSourceInput["change"]) {
	const fields = Object.keys(change) as (keyof typeof change)[];
	const changed = fields.filter((field) => change[field] !== source[field]);
	return Object.fromEntries(changed.map((field) => [`source.${field}`, { from: source[field], to: change[field] }]));
}

async function watchAnew(tx: Tx, { sourceId, url, now }: { sourceId: number; url: string; now: Date }): Promise<void> {
	await cancelWaiting(tx, sourceId, "The address was replaced.");
	await resetLink(tx, sourceId, { url, now });
	await insertCapture(tx, { sourceId, url, createdAt: now });
}

/** The public sees it on the pledge's page, so the pledge has changed too. */
async function touchPledge(tx: Tx, sourceId: number, now: Date): Promise<number | undefined> {
	const named = await findPledgeOfSource(tx, sourceId);
	const pledge = named && (await findPledgeToChange(tx, named.publicId));
	if (pledge && !(await updatePledge(tx, pledge, { changedAt: now }))) throw editConflict();
	return pledge?.id;
}
