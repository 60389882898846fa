import { listDeadlines } from "../../db/deadlines.ts";
import { listEvidence } from "../../db/evidence.ts";
import { findMergedInto } from "../../db/merged.ts";
import { listTallies } from "../../db/occurrences.ts";
import { listOutcomes } from "../../db/outcomes.ts";
import type { PledgeSummary } from "../../db/pledge-lists.ts";
import { findPledge, listPromisersOf, listPromisersOfMany, type Pledge } from "../../db/pledges.ts";
import { listRelations } from "../../db/relations.ts";
import { listReplies } from "../../db/replies.ts";
import { listStatements } from "../../db/statements.ts";
import { listTopicsOf } from "../../db/topics.ts";
import type { Deps } from "../deps.ts";
import { pledgeOf, pledgeSummaryOf } from "./representations.ts";
import type { PledgeShape, PledgeSummaryShape } from "./shapes.ts";

/** A pledge with all that is public about it, drafts included, or undefined where there is none. */
export async function findWholePledge(deps: Deps, publicId: string): Promise<PledgeShape | undefined> {
	const pledge = await findPledge(deps.db, publicId);
	return pledge && wholePledge(deps, pledge);
}

/** All that is public about a pledge whose row has been read already. */
export async function wholePledge(deps: Deps, pledge: Pledge): Promise<PledgeShape> {
	const { db } = deps;
	// One after another, because it may be a transaction that reads: that is one connection.
	const promisers = await listPromisersOf(db, pledge.id);
	const topics = await listTopicsOf(db, [pledge.id]);
	const statements = await listStatements(db, pledge.id);
	const deadlines = await listDeadlines(db, pledge.id);
	const outcomes = await listOutcomes(db, pledge.id);
	const evidence = await listEvidence(db, pledge.id);
	const relations = await listRelations(db, pledge.id);
	const mergedInto = (await findMergedInto(db, pledge.mergedIntoId))?.publicId ?? null;
	const replies = await listReplies(db, pledge.id);
	const tally = (await listTallies(db, [pledge])).get(pledge.id);
	const parts = {
		pledge,
		promisers,
		topics: topics.get(pledge.id) ?? [],
		statements,
		deadlines,
		outcomes,
		evidence,
		replies,
		relations,
		mergedInto,
		tally,
	};
	return pledgeOf(parts, deps);
}

/** Pledges as lists show them, with the names that belong to each. */
export async function summariesOf(deps: Deps, rows: readonly PledgeSummary[]): Promise<PledgeSummaryShape[]> {
	const ids = rows.map((row) => row.id);
	const promisers = await listPromisersOfMany(deps.db, ids);
	const topics = await listTopicsOf(deps.db, ids);
	const tallies = await listTallies(deps.db, rows);
	return rows.map((row) => {
		const named = { promisers: promisers.get(row.id) ?? [], topics: topics.get(row.id) ?? [] };
		return pledgeSummaryOf(row, { ...named, tally: tallies.get(row.id) }, deps);
	});
}
