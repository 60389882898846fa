import type { z } from "zod";
import { findPledge, listPromisersOf } from "../../db/pledges.ts";
import { listTopicsOf } from "../../db/topics.ts";
import { addStatement } from "../actions/add-statement.ts";
import { editPledge } from "../actions/edit-pledge.ts";
import { assertNewNames } from "../actions/like-names-parts.ts";
import { publishPledge } from "../actions/publish-pledge.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { actorOf } from "../http/actor.ts";
import { changed, changedOrProposed, givenSource } from "./changed.ts";
import { examples } from "./request-examples.ts";
import { editBody, pledgePath, publicationBody, statementBody } from "./requests.ts";
import { type ApiRoute, post } from "./route.ts";
import { pledgeShape } from "./shapes.ts";

const publishRoute = post({
	id: "publishPledge",
	path: "/pledges/{id}/publication",
	tag: "Pledges",
	summary: "Publish a draft",
	description: "From now on the public sees it, the clock watches it and subscribers are told.",
	needsToken: true,
	params: pledgePath,
	body: publicationBody,
	example: examples.publication,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		await publishPledge(deps, actorOf(req), { publicId: params.id, version: body.version });
		return changed(deps, params.id);
	},
});

const editRoute = post({
	id: "editPledge",
	path: "/pledges/{id}/edits",
	tag: "Pledges",
	summary: "Edit a pledge",
	description:
		"Changes its test and filing: what is sent takes the place of what was, and what is left out stays. Its words, deadline and outcome have routes of their own. Every change is kept in the history.",
	needsToken: true,
	params: pledgePath,
	body: editBody,
	example: examples.edit,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	proposes: true,
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body: { newPromisers, ...body } }) {
		await assertNewNames(deps.db, body.promisers ?? [], newPromisers);
		const input = { ...(await asItIs(deps, params.id)), ...given(body), publicId: params.id, version: body.version };
		const { reason, changeKind, wrongSince } = body;
		const edited = await editPledge(deps, actorOf(req), { ...input, reason, changeKind, wrongSince });
		return changedOrProposed(deps, params.id, edited);
	},
});

const statementRoute = post({
	id: "addStatement",
	path: "/pledges/{id}/statements",
	tag: "Pledges",
	summary: "Add a statement",
	description: "The same promise, said again on another day or found at another source.",
	needsToken: true,
	params: pledgePath,
	body: statementBody,
	example: examples.statement,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		const { version, source, ...statement } = body;
		const input = { publicId: params.id, version, statement, source: givenSource(source) };
		await addStatement(deps, actorOf(req), input);
		return changed(deps, params.id);
	},
});

/** Changes of a pledge's own words and filing: published, edited, said again. */
export const pledgeChangeRoutes: readonly ApiRoute[] = [publishRoute, editRoute, statementRoute];

/** What may be edited of a pledge, as it is. That nobody changed it meanwhile, the version says. */
async function asItIs({ db }: Deps, publicId: string) {
	const pledge = await findPledge(db, publicId);
	if (!pledge) throw new Problem("not-found", "pledge.unknown");
	const { id, title, kind, criteria, beneficiary, notes } = pledge;
	const topics = (await listTopicsOf(db, [id])).get(id)?.map(({ name }) => name) ?? [];
	return { title, kind, criteria, beneficiary, notes, topics, promisers: await listPromisersOf(db, id) };
}

/** The members that were sent. */
function given(body: Omit<z.output<typeof editBody>, "newPromisers">) {
	const { title, kind, criteria, beneficiary, notes, topics, promisers } = body;
	return {
		...(title !== undefined && { title }),
		...(kind !== undefined && { kind }),
		...(criteria !== undefined && { criteria }),
		...(beneficiary !== undefined && { beneficiary }),
		...(notes !== undefined && { notes }),
		...(topics !== undefined && { topics }),
		...(promisers !== undefined && { promisers }),
	};
}
