import { and, asc, desc, eq, gt, isNotNull, lt, lte, max, sql } from "drizzle-orm";
import type { PledgeDocument } from "../src/domain/pledge-document.ts";
import { canonicalJson, digestOf } from "../src/domain/record.ts";
import { listDeadlines } from "./deadlines.ts";
import { listEvidence } from "./evidence.ts";
import { listOccurrences } from "./occurrences.ts";
import { once } from "./once.ts";
import { listOutcomes } from "./outcomes.ts";
import { EVERY_PART } from "./parts.ts";
import { listPromisersOf, type Pledge } from "./pledges.ts";
import { type Known, listKnownOf } from "./pledges-known.ts";
import { type FactsThen, listFactsThen, wasExpected } from "./pledges-then.ts";
import { listRelations } from "./relations.ts";
import { listReplies } from "./replies.ts";
import { pledges } from "./schema/pledges.ts";
import { pledgeRevisions } from "./schema/record.ts";
import { listStatements } from "./statements.ts";
import type { Reader, Tx } from "./types.ts";
import { listAttributions } from "./users.ts";

/** All that a pledge's page is made from, but what events and the clock tell. Who gathers many knows of all at once. */
export async function gatherPledge(db: Reader, pledge: Pledge, known?: Known) {
	const { id } = pledge;
	const { topics, ...parts } = known ?? (await listKnownOf(db, [id]));
	return {
		pledge,
		promisers: await listPromisersOf(db, id),
		topics: topics.get(id) ?? [],
		statements: await listStatements(db, id),
		deadlines: await listDeadlines(db, id),
		// Most pledges have none of these, which their row tells.
		outcomes: pledge.outcomeRevision > 0 ? await listOutcomes(db, id) : [],
		occurrences: pledge.deadlineKind === "recurring" ? await listOccurrences(db, id, { limit: EVERY_PART }) : [],
		evidence: parts.evidence.has(id) ? await listEvidence(db, id) : [],
		replies: parts.replies.has(id) ? await listReplies(db, id) : [],
		relations: parts.relations.has(id) ? await listRelations(db, id) : [],
	};
}

/** What `gatherPledge` gives. */
export type GatheredPledge = Awaited<ReturnType<typeof gatherPledge>>;

/**
 * Columns of a pledge's row that are no part of its document: private notes, what only the clock moves, what search and
 * the sweep repeat, and who holds the pen.
 */
const NOT_SHOWN = [
	"id",
	"notes",
	"search",
	"version",
	"createdBy",
	"lapseCheckAt",
	"dueSoonCheckAt",
	"lapsedAt",
	"changedAt",
	// Told by the state of the milestone that its deadline hangs on.
	"dueIsExpected",
	// Told by the outcome in force, and by the pledge's relations.
	"cause",
	"mergedIntoId",
] as const;

/** Parts that documents of earlier versions lack: empty ones are left out, so that those keep their digests. */
const ADDED_LATER = ["replies", "relations"] as const;

/**
 * A published pledge's document as it stands now. The newsroom's people stand in it as numbers, so that names can go. Its
 * names are in canonical order, so that the text an engine keeps as it was written is what the digest is of.
 */
export function documentOf(gathered: GatheredPledge): PledgeDocument {
	return JSON.parse(canonicalJson(shownOf(gathered))) as PledgeDocument;
}

/** What a published pledge's document is made from: with its instants, and of the same digest. */
export function shownOf(gathered: GatheredPledge): Readonly<Record<string, unknown>> {
	const pledge: Record<string, unknown> = { ...gathered.pledge };
	for (const name of NOT_SHOWN) delete pledge[name];
	// A look that is the publication itself is told by that; so documents from before looks were kept stay as they were.
	if (gathered.pledge.lastCheckedAt?.getTime() === gathered.pledge.publishedAt?.getTime())
		delete pledge["lastCheckedAt"];
	// Which of its periods runs is the clock's to tell, and no event does.
	if (gathered.pledge.deadlineKind === "recurring") Object.assign(pledge, { dueOn: null, lapsesAt: null });
	const none = Object.fromEntries(
		ADDED_LATER.flatMap((name) => (gathered[name].length > 0 ? [] : [[name, undefined]])),
	);
	const nameless = <R extends { by: { id: number } | null }>({ by, ...row }: R) => ({ ...row, by: by?.id ?? null });
	return {
		...gathered,
		...none,
		pledge,
		deadlines: gathered.deadlines.map(nameless),
		outcomes: gathered.outcomes.map(({ proposer, ...row }) => ({
			...nameless(row.cause ? row : withoutCause(row)),
			// Left out of JSON where nobody else proposed it, as in documents from before it was told.
			proposedBy: proposer?.id,
		})),
		occurrences: gathered.occurrences.filter(({ outcomeRevision }) => outcomeRevision > 0).map(judged),
	};
}

