import { appendEvent } from "../../db/events.ts";
import { findPledgeToChange, type Pledge } from "../../db/pledges.ts";
import type { Tx } from "../../db/types.ts";
import type { EventKind } from "../domain/event.ts";
import { invalidInput } from "../domain/problem.ts";
import type { RelationKind } from "../domain/relation.ts";
import type { Actor } from "../domain/role.ts";
import { assertUnbiased } from "./proposal-parts.ts";

/** Two pledges and what the one is to the other. */
export interface Pair {
	readonly kind: RelationKind;
	readonly from: Pledge;
	readonly to: Pledge;
	readonly note: string;
}

/** The other pledge of a relation, locked. Throws a Problem where there is none that readers can see. */
export async function otherPledge(tx: Tx, pledge: Pledge, publicId: string): Promise<Pledge> {
	if (publicId === pledge.publicId) throw invalidInput("other", "relation.itself");
	const other = await findPledgeToChange(tx, publicId);
	if (!other) throw invalidInput("other", "pledge.unknown");
	if (!other.publishedAt || !pledge.publishedAt) {
		throw invalidInput("other", "relation.not_published");
	}
	return other;
}

/** Refuses to merge or part two pledges by a user with a conflict of interest over either. */
export async function assertBothUnbiased(tx: Tx, actor: Actor, { from, to }: Pick<Pair, "from" | "to">): Promise<void> {
	for (const { id } of [from, to]) await assertUnbiased(tx, actor, id);
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
