import { z } from "zod";
import { listOccurrenceOutcomes, listOccurrences, type Occurrence } from "../../db/occurrences.ts";
import { assertBearing } from "../actions/bearing-parts.ts";
import { markOccurrence } from "../actions/mark-occurrence.ts";
import type { Deps } from "../deps.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { assertMay } from "../domain/role.ts";
import { actorOf } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { wholeNumber } from "../http/fields.ts";
import { changedOrProposed } from "./changed.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { evidenceOf, visiblePledge } from "./pledge-request.ts";
import { examples } from "./request-examples.ts";
import { outcomeBody, pageQuery, pledgePath } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { civilDate, count, instant, oneOf, text } from "./shape-fields.ts";
import { pledgeShape } from "./shapes.ts";

/** A period in an address. */
export const occurrencePath = pledgePath.extend({
	number: wholeNumber("number_of_the_period", 1, 1_000_000).meta({ description: "Which period, counted from 1." }),
});

const occurrenceShape = z
	.object({
		number: count("Counts from 1."),
		startsOn: civilDate("Its first day."),
		dueOn: civilDate("The last day still on time."),
		lapsedAt: instant("When its due day was noticed to have passed.").nullable(),
		outcome: oneOf(OUTCOMES, "What became of it, in an editor's judgement."),
		happenedOn: civilDate("The day it happened in the world.").nullable(),
		rationale: text("Why the editor decided so; empty where nobody has."),
	})
	.meta({ id: "Occurrence", description: "One period of a recurring pledge." });

const listRoute = get({
	id: "listOccurrences",
	path: "/pledges/{id}/occurrences",
	tag: "Pledges",
	summary: "List the periods of a recurring pledge",
	description: "Each with its due day and its outcome, the newest first. Empty for a pledge that does not come round.",
	params: pledgePath,
	query: pageQuery,
	problems: ["not-found", "invalid-input"],
	answer: { description: "A page of periods.", shape: listShape(occurrenceShape) },
	async handle(call) {
		const { deps, req, params, query } = call;
		const pledge = await visiblePledge(deps, req, params.id);
		const [before] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const page = { limit: query.limit + 1, ...(before === undefined ? {} : { before }) };
		const { shown, last } = pageOf(await listOccurrences(deps.db, pledge.id, page), query.limit);
		const items = await occurrencesOf(deps, pledge.id, shown);
		return { body: { items, next: nextAddress(call, last && cursorOf(deps, last.number)) } };
	},
});

const markRoute = post({
	id: "markOccurrence",
	path: "/pledges/{id}/occurrences/{number}/outcomes",
	tag: "Outcomes",
	summary: "Mark the outcome of one period",
	description:
		"Marks what became of one period of a recurring pledge. The series goes on. Asks for the role of an editor.",
	needsToken: true,
	params: occurrencePath,
	body: outcomeBody,
	example: examples.outcome,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	proposes: true,
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body: { despiteEvidence, ...body } }) {
		const { id: publicId, number } = params;
		const evidence = body.evidence.map(evidenceOf);
		const input = { ...body, publicId, number, happenedOn: body.happenedOn, evidence };
		assertMay(actorOf(req), "mark outcomes");
		await assertBearing(deps.db, input, despiteEvidence);
		return changedOrProposed(deps, publicId, await markOccurrence(deps, actorOf(req), input));
	},
});

/** The periods of recurring pledges: read, and judged one by one. */
export const occurrenceRoutes: readonly ApiRoute[] = [listRoute, markRoute];

/** Periods of one pledge as data, with the reason for what became of each. */
export async function occurrencesOf({ db }: Deps, pledgeId: number, rows: readonly Occurrence[]) {
	const outcomes = await listOccurrenceOutcomes(db, pledgeId);
	const why = (number: number) => outcomes.find((one) => one.number === number)?.rationale ?? "";
	return rows.map((row) => ({ ...occurrenceOf(row), rationale: why(row.number) }));
}

function occurrenceOf({ number, startsOn, dueOn, lapsedAt, outcome, happenedOn }: Occurrence) {
	return { number, startsOn, dueOn, lapsedAt: lapsedAt?.toISOString() ?? null, outcome, happenedOn };
}
