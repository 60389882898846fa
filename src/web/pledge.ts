import type { Request } from "express";
import type { listDeadlines } from "../../db/deadlines.ts";
import { type EventPage, NEWEST_EVENT, type PledgeEvent } from "../../db/events.ts";
import { findLastEventAt, listCorrections, listHistory, withProposers } from "../../db/history.ts";
import { findMergedInto } from "../../db/merged.ts";
import { findRevisionAt, type GatheredPledge, gatheredThen, gatherPledge, keptIn } from "../../db/pledge-documents.ts";
import { findPledge, type listPromisersOf, type Pledge } from "../../db/pledges.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { SET_BY_HAND } from "../domain/deadline.ts";
import { tallyOfPeriods } from "../domain/occurrence.ts";
import { isSettled } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";
import { mergeAmong } from "../domain/relation.ts";
import { slippageOf } from "../domain/slippage.ts";
import { standingOf } from "../domain/timeliness.ts";
import { Moved } from "../http/moved.ts";
import { AS_OF, asOfIn, configThen } from "../http/past.ts";
import type { Texts } from "../text/text.ts";
import { type Naming, toReaders } from "./attribution.ts";
import { causeSentence } from "./causes.ts";
import { citationOf } from "./cited.ts";
import { newFollow } from "./follow.ts";
import { sourcesLookedAt, timelineOf } from "./history.ts";
import { historyPart } from "./history-page.ts";
import type { PageMaker } from "./page.ts";
import { relationViews } from "./relations.ts";
import { replyOf } from "./replies.ts";
import { seriesOf } from "./series.ts";
import type { Web } from "./site.ts";
import { type Keeping, keepingOf, sourceOf } from "./sources.ts";
import { dueOf, standingInWords } from "./summaries.ts";
import type { DeadlineRevision } from "./views/parts/deadline-section.tsx";
import type { OutcomeStory } from "./views/parts/outcome-section.tsx";
import type { PledgeSummary } from "./views/parts/pledge-item.tsx";
import { paths } from "./views/paths.ts";
import { type PledgePageProps, pledgePage } from "./views/pledge.tsx";

/** A published pledge with everything that the public may know of it. */
export function pledge({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const row = await publishedPledge(deps, req);
		const at = asOfIn(req.query[AS_OF], deps);
		if (at) {
			await followMerge(deps, row, at);
			return pastPledge(deps, req, { row, at, texts });
		}
		const kept = await findMergedInto(deps.db, row.mergedIntoId);
		if (kept) throw new Moved(paths.pledge(kept.publicId));
		return pledgePage(await propsOf(deps, req, { gathered: await gatherPledge(deps.db, row), texts }), texts);
	};
}

/** The published pledge at the request's address. Throws a Problem where there is none; a draft is none. */
export async function publishedPledge(deps: Deps, req: Request): Promise<Pledge & { publishedAt: Date }> {
	const found = await findPledge(deps.db, String(req.params["id"]));
	if (!found?.publishedAt) throw new Problem("not-found", "pledge.not_published_here");
	return { ...found, publishedAt: found.publishedAt };
}

/** Leads to the pledge into which one had been merged by an instant, as it stood then. */
async function followMerge({ db, config }: Deps, { id }: Pledge, at: Date): Promise<void> {
	const revision = await findRevisionAt(db, id, at);
	const merge = revision && mergeAmong(keptIn(revision).relations ?? []);
	if (merge) throw new Moved(`${paths.pledge(merge.other)}?${AS_OF}=${civilDateIn(config.TIME_ZONE, at)}`);
}

/** A pledge's page exactly as it stood at an instant. Throws a Problem where readers saw none yet. */
export async function pastPledge(deps: Deps, req: Request, { row, at, texts }: Past) {
	const revision = await findRevisionAt(deps.db, row.id, at);
	if (!revision) throw new Problem("not-found", "pledge.not_published_then");
	const then = { ...deps, config: await configThen(deps, at), now: () => at };
	const newest = await findLastEventAt(deps.db, row.id, at);
	const gathered = await gatheredThen(deps.db, revision, at);
	const on = civilDateIn(deps.config.TIME_ZONE, at);
	const props = await propsOf(then, req, { gathered, texts, newest });
	return pledgePage({ ...props, follow: undefined, past: { on, revision: revision.revision } }, texts);
}