/** Documents from before outcomes had causes say nothing of them, and keep their digests. */
function withoutCause<R extends object>(row: R): R {
	return { ...row, cause: undefined, causeBy: undefined };
}

type Judged = ReturnType<typeof judged>;

/** An occurrence as its editor judged it. */
function judged({ number, startsOn, dueOn, outcome, happenedOn, settledAt }: GatheredPledge["occurrences"][number]) {
	return { number, startsOn, dueOn, outcome, happenedOn, settledAt };
}

/** One revision of a pledge. */
export type PledgeRevision = typeof pledgeRevisions.$inferSelect;

/** The revision of a pledge that stood at an instant, or undefined where the public saw none yet. */
export async function findRevisionAt(db: Reader, pledgeId: number, at: Date): Promise<PledgeRevision | undefined> {
	const [row] = await db
		.select()
		.from(pledgeRevisions)
		.where(and(eq(pledgeRevisions.pledgeId, pledgeId), lte(pledgeRevisions.recordedAt, at)))
		.orderBy(desc(pledgeRevisions.revision))
		.limit(1);
	return row;
}

/**
 * Keeps a published pledge's document as its next revision where it is not what the last one says, and gives the
 * revision; undefined where nothing shown has changed, or the pledge is a draft.
 */
export async function reviseIfChanged(tx: Tx, pledgeId: number, made: { eventId: number; at: Date }) {
	const [pledge] = await tx
		.select()
		.from(pledges)
		.where(and(eq(pledges.id, pledgeId), isNotNull(pledges.publishedAt)))
		.limit(1);
	if (!pledge) return undefined;
	const document = documentOf(await gatherPledge(tx, pledge));
	const digest = digestOf(document);
	const [last] = await tx
		.select({ revision: pledgeRevisions.revision, digest: pledgeRevisions.digest })
		.from(pledgeRevisions)
		.where(eq(pledgeRevisions.pledgeId, pledgeId))
		.orderBy(desc(pledgeRevisions.revision))
		.limit(1);
	if (last?.digest === digest) return undefined;
	const revision = (last?.revision ?? 0) + 1;
	const row = { pledgeId, revision, eventId: made.eventId, recordedAt: made.at, document, digest };
	await tx.insert(pledgeRevisions).values(row);
	return { pledgeId, revision, digest };
}

/** The number and digest of the revision that stood at an instant, without its document, or undefined. */
export async function findRevisionHead(db: Reader, pledgeId: number, at: Date) {
	return (await revisionHead(db, { pledgeId, at }))[0];
}

const revisionHead = once("revision_head", (db) =>
	db
		.select({
			revision: pledgeRevisions.revision,
			recordedAt: pledgeRevisions.recordedAt,
			digest: pledgeRevisions.digest,
		})
		.from(pledgeRevisions)
		.where(
			and(
				eq(pledgeRevisions.pledgeId, sql.placeholder("pledgeId")),
				lte(pledgeRevisions.recordedAt, sql.param(sql.placeholder("at"), pledgeRevisions.recordedAt)),
			),
		)
		.orderBy(desc(pledgeRevisions.revision))
		.limit(1),
);

/** One revision of a pledge by its number, or undefined. */
export async function findRevision(
	db: Reader,
	pledgeId: number,
	revision: number,
): Promise<PledgeRevision | undefined> {
	const isThatOne = and(eq(pledgeRevisions.pledgeId, pledgeId), eq(pledgeRevisions.revision, revision));
	return (await db.select().from(pledgeRevisions).where(isThatOne).limit(1))[0];
}

/** The revisions of a pledge without their documents, the newest first, from before a number on. */
export async function listRevisions(db: Reader, pledgeId: number, { before = NEWEST, limit = 200 } = {}) {
	const { revision, recordedAt, digest } = pledgeRevisions;
	return db
		.select({ revision, recordedAt, digest })
		.from(pledgeRevisions)
		.where(and(eq(pledgeRevisions.pledgeId, pledgeId), lt(revision, before)))
		.orderBy(desc(revision))
		.limit(limit);
}

