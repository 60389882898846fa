/**
 * The one form in which pledges and their parts leave Bywhen as data: the API, the export and `bywhen … --json` all
 * use it. Public ids only; no private notes, of users only the
 * byline that they chose. Civil dates are "YYYY-MM-DD", instants ISO 8601 in UTC.
 */
import type { listDeadlines } from "../../db/deadlines.ts";
import type { PledgeEvent } from "../../db/events.ts";
import type { listEvidence } from "../../db/evidence.ts";
import type { Proposed } from "../../db/history.ts";
import type { listOutcomes } from "../../db/outcomes.ts";
import type { PledgeSummary } from "../../db/pledge-lists.ts";
import type { listPromisersOf, Pledge, PromiserLink } from "../../db/pledges.ts";
import type { RelationOf } from "../../db/relations.ts";
import type { listReplies } from "../../db/replies.ts";
import type { listStatements } from "../../db/statements.ts";
import type { TopicLink } from "../../db/topics.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { type Naming, publicNameOf, tellsProposers, type Who } from "../domain/naming.ts";
import type { Tally } from "../domain/occurrence.ts";
import { slippageOf } from "../domain/slippage.ts";
import { daysLate, standingOf, timelinessOf } from "../domain/timeliness.ts";
import { eventIdOf } from "../http/event-id.ts";
import { linksOf } from "./links.ts";
import type { EventShape, PledgeShape, PledgeSummaryShape } from "./shapes.ts";

type Rows<F extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<F>>;

/** A pledge and everything that belongs to it, as the database holds it. */
export interface PledgeParts {
	readonly pledge: Pledge;
	readonly promisers: Rows<typeof listPromisersOf>;
	readonly topics: readonly TopicLink[];
	readonly statements: Rows<typeof listStatements>;
	/** Every revision, the original first. */
	readonly deadlines: Rows<typeof listDeadlines>;
	/** Every revision, the one in force first. */
	readonly outcomes: Rows<typeof listOutcomes>;
	readonly evidence: Rows<typeof listEvidence>;
	/** How it stands to others. */
	readonly relations: readonly RelationOf[];
	/** The public id of the one into which it was merged. */
	readonly mergedInto: string | null;
	/** What its promisers were asked and said, in that order. */
	readonly replies: Rows<typeof listReplies>;
	/** How its periods went, where it is recurring. */
	readonly tally: Tally | undefined;
}

/** A pledge with all that is public about it. */
export function pledgeOf(parts: PledgeParts, deps: Deps): PledgeShape {
	const { pledge } = parts;
	const deadlines = parts.deadlines.map(deadlineOf);
	const deadline = deadlines.at(-1);
	if (!deadline) throw new Error(`The pledge ${pledge.publicId} has no deadline`);
	return {
		...identityOf(pledge),
		criteria: pledge.criteria,
		beneficiary: pledge.beneficiary,
		version: pledge.version,
		promisers: parts.promisers.map(({ slug, name, kind, roleThen }) => ({ slug, name, kind, roleThen })),
		topics: parts.topics.map(({ slug, name }) => ({ slug, name })),
		statements: parts.statements.map((one) => ({
			quote: one.quote,
			saidOn: one.saidOn,
			place: one.place,
			source: sourceOf(one),
		})),
		// Of a series it is the period that runs which is due, as in lists; no revision says so.
		deadline: { ...deadline, dueOn: deadline.dueOn ?? pledge.dueOn, isExpected: pledge.dueIsExpected },
		firstDueOn: pledge.firstDueOn,
		slippage: slippageOf(parts.deadlines, standingOf(pledge, deps.config.LATE_FROM), deps.now()) ?? null,
		tally: parts.tally ?? null,
		reviewOn: pledge.reviewOn,
		lastCheckedAt: isoOf(pledge.lastCheckedAt),
		conditionState: pledge.conditionState,
		deadlines,
		...standingIn(pledge, deps),
		outcomes: parts.outcomes.map((row) => outcomeOf(row, deps.config.naming)),
		evidence: parts.evidence.map(evidenceOf),
		replies: parts.replies.map(replyOf),
		relations: parts.relations.map(({ kind, end, other, note }) => ({ kind, end, other, note })),
		mergedInto: parts.mergedInto,
		...recordOf(pledge, deps),
	};
}

/** A pledge as lists show it. */
export function pledgeSummaryOf(
	pledge: PledgeSummary,
	named: {
		readonly promisers: readonly PromiserLink[];
		readonly topics: readonly TopicLink[];
		readonly tally: Tally | undefined;
	},
	deps: Deps,
): PledgeSummaryShape {
	return {
		...identityOf(pledge),
		promisers: named.promisers.map(({ slug, name }) => ({ slug, name })),
		topics: named.topics.map(({ slug, name }) => ({ slug, name })),
		deadline: {
			revision: pledge.deadlineRevision,
			kind: pledge.deadlineKind,
			dueOn: pledge.dueOn,
			dueAt: isoOf(pledge.dueAt),
			timeZone: pledge.timeZone,
			precision: pledge.precision,
			isExpected: pledge.dueIsExpected,
			firstDueOn: pledge.firstDueOn,
		},
		tally: named.tally ?? null,
		...standingIn(pledge, deps),
		...recordOf(pledge, deps),
	};
}

/** An event of a pledge's public history. */
export function eventOf(
	event: PledgeEvent & Proposed,
	publicId: string,
	{ naming }: Pick<Config, "naming">,
): EventShape {
	return {
		id: eventIdOf(publicId, event.id),
		kind: event.kind,
		by: event.actorKind === "clock" ? "clock" : "newsroom",
		...bylinesOf(event, naming),
		occurredAt: event.occurredAt.toISOString(),
		recordedAt: event.recordedAt.toISOString(),
		reason: event.reason,
		data: Object.fromEntries(PUBLIC_DATA.filter((key) => key in event.data).map((key) => [key, event.data[key]])),
	};
}

