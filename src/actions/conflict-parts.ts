import { hasConflict, hasConflictOnMilestone, hasConflictOnSource, hasConflictWith } from "../../db/conflicts.ts";
import { findPromiserByName } from "../../db/promisers.ts";
import type { Reader } from "../../db/types.ts";
import { Problem } from "../domain/problem.ts";
import { isOutcome, type ProposedChange } from "../domain/proposal.ts";
import type { Actor } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";

/**
 * Refuses a decision by a user who has declared a conflict of interest with one of the pledge's promisers. A decision is
 * what changes what readers are told of a pledge: its publication, test, words, deadline, outcome, sources, relations, replies and
 * looks, and who else decides. What only adds (drafts, statements, evidence, comments) decides nothing.
 */
export async function assertUnbiased(db: Reader, actor: Actor, pledgeId: number): Promise<void> {
	const userId = userIdOf(actor);
	if (userId === undefined || !(await hasConflict(db, userId, pledgeId))) return;
	throw new Problem("not-allowed", "proposal.conflict_of_interest");
}

/** The same of what is decided about promisers themselves. */
export async function assertUnbiasedTo(db: Reader, actor: Actor, promiserIds: readonly number[]): Promise<void> {
	const userId = userIdOf(actor);
	if (userId === undefined || !(await hasConflictWith(db, userId, promiserIds))) return;
	throw new Problem("not-allowed", "promiser.conflict_of_interest");
}

/** The promisers on record whom a proposal would hold to its pledge. */
export async function listPutIn(db: Reader, content: ProposedChange): Promise<number[]> {
	if (isOutcome(content) || content.what !== "edit") return [];
	const ids: number[] = [];
	for (const { name } of content.to.promisers ?? []) {
		const known = await findPromiserByName(db, name);
		if (known) ids.push(known.id);
	}
	return ids;
}

/** The same of a proposal: of those held to its pledge, and of those whom it would hold to it. */
export async function assertUnbiasedIn(db: Reader, actor: Actor, proposal: Proposed): Promise<void> {
	await assertUnbiased(db, actor, proposal.pledgeId);
	await assertUnbiasedTo(db, actor, await listPutIn(db, proposal.content));
}

interface Proposed {
	readonly pledgeId: number;
	readonly content: ProposedChange;
}

/** The same of a milestone, whose date moves the deadlines of every open pledge that hangs on it. */
export async function assertUnbiasedOn(db: Reader, actor: Actor, milestoneId: number): Promise<void> {
	const userId = userIdOf(actor);
	if (userId === undefined || !(await hasConflictOnMilestone(db, userId, milestoneId))) return;
	throw new Problem("not-allowed", "milestone.conflict_of_interest");
}

/** The same of a source: what is on record of it, and whether it still bears out what it stands for. */
export async function assertUnbiasedAbout(db: Reader, actor: Actor, sourceId: number): Promise<void> {
	const userId = userIdOf(actor);
	if (userId === undefined || !(await hasConflictOnSource(db, userId, sourceId))) return;
	throw new Problem("not-allowed", "source.conflict_of_interest");
}

/** The same of what a reader sent: of the pledge that it is about, and of the promiser whom it names. */
export async function assertUnbiasedAboutTip(
	db: Reader,
	actor: Actor,
	{ pledgeId, promiser }: AboutTip,
): Promise<void> {
	if (pledgeId !== null) await assertUnbiased(db, actor, pledgeId);
	const named = promiser === "" ? undefined : await findPromiserByName(db, promiser);
	if (named) await assertUnbiasedTo(db, actor, [named.id]);
}

interface AboutTip {
	readonly pledgeId: number | null;
	readonly promiser: string;
}
