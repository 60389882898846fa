import { and, asc, count, eq, gt, isNotNull, lte, notExists, sql } from "drizzle-orm";
import type { LinkState } from "../src/domain/capture.ts";
import { locked, skipLocked } from "./dialect.ts";
import { hosts, linkStates, links } from "./schema/captures.ts";
import { sources } from "./schema/pledges.ts";
import { pageOf } from "./sources.ts";
import type { Reader, Tx } from "./types.ts";

export type Link = typeof links.$inferSelect;

/** The link whose look has been due longest at a host that may be asked now. */
export async function findDueLink(tx: Tx, now: Date): Promise<Link | undefined> {
	const resting = tx
		.select({ name: hosts.name })
		.from(hosts)
		.where(and(eq(hosts.name, links.host), gt(hosts.restsUntil, now)));
	const [row] = await skipLocked(
		tx
			.select()
			.from(links)
			.where(and(isNotNull(links.dueAt), lte(links.dueAt, now), notExists(resting)))
			.orderBy(asc(links.dueAt), asc(links.sourceId))
			.limit(1),
	);
	return row;
}

const MOST_AT_ONCE = 500;

/** The links of other sources to the same page that are due by the instant: one look serves them all. */
export async function listLinksTo(tx: Tx, urlHash: string, dueBy: Date): Promise<Link[]> {
	return locked(
		tx
			.select()
			.from(links)
			.where(and(eq(links.urlHash, urlHash), sql`${links.urlHash} <> ''`, lte(links.dueAt, dueBy)))
			.orderBy(asc(links.sourceId))
			.limit(MOST_AT_ONCE),
	);
}

/** How the link to a source stands. */
export async function findLink(db: Reader, sourceId: number): Promise<Link | undefined> {
	const [row] = await db.select().from(links).where(eq(links.sourceId, sourceId)).limit(1);
	return row;
}

/** Changes a link that is as this worker took it. False where somebody else changed it meanwhile. */
export async function updateLink(
	tx: Tx,
	taken: { readonly sourceId: number; readonly attempts: number },
	change: Partial<typeof links.$inferInsert>,
): Promise<boolean> {
	const changed = await tx
		.update(links)
		.set(change)
		.where(and(eq(links.sourceId, taken.sourceId), eq(links.attempts, taken.attempts)))
		.returning({ sourceId: links.sourceId });
	return changed.length > 0;
}

/** Keeps that a link has come to stand otherwise, for pages of a day. */
export async function insertLinkState(tx: Tx, row: typeof linkStates.$inferInsert): Promise<void> {
	await tx.insert(linkStates).values(row);
}

/** A link that leads somewhere else now has not been looked at yet. Whoever is looking at the old one is too late. */
export async function resetLink(
	tx: Tx,
	sourceId: number,
	{ url, now }: { readonly url: string; readonly now: Date },
): Promise<void> {
	const anew = {
		...pageOf(url),
		state: "unchecked",
		dueAt: null,
		checkedAt: null,
		changedAt: now,
		reason: "",
	} as const;
	const unknown = { status: null, finalUrl: null, likeness: null, etag: null, lastModified: null } as const;
	await tx
		.update(links)
		.set({ ...anew, ...unknown, failures: 0, failingSince: null, attempts: sql`${links.attempts} + 1` })
		.where(eq(links.sourceId, sourceId));
}

const toMend = sql`${links.state} in ('drifted', 'dead')`;

/** Links that need a person, whoever has waited longest first. */
export async function listLinksToMend(db: Reader, limit: number) {
	return db
		.select({
			sourceId: links.sourceId,
			state: links.state,
			status: links.status,
			likeness: links.likeness,
			reason: links.reason,
			checkedAt: links.checkedAt,
			changedAt: links.changedAt,
			url: sources.url,
			publisher: sources.publisher,
			title: sources.title,
			archivedUrl: sources.archivedUrl,
		})
		.from(links)
		.innerJoin(sources, eq(sources.id, links.sourceId))
		.where(toMend)
		.orderBy(asc(links.changedAt), asc(links.sourceId))
		.limit(limit);
}

/** How many links are in each state. */
export async function countLinks(db: Reader): Promise<Partial<Record<LinkState, number>>> {
	const rows = await db.select({ state: links.state, count: count() }).from(links).groupBy(links.state);
	return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
