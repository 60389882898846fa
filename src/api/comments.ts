import type { Request } from "express";
import { z } from "zod";
import { findComment, listComments } from "../../db/comments.ts";
import { findPledge } from "../../db/pledges.ts";
import { listColleagues } from "../../db/users.ts";
import { addComment } from "../actions/add-comment.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { mentionedIn } from "../domain/mention.ts";
import { Problem } from "../domain/problem.ts";
import { assertMay } from "../domain/role.ts";
import { actorOf } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { longText, rowId } from "../http/fields.ts";
import { mentionsOf } from "../http/mentions.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { absent, strict } from "./request-parts.ts";
import { pageQuery, pledgePath } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { count, instant, text } from "./shape-fields.ts";

const saidFields = {
	id: count("The comment's number."),
	proposal: count("The number of the proposal that it is about, where it is about one.").nullable(),
	by: text("Whose words they are."),
	saidAt: instant("When."),
	body: text("The words."),
};

const commentShape = z
	.object({
		...saidFields,
		mentions: z
			.array(z.object({ id: count("A user's number."), name: text("Their name.") }))
			.meta({ description: "Whom it names by “@”. They were told by mail." }),
	})
	.meta({ id: "Comment", description: "What a user says about a pledge to the newsroom. Never public." });

const mentionShape = z
	.object({
		...saidFields,
		pledge: z.object({ id: text("The pledge's public id."), title: text("Its title.") }),
	})
	.meta({ id: "Mention", description: "A comment in which a colleague named you. Never public." });

const listRoute = get({
	id: "listComments",
	path: "/pledges/{id}/comments",
	tag: "Desk",
	summary: "List the comments on a pledge",
	description: "What users of the newsroom said about it and its proposals, in order. For users only.",
	params: pledgePath,
	query: pageQuery,
	needsToken: true,
	problems: ["invalid-input", "not-allowed", "not-found"],
	answer: { description: "A page of comments.", shape: listShape(commentShape) },
	async handle(call) {
		const { deps, query, params } = call;
		assertMayRead(call.req);
		const pledge = await findPledge(deps.db, params.id);
		if (!pledge) throw new Problem("not-found", "pledge.unknown");
		const [after] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const rows = await listComments(deps.db, pledge.id, { after, limit: query.limit + 1 });
		const { shown, last } = pageOf(rows, query.limit);
		const people = await listColleagues(deps.db);
		const items = shown.map((row) => ({ ...saidOf(row), mentions: mentionedIn(row.body, people) }));
		return { body: { items, next: nextAddress(call, last && cursorOf(deps, last.id)) } };
	},
});

const addRoute = post({
	id: "addComment",
	path: "/pledges/{id}/comments",
	tag: "Desk",
	summary: "Comment on a pledge",
	description: "For the newsroom only, also on a draft. Whoever is named by “@” is told by mail.",
	needsToken: true,
	params: pledgePath,
	body: strict({
		body: longText("your_words", LENGTHS.long).meta({ description: "What to say. “@” and a name tells a colleague." }),
		proposal: absent(rowId("number")).meta({ description: "The number of the proposal that it is about." }),
	}),
	example: { body: "The gazette of Friday has the decree." },
	problems: ["invalid-input", "not-allowed", "not-found"],
	answer: { status: 201, description: "The comment.", shape: commentShape },
	async handle({ deps, req, params, body: { body, proposal: proposalId } }) {
		const id = await addComment(deps, actorOf(req), { publicId: params.id, body, proposalId });
		return { body: await commentNumbered(deps, id) };
	},
});

const mentionsRoute = get({
	id: "listMentions",
	path: "/mentions",
	tag: "Desk",
	summary: "List the comments that name you",
	description: "Comments in which a colleague named the token's owner by “@”, the newest first.",
	query: pageQuery,
	needsToken: true,
	problems: ["invalid-input", "not-allowed"],
	answer: { description: "A page of them.", shape: listShape(mentionShape) },
	async handle(call) {
		const { deps, req, query } = call;
		assertMayRead(req);
		const [before] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const { userId } = actorOf(req);
		const { mentions, next } = await mentionsOf(deps.db, { userId, before, limit: query.limit });
		const items = mentions.map((row) => ({ ...saidOf(row), pledge: { id: row.publicId, title: row.title } }));
		return { body: { items, next: nextAddress(call, next === undefined ? undefined : cursorOf(deps, next)) } };
	},
});

/** Comments are on drafts too, and of what nobody but the newsroom reads. */
function assertMayRead(req: Request): void {
	assertMay(actorOf(req), "review pledges");
}

async function commentNumbered({ db }: Deps, id: number) {
	const found = await findComment(db, id);
	if (!found) throw new Error(`The comment ${id} is gone`);
	return { ...saidOf(found), mentions: mentionedIn(found.body, await listColleagues(db)) };
}

type Said = NonNullable<Awaited<ReturnType<typeof findComment>>>;

function saidOf({ id, body, proposalId, saidAt, by }: Said) {
	return { id, proposal: proposalId, by, saidAt: saidAt.toISOString(), body };
}

/** What the newsroom says to itself. */
export const commentRoutes: readonly ApiRoute[] = [listRoute, addRoute, mentionsRoute];
