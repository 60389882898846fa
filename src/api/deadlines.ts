import { listKnownMilestones } from "../../db/milestones.ts";
import { findPromiserBySlug } from "../../db/promisers.ts";
import { listDeadlinesBetween } from "../../db/published.ts";
import { findTermAt } from "../../db/terms.ts";
import { findTopicBySlug } from "../../db/topics.ts";
import { policyNow } from "../actions/policy-now-parts.ts";
import { datesOf } from "../deadlines/milestone-deadline.ts";
import { readWords, type WordsRead } from "../deadlines/series.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import { termContext } from "../domain/term.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { explain, explainReading } from "../text/explanation-words.ts";
import { type Texts, textsFor } from "../text/text.ts";
import { wordsBody } from "./deadline-requests.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { summariesOf } from "./read-pledge.ts";
import { readingOf } from "./representations.ts";
import { examples } from "./request-examples.ts";
import { deadlinesQuery } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { pledgeSummaryShape, type ResolutionShape, resolutionShape } from "./shapes.ts";

const listRoute = get({
	id: "listDeadlines",
	path: "/deadlines",
	tag: "Deadlines",
	summary: "List deadlines",
	description: "Published pledges with a due day, the earliest first.",
	query: deadlinesQuery,
	problems: ["invalid-input"],
	answer: { description: "A page of pledges.", shape: listShape(pledgeSummaryShape) },
	async handle(call) {
		const { deps, query } = call;
		const promiser = query.promiser === undefined ? undefined : await findPromiserBySlug(deps.db, query.promiser);
		const topic = query.topic === undefined ? undefined : await findTopicBySlug(deps.db, query.topic);
		const isNobodys = (query.promiser !== undefined && !promiser) || (query.topic !== undefined && !topic);
		if (isNobodys) return { body: { items: [], next: null } };
		const { from, to, state } = query;
		const filter = { promiserId: promiser?.id, topicId: topic?.id, from, to, state, now: deps.now() };
		const rows = await listDeadlinesBetween(deps.db, filter, {
			after: cursorIn(deps, query.cursor),
			limit: query.limit + 1,
		});
		const { shown, last } = pageOf(rows, query.limit);
		const next = nextAddress(call, last?.lapsesAt ? cursorOf(deps, last.lapsesAt.getTime(), last.id) : undefined);
		return { body: { items: await summariesOf(deps, shown), next } };
	},
});

const resolveRoute = post({
	id: "resolveDeadline",
	path: "/deadlines/resolve",
	tag: "Deadlines",
	summary: "Read the words of a deadline",
	description:
		"What the rules make of the words: a day, how sure they are of it, and why. Milestones on record are known to them, and those that are given. Nothing is kept.",
	needsToken: false,
	body: wordsBody,
	example: examples.words,
	problems: ["invalid-input"],
	answer: { status: 200, description: "The reading, and all others.", shape: resolutionShape },
	async handle({ deps, body }) {
		const { words, saidOn, timeZone, language } = body;
		const milestones = { ...datesOf(await listKnownMilestones(deps.db)), ...body.milestones };
		const { policy } = await policyNow(deps.db, { config: deps.config, now: deps.now() });
		const known = await termOf(deps, body.promiser, saidOn);
		const { term = known.term, country = known.country ?? policy.country } = body;
		const context = { saidOn, timeZone, milestones, term, country, policy, language };
		return { body: resolutionOf(readWords(words, context), textsFor(deps.config.INTERFACE_LANGUAGE)) };
	},
});

/** What is known of the promiser's office on the day. Throws a Problem where there is no such promiser. */
async function termOf({ db }: Deps, slug: string | undefined, saidOn: string): Promise<ReturnType<typeof termContext>> {
	if (slug === undefined) return {};
	const promiser = await findPromiserBySlug(db, slug);
	if (!promiser) throw invalidInput("promiser", "promiser.unknown");
	return termContext(await findTermAt(db, promiser.id, saidOn));
}

/** Deadlines by their day, and the rules that read them. */
export const deadlineRoutes: readonly ApiRoute[] = [listRoute, resolveRoute];

function cursorIn(deps: Deps, cursor: string | undefined) {
	const [lapsesMs, id] = cursor === undefined ? [] : numbersIn(deps, cursor, 2);
	return lapsesMs === undefined || id === undefined ? undefined : { lapsesAt: new Date(lapsesMs), id };
}

function resolutionOf(resolution: WordsRead, texts: Texts): ResolutionShape {
	const { kind, rhythm, rule, ruleVersion, confidence } = resolution;
	const { relation = null, dueOn = null, dueAt = null, reviewOn = null, precision = null, needs = null } = resolution;
	const readings = resolution.readings.map((reading) => readingOf(explainReading(reading, texts)));
	return {
		kind,
		relation,
		dueOn,
		dueAt,
		reviewOn,
		precision,
		needs,
		rhythm: rhythm ? { ...rhythm, onDay: rhythm.onDay ?? null, untilOn: rhythm.untilOn ?? null } : null,
		rule,
		ruleVersion,
		explanation: explain(resolution.explanation, texts),
		confidence,
		readings,
	};
}
