import { withdrawOccurrenceOutcome } from "../actions/withdraw-occurrence-outcome.ts";
import { withdrawOutcome } from "../actions/withdraw-outcome.ts";
import { actorOf } from "../http/actor.ts";
import { changed } from "./changed.ts";
import { occurrencePath } from "./occurrences.ts";
import { examples } from "./request-examples.ts";
import { pledgePath, withdrawalBody } from "./requests.ts";
import { type ApiRoute, post } from "./route.ts";
import { pledgeShape } from "./shapes.ts";

const common = {
	tag: "Outcomes",
	needsToken: true,
	body: withdrawalBody,
	example: examples.withdrawal,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
} as const;

const outcomeRoute = post({
	...common,
	id: "withdrawOutcome",
	path: "/pledges/{id}/withdrawals",
	summary: "Take an outcome back before anybody is told",
	description:
		"While the mail about a new outcome is held (OUTCOME_HOLD_MINUTES), the outcome can be taken back with it: the one before is in force again, and the history keeps both. Afterwards mark a correction: it reaches whoever got the error.",
	params: pledgePath,
	async handle({ deps, req, params, body }) {
		await withdrawOutcome(deps, actorOf(req), { publicId: params.id, version: body.version });
		return changed(deps, params.id);
	},
});

const occurrenceRoute = post({
	...common,
	id: "withdrawOccurrenceOutcome",
	path: "/pledges/{id}/occurrences/{number}/withdrawals",
	summary: "Take the outcome of one period back before anybody is told",
	description: "As for a pledge: while the mail about it is held.",
	params: occurrencePath,
	async handle({ deps, req, params, body }) {
		const { id: publicId, number } = params;
		await withdrawOccurrenceOutcome(deps, actorOf(req), { publicId, number, version: body.version });
		return changed(deps, publicId);
	},
});

/** Outcomes taken back within their hold. */
export const withdrawalRoutes: readonly ApiRoute[] = [outcomeRoute, occurrenceRoute];
