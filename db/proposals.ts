import { and, asc, eq, getTableColumns, gt, isNotNull, sql } from "drizzle-orm";
import type { ProposalState } from "../src/domain/proposal.ts";
import { proposals } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";
import { listAttributions } from "./users.ts";

export type Proposal = typeof proposals.$inferSelect;

/** Stores a proposal and gives its id. */
export async function insertProposal(tx: Tx, row: typeof proposals.$inferInsert): Promise<number> {
	const [made] = await tx.insert(proposals).values(row).returning({ id: proposals.id });
	if (!made) throw new Error("The proposal was not stored");
	return made.id;
}

/** A proposal with the pledge it is about, or undefined. */
export async function findProposal(db: Reader, id: number) {
	const [row] = await db
		.select({ proposal: proposals, publicId: pledges.publicId, title: pledges.title })
		.from(proposals)
		.innerJoin(pledges, eq(pledges.id, proposals.pledgeId))
		.where(eq(proposals.id, id))
		.limit(1);
	return row;
}

/** The proposals of a pledge that wait, the longest first: at most one for it and one for each of its periods. */
export async function listWaitingOf(db: Reader, pledgeId: number): Promise<Proposal[]> {
	const isWaiting = and(eq(proposals.pledgeId, pledgeId), eq(proposals.state, "proposed"));
	return db.select().from(proposals).where(isWaiting).orderBy(asc(proposals.id)).limit(100);
}

type ProposalChange = Partial<Pick<Proposal, "state" | "reviewerId" | "decidedBy" | "decidedAt" | "comment">>;

/** Sets columns of a proposal that waits; gives false where it waits no more. */
export async function updateProposal(tx: Tx, id: number, change: ProposalChange): Promise<boolean> {
	const isWaiting = and(eq(proposals.id, id), eq(proposals.state, "proposed"));
	const changed = await tx.update(proposals).set(change).where(isWaiting).returning({ id: proposals.id });
	return changed.length > 0;
}

/** Proposals with everybody's names, in the order in which they were made: those in a state, from after an id on. */
export async function listProposals(db: Reader, { state, drafts, after = 0, limit }: ProposalsAsked) {
	const isSeen = drafts ? undefined : isNotNull(pledges.publishedAt);
	const isAsked = and(gt(proposals.id, after), state && inState(state), isSeen);
	return withNames(db, await withPledge(db).where(isAsked).orderBy(asc(proposals.id)).limit(limit));
}

interface ProposalsAsked {
	readonly state?: ProposalState | undefined;
	/** Whether those of drafts are among them. */
	readonly drafts: boolean;
	readonly after?: number | undefined;
	readonly limit: number;
}

/** What waits is said in words, not as a parameter: only so does SQLite use the partial index of what waits. */
function inState(state: ProposalState) {
	return state === "proposed" ? sql`${proposals.state} = 'proposed'` : eq(proposals.state, state);
}

/** A proposal with everybody's names, or undefined. */
export async function findProposalInFull(db: Reader, id: number): Promise<ProposalInFull | undefined> {
	return (await withNames(db, await withPledge(db).where(eq(proposals.id, id)).limit(1)))[0];
}

export type ProposalInFull = Awaited<ReturnType<typeof listProposals>>[number];

function withPledge(db: Reader) {
	const { publicId, title, version } = pledges;
	return db
		.select({
			...getTableColumns(proposals),
			publicId,
			title,
			version,
			isPublished: sql<boolean>`${pledges.publishedAt} is not null`,
		})
		.from(proposals)
		.innerJoin(pledges, eq(pledges.id, proposals.pledgeId));
}

async function withNames<P extends Proposal>(db: Reader, rows: readonly P[]) {
	const people = await listAttributions(
		db,
		rows.flatMap(({ proposedBy, reviewerId, decidedBy }) => [proposedBy, reviewerId ?? 0, decidedBy ?? 0]),
	);
	const nameOf = (id: number | null) => people.get(id ?? 0)?.name ?? null;
	return rows.map((row) => ({
		...row,
		proposer: nameOf(row.proposedBy) ?? "",
		reviewer: nameOf(row.reviewerId),
		decider: nameOf(row.decidedBy),
	}));
}
