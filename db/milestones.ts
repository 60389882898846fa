import { and, asc, count, desc, eq, gt, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { KnownMilestone, MilestoneState } from "../src/domain/milestone.ts";
import { locked } from "./dialect.ts";
import { type EventPage, eventColumns, NEWEST_EVENT, type PledgeEvent } from "./events.ts";
import { isListed } from "./merged.ts";
import { findNamed, freeSlug } from "./names.ts";
import { pledgeSummary } from "./pledge-lists.ts";
import { users } from "./schema/accounts.ts";
import { milestones, pledges, promisers, sources } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import type { Reader, Tx } from "./types.ts";

export type Milestone = typeof milestones.$inferSelect;

/** The milestone at an address, or undefined. */
export async function findMilestoneBySlug(db: Reader, slug: string): Promise<Milestone | undefined> {
	const [row] = await db.select().from(milestones).where(eq(milestones.slug, slug)).limit(1);
	return row;
}

/** The milestone of this name, whatever its capitals and spaces, or undefined. */
export function findMilestoneByName(db: Reader, name: string): Promise<Milestone | undefined> {
	return findNamed(name, (slug) => findMilestoneBySlug(db, slug));
}

/** The milestone at an address, locked until the transaction ends, or undefined. */
export async function findMilestoneToChange(tx: Tx, slug: string): Promise<Milestone | undefined> {
	const [row] = await locked(tx.select().from(milestones).where(eq(milestones.slug, slug)).limit(1));
	return row;
}

/** The milestone that a deadline hangs on, locked until the transaction ends: its day cannot change under it. */
export async function findMilestoneToHangOn(tx: Tx, id: number): Promise<Milestone | undefined> {
	const [row] = await locked(tx.select().from(milestones).where(eq(milestones.id, id)).limit(1));
	return row;
}

const MOST_KNOWN = 200;

/** The milestones that words may mean, the one changed last first. */
export async function listKnownMilestones(db: Reader): Promise<KnownMilestone[]> {
	const rows = await db
		.select()
		.from(milestones)
		.orderBy(desc(milestones.changedAt), desc(milestones.id))
		.limit(MOST_KNOWN);
	return rows.map(knownFrom);
}

/** A row as a deadline needs to know it. */
export function knownFrom({ id, name, state, onDate }: Milestone): KnownMilestone {
	return { id, name, state, onDate: onDate ?? undefined };
}

/** Milestones by name after a name, with how many published pledges hang on each now. */
export async function listMilestones(db: Reader, after = "", limit = 200) {
	return db
		.select({
			slug: milestones.slug,
			name: milestones.name,
			state: milestones.state,
			onDate: milestones.onDate,
			version: milestones.version,
			pledges: count(pledges.id),
			url: sources.url,
			publisher: sources.publisher,
			title: sources.title,
			publishedOn: sources.publishedOn,
			archivedUrl: sources.archivedUrl,
		})
		.from(milestones)
		.leftJoin(sources, eq(sources.id, milestones.sourceId))
		.leftJoin(pledges, and(eq(pledges.milestoneId, milestones.id), isListed))
		.where(gt(milestones.name, after))
		.groupBy(milestones.id, sources.id)
		.orderBy(asc(milestones.name))
		.limit(limit);
}

export type MilestoneRow = Awaited<ReturnType<typeof listMilestones>>[number];

/** The same of one milestone, or undefined. */
export async function findMilestoneRow(db: Reader, slug: string): Promise<(MilestoneRow & { id: number }) | undefined> {
	const [row] = await db
		.select()
		.from(milestones)
		.leftJoin(sources, eq(sources.id, milestones.sourceId))
		.where(eq(milestones.slug, slug))
		.limit(1);
	if (!row) return undefined;
	const { id, name, state, onDate, version } = row.milestones;
	const { url = null, publisher = null, title = null, publishedOn = null, archivedUrl = null } = row.sources ?? {};
	const hanging = await db.$count(pledges, and(eq(pledges.milestoneId, id), isListed));
	const source = { url, publisher, title, publishedOn, archivedUrl };
	return { id, slug, name, state, onDate, version, pledges: hanging, ...source };
}

/** Published pledges whose deadline in force hangs on a milestone, the nearest deadline first, the dateless last. */
export async function listPledgesOnMilestone(
	db: Reader,
	milestoneId: number,
	{ after, limit }: { readonly after?: PledgePlace | undefined; readonly limit: number },
) {
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(eq(pledges.milestoneId, milestoneId), isListed, after && isBeyond(after)))
		.orderBy(sql`${pledges.lapsesAt} is null`, asc(pledges.lapsesAt), asc(pledges.id))
		.limit(limit);
}

/** The last pledge of a page; without an instant where its deadline has none. */
export interface PledgePlace {
	readonly lapsesAt: Date | undefined;
	readonly id: number;
}

function isBeyond({ lapsesAt, id }: PledgePlace): SQL | undefined {
	if (!lapsesAt) return and(isNull(pledges.lapsesAt), gt(pledges.id, id));
	const later = sql`(${pledges.lapsesAt}, ${pledges.id}) > (${sql.param(lapsesAt, pledges.lapsesAt)}, ${id})`;
	return or(isNull(pledges.lapsesAt), later);
}

/** A page of open pledges, drafts and merged ones included, whose deadline in force hangs on a milestone, locked, after an id. */
export async function listOpenPledgesToFollow(tx: Tx, milestoneId: number, page: { afterId: number; limit: number }) {
	return locked(
		tx
			.select()
			.from(pledges)
			.where(and(eq(pledges.milestoneId, milestoneId), isNull(pledges.settledAt), gt(pledges.id, page.afterId)))
			.orderBy(asc(pledges.id))
			.limit(page.limit),
	);
}

export interface NewMilestone {
	readonly name: string;
	readonly state: MilestoneState;
	readonly onDate: string | undefined;
	readonly sourceId: number | undefined;
}

/** Stores a milestone under an address of its own. */
export async function insertMilestone(tx: Tx, milestone: NewMilestone, now: Date): Promise<Milestone> {
	const { name, state, onDate = null, sourceId = null } = milestone;
	const slug = await freeSlug(name, (one) => findMilestoneBySlug(tx, one));
	const times = { createdAt: now, changedAt: now };
	const [row] = await tx
		.insert(milestones)
		.values({ slug, name, state, onDate, sourceId, version: 1, ...times })
		.returning();
	if (!row) throw new Error("The milestone was not stored");
	return row;
}

/** Sets state, day and source of a milestone and counts its version on. */
export async function updateMilestone(
	tx: Tx,
	seen: { readonly id: number; readonly version: number },
	change: Omit<NewMilestone, "name">,
	changedAt: Date,
): Promise<void> {
	const { state, onDate = null, sourceId = null } = change;
	await tx
		.update(milestones)
		.set({ state, onDate, sourceId, version: seen.version + 1, changedAt })
		.where(eq(milestones.id, seen.id));
}

/** What happened to a milestone, the newest first, each with the user who acted. */
export async function listMilestoneEvents(
	db: Reader,
	milestoneId: number,
	{ before = NEWEST_EVENT, limit }: EventPage,
): Promise<PledgeEvent[]> {
	return db
		.select(eventColumns)
		.from(events)
		.leftJoin(users, eq(users.id, events.actorId))
		.where(and(eq(events.milestoneId, milestoneId), lt(events.id, before)))
		.orderBy(desc(events.id))
		.limit(limit);
}
