import { appendEvent } from "../../db/events.ts";
import { findPledgeToChange, type Pledge } from "../../db/pledges.ts";
import { findPromiserByName, insertPromiser } from "../../db/promisers.ts";
import { ensureTopics } from "../../db/topics.ts";
import type { Tx } from "../../db/types.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { type Deadline, lapsesAt } from "../domain/deadline.ts";
import { MOST } from "../domain/lengths.ts";
import type { PromiserKind } from "../domain/pledge.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { watchOf } from "../domain/watch.ts";

interface Circumstance {
	readonly actor: Actor;
	readonly now: Date;
}

/** The promisers named, in order, those that are new added with an event each. */
export async function ensureHeld(
	tx: Tx,
	{ actor, now }: Circumstance,
	named: readonly { readonly name: string; readonly kind: PromiserKind; readonly roleThen: string }[],
): Promise<{ promiserId: number; roleThen: string }[]> {
	const held = new Map<number, string>();
	for (const { name, kind, roleThen } of named) {
		const known = await findPromiserByName(tx, name);
		const promiserId = known?.id ?? (await insertPromiser(tx, { name, kind, about: "" }, now));
		if (!known)
			await appendEvent(tx, { kind: "promiser_added", actor, promiserId, recordedAt: now, data: { name, kind } });
		if (!held.has(promiserId)) held.set(promiserId, roleThen);
	}
	return [...held].map(([promiserId, roleThen]) => ({ promiserId, roleThen }));
}

/** The ids of the topics named, those that are new added with an event each. */
export async function ensureNamedTopics(
	tx: Tx,
	{ actor, now }: Circumstance,
	names: readonly string[],
): Promise<number[]> {
	const { ids, added } = await ensureTopics(tx, names, now);
	for (const topicId of added) {
		await appendEvent(tx, { kind: "topic_added", actor, recordedAt: now, data: { topicId } });
	}
	return ids;
}

/** The columns of a pledge that repeat its deadline in force, so that lists and the sweep need no join. */
export function deadlineFacts(deadline: Deadline) {
	const { kind, dueAt, timeZone, precision } = deadline;
	const dueOn = deadline.dueOn ?? (dueAt && civilDateIn(timeZone, dueAt));
	return {
		deadlineKind: kind,
		dueOn: dueOn ?? null,
		dueAt: dueAt ?? null,
		timeZone,
		precision: precision ?? null,
		reviewOn: deadline.reviewOn ?? null,
		dueIsExpected: deadline.isExpected ?? false,
		milestoneId: deadline.milestoneId ?? null,
		conditionState: deadline.kind === "condition" && deadline.condition ? ("pending" as const) : null,
		lapsesAt: lapsesAt(deadline) ?? null,
	};
}

/**
 * What the clock watches of a pledge once its outcome is settled (since `settledAt`) or open again, or once it is merged
 * into another or parted from it again.
 */
export function watchAfter(pledge: Pledge, settledAt: Date | undefined, isMerged = pledge.mergedIntoId !== null) {
	const watch = watchOf({
		publishedAt: pledge.publishedAt ?? undefined,
		settledAt,
		lapsesAt: pledge.lapsesAt ?? undefined,
		isExpected: pledge.dueIsExpected,
		lapsedAt: pledge.lapsedAt ?? undefined,
		isMerged,
		// One settled or merged is not looked at, whether or not a notice was given; the event's key keeps it to one.
		dueSoonGiven: !pledge.settledAt && pledge.mergedIntoId === null && pledge.dueSoonCheckAt === null,
	});
	return {
		settledAt: settledAt ?? null,
		lapseCheckAt: watch.lapseCheckAt ?? null,
		dueSoonCheckAt: watch.dueSoonCheckAt ?? null,
	};
}

/**
 * The pledge to change, locked, as the person saw it. Throws a Problem where there is none, or where somebody has
 * changed it since: nothing is ever overwritten in silence.
 */
export async function pledgeAsSeen(
	tx: Tx,
	seen: { readonly publicId: string; readonly version: number },
): Promise<Pledge> {
	const pledge = await pledgeOrMergedAsSeen(tx, seen);
	assertNotMerged(pledge);
	return pledge;
}

/** The same for what has to be brought to its end also of a pledge that was merged into another meanwhile. */
export async function pledgeOrMergedAsSeen(
	tx: Tx,
	seen: { readonly publicId: string; readonly version: number },
): Promise<Pledge> {
	const pledge = await findPledgeToChange(tx, seen.publicId);
	if (!pledge) throw new Problem("not-found", "pledge.unknown");
	if (pledge.version !== seen.version) throw editConflict();
	return pledge;
}

/** Refuses to change what was merged into another pledge: that one is the one that goes on. */
export function assertNotMerged({ mergedIntoId }: Pledge): void {
	if (mergedIntoId === null) return;
	throw new Problem("already-done", "pledge.merged");
}

/** The refusal of a change that was made on an older version. */
export function editConflict(): Problem {
	return new Problem("edit-conflict", "pledge.changed_meanwhile");
}

/** Refuses to publish a pledge without criteria: they are to be written before anybody knows the outcome. */
export function assertPublishable({ criteria }: { readonly criteria: string }): void {
	if (!criteria) throw invalidInput("criteria", "pledge.criteria_missing");
}

/** What a pledge has many of. */
type PledgeParts = "statements" | "evidence" | "outcomes" | "replies" | "relations" | "deadlines";

/** Refuses one part more of a pledge that has as many as one may have (MOST_PARTS). */
export function assertRoom(have: number, parts: PledgeParts): void {
	if (have < MOST.parts) return;
	throw new Problem("invalid-input", "pledge.too_many_parts", { have, parts });
}

/** The id of the user who acts, where it is one. */
export function userIdOf(actor: Actor): number | undefined {
	return actor.kind === "user" ? actor.userId : undefined;
}
