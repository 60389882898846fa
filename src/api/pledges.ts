import type { z } from "zod";
import { listHistory, withProposers } from "../../db/history.ts";
import { listPledges } from "../../db/pledge-lists.ts";
import { findSimilarPledges } from "../../db/similar-pledges.ts";
import { addEvidence } from "../actions/add-evidence.ts";
import { assertBearing } from "../actions/bearing-parts.ts";
import { assertNewNames } from "../actions/like-names-parts.ts";
import { markOutcome } from "../actions/mark-outcome.ts";
import { moveDeadline } from "../actions/move-deadline.ts";
import { registerPledge } from "../actions/register-pledge.ts";
import type { Deps } from "../deps.ts";
import { assertMay } from "../domain/role.ts";
import { actorOf } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { changed, changedOrProposed, givenSource } from "./changed.ts";
import { linksOf } from "./links.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { evidenceOf, visiblePledge } from "./pledge-request.ts";
import { summariesOf, wholePledge } from "./read-pledge.ts";
import { registeredPledgeShape } from "./registered-shape.ts";
import { eventOf } from "./representations.ts";
import { examples } from "./request-examples.ts";
import {
	deadlineBody,
	evidenceBody,
	noQuery,
	outcomeBody,
	pageQuery,
	pledgeBody,
	pledgePath,
	pledgesQuery,
} from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { eventShape, pledgeShape, pledgeSummaryShape } from "./shapes.ts";

const listRoute = get({
	id: "listPledges",
	path: "/pledges",
	tag: "Pledges",
	summary: "List pledges",
	description: "Published pledges that fit every filter, the one changed last first.",
	query: pledgesQuery,
	problems: ["invalid-input"],
	answer: { description: "A page of pledges.", shape: listShape(pledgeSummaryShape) },
	async handle(call) {
		const { deps, query } = call;
		const [changedMs, id] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 2);
		const after = changedMs === undefined || id === undefined ? undefined : { changedAt: new Date(changedMs), id };
		const { promiser: promiserSlug, topic: topicSlug, q: search, outcome, cause, timeliness } = query;
		const moment = { now: deps.now(), dueSoonDays: deps.config.DUE_SOON_DAYS, lateFrom: deps.config.LATE_FROM };
		const filter = { promiserSlug, topicSlug, search, outcome, cause, timeliness, ...moment };
		const rows = await listPledges(deps.db, filter, { after, limit: query.limit + 1 });
		const { shown, last } = pageOf(rows, query.limit);
		const next = nextAddress(call, last && cursorOf(deps, last.changedAt.getTime(), last.id));
		return { body: { items: await summariesOf(deps, shown), next } };
	},
});

const readRoute = get({
	id: "getPledge",
	path: "/pledges/{id}",
	tag: "Pledges",
	summary: "Read a pledge",
	description:
		"A published pledge with its statements, every revision of its deadline and its outcome, and its evidence. With a token, drafts too.",
	params: pledgePath,
	query: noQuery,
	problems: ["not-found"],
	answer: { description: "The pledge.", shape: pledgeShape },
	async handle({ deps, req, params }) {
		return { body: await wholePledge(deps, await visiblePledge(deps, req, params.id)) };
	},
});

const historyRoute = get({
	id: "listPledgeHistory",
	path: "/pledges/{id}/history",
	tag: "Pledges",
	summary: "Read a pledge's history",
	description: "What happened to a pledge since it was registered, the newest first. Nothing in it is ever changed.",
	params: pledgePath,
	query: pageQuery,
	problems: ["not-found", "invalid-input"],
	answer: { description: "A page of events.", shape: listShape(eventShape) },
	async handle(call) {
		const { deps, req, params, query } = call;
		const pledge = await visiblePledge(deps, req, params.id);
		const [before] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const rows = await listHistory(deps.db, pledge.id, { before, limit: query.limit + 1 });
		const { shown, last } = pageOf(rows, query.limit);
		const items = (await withProposers(deps.db, shown)).map((event) => eventOf(event, pledge.publicId, deps.config));
		return { body: { items, next: nextAddress(call, last && cursorOf(deps, last.id)) } };
	},
});