interface Past {
	readonly row: Pledge;
	readonly at: Date;
	readonly texts: Texts;
}

interface Made {
	readonly gathered: GatheredPledge;
	readonly texts: Texts;
	/** The last event that is part of it, where later ones are not. */
	readonly newest?: number;
}

async function propsOf(deps: Deps, req: Request, { gathered, texts, newest }: Made): Promise<PledgePageProps> {
	const zone = deps.config.TIME_ZONE;
	const naming = toReaders(deps.config);
	const row = gathered.pledge;
	const within = (page: EventPage) => upTo(newest, page);
	const { events, ...ways } = await historyPart(deps, req, (page) => listHistory(deps.db, row.id, within(page)));
	const isCut = ways.newerHref !== undefined || ways.olderHref !== undefined;
	const corrections = isCut ? await listCorrections(deps.db, row.id, within({ limit: CORRECTIONS_SHOWN })) : events;
	const telling = { publicId: row.publicId, zone, naming, keeping: await keepingOf(deps, sourcesLookedAt(events)) };
	return {
		...(await partsFrom(deps, gathered, { ...naming, texts })),
		today: civilDateIn(row.timeZone, deps.now()),
		corrections: correctionsOf(corrections, zone),
		historyWays: ways,
		history: timelineOf(await withProposers(deps.db, events), telling, texts),
		follow: newFollow(deps, "pledge", row.publicId),
		citation: await citationOf(deps, row),
	};
}

/** How a page speaks of who did what. */
export interface Voice extends Naming {
	readonly texts: Texts;
}

/** What the public page of a pledge and the desk's have in common. */
export async function partsOf(deps: Deps, row: Pledge, voice: Voice) {
	return partsFrom(deps, await gatherPledge(deps.db, row), voice);
}

async function partsFrom(deps: Deps, gathered: GatheredPledge, voice: Voice) {
	const zone = deps.config.TIME_ZONE;
	const { pledge: row, statements, deadlines: revisions, evidence, replies } = gathered;
	const keeping = await keepingOf(deps, [...statements, ...revisions, ...evidence, ...replies]);
	const today = civilDateIn(zone, deps.now());
	const [first, ...later] = statements.map((one) => statementOf(one, keeping));
	const [original, ...moves] = revisions.map((one) => revisionOf(one, { zone, pledge: row, voice, keeping }));
	if (!first || !original) throw new Error(`Pledge ${row.id} lacks its statement or deadline`);
	const pledge = summaryFrom(deps, gathered);
	return {
		pledge,
		statements: [first, ...later] as const,
		test: testOf(row, pledge.promisers, zone),
		deadlines: [original, ...moves] as const,
		slippage: slippageOf(revisions, standingOf(row, deps.config.LATE_FROM), deps.now()),
		outcome: storyOf(gathered, zone, {
			...voice,
			cause: await causeSentence(deps, gathered.outcomes[0] ?? {}, voice.texts),
		}),
		series: await seriesOf(deps, gathered, revisions.at(-1)?.rhythm ?? undefined),
		evidence: evidence.map((piece) => ({ ...piece, id: String(piece.id), source: sourceOf(piece, keeping) })),
		relations: await relationViews(deps, gathered.relations),
		replies: replies.map((one) => replyOf(one, keeping, today)),
	};
}

/** A pledge as lists show it. */
export async function summaryOf(deps: Deps, row: Pledge) {
	return summaryFrom(deps, await gatherPledge(deps.db, row));
}

function summaryFrom(deps: Deps, { pledge: row, promisers, topics, occurrences }: GatheredPledge) {
	return {
		id: row.publicId,
		title: row.title,
		promisers,
		topics,
		saidOn: row.saidOn,
		due: dueOf(row),
		tally: row.deadlineKind === "recurring" ? tallyOfPeriods(occurrences) : undefined,
		firstDueOn: row.firstDueOn === row.dueOn ? undefined : (row.firstDueOn ?? undefined),
		...standingInWords(deps, row),
	} satisfies PledgeSummary;
}

