import { appendEvent } from "../../db/events.ts";
import { hasMerged } from "../../db/merged.ts";
import { findPledgeToChange, type Pledge } from "../../db/pledges.ts";
import { countRelations, findRelation, isReached } from "../../db/relations.ts";
import type { Reader, Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import type { EventKind } from "../domain/event.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { mustEnd, type RelationKind } from "../domain/relation.ts";
import type { Actor } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { assertRoom } from "./pledge-parts.ts";
import { assertMayVanish } from "./proposal-parts.ts";

/** Two pledges and what the one is to the other. */
export interface Pair {
	readonly kind: RelationKind;
	readonly from: Pledge;
	readonly to: Pledge;
	readonly note: string;
}

/** The other pledge of a relation, locked. Throws a Problem where there is none that readers can see. */
export async function otherPledge(tx: Tx, pledge: Pledge, publicId: string): Promise<Pledge> {
	return asOther(pledge, publicId, await findPledgeToChange(tx, publicId));
}

/** The pledge of the id, found or not, as the other one of a relation. Throws a Problem as `otherPledge` does. */
export function asOther(pledge: Pledge, publicId: string, other: Pledge | undefined): Pledge {
	if (publicId === pledge.publicId) throw invalidInput("other", "relation.itself");
	if (!other) throw invalidInput("other", "pledge.unknown");
	if (other.publishedAt && pledge.publishedAt) return other;
	throw invalidInput("other", "relation.not_published");
}

/** Refuses a relation that would go in a circle. The pledges on the way stay locked. Throws a Problem. */
export async function assertEnds(tx: Tx, { kind, from, to }: Pair): Promise<void> {
	if (!mustEnd(kind) || !(await isReached(tx, { kind, fromId: to.id, toId: from.id }))) return;
	throw invalidInput("other", "relation.circle");
}

interface Relating extends Omit<Pair, "note"> {
	readonly actor: Actor;
	readonly now: Date;
}

/**
 * Refuses a relation that cannot hold. It decides what readers see of both, so it is held to the rules of other decisions
 * as well. Throws a Problem.
 */
export async function assertRelatable(db: Reader, deps: Deps, { kind, from, to, actor, now }: Relating): Promise<void> {
	const [fromId, toId] = [from.id, to.id];
	if (to.mergedIntoId !== null) throw invalidInput("other", "relation.other_merged");
	if (await findRelation(db, { kind, fromId, toId })) throw new Problem("already-done", "relation.on_record");
	if (kind === "duplicates" && (await hasMerged(db, fromId))) throw invalidInput("other", "relation.has_merged");
	assertRoom(await countRelations(db, fromId), "relations");
	await assertBothUnbiased(db, actor, { from, to });
	if (kind !== "duplicates") return;
	await assertMayVanish(db, deps, { pledge: from, actor, now });
}

/** Refuses to relate, merge or part two pledges by a user with a conflict of interest over either. */
export async function assertBothUnbiased(
	db: Reader,
	actor: Actor,
	{ from, to }: Pick<Pair, "from" | "to">,
): Promise<void> {
	for (const { id } of [from, to]) await assertUnbiased(db, actor, id);
}

interface Told extends Pair {
	readonly actor: Actor;
	readonly now: Date;
	readonly reason: string;
}

/** Appends the event to the history of each of the two. */
export async function tellBoth(
	tx: Tx,
	kind: EventKind,
	{ kind: relation, from, to, note, ...told }: Told,
): Promise<void> {
	const { actor, now, reason } = told;
	for (const [one, end, other] of [[from, "from", to] as const, [to, "to", from] as const]) {
		const data = { title: one.title, relation, end, other: other.publicId, otherTitle: other.title, note };
		await appendEvent(tx, { kind, actor, pledgeId: one.id, recordedAt: now, reason, data });
	}
}
