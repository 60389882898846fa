import { cancelWaiting } from "../../db/captures.ts";
import { findLink, resetLink } from "../../db/links.ts";
import { findSource, insertCapture } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiasedAbout } from "./conflict-parts.ts";
import { recordLinkState } from "./link-state-parts.ts";
import { editConflict } from "./pledge-parts.ts";
import { recordSourceChange, type SourceChange } from "./source-parts.ts";

export interface ChangeSourceInput {
	readonly sourceId: number;
	/** The address that the person saw, so that two people do not overwrite each other. */
	readonly seenUrl: string;
	readonly change: SourceChange;
	readonly reason: string;
}

/**
 * Changes what is on record of a source, with an event that says what stood there before and why. A new address is a new
 * page: a copy of it is to be made, and its link looked at.
 */
export async function changeSource(deps: Deps, actor: Actor, input: ChangeSourceInput): Promise<void> {
	assertMay(actor, "keep sources");
	const { sourceId, change, reason } = input;
	if (change.url !== undefined && !reason) throw invalidInput("reason", "reason.missing");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const source = await findSource(tx, sourceId);
		if (!source) throw new Problem("not-found", "source.unknown");
		await assertUnbiasedAbout(tx, actor, sourceId);
		if (source.url !== input.seenUrl) throw editConflict();
		if (!(await recordSourceChange(tx, source, { change, actor, reason, now }))) {
			throw new Problem("already-done", "source.same");
		}
		if (change.url !== undefined && change.url !== source.url) {
			await watchAnew(tx, { sourceId, url: change.url, actor, now });
		}
	});
}

interface Anew {
	readonly sourceId: number;
	readonly url: string;
	readonly actor: Actor;
	readonly now: Date;
}

async function watchAnew(tx: Tx, { sourceId, url, actor, now }: Anew): Promise<void> {
	await cancelWaiting(tx, sourceId, "The address was replaced.");
	const link = await findLink(tx, sourceId);
	if (link) await recordLinkState(tx, link, { to: "unchecked", actor, now });
	await resetLink(tx, sourceId, { url, now });
	await insertCapture(tx, { sourceId, url, createdAt: now });
}
