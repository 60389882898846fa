import { endRelation } from "../actions/end-relation.ts";
import { relatePledges } from "../actions/relate-pledges.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { RELATION_KINDS } from "../domain/relation.ts";
import { actorOf } from "../http/actor.ts";
import { line, publicId } from "../http/fields.ts";
import { changed } from "./changed.ts";
import { blank, choice, strict } from "./request-parts.ts";
import { pledgePath, publicationBody } from "./requests.ts";
import { type ApiRoute, post } from "./route.ts";
import { pledgeShape } from "./shapes.ts";

const kind = choice("relation", RELATION_KINDS).meta({
	description: "What this pledge is to the other.",
});
const other = publicId("other_pledge").meta({ description: "The other pledge's public id." });

const relateRoute = post({
	id: "relatePledges",
	path: "/pledges/{id}/relations",
	tag: "Pledges",
	summary: "Relate a pledge to another",
	description:
		"Sets what a pledge is to another one. One that duplicates another is merged into it: its page leads there and its followers are carried over; that asks for the role of an editor.",
	needsToken: true,
	params: pledgePath,
	body: strict({
		version: publicationBody.shape.version,
		kind,
		other,
		note: blank(line("note", LENGTHS.reason)).meta({ description: "A sentence for readers." }),
	}),
	example: { version: 1, kind: "renews", other: "4kxq7p2m", note: "Promised again before the election." },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		await relatePledges(deps, actorOf(req), { ...body, publicId: params.id });
		return changed(deps, params.id);
	},
});

const endRoute = post({
	id: "endRelation",
	path: "/pledges/{id}/relations/ends",
	tag: "Pledges",
	summary: "End a relation",
	description: "Says that a relation no longer holds. The history of both pledges keeps it.",
	needsToken: true,
	params: pledgePath,
	body: strict({
		kind,
		end: choice("relation_end", ["from", "to"]).meta({
			description: "From: as the kind is read, such as “renews”. To: the other way round, such as “renewed by”.",
		}),
		other,
		reason: line("reason", LENGTHS.reason).meta({ description: "Why it no longer holds." }),
	}),
	example: { kind: "renews", end: "from", other: "4kxq7p2m", reason: "It was another promise." },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		await endRelation(deps, actorOf(req), { ...body, publicId: params.id });
		return changed(deps, params.id);
	},
});

/** How pledges stand to each other. */
export const relationRoutes: readonly ApiRoute[] = [relateRoute, endRoute];