/** Who did something, and who proposed it, as the newsroom's policy tells readers. */
function bylinesOf({ by, proposer }: { readonly by: Who | null } & Proposed, naming: Naming) {
	const proposedByline = tellsProposers(naming) ? publicNameOf(proposer, naming) : undefined;
	return { byline: publicNameOf(by, naming) ?? null, proposedByline: proposedByline ?? null };
}

/** The parts of an event's data that are public. What a later kind of event adds stays inside until it is named here. */
const PUBLIC_DATA = [
	"what",
	"change",
	"title",
	"kind",
	"criteria",
	"beneficiary",
	"promisers",
	"topics",
	"statement",
	"source",
	"deadline",
	"deadlineRevision",
	"dueOn",
	"dueAt",
	"timeZone",
	"changes",
	"evidence",
	"from",
	"to",
	"outcome",
	"outcomeRevision",
	"happenedOn",
	"rationale",
	"cause",
	"causeBy",
	"causeLabel",
	"occurrence",
	"sources",
	"relation",
	"end",
	"other",
	"otherTitle",
	"note",
	"reply",
	"askedOn",
	"answer",
	"answeredOn",
	"cameBy",
	"changeKind",
	"wrongSince",
] as const;

function deadlineOf(row: PledgeParts["deadlines"][number]): PledgeShape["deadline"] {
	return {
		revision: row.revision,
		change: row.change,
		words: row.words,
		kind: row.kind,
		dueOn: row.dueOn ?? (row.dueAt && civilDateIn(row.timeZone, row.dueAt)),
		dueAt: isoOf(row.dueAt),
		timeZone: row.timeZone,
		precision: row.precision,
		isExpected: row.dueOn !== null && row.milestoneState === "expected",
		relation: row.relation,
		reviewOn: row.reviewOn,
		milestone: milestoneOf(row),
		condition: row.condition,
		timeOffset: row.timeOffset,
		rhythm: row.rhythm && { ...row.rhythm, onDay: row.rhythm.onDay ?? null, untilOn: row.rhythm.untilOn ?? null },
		resolvedBy: row.resolvedBy,
		rule: row.rule,
		ruleVersion: row.ruleVersion,
		confidence: row.confidence,
		explanation: row.explanation,
		readings: row.readings.map(readingOf),
		reason: row.reason,
		source: row.url === null ? null : sourceOf(row),
		setAt: row.setAt.toISOString(),
	};
}

function milestoneOf({ milestoneSlug: slug, milestoneName: name }: PledgeParts["deadlines"][number]) {
	return slug && name ? { slug, name } : null;
}

/** A reading of a deadline's words. */
export function readingOf(reading: PledgeParts["deadlines"][number]["readings"][number]) {
	const { dueOn = null, dueAt = null, precision = null, rule, explanation } = reading;
	return { dueOn, dueAt, precision, rule, explanation };
}

function outcomeOf(row: PledgeParts["outcomes"][number], naming: Naming): PledgeShape["outcomes"][number] {
	const { revision, outcome, happenedOn, rationale, cause, causeBy, changeKind, reason } = row;
	const decided = { decidedAt: row.decidedAt.toISOString(), ...bylinesOf(row, naming) };
	return { revision, outcome, happenedOn, rationale, cause, causeBy, changeKind, reason, ...decided };
}

function evidenceOf(row: PledgeParts["evidence"][number]): PledgeShape["evidence"][number] {
	const { quote, shows, bearing, isPrimary } = row;
	return { quote, shows, bearing, isPrimary, source: sourceOf(row), addedAt: row.addedAt.toISOString() };
}

function replyOf(row: PledgeParts["replies"][number]): PledgeShape["replies"][number] {
	const { number, state, askedOn, dueOn, answer, answeredOn, cameBy } = row;
	const said = { answer, answeredOn, cameBy, source: row.url === null ? null : sourceOf(row) };
	return { number, state, askedOn, dueOn, ...said };
}

interface SourceColumns {
	readonly url: string | null;
	readonly publisher: string | null;
	readonly title: string | null;
	readonly publishedOn: string | null;
	readonly archivedUrl: string | null;
}

/** A source. */
export function sourceOf({ url, publisher, title, publishedOn, archivedUrl }: SourceColumns) {
	return { url: url ?? "", publisher: publisher ?? "", title: title ?? "", publishedOn, archivedUrl };
}

type Common = PledgeSummary | Pledge;

function identityOf({ publicId, title, kind, saidOn }: Common) {
	return { id: publicId, title, kind, saidOn };
}

function standingIn(pledge: Common, deps: Deps) {
	const now = deps.now();
	const standing = standingOf(pledge, deps.config.LATE_FROM);
	const timeliness = timelinessOf(standing, now, deps.config.DUE_SOON_DAYS) ?? null;
	const isLate = timeliness === "overdue" || timeliness === "late";
	return {
		outcome: pledge.outcome,
		happenedOn: pledge.happenedOn,
		timeliness,
		daysLate: (isLate && daysLate(standing, now)) || null,
		lapsedAt: isoOf(pledge.lapsedAt),
	};
}

function recordOf(pledge: Common, deps: Deps) {
	return {
		publishedAt: isoOf(pledge.publishedAt),
		changedAt: pledge.changedAt.toISOString(),
		links: linksOf(deps.config).pledge(pledge.publicId),
	};
}

function isoOf(instant: Date | null): string | null {
	return instant?.toISOString() ?? null;
}
