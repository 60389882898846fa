import { findPledgeOfSource } from "../../db/captures.ts";
import { appendEvent } from "../../db/events.ts";
import { findPledgeToChange, updatePledge } from "../../db/pledges.ts";
import { type Source, updateSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Actor } from "../domain/role.ts";
import { editConflict } from "./pledge-parts.ts";

/** What can be changed of a source; what is absent stays. */
export type SourceChange = Partial<Pick<Source, "url" | "title" | "publishedOn" | "archivedUrl">>;

interface Changing {
	readonly change: SourceChange;
	readonly actor: Actor;
	readonly reason: string;
	readonly now: Date;
}

/**
 * Puts something else on record of a source, with an event that says what stood there. The public sees it on the
 * pledge's page, so the pledge has changed too. False where all of it stood there already.
 */
export async function recordSourceChange(
	tx: Tx,
	source: Source,
	{ change, actor, reason, now }: Changing,
): Promise<boolean> {
	const changes = changesOf(source, change);
	if (Object.keys(changes).length === 0) return false;
	await updateSource(tx, source.id, change);
	const named = await findPledgeOfSource(tx, source.id);
	const pledge = named && (await findPledgeToChange(tx, named.publicId));
	if (pledge && !(await updatePledge(tx, pledge, { changedAt: now }))) throw editConflict();
	await appendEvent(tx, {
		kind: "source_changed",
		actor,
		...(pledge && { pledgeId: pledge.id }),
		recordedAt: now,
		reason,
		data: { sourceId: source.id, changes },
	});
	return true;
}

function changesOf(source: Source, change: SourceChange) {
	const fields = Object.keys(change) as (keyof SourceChange)[];
	const changed = fields.filter((field) => change[field] !== source[field]);
	return Object.fromEntries(changed.map((field) => [`source.${field}`, { from: source[field], to: change[field] }]));
}
