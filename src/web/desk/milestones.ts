import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findMilestoneRow, listMilestones } from "../../../db/milestones.ts";
import { addMilestone } from "../../actions/add-milestone.ts";
import { changeMilestone } from "../../actions/change-milestone.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { assertDayFitsState, MILESTONE_STATES } from "../../domain/milestone.ts";
import { type FieldRefusals, Problem, refusedTogether } from "../../domain/problem.ts";
import { refusal } from "../../domain/refusal.ts";
import { actorOf } from "../../http/actor.ts";
import { civilDate, httpUrl, line, longText, oneOf, wholeNumber } from "../../http/fields.ts";
import { named } from "../../http/named-input.ts";
import { type Given, messagesOf, parseWhole, statusOf, tryForm, typed } from "../../http/parse.ts";
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
	name: line("milestone_name", LENGTHS.name),
	state,
	onDate,
	...source,
	sourceUrl: httpUrl("source_address").optional(),
	sourcePublisher: line("publisher", LENGTHS.name).optional(),
});

const change = z.object({
	version: wholeNumber("version", 1, 1_000_000_000),
	state,
	onDate,
	reason: longText("reason", LENGTHS.reason),
	...source,
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
		const tried = await tryForm(textsOf(web), async () => {
			const { name, state: known, onDate: day, ...form } = await parseWhole(newOne, req.body, newOneLacks);
			const { sourceUrl, sourcePublisher } = form;
			const from = sourceUrl && sourcePublisher ? sourceFrom({ ...form, sourceUrl, sourcePublisher }) : undefined;
			await addMilestone(web.deps, actorOf(req), { name, state: known, onDate: day, source: from });
		});
		if (!tried.refusal) return redirectTo(res, `${deskPaths.milestones}?done=milestone_added`);
		const props = { ...(await list(web, req)), values: typed(req.body), errors: messagesOf(tried.refusal) };
		answerPage(web, { req, res }, deskMilestonesPage(props, textsOf(web)), 422);
	};
}

type Entries<S extends z.ZodType> = Partial<z.output<S>>;

/** A day and its state belong together. */
function dayLacks({
	state: known,
	onDate: day,
}: Pick<Entries<typeof newOne>, "state" | "onDate">): Promise<FieldRefusals> {
	return refusedTogether(() => known && assertDayFitsState(known, day));
}

/** A day has a source, and of a source that was begun its address and publisher are asked for. */
async function newOneLacks(entries: Entries<typeof newOne>, given: Given): Promise<FieldRefusals> {
	const isBegun = Object.keys(source).some((name) => given[name]);
	const { sourceUrl, sourcePublisher, onDate: day } = entries;
	return {
		...(await dayLacks(entries)),
		...(day && !sourceUrl ? { sourceUrl: refusal("milestone.source_missing") } : {}),
		...(isBegun && !sourceUrl ? { sourceUrl: refusal("input.missing", { what: named("source_address") }) } : {}),
		...((day || isBegun) && !sourcePublisher
			? { sourcePublisher: refusal("input.missing", { what: named("publisher") }) }
			: {}),
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
			const { version, state: known, onDate: day, reason, ...form } = await parseWhole(change, req.body, dayLacks);
			const input = { slug, version, state: known, onDate: day, reason, source: sourceFrom(form) };
			await changeMilestone(web.deps, actorOf(req), input);
		};
		const tried = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!tried.refusal) return redirectTo(res, `${deskPaths.milestones}?done=milestone_changed`);
		const props = {
			milestone: viewOf(row),
			version: row.version,
			values: typed(req.body),
			errors: messagesOf(tried.refusal),
		};
		const status = statusOf(tried.refusal);
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
