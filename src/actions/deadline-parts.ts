import { insertDeadline } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import {
	findMilestoneByName,
	findMilestoneToHangOn,
	insertMilestone,
	knownFrom,
	listKnownMilestones,
} from "../../db/milestones.ts";
import type { Pledge } from "../../db/pledges.ts";
import type { NewSource } from "../../db/sources.ts";
import { findTermAt } from "../../db/terms.ts";
import type { Tx } from "../../db/types.ts";
import type { Config } from "../config.ts";
import { type DeadlineInput, deadlineFrom, type MilestoneTie } from "../deadlines/deadline-from.ts";
import { followMilestone } from "../deadlines/milestone-deadline.ts";
import { closeNames } from "../domain/close-names.ts";
import type { WrongSince } from "../domain/correction.ts";
import { assertDueAfterStatement } from "../domain/dates-in-order.ts";
import { type Deadline, type DeadlineChange, type KeptDeadline, kindFor, lapsesAt } from "../domain/deadline.ts";
import type { EventKind } from "../domain/event.ts";
import type { KnownMilestone } from "../domain/milestone.ts";
import type { PledgeKind } from "../domain/pledge.ts";
import { invalidInput } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { termContext } from "../domain/term.ts";
import { watchOf } from "../domain/watch.ts";
import { explainDeadline } from "../text/explanation-words.ts";
import { textsFor } from "../text/text.ts";
import { runSeries } from "./occurrence-parts.ts";
import type { ProposedBy } from "./outcome-parts.ts";
import { takeBackOvertaken } from "./overtaken-parts.ts";
import { deadlineFacts, userIdOf } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";
import type { StandingFacts } from "./standing-parts.ts";

/** A deadline as it is to be kept, and whether its day is promised or settled rather than only expected. */
export interface FoundDeadline {
	readonly deadline: KeptDeadline;
	readonly isFirm: boolean;
	/** The name of a milestone that is not there yet, and that `withMilestone` adds. */
	readonly newMilestone: string | undefined;
}

/** Stands for a milestone until it is added. */
const NEW_MILESTONE = 0;

/**
 * The deadline that the input asks for, with the registered milestones known. One chosen by a name that is new is refused,
 * or, where the input asks for that, added by `withMilestone`, without a date. The milestone that it hangs on is locked, so that its day cannot change before this is stored.
 */
export async function findDeadline(
	tx: Tx,
	by: { readonly actor: Actor; readonly now: Date; readonly config: Config },
	asked: {
		readonly input: DeadlineInput;
		readonly saidOn: string;
		readonly kind: PledgeKind;
		readonly promiserId?: number;
	},
): Promise<FoundDeadline> {
	const { input, saidOn } = asked;
	const known = await listKnownMilestones(tx);
	const chosen =
		input.choice === "milestone" && input.milestone ? [await milestoneNamed(tx, input.milestone, known)] : [];
	const term = asked.promiserId === undefined ? undefined : await findTermAt(tx, asked.promiserId, saidOn);
	const { policy, version: policyVersion } = await policyNow(tx, by);
	const { term: office, country = policy.country } = termContext(term);
	const context = { saidOn, milestones: [...chosen, ...known], term: office, country, policy };
	const found = deadlineFrom(input, context);
	const isNew = found.milestoneId === NEW_MILESTONE;
	const milestone = found.milestoneId ? await findMilestoneToHangOn(tx, found.milestoneId) : undefined;
	const before = milestone && known.find(({ id }) => id === milestone.id);
	const changed = milestone && before && before.onDate !== (milestone.onDate ?? undefined);
	const deadline = changed ? followMilestone(found, knownFrom(milestone), country) : found;
	assertDueAfterStatement(deadline, saidOn);
	return {
		deadline: { ...explained(deadline, by.config), kind: kindFor(asked.kind, deadline), saidOn, policyVersion },
		isFirm: !isNew && (!milestone || milestone.state === "settled"),
		newMilestone: isNew ? chosen[0]?.name : undefined,
	};
}

/** The same, hanging on a milestone that is there. */
export async function withMilestone(
	tx: Tx,
	{ actor, now }: { readonly actor: Actor; readonly now: Date },
	{ deadline, newMilestone: name }: FoundDeadline,
): Promise<KeptDeadline> {
	if (name === undefined) return deadline;
	const made = await insertMilestone(tx, { name, state: "unknown", onDate: undefined, sourceId: undefined }, now);
	const data = { slug: made.slug, name, state: made.state, onDate: null };
	await appendEvent(tx, { kind: "milestone_added", actor, milestoneId: made.id, recordedAt: now, data });
	return { ...deadline, milestoneId: made.id };
}