type Promisers = Awaited<ReturnType<typeof listPromisersOf>>;

function testOf(row: Pledge, promisers: Promisers, zone: string) {
	const { saidOn, beneficiary, criteria, kind } = row;
	return {
		promisers,
		saidOn,
		beneficiary: beneficiary || undefined,
		criteria: criteria || undefined,
		kind,
		registeredOn: civilDateIn(zone, row.publishedAt ?? row.createdAt),
		changedOn: civilDateIn(zone, row.changedAt),
		checkedOn: row.lastCheckedAt ? civilDateIn(zone, row.lastCheckedAt) : undefined,
	};
}

interface Telling extends Voice {
	/** Why the outcome in force is what it is. */
	readonly cause: string | undefined;
}

function storyOf({ outcomes }: GatheredPledge, zone: string, telling: Telling): OutcomeStory | undefined {
	const { called, proposerCalled, texts, cause } = telling;
	const [latest] = outcomes;
	if (!latest) return undefined;
	const { rationale, happenedOn, decidedAt, by, proposer } = latest;
	return {
		outcome: latest.outcome,
		rationale,
		cause,
		happenedOn: isSettled(latest.outcome) ? (happenedOn ?? undefined) : undefined,
		decidedOn: civilDateIn(zone, decidedAt),
		decidedBy: called(by, texts),
		proposedBy: proposerCalled(proposer, texts),
	};
}

type DeadlineRow = Awaited<ReturnType<typeof listDeadlines>>[number];

interface Around {
	readonly zone: string;
	readonly pledge: Pledge;
	readonly voice: Voice;
	readonly keeping: Keeping;
}

function revisionOf(row: DeadlineRow, { zone, pledge, voice, keeping }: Around): DeadlineRevision {
	return {
		revision: row.revision,
		change: row.change,
		words: row.words || undefined,
		due: dueOf(row),
		reviewOn: (row.revision === pledge.deadlineRevision ? pledge.reviewOn : row.reviewOn) ?? undefined,
		explanation: row.explanation || undefined,
		rule: isFoundByRule(row) ? { name: row.rule, version: row.ruleVersion } : undefined,
		resolvedBy: row.resolvedBy,
		setBy: voice.called(row.by, voice.texts),
		otherReadings: row.readings.flatMap(({ dueOn, explanation }) =>
			dueOn && dueOn !== row.dueOn ? [{ on: dueOn, explanation }] : [],
		),
		milestone: milestoneOf(row),
		condition: row.condition ? { words: row.condition, state: pledge.conditionState ?? "pending" } : undefined,
		setOn: civilDateIn(zone, row.setAt),
		reason: row.reason || undefined,
		source: row.url ? sourceOf({ ...row, url: row.url, publisher: row.publisher ?? "" }, keeping) : undefined,
	};
}

/** Whether the day is one that a rule read from the words, also where a person chose among its readings. */
function isFoundByRule({ rule }: DeadlineRow): boolean {
	return rule !== SET_BY_HAND;
}

function milestoneOf({ milestoneSlug: slug, milestoneName: name, milestoneState }: DeadlineRow) {
	return slug && name ? { slug, name, isExpected: milestoneState === "expected" } : undefined;
}

type StatementRow = GatheredPledge["statements"][number];

function statementOf({ quote, saidOn, place, ...row }: StatementRow, keeping: Keeping) {
	return { quote, saidOn, place: place || undefined, source: sourceOf(row, keeping) };
}

const CORRECTIONS_SHOWN = 200;

function upTo(newest: number | undefined, { before = NEWEST_EVENT, limit }: EventPage): EventPage {
	return { before: newest === undefined ? before : Math.min(before, newest + 1), limit };
}

type Corrected = Pick<PledgeEvent, "kind" | "recordedAt" | "reason" | "data">;

/** What was wrong before, and since when, as the corrections among the events say. */
export function correctionsOf(events: readonly Corrected[], zone: string) {
	return events
		.filter((event) => event.kind === "corrected")
		.map(({ recordedAt, reason, data }) => ({
			on: civilDateIn(zone, recordedAt),
			words: reason,
			since: typeof data["wrongSince"] === "string" ? data["wrongSince"] : undefined,
		}));
}
