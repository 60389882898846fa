import { z } from "zod";
import { askForReply } from "../actions/ask-for-reply.ts";
import { endReply } from "../actions/end-reply.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { REPLY_ENDS } from "../domain/reply.ts";
import { actorOf } from "../http/actor.ts";
import { line, longText, wholeNumber } from "../http/fields.ts";
import { changed, givenSource } from "./changed.ts";
import { absent, blank, choice, date, strict } from "./request-parts.ts";
import { pledgePath, publicationBody, statementBody } from "./requests.ts";
import { type ApiRoute, post } from "./route.ts";
import { pledgeShape } from "./shapes.ts";

const { version } = publicationBody.shape;
const { source } = statementBody.shape;

const askRoute = post({
	id: "askForReply",
	path: "/pledges/{id}/replies",
	tag: "Replies",
	summary: "Note a request for comment",
	description:
		"Puts on record that the newsroom asked for comment. It sends the mail itself; whom it asked stays private.",
	needsToken: true,
	params: pledgePath,
	body: strict({
		version,
		recipient: longText("office_or_press_desk", LENGTHS.reason).meta({
			description: "Private: office or press desk. Erased some time after the request has ended.",
		}),
		askedOn: date("day_on_which_you_asked").meta({ description: "The day on which you asked." }),
		dueOn: date("day_by_which_you_want_an_answer").meta({ description: "By when you want an answer." }),
	}),
	example: { version: 1, recipient: "The ministry's press desk", askedOn: "2025-10-20", dueOn: "2025-10-27" },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		await askForReply(deps, actorOf(req), { ...body, publicId: params.id });
		return changed(deps, params.id);
	},
});

const endRoute = post({
	id: "endReply",
	path: "/pledges/{id}/replies/{number}/ends",
	tag: "Replies",
	summary: "Put a reply on record",
	description: "What came of a request for comment: the answer in full, that they declined, or that none came in time.",
	needsToken: true,
	params: pledgePath.extend({
		number: wholeNumber("number_of_the_request", 1, 1_000_000).meta({ description: "The request's number." }),
	}),
	body: strict({
		version,
		state: choice("what_came_of_it", REPLY_ENDS).meta({ description: "How the request ended." }),
		answer: blank(longText("answer", LENGTHS.long)).meta({ description: "In full. Needed for an answer." }),
		answeredOn: absent(date("day_on_which_they_replied")).meta({ description: "When they answered or declined." }),
		cameBy: blank(line("how_it_came", LENGTHS.name)).meta({ description: "How it came. Needed for an answer." }),
		source: z.optional(source).meta({ description: "Where the answer can be looked up, if it is on the web." }),
		reason: blank(line("reason", LENGTHS.reason)).meta({ description: "Why what is on record changes." }),
	}),
	example: {
		version: 2,
		state: "answered",
		answer: "The bridge opens next week.",
		answeredOn: "2025-10-24",
		cameBy: "By mail from the press desk",
	},
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		const given = { ...body, answeredOn: body.answeredOn, source: body.source && givenSource(body.source) };
		await endReply(deps, actorOf(req), { ...given, publicId: params.id, number: params.number });
		return changed(deps, params.id);
	},
});

/** The right of reply. */
export const replyRoutes: readonly ApiRoute[] = [askRoute, endRoute];
