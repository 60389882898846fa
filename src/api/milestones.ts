import { z } from "zod";
import { findMilestoneRow, listMilestones, listPledgesOnMilestone, type MilestoneRow } from "../../db/milestones.ts";
import { addMilestone } from "../actions/add-milestone.ts";
import { changeMilestone } from "../actions/change-milestone.ts";
import type { Deps } from "../deps.ts";
import { MILESTONE_STATES } from "../domain/milestone.ts";
import { Problem } from "../domain/problem.ts";
import { actorOf, seesDrafts } from "../http/actor.ts";
import { cursorOf, textIn } from "../http/cursor.ts";
import { givenSource } from "./changed.ts";
import { linksOf } from "./links.ts";
import { milestoneBody, milestoneChangeBody } from "./milestone-requests.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { summariesOf } from "./read-pledge.ts";
import { sourceOf } from "./representations.ts";
import { examples } from "./request-examples.ts";
import { milestonePath, noQuery, pageQuery } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { orNull } from "./shape-fields.ts";
import { pledgeSummaryShape, sourceShape } from "./shapes.ts";

const summary = {
	slug: z.string().meta({ description: "Its name in addresses." }),
	name: z.string().meta({ description: "Its name." }),
	state: z.enum(MILESTONE_STATES).meta({ description: "Whether its date is unknown, only expected, or settled." }),
	onDate: z.iso.date().nullable().meta({ description: "Its date, as far as it is known." }),
	source: orNull(sourceShape).meta({ description: "Where the date can be looked up." }),
	version: z.int().meta({ description: "Counts every change. A change that you send names the version that you saw." }),
	pledges: z.int().min(0).meta({ description: "How many published pledges hang on it." }),
	links: z.object({
		self: z.url().meta({ description: "In the API." }),
		page: z.url().meta({ description: "Its page for readers." }),
		feed: z.url().meta({ description: "The Atom feed of what hangs on it." }),
		calendar: z.url().meta({ description: "The deadlines that hang on it, as an iCalendar file." }),
	}),
};

const milestoneSummaryShape = z
	.object(summary)
	.meta({ id: "MilestoneSummary", description: "Something in the world that deadlines hang on." });

const milestoneShape = z
	.object({ ...summary, items: z.array(pledgeSummaryShape).meta({ description: "The pledges that hang on it." }) })
	.meta({ id: "Milestone", description: "A milestone and what hangs on it." });

const listRoute = get({
	id: "listMilestones",
	path: "/milestones",
	tag: "Deadlines",
	summary: "List milestones",
	description: "What deadlines hang on, by name.",
	query: pageQuery,
	problems: ["invalid-input"],
	answer: { description: "A page of milestones.", shape: listShape(milestoneSummaryShape) },
	async handle(call) {
		const { deps, query } = call;
		const after = query.cursor === undefined ? "" : textIn(call.deps, query.cursor);
		const { shown, last } = pageOf(await listMilestones(deps.db, after, query.limit + 1), query.limit);
		// What only drafts hang on is for users.
		const seen = shown.filter((row) => row.pledges > 0 || seesDrafts(call.req));
		const items = seen.map((row) => summaryOf(deps, row));
		return { body: { items, next: nextAddress(call, last && cursorOf(call.deps, last.name)) } };
	},
});

const readRoute = get({
	id: "getMilestone",
	path: "/milestones/{slug}",
	tag: "Deadlines",
	summary: "Read a milestone",
	description: "Its date, as far as it is known, and the published pledges that hang on it, 200 at most.",
	params: milestonePath,
	query: noQuery,
	problems: ["not-found"],
	answer: { description: "The milestone.", shape: milestoneShape },
	async handle({ deps, req, params }) {
		const body = await wholeMilestone(deps, params.slug);
		if (body.pledges === 0 && !seesDrafts(req)) throw new Problem("not-found", "milestone.unknown");
		return { body };
	},
});

const addRoute = post({
	id: "addMilestone",
	path: "/milestones",
	tag: "Deadlines",
	summary: "Add a milestone",
	description: "Puts something on record that deadlines can hang on.",
	needsToken: true,
	body: milestoneBody,
	example: examples.milestone,
	problems: ["invalid-input", "not-allowed"],
	answer: { status: 201, description: "The milestone as it is now.", shape: milestoneShape },
	async handle({ deps, req, body }) {
		const { name, state, onDate, source } = body;
		const slug = await addMilestone(deps, actorOf(req), { name, state, onDate, source: source && givenSource(source) });
		const made = await wholeMilestone(deps, slug);
		return { body: made, location: made.links.self };
	},
});

const changeRoute = post({
	id: "changeMilestone",
	path: "/milestones/{slug}/changes",
	tag: "Deadlines",
	summary: "Change a milestone's date",
	description: "Gives it another date or state. Every open deadline that hangs on it follows, and followers are told.",
	needsToken: true,
	params: milestonePath,
	body: milestoneChangeBody,
	example: examples.milestoneChange,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The milestone as it is now.", shape: milestoneShape },
	async handle({ deps, req, params, body }) {
		const { version, state, onDate, reason, source } = body;
		const input = { slug: params.slug, version, state, onDate, reason, source: givenSource(source) };
		await changeMilestone(deps, actorOf(req), input);
		const made = await wholeMilestone(deps, params.slug);
		return { body: made, location: made.links.self };
	},
});

/** Milestones: read, added, and given another date. */
export const milestoneRoutes: readonly ApiRoute[] = [listRoute, readRoute, addRoute, changeRoute];

const MOST_PLEDGES = 200;

/** A milestone with what hangs on it, as data. Throws a Problem where there is none. */
export async function wholeMilestone(deps: Deps, slug: string): Promise<z.output<typeof milestoneShape>> {
	const row = await findMilestoneRow(deps.db, slug);
	if (!row) throw new Problem("not-found", "milestone.unknown");
	const pledges = await listPledgesOnMilestone(deps.db, row.id, { limit: MOST_PLEDGES });
	return { ...summaryOf(deps, row), items: await summariesOf(deps, pledges) };
}

/** A milestone as lists show it, as data. */
export function summaryOf(deps: Deps, row: MilestoneRow): z.output<typeof milestoneSummaryShape> {
	const { slug, name, state, onDate, version, pledges } = row;
	const source = row.url === null ? null : sourceOf(row);
	return { slug, name, state, onDate, source, version, pledges, links: linksOf(deps.config).milestone(slug) };
}