const NEWEST = 1_000_000_000;

/** What a revision's document was made from, for pages that show it again as of an instant. */
export async function gatheredThen(db: Reader, revision: PledgeRevision, at: Date): Promise<GatheredPledge> {
	const { pledgeId } = revision;
	const kept = keptIn(revision);
	const facts = await listFactsThen(db, [pledgeId], at);
	const people = await listAttributions(
		db,
		[...kept.deadlines.map(({ by }) => by), ...kept.outcomes.flatMap((row) => [row.by, row.proposedBy])].flatMap(
			(id) => id ?? [],
		),
	);
	const named = <R extends { by: number | null }>(row: R) => ({ ...row, by: people.get(row.by ?? 0) ?? null });
	return {
		replies: [],
		relations: [],
		...kept,
		...pledgeThen(kept, facts(pledgeId, kept)),
		deadlines: kept.deadlines.map(named),
		outcomes: kept.outcomes.map(({ proposedBy, ...row }) => ({
			...named(row),
			proposer: people.get(proposedBy ?? 0) ?? null,
		})),
	};
}

/** A pledge's row and periods as they stood: what readers never saw of it is left empty. */
export function pledgeThen(kept: Kept, facts: FactsThen): Pick<GatheredPledge, "pledge" | "occurrences"> {
	const { occurrences, running, ...times } = facts;
	// A look that is the publication itself stands in no document.
	const lastCheckedAt = kept.pledge.lastCheckedAt ?? kept.pledge.publishedAt;
	const unwatched = { lapseCheckAt: null, dueSoonCheckAt: null };
	const unseen = { notes: "", search: "", version: 0, createdBy: null, mergedIntoId: null, ...unwatched };
	const cause = kept.outcomes[0]?.cause ?? null;
	return {
		pledge: {
			...unseen,
			...kept.pledge,
			cause,
			lastCheckedAt,
			dueIsExpected: wasExpected(kept, times),
			...times,
			...running,
		},
		occurrences: [...occurrences],
	};
}

/** The document of a revision, its instants read again. */
export function keptIn({ document }: PledgeRevision): Kept {
	const kept = revived(document) as unknown as Kept;
	const outcomes = kept.outcomes.map((row) => ({ ...row, cause: row.cause ?? null, causeBy: row.causeBy ?? "" }));
	return { ...kept, outcomes };
}

/** A document as `documentOf` made it, its instants read again. */
export interface Kept
	extends Omit<GatheredPledge, "pledge" | "deadlines" | "outcomes" | "occurrences" | AddedLater>,
		Partial<Pick<GatheredPledge, AddedLater>> {
	readonly pledge: Omit<Pledge, (typeof NOT_SHOWN)[number]>;
	readonly deadlines: readonly Nameless<GatheredPledge["deadlines"][number]>[];
	readonly outcomes: readonly KeptOutcome[];
	readonly occurrences: readonly Judged[];
}

type AddedLater = (typeof ADDED_LATER)[number];

type KeptOutcome = Omit<Nameless<GatheredPledge["outcomes"][number]>, "proposer"> & {
	readonly proposedBy?: number | undefined;
};

type Nameless<R> = Omit<R, "by"> & { readonly by: number | null };

/** The same with each instant, whose name ends in "At", as a Date. */
function revived(document: PledgeDocument): PledgeDocument {
	const read = (name: string, value: unknown) =>
		name.endsWith("At") && typeof value === "string" ? new Date(value) : value;
	return JSON.parse(JSON.stringify(document), read) as PledgeDocument;
}

/** The revision of each pledge that stood at an instant, after a pledge's id. */
export async function listRevisionsAt(db: Reader, at: Date, { after, limit }: { after: number; limit: number }) {
	const newest = db
		.select({ revision: max(pledgeRevisions.revision) })
		.from(pledgeRevisions)
		.where(and(eq(pledgeRevisions.pledgeId, pledges.id), lte(pledgeRevisions.recordedAt, at)));
	const isThatOne = and(eq(pledgeRevisions.pledgeId, pledges.id), eq(pledgeRevisions.revision, newest));
	const rows = await db
		.select({ revision: pledgeRevisions })
		.from(pledges)
		.innerJoin(pledgeRevisions, isThatOne)
		.where(gt(pledges.id, after))
		.orderBy(asc(pledges.id))
		.limit(limit);
	return rows.map(({ revision }) => revision);
}
