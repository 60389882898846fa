import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findMilestoneRow, listMilestones } from "../../../db/milestones.ts";
import { addMilestone } from "../../actions/add-milestone.ts";
import { changeMilestone } from "../../actions/change-milestone.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { MILESTONE_STATES } from "../../domain/milestone.ts";
import { Problem } from "../../domain/problem.ts";
import { actorOf } from "../../http/actor.ts";
import { civilDate, httpUrl, line, longText, oneOf, wholeNumber } from "../../http/fields.ts";
import { messagesOf, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { directoryPart } from "../directory-page.ts";
import { viewOf } from "../milestones.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { deskMilestonePage, deskMilestonesPage } from "../views/desk/milestones.tsx";
import { doneWords } from "./done.ts";
import { source, sourceFrom } from "./forms.ts";

const state = oneOf("what_is_known_of_its_date", MILESTONE_STATES);
const onDate = civilDate("date").optional();

const newOne = z.object({
	...source,
	name: line("milestone_name", LENGTHS.name),
	state,
	onDate,
	sourceUrl: httpUrl("source_address").optional(),
	sourcePublisher: line("publisher", LENGTHS.name).optional(),
});

const change = z.object({
	...source,
	version: wholeNumber("version", 1, 1_000_000_000),
	state,
	onDate,
	reason: longText("reason", LENGTHS.reason),
});

/** Every milestone, and the form for a new one. */
export function deskMilestones(web: Web): PageMaker {
	return async (req, texts) => {
		const done = doneWords(req, texts);
		return deskMilestonesPage({ ...(await list(web, req)), values: { state: "expected" }, done }, texts);
	};
}

/** Adds a milestone. */
export function addOne(web: Web): RequestHandler {
	return async (req, res) => {
		const { refusal } = await tryForm(textsOf(web), async () => {
			const { name, state: known, onDate: day, ...form } = parseForm(newOne, req.body);
			const { sourceUrl, sourcePublisher = "" } = form;
			const from = sourceUrl ? sourceFrom({ ...form, sourceUrl, sourcePublisher }) : undefined;
			await addMilestone(web.deps, actorOf(req), { name, state: known, onDate: day, source: from });
		});
		if (!refusal) return redirectTo(res, `${deskPaths.milestones}?done=milestone_added`);
		const props = { ...(await list(web, req)), values: typed(req.body), errors: messagesOf(refusal) };
		answerPage(web, { req, res }, deskMilestonesPage(props, textsOf(web)), 422);
	};
}

/** A milestone and the form that changes its date. */
export function deskMilestone(web: Web): PageMaker {
	return async (req, texts) => {
		const row = await rowAt(web, req);
		const values = { state: row.state, onDate: row.onDate ?? "" };
		return deskMilestonePage({ milestone: viewOf(row), version: row.version, values }, texts);
	};
}

/** Gives a milestone another date, and with it every deadline that hangs on it. */
export function changeOne(web: Web): RequestHandler {
	return async (req, res) => {
		const row = await rowAt(web, req);
		const { slug } = row;
		const work = async () => {
			const { version, state: known, onDate: day, reason, ...form } = parseForm(change, req.body);
			const input = { slug, version, state: known, onDate: day, reason, source: sourceFrom(form) };
			await changeMilestone(web.deps, actorOf(req), input);
		};
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.milestones}?done=milestone_changed`);
		const props = {
			milestone: viewOf(row),
			version: row.version,
			values: typed(req.body),
			errors: messagesOf(refusal),
		};
		const status = statusOf(refusal);
		answerPage(web, { req, res }, deskMilestonePage(props, textsOf(web)), status);
	};
}

async function list({ deps }: Web, req: Request) {
	const { rows, ...ways } = await directoryPart(deps, req, (after, limit) => listMilestones(deps.db, after, limit));
	return { entries: rows.map(viewOf), ways: { ...ways, newerHref: ways.newerHref && deskPaths.milestones } };
}

async function rowAt({ deps }: Web, req: Request) {
	const row = await findMilestoneRow(deps.db, String(req.params["slug"]));
	if (!row) throw new Problem("not-found", "milestone.unknown");
	return row;
}
