import { appendEvent } from "../../db/events.ts";
import { countWholeEvidence, insertEvidence } from "../../db/evidence.ts";
import {
	findNewestOccurrenceRevision,
	findOccurrence,
	insertOccurrenceOutcome,
	listOccurrenceOutcomes,
	type Occurrence,
	updateOccurrence,
} from "../../db/occurrences.ts";
import { updatePledge } from "../../db/pledges.ts";
import { insertSource } from "../../db/sources.ts";
import type { Reader, Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { wrongSinceOf } from "../domain/correction.ts";
import { assertHappenedInBetween } from "../domain/dates-in-order.ts";
import { latestDay } from "../domain/evidence.ts";
import { holdEndsAt, outcomeHoldMs } from "../domain/hold.ts";
import { isSettled } from "../domain/outcome.ts";
import { assertTogether, Problem } from "../domain/problem.ts";
import { assertCause, causeFacts, causeOf } from "./cause-parts.ts";
import type { Marking } from "./mark-outcome-parts.ts";
import { occurrenceFacts } from "./occurrence-parts.ts";
import { assertNone, missingIn } from "./outcome-parts.ts";
import { takeBackOvertaken } from "./overtaken-parts.ts";
import { editConflict, userIdOf } from "./pledge-parts.ts";
import { periodStanding } from "./standing-parts.ts";

/** A judgement of one period of a pledge. */
export interface OccurrenceMarking extends Marking {
	readonly occurrence: Occurrence;
}

/** The period of a pledge with the number. Throws a Problem where there is none. */
export async function occurrenceToMark(tx: Tx, pledgeId: number, number: number): Promise<Occurrence> {
	const occurrence = await findOccurrence(tx, pledgeId, number);
	if (!occurrence) throw new Problem("not-found", "occurrence.unknown");
	return occurrence;
}

/** Puts the judgement of a period in force, as `putInForce` does for a pledge. */
export async function putOccurrenceInForce(tx: Tx, deps: Deps, marking: OccurrenceMarking): Promise<void> {
	const { pledge, occurrence, actor, input, now } = marking;
	const wrong = await wrongSinceIn(tx, deps, marking);
	if (!(await updatePledge(tx, pledge, { lastCheckedAt: now, changedAt: now }))) throw editConflict();
	const revision = (await findNewestOccurrenceRevision(tx, occurrence.id)) + 1;
	await insertParts(tx, marking, revision);
	await appendEvent(tx, {
		kind: input.changeKind === "correction" ? "corrected" : "outcome_marked",
		actor,
		pledgeId: pledge.id,
		occurrenceId: occurrence.id,
		recordedAt: now,
		reason: input.reason,
		data: {
			...eventFacts(marking, revision),
			standing: standingOf(deps, marking),
			...wrong,
			...(await causeFacts(tx, deps, input)),
		},
		tellFrom: holdEndsAt(now, outcomeHoldMs(deps.config)),
	});
	await takeBackOvertaken(tx, pledge.id, now);
}

function standingOf({ config }: Deps, { pledge, occurrence, input, now }: OccurrenceMarking) {
	const { outcome, happenedOn = null } = input;
	return periodStanding(config, { pledge, period: { ...occurrence, outcome, happenedOn } }, now);
}

/** A judgement of a period before anybody is known to make it. */
type Judged = Omit<OccurrenceMarking, "actor" | "proposal">;

/** Refuses a judgement of a period that lacks something or has something wrong, all of it at once. Throws a Problem. */
export async function assertOccurrenceMarkable(db: Reader, deps: Deps, marking: Judged): Promise<void> {
	const { pledge, occurrence, input, now } = marking;
	const evidence = await countWholeEvidence(db, { occurrenceId: occurrence.id });
	const { outcomeRevision } = occurrence;
	const today = latestDay(now, [pledge.timeZone, deps.config.TIME_ZONE]);
	const missing = missingIn(input, { outcomeRevision, evidence, today });
	const between = { saidOn: earliestOf(occurrence, pledge.saidOn), timeZone: pledge.timeZone, now };
	await assertTogether(
		() => assertNone(missing),
		() => assertCause(db, deps, { input, standing: null }),
		() => wrongSinceIn(db, deps, marking),
		() => input.happenedOn && assertHappenedInBetween(input.happenedOn, between),
	);
}

/** For a correction, since when the outcome in force of the period was wrong. */
async function wrongSinceIn(db: Reader, { config }: Deps, { pledge, occurrence, input, now }: Judged) {
	if (input.changeKind !== "correction") return undefined;
	const standing = (await listOccurrenceOutcomes(db, pledge.id)).find(({ number }) => number === occurrence.number);
	const { publishedAt } = pledge;
	return wrongSinceOf(input.wrongSince, { publishedAt, since: standing?.decidedAt, timeZone: config.TIME_ZONE, now });
}

/** A series may be said to run "since January": its first periods lie before the statement. */
function earliestOf({ startsOn }: Occurrence, saidOn: string): string {
	return startsOn < saidOn ? startsOn : saidOn;
}

async function insertParts(
	tx: Tx,
	{ pledge, occurrence, actor, input, now, proposal }: OccurrenceMarking,
	revision: number,
): Promise<void> {
	const by = userIdOf(actor);
	for (const { evidence, source } of input.evidence) {
		const sourceId = await insertSource(tx, source, now);
		const piece = { ...evidence, pledgeId: pledge.id, occurrenceId: occurrence.id, sourceId };
		await insertEvidence(tx, piece, { by, at: now });
	}
	const { outcome, rationale, changeKind, reason } = input;
	const happenedOn = input.happenedOn ?? null;
	const settledAt = isSettled(outcome) ? now : null;
	await updateOccurrence(tx, occurrence.id, { outcome, outcomeRevision: revision, happenedOn, settledAt });
	const judged = { outcome, happenedOn, rationale, changeKind, reason, ...causeOf(input) };
	const decided = { decidedBy: by ?? null, decidedAt: now, proposedBy: proposal?.by ?? null };
	await insertOccurrenceOutcome(tx, { occurrenceId: occurrence.id, revision, ...judged, ...decided });
}

function eventFacts({ pledge, occurrence, input, proposal }: OccurrenceMarking, outcomeRevision: number) {
	const { title, publicId, deadlineRevision } = pledge;
	const { outcome, rationale, evidence, changeKind } = input;
	return {
		what: "outcome",
		title,
		publicId,
		deadlineRevision,
		occurrence: occurrenceFacts(occurrence),
		from: { outcome: occurrence.outcome, happenedOn: occurrence.happenedOn },
		outcome,
		happenedOn: input.happenedOn ?? null,
		rationale,
		evidence,
		outcomeRevision,
		changeKind,
		...(changeKind === "correction" ? { corrects: occurrence.outcomeRevision } : {}),
		...(proposal ? { proposal } : {}),
	};
}
