import { customAlphabet } from "nanoid";
import { linkCandidate } from "../../db/candidates.ts";
import { insertDeadline } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { insertPledge, refreshSearch, setPromisers } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import { insertStatement, type NewStatement } from "../../db/statements.ts";
import { setTopics } from "../../db/topics.ts";
import type { Tx } from "../../db/types.ts";
import type { DeadlineInput } from "../deadlines/deadline-from.ts";
import type { Deps } from "../deps.ts";
import { assertSaidByNow } from "../domain/dates-in-order.ts";
import { type KeptDeadline, lapsesAt } from "../domain/deadline.ts";
import { type PledgeKind, type PromiserKind, PUBLIC_ID_LENGTH, PUBLIC_ID_LETTERS } from "../domain/pledge.ts";
import { assertTogether, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { watchOf } from "../domain/watch.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { type FoundDeadline, findDeadline, withMilestone } from "./deadline-parts.ts";
import { runSeries } from "./occurrence-parts.ts";
import { assertPublishable, deadlineFacts, ensureHeld, ensureNamedTopics, userIdOf } from "./pledge-parts.ts";

export interface RegisterPledgeInput {
	/** Everybody held to it, the first promiser first. Names that are new are added. */
	readonly promisers: readonly PromiserInput[];
	readonly statement: NewStatement;
	readonly source: NewSource;
	readonly title: string;
	readonly kind: PledgeKind;
	readonly criteria: string;
	readonly beneficiary: string;
	readonly topics: readonly string[];
	readonly notes: string;
	readonly deadline: DeadlineInput;
	/** Whether the public sees it at once; a draft waits. */
	readonly publish: boolean;
	/** The candidate of the selection log that it was, where it is registered after all. */
	readonly candidateId?: number | undefined;
}

export interface PromiserInput {
	readonly name: string;
	readonly kind: PromiserKind;
	readonly roleThen: string;
}

const newPublicId = customAlphabet(PUBLIC_ID_LETTERS, PUBLIC_ID_LENGTH);

/** Registers a pledge with its first statement and its original deadline. Gives its public id. */
export async function registerPledge(deps: Deps, actor: Actor, input: RegisterPledgeInput): Promise<string> {
	assertMay(actor, "register pledges");
	const now = deps.now();
	await assertTogether(
		() => input.publish && assertPublishable(input),
		() => assertSaidByNow(input.statement.saidOn, input.deadline.timeZone, now),
	);
	const publicId = newPublicId();
	await deps.db.transact(async (tx) => {
		const held = await ensureHeld(tx, { actor, now }, input.promisers);
		const { saidOn } = input.statement;
		const asked = { input: input.deadline, saidOn, kind: input.kind, promiserId: held[0]?.promiserId ?? 0 };
		const found = await findDeadline(tx, { actor, now, config: deps.config }, asked);
		const deadline = await withMilestone(tx, { actor, now }, found);
		const { isFirm } = found;
		const pledgeId = await insertPledge(tx, pledgeRow({ ...input, deadline, isFirm, publicId, held, actor, now }));
		await setPromisers(tx, pledgeId, held);
		if (input.publish) await assertUnbiased(tx, actor, pledgeId);
		await setTopics(tx, pledgeId, await ensureNamedTopics(tx, { actor, now }, input.topics));
		await insertParts(tx, { input, deadline, pledgeId, by: userIdOf(actor), now });
		const made = { id: pledgeId, publishedAt: input.publish ? now : null, settledAt: null, mergedIntoId: null };
		if (deadline.rhythm) await runSeries(tx, made, { deadline, revision: 1, change: "original", now });
		await refreshSearch(tx, pledgeId);
		const { candidateId } = input;
		if (candidateId !== undefined && !(await linkCandidate(tx, candidateId, pledgeId))) throw candidateGone();
		await appendEvent(tx, {
			kind: input.publish ? "registered" : "drafted",
			actor,
			pledgeId,
			recordedAt: now,
			data: { ...factsOf(input, deadline), ...(candidateId !== undefined && { candidate: candidateId }) },
		});
	});
	return publicId;
}

function candidateGone(): Problem {
	return new Problem("already-done", "candidate.registered_already");
}

interface Row extends Omit<RegisterPledgeInput, "deadline">, Omit<FoundDeadline, "newMilestone"> {
	readonly publicId: string;
	readonly held: readonly { readonly promiserId: number }[];
	readonly actor: Actor;
	readonly now: Date;
}

function pledgeRow(row: Row): Parameters<typeof insertPledge>[1] {
	const { deadline, now } = row;
	const publishedAt = row.publish ? now : undefined;
	const lapses = lapsesAt(deadline);
	const watch = watchOf({
		publishedAt,
		lapsesAt: lapses,
		isExpected: deadline.isExpected ?? false,
		settledAt: undefined,
		lapsedAt: undefined,
		isMerged: false,
		dueSoonGiven: false,
	});
	const [first] = row.held;
	if (!first) throw new Error("A pledge needs a promiser");
	return {
		publicId: row.publicId,
		promiserId: first.promiserId,
		title: row.title,
		kind: row.kind,
		criteria: row.criteria,
		saidOn: row.statement.saidOn,
		beneficiary: row.beneficiary,
		notes: row.notes,
		version: 1,
		publishedAt: publishedAt ?? null,
		lastCheckedAt: publishedAt ?? null,
		...deadlineFacts(deadline),
		deadlineRevision: 1,
		firstDueOn: deadlineFacts(deadline).dueOn,
		firstDueIsFirm: row.isFirm,
		lapseCheckAt: watch.lapseCheckAt ?? null,
		dueSoonCheckAt: watch.dueSoonCheckAt ?? null,
		outcome: "not_started",
		outcomeRevision: 0,
		search: "",
		createdBy: userIdOf(row.actor) ?? null,
		createdAt: now,
		changedAt: now,
	};
}

interface Parts {
	readonly input: RegisterPledgeInput;
	readonly deadline: KeptDeadline;
	readonly pledgeId: number;
	readonly by: number | undefined;
	readonly now: Date;
}

async function insertParts(tx: Tx, { input, deadline, pledgeId, by, now }: Parts): Promise<void> {
	const sourceId = await insertSource(tx, input.source, now);
	await insertStatement(tx, { ...input.statement, pledgeId, sourceId }, { by, at: now });
	await insertDeadline(tx, deadline, {
		pledgeId,
		revision: 1,
		change: "original",
		reason: "",
		sourceId,
		setBy: by,
		setAt: now,
	});
}

/** All that the public sees of a new pledge. Private notes stay out. */
function factsOf(input: RegisterPledgeInput, deadline: KeptDeadline) {
	const { promisers, statement, source, title, kind, criteria, beneficiary, topics } = input;
	const { readings: _, ...found } = deadline;
	return {
		promisers,
		statement,
		source,
		title,
		kind,
		criteria,
		beneficiary,
		topics,
		deadline: found,
		deadlineRevision: 1,
	};
}
