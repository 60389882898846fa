import { appendEvent } from "../../db/events.ts";
import { refreshSearch } from "../../db/pledges.ts";
import {
	findPromiserByName,
	findPromiserBySlug,
	listPledgesHeldBy,
	type Promiser,
	type PromiserFacts,
	updatePromiser,
} from "../../db/promisers.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import type { FieldChange } from "../domain/event.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

type Given = { readonly [F in keyof PromiserFacts]?: PromiserFacts[F] | undefined };

import { assertUnbiasedTo } from "./conflict-parts.ts";

export interface EditPromiserInput extends Given {
	/** The promiser's name in addresses, which stays. */
	readonly slug: string;
	/** The version that the person saw. */
	readonly version: number;
	readonly reason: string;
}

const FIELDS = ["name", "kind", "about", "party"] as const;

/**
 * Changes what a promiser is called, what they are, how they are described and to which party they belong; what is not
 * given stays. The address stays too, so that old links work. All pages follow, and all pledges are found by the new name.
 */
export async function editPromiser(deps: Deps, actor: Actor, input: EditPromiserInput): Promise<void> {
	assertMay(actor, "edit pledges");
	const { slug, version, reason } = input;
	await deps.db.transact(async (tx) => {
		const promiser = await findPromiserBySlug(tx, slug);
		if (!promiser) throw new Problem("not-found", "promiser.unknown");
		if (promiser.version !== version) throw promiserConflict();
		await assertUnbiasedTo(tx, actor, [promiser.id]);
		const changes = changesOf(promiser, input);
		if (Object.keys(changes).length === 0) throw new Problem("already-done", "promiser.same");
		if (changes.name) await assertNameIsFree(tx, promiser, changes.name.to);
		const facts = Object.fromEntries(Object.entries(changes).map(([field, { to }]) => [field, to]));
		if (!(await updatePromiser(tx, promiser, facts))) throw promiserConflict();
		if (changes.name)
			for (const pledgeId of await listPledgesHeldBy(tx, promiser.id)) await refreshSearch(tx, pledgeId);
		const event = { actor, promiserId: promiser.id, recordedAt: deps.now(), reason, data: { changes } };
		await appendEvent(tx, { kind: "promiser_edited", ...event });
	});
}

type Changes = { [F in keyof PromiserFacts]?: FieldChange & { readonly to: PromiserFacts[F] } };

function changesOf(promiser: Promiser, input: EditPromiserInput): Changes {
	const changed = FIELDS.filter((field) => input[field] !== undefined && input[field] !== promiser[field]);
	return Object.fromEntries(changed.map((field) => [field, { from: promiser[field], to: input[field] }]));
}

/** Two promisers of one name could not be told apart. Other capitals of one's own name are fine. */
async function assertNameIsFree(tx: Tx, { id }: Promiser, name: string): Promise<void> {
	const holder = await findPromiserByName(tx, name);
	if (holder && holder.id !== id) throw invalidInput("name", "promiser.name_taken", { name: holder.name });
}

function promiserConflict(): Problem {
	return new Problem("edit-conflict", "promiser.changed_meanwhile");
}
