import { markCondition } from "../actions/mark-condition.ts";
import { markReviewed } from "../actions/mark-reviewed.ts";
import { actorOf } from "../http/actor.ts";
import { changed, givenSource } from "./changed.ts";
import { examples } from "./request-examples.ts";
import { conditionBody, pledgePath, reviewBody } from "./requests.ts";
import { type ApiRoute, post } from "./route.ts";
import { pledgeShape } from "./shapes.ts";

const conditionRoute = post({
	id: "markCondition",
	path: "/pledges/{id}/conditions",
	tag: "Deadlines",
	summary: "Mark a condition as met or failed",
	description:
		"For a pledge that waits for a condition: met, its clock starts on that day; failed, it never starts. Asks for the role of an editor.",
	needsToken: true,
	params: pledgePath,
	body: conditionBody,
	example: examples.condition,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		const input = { ...body, publicId: params.id, source: givenSource(body.source) };
		await markCondition(deps, actorOf(req), input);
		return changed(deps, params.id);
	},
});

const reviewRoute = post({
	id: "markReviewed",
	path: "/pledges/{id}/reviews",
	tag: "Deadlines",
	summary: "Put a look on record",
	description:
		"Somebody looked and found nothing new. Readers see when the pledge was last checked, and where. One that names no due day is looked at again on a later day.",
	needsToken: true,
	params: pledgePath,
	body: reviewBody,
	example: examples.review,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		await markReviewed(deps, actorOf(req), { ...body, publicId: params.id, reviewOn: body.reviewOn });
		return changed(deps, params.id);
	},
});

/** What a pledge waits for: its condition marked, or another look. */
export const waitingRoutes: readonly ApiRoute[] = [conditionRoute, reviewRoute];