const registerRoute = post({
	id: "registerPledge",
	path: "/pledges",
	tag: "Pledges",
	summary: "Register a pledge",
	description:
		"Registers a pledge with its first statement and its original deadline, as a draft or published. `similar` names what the same promiser pledged in much the same words: look whether it is the same.",
	needsToken: true,
	body: pledgeBody,
	example: examples.pledge,
	problems: ["invalid-input", "not-allowed"],
	answer: { status: 201, description: "The pledge as it is now, and those like it.", shape: registeredPledgeShape },
	async handle({ deps, req, body: { newPromisers, ...body } }) {
		await assertNewNames(deps.db, body.promisers, newPromisers);
		const { source, ...statement } = body.statement;
		const similar = await similarTo(deps, body);
		const id = await registerPledge(deps, actorOf(req), { ...body, statement, source: givenSource(source) });
		const made = await changed(deps, id);
		return { ...made, body: { ...made.body, similar } };
	},
});

const evidenceRoute = post({
	id: "addEvidence",
	path: "/pledges/{id}/evidence",
	tag: "Pledges",
	summary: "Add evidence",
	description: "Adds a piece of evidence. It takes nothing away, so it needs no version.",
	needsToken: true,
	params: pledgePath,
	body: evidenceBody,
	example: examples.evidence,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict"],
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		await addEvidence(deps, actorOf(req), { publicId: params.id, ...evidenceOf(body) });
		return changed(deps, params.id);
	},
});

const outcomeRoute = post({
	id: "markOutcome",
	path: "/pledges/{id}/outcomes",
	tag: "Outcomes",
	summary: "Mark an outcome",
	description:
		"Marks what became of a pledge, in an editor's judgement. Earlier outcomes are kept. Asks for the role of an editor.",
	needsToken: true,
	params: pledgePath,
	body: outcomeBody,
	example: examples.outcome,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	proposes: true,
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body: { despiteEvidence, ...body } }) {
		const evidence = body.evidence.map(evidenceOf);
		const input = { ...body, publicId: params.id, happenedOn: body.happenedOn, evidence };
		assertMay(actorOf(req), "mark outcomes");
		await assertBearing(deps.db, input, despiteEvidence);
		return changedOrProposed(deps, params.id, await markOutcome(deps, actorOf(req), input));
	},
});

const moveRoute = post({
	id: "moveDeadline",
	path: "/pledges/{id}/deadlines",
	tag: "Deadlines",
	summary: "Move a deadline",
	description: "Gives a pledge a new revision of its deadline, with a reason and a source. The earlier ones stay.",
	needsToken: true,
	params: pledgePath,
	body: deadlineBody,
	example: examples.deadline,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	proposes: true,
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		const input = { ...body, publicId: params.id, source: givenSource(body.source) };
		return changedOrProposed(deps, params.id, await moveDeadline(deps, actorOf(req), input));
	},
});

/** Pledges: read, registered, and changed by evidence, an outcome or another deadline. */
export const pledgeRoutes: readonly ApiRoute[] = [
	listRoute,
	readRoute,
	historyRoute,
	registerRoute,
	evidenceRoute,
	outcomeRoute,
	moveRoute,
];

/** Two people may register the same words: told, and not refused. */
async function similarTo(
	{ db, config }: Deps,
	body: Pick<z.output<typeof pledgeBody>, "promisers" | "statement" | "title">,
) {
	const { promisers, statement, title } = body;
	const [first] = promisers;
	const alike = first ? await findSimilarPledges(db, first.name, `${title} ${statement.quote}`) : [];
	const { pledge } = linksOf(config);
	return alike.map(({ id, title: called, saidOn, isDraft }) => ({
		...{ id, title: called, saidOn, isDraft },
		self: pledge(id).self,
	}));
}
