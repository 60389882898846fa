import { appendEvent } from "../../db/events.ts";
import { findPromiserBySlug, updateParty } from "../../db/promisers.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

/** Says to which party a promiser belongs, for the desk's balance; an empty text says nothing. */
export async function setParty(
	deps: Deps,
	actor: Actor,
	{ slug, party }: { readonly slug: string; readonly party: string },
): Promise<void> {
	assertMay(actor, "edit pledges");
	await deps.db.transact(async (tx) => {
		const promiser = await findPromiserBySlug(tx, slug);
		if (!promiser) throw new Problem("not-found", "promiser.unknown");
		if (promiser.party === party) return;
		await updateParty(tx, promiser.id, party);
		const data = { changes: { party: { from: promiser.party, to: party } } };
		await appendEvent(tx, { kind: "promiser_edited", actor, promiserId: promiser.id, recordedAt: deps.now(), data });
	});
}
