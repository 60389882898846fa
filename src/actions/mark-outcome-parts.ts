import { appendEvent } from "../../db/events.ts";
import { countEvidence, countWholeEvidence, insertEvidence } from "../../db/evidence.ts";
import { findNewestRevision, insertOutcome, listOutcomes } from "../../db/outcomes.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource } from "../../db/sources.ts";
import type { Reader, Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { wrongSinceOf } from "../domain/correction.ts";
import { assertHappenedInBetween } from "../domain/dates-in-order.ts";
import { latestDay } from "../domain/evidence.ts";
import { holdEndsAt, outcomeHoldMs } from "../domain/hold.ts";
import { isSettled } from "../domain/outcome.ts";
import { assertTogether } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { assertCause, causeFacts, causeOf } from "./cause-parts.ts";
import { assertNone, type Judgement, missingIn, type ProposedBy } from "./outcome-parts.ts";
import { takeBackOvertaken } from "./overtaken-parts.ts";
import { assertRoom, editConflict, userIdOf, watchAfter } from "./pledge-parts.ts";
import { standingFacts } from "./standing-parts.ts";

/** A judgement of a pledge, and who made it. */
export interface Marking {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly input: Judgement;
	readonly now: Date;
	/** Who proposed it, where the actor approves it. */
	readonly proposal?: ProposedBy | undefined;
}

/** Puts a judgement in force: evidence, outcome, pledge, event, and what it makes untrue of mail on its way. */
export async function putInForce(tx: Tx, deps: Deps, marking: Marking): Promise<void> {
	const { pledge, actor, input, now, proposal } = marking;
	const wrong = await wrongSinceIn(tx, deps, marking);
	await addEvidence(tx, marking);
	const revision = (await findNewestRevision(tx, pledge.id)) + 1;
	const change = changeOf(pledge, { input, revision, now });
	if (!(await updatePledge(tx, pledge, change))) throw editConflict();
	const { outcome, rationale, changeKind, reason } = input;
	const judged = { outcome, happenedOn: input.happenedOn ?? null, rationale, changeKind, reason, ...causeOf(input) };
	const decided = { decidedBy: userIdOf(actor) ?? null, decidedAt: now, proposedBy: proposal?.by ?? null };
	await insertOutcome(tx, { pledgeId: pledge.id, revision, ...judged, ...decided });
	await appendEvent(tx, {
		kind: changeKind === "correction" ? "corrected" : "outcome_marked",
		actor,
		pledgeId: pledge.id,
		recordedAt: now,
		reason,
		data: {
			what: "outcome",
			...eventFacts(pledge, input),
			standing: standingFacts(deps.config, { ...pledge, ...change }, now),
			...wrong,
			...(await causeFacts(tx, deps, input)),
			outcomeRevision: revision,
			...(proposal ? { proposal } : {}),
		},
		tellFrom: holdEndsAt(now, outcomeHoldMs(deps.config)),
	});
	await takeBackOvertaken(tx, pledge.id, now);
}

/** A judgement of a pledge before anybody is known to make it. */
type Judged = Omit<Marking, "actor" | "proposal">;

/** Refuses a judgement that lacks something or has something wrong, all of it at once. Throws a Problem. */
export async function assertMarkable(db: Reader, deps: Deps, marking: Judged): Promise<void> {
	const { pledge, input, now } = marking;
	assertRoom(pledge.outcomeRevision, "outcomes");
	if (input.evidence.length > 0)
		assertRoom((await countEvidence(db, pledge.id)) + input.evidence.length - 1, "evidence");
	const evidence = await countWholeEvidence(db, { pledgeId: pledge.id });
	const { saidOn, timeZone, outcomeRevision } = pledge;
	const today = latestDay(now, [timeZone, deps.config.TIME_ZONE]);
	const missing = missingIn(input, { outcomeRevision, evidence, today });
	await assertTogether(
		() => assertNone(missing),
		() => assertCause(db, deps, { input, standing: pledge.cause }),
		() => wrongSinceIn(db, deps, marking),
		() => input.happenedOn && assertHappenedInBetween(input.happenedOn, { saidOn, timeZone, now }),
	);
}

/** For a correction, since when the outcome in force was wrong. */
async function wrongSinceIn(db: Reader, { config }: Deps, { pledge, input, now }: Judged) {
	if (input.changeKind !== "correction") return undefined;
	const [standing] = await listOutcomes(db, pledge.id);
	const { publishedAt } = pledge;
	return wrongSinceOf(input.wrongSince, { publishedAt, since: standing?.decidedAt, timeZone: config.TIME_ZONE, now });
}

async function addEvidence(tx: Tx, { pledge, actor, input, now }: Marking): Promise<void> {
	for (const { evidence, source } of input.evidence) {
		const sourceId = await insertSource(tx, source, now);
		await insertEvidence(tx, { ...evidence, pledgeId: pledge.id, sourceId }, { by: userIdOf(actor), at: now });
	}
}

interface Change {
	readonly input: Judgement;
	readonly revision: number;
	readonly now: Date;
}

function changeOf(pledge: Pledge, { input, revision, now }: Change) {
	return {
		outcome: input.outcome,
		outcomeRevision: revision,
		happenedOn: input.happenedOn ?? null,
		cause: input.cause ?? null,
		...watchAfter(pledge, isSettled(input.outcome) ? now : undefined),
		lastCheckedAt: now,
		changedAt: now,
	};
}

function eventFacts(pledge: Pledge, input: Judgement) {
	const { title, publicId, deadlineRevision } = pledge;
	const { outcome, rationale, evidence, changeKind } = input;
	const from = { outcome: pledge.outcome, happenedOn: pledge.happenedOn };
	return {
		title,
		publicId,
		deadlineRevision,
		from,
		outcome,
		happenedOn: input.happenedOn ?? null,
		rationale,
		evidence,
		changeKind,
		...(changeKind === "correction" ? { corrects: pledge.outcomeRevision } : {}),
	};
}