/** Why it is this day in the newsroom's words, which are kept: the record says what readers were told, in any language after. */
export function explained(deadline: Deadline, { INTERFACE_LANGUAGE }: Config): KeptDeadline {
	return explainDeadline(deadline, textsFor(INTERFACE_LANGUAGE));
}

async function milestoneNamed(
	tx: Tx,
	{ name, create }: MilestoneTie,
	known: readonly KnownMilestone[],
): Promise<KnownMilestone> {
	const found = await findMilestoneByName(tx, name);
	if (found) return knownFrom(found);
	if (create) return { id: NEW_MILESTONE, name, state: "unknown", onDate: undefined };
	const close = closeNames(
		name,
		known.map((one) => one.name),
	);
	const alike = close.join(", ") || "none";
	throw invalidInput("milestone", "milestone.name_unknown", { name, alike });
}

/** The columns of a pledge that a new deadline in force changes; its clock is watched anew. */
export function deadlineChange(pledge: Pledge, deadline: Deadline, now: Date) {
	const watch = watchOf({
		publishedAt: pledge.publishedAt ?? undefined,
		settledAt: pledge.settledAt ?? undefined,
		lapsesAt: lapsesAt(deadline),
		isExpected: deadline.isExpected ?? false,
		lapsedAt: undefined,
		isMerged: pledge.mergedIntoId !== null,
		dueSoonGiven: false,
	});
	return {
		...deadlineFacts(deadline),
		deadlineRevision: pledge.deadlineRevision + 1,
		lapsedAt: null,
		lapseCheckAt: watch.lapseCheckAt ?? null,
		dueSoonCheckAt: watch.dueSoonCheckAt ?? null,
		changedAt: now,
	};
}

export interface Revision {
	readonly change: DeadlineChange;
	readonly reason: string;
	readonly source: NewSource;
	readonly sourceId: number;
	readonly actor: Actor;
	readonly now: Date;
	/** For a correction, since when the day before it was wrong. */
	readonly wrong?: WrongSince | undefined;
	/** For a correction, how the pledge stands by this deadline. */
	readonly standing?: StandingFacts | undefined;
	/** Who proposed it, where the actor approves it. */
	readonly proposal?: ProposedBy | undefined;
}

/** Stores the next revision of a pledge's deadline and the event that tells of it. */
export async function appendRevision(
	tx: Tx,
	pledge: Pledge,
	to: KeptDeadline,
	made: Revision & { readonly from: KeptDeadline | undefined; readonly kind?: EventKind },
): Promise<void> {
	const { change, reason, source, sourceId, actor, now, from } = made;
	const kind = made.kind ?? (change === "corrected" ? "corrected" : "deadline_moved");
	const { id: pledgeId, title, publicId } = pledge;
	const revision = pledge.deadlineRevision + 1;
	await insertDeadline(tx, to, {
		...{ pledgeId, revision, change, reason, sourceId },
		...{ setBy: userIdOf(actor), setAt: now },
	});
	if (pledge.deadlineKind === "recurring" || to.rhythm)
		await runSeries(tx, pledge, { deadline: to, revision, change, now });
	const before = from && { ...from, isExpected: pledge.dueIsExpected };
	const days = { from: before && eventFacts(before), to: eventFacts(to) };
	const data = {
		what: "deadline",
		change,
		title,
		publicId,
		deadlineRevision: revision,
		...days,
		source,
		...(made.standing ? { standing: made.standing } : {}),
		...made.wrong,
		...(made.proposal ? { proposal: made.proposal } : {}),
	};
	await appendEvent(tx, { kind, actor, pledgeId, recordedAt: now, reason, data });
	await takeBackOvertaken(tx, pledgeId, now);
}

function eventFacts({ words, kind, timeZone, explanation, dueOn, dueAt, condition, isExpected }: KeptDeadline) {
	const days = { dueOn: dueOn ?? null, dueAt: dueAt?.toISOString() ?? null };
	return { words, kind, timeZone, explanation, ...days, condition, ...(isExpected && { isExpected }) };
}
