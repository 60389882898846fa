import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, isNull, lt, ne, notExists, or } from "drizzle-orm";
import { users } from "./schema/accounts.ts";
import { replies } from "./schema/fairness.ts";
import { conflicts, evidence } from "./schema/outcomes.ts";
import { deadlines, milestones, pledgePromisers, pledges, promisers, statements, terms } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";
import { hasJoined, listAttributions } from "./users.ts";

const inForce = isNull(conflicts.endedAt);

/** Whether a user has a conflict of interest in force with any promiser held to a pledge. */
export async function hasConflict(db: Reader, userId: number, pledgeId: number): Promise<boolean> {
	const [row] = await db
		.select({ id: conflicts.id })
		.from(conflicts)
		.innerJoin(pledgePromisers, eq(pledgePromisers.promiserId, conflicts.promiserId))
		.where(and(eq(conflicts.userId, userId), eq(pledgePromisers.pledgeId, pledgeId), inForce))
		.limit(1);
	return row !== undefined;
}

/** Whether a user has a conflict of interest in force with one of these promisers. */
export async function hasConflictWith(db: Reader, userId: number, promiserIds: readonly number[]): Promise<boolean> {
	const isOfThem = inArray(conflicts.promiserId, [...promiserIds]);
	return (await db.$count(conflicts, and(eq(conflicts.userId, userId), isOfThem, inForce))) > 0;
}

/** Whether a user has a conflict of interest in force with a promiser of any open pledge that hangs on a milestone. */
export async function hasConflictOnMilestone(db: Reader, userId: number, milestoneId: number): Promise<boolean> {
	const [row] = await db
		.select({ id: conflicts.id })
		.from(conflicts)
		.innerJoin(pledgePromisers, eq(pledgePromisers.promiserId, conflicts.promiserId))
		.innerJoin(pledges, eq(pledges.id, pledgePromisers.pledgeId))
		.where(and(eq(conflicts.userId, userId), inForce, eq(pledges.milestoneId, milestoneId), isNull(pledges.settledAt)))
		.limit(1);
	return row !== undefined;
}

/**
 * Whether a user has a conflict of interest in force with a promiser of whom a source speaks: of a pledge that it stands
 * for in any way, of a term of office, or of an open pledge that hangs on its milestone.
 */
export async function hasConflictOnSource(db: Reader, userId: number, sourceId: number): Promise<boolean> {
	const naming = (table: typeof statements | typeof evidence | typeof deadlines | typeof replies) =>
		inArray(pledges.id, db.select({ id: table.pledgeId }).from(table).where(eq(table.sourceId, sourceId)));
	const itsMilestones = db.select({ id: milestones.id }).from(milestones).where(eq(milestones.sourceId, sourceId));
	const hanging = and(inArray(pledges.milestoneId, itsMilestones), isNull(pledges.settledAt));
	const held = db
		.select({ id: pledgePromisers.promiserId })
		.from(pledgePromisers)
		.innerJoin(pledges, eq(pledges.id, pledgePromisers.pledgeId))
		.where(or(...[statements, evidence, deadlines, replies].map(naming), hanging));
	const inOffice = db.select({ id: terms.promiserId }).from(terms).where(eq(terms.sourceId, sourceId));
	const isOfThem = or(inArray(conflicts.promiserId, held), inArray(conflicts.promiserId, inOffice));
	return (await db.$count(conflicts, and(eq(conflicts.userId, userId), inForce, isOfThem))) > 0;
}

interface Reviewable {
	readonly pledgeId: number;
	/** Promisers whom a proposed correction puts in. */
	readonly alsoHeld: readonly number[];
	readonly except: number;
}

/** Enabled editors and admins who have joined, without one, who have no conflict of interest with those held to a pledge, or to be held to it. */
export async function listReviewers(db: Reader, { pledgeId, alsoHeld, except }: Reviewable) {
	const held = db
		.select({ id: pledgePromisers.promiserId })
		.from(pledgePromisers)
		.where(eq(pledgePromisers.pledgeId, pledgeId));
	const isOfThem = or(inArray(conflicts.promiserId, held), inArray(conflicts.promiserId, [...alsoHeld]));
	const barred = db
		.select({ id: conflicts.id })
		.from(conflicts)
		.where(and(eq(conflicts.userId, users.id), isOfThem, inForce));
	const mayDecide = and(inArray(users.role, ["editor", "admin"]), isNull(users.disabledAt), hasJoined(db));
	return db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(and(mayDecide, ne(users.id, except), notExists(barred)))
		.orderBy(asc(users.name), asc(users.id))
		.limit(200);
}

/** Stores a conflict of interest and gives its id; undefined where that one is in force already. */
export async function insertConflict(tx: Tx, row: typeof conflicts.$inferInsert): Promise<number | undefined> {
	const [made] = await tx.insert(conflicts).values(row).onConflictDoNothing().returning({ id: conflicts.id });
	return made?.id;
}

/** A conflict of interest by its id, or undefined. */
export async function findConflict(db: Reader, id: number): Promise<Conflict | undefined> {
	return (await db.select().from(conflicts).where(eq(conflicts.id, id)).limit(1))[0];
}

/** The conflict of interest in force with a promiser that a user declared themselves, or undefined. */
export async function findOwnConflict(
	db: Reader,
	{ userId, promiserId }: { readonly userId: number; readonly promiserId: number },
): Promise<Conflict | undefined> {
	const isOwn = and(eq(conflicts.userId, userId), eq(conflicts.declaredBy, userId));
	const [row] = await db
		.select()
		.from(conflicts)
		.where(and(isOwn, eq(conflicts.promiserId, promiserId), inForce))
		.limit(1);
	return row;
}

export type Conflict = typeof conflicts.$inferSelect;

/** Ends a conflict of interest; false where it had ended already. */
export async function markConflictEnded(tx: Tx, id: number, at: Date): Promise<boolean> {
	const ended = tx
		.update(conflicts)
		.set({ endedAt: at })
		.where(and(eq(conflicts.id, id), inForce));
	return (await ended.returning({ id: conflicts.id })).length > 0;
}

interface Asked {
	/** Whose they are; without it, everybody's. */
	readonly userId?: number | undefined;
	/** Where a page goes on. */
	readonly after?: { readonly isEnded: boolean; readonly id: number } | undefined;
	readonly limit: number;
}

/** Conflicts of interest of one user, or of all, those in force first and the latest first. */
export async function listConflicts(db: Reader, { userId, after, limit }: Asked) {
	const ofUser = userId === undefined ? undefined : eq(conflicts.userId, userId);
	const rows = await withNames(db)
		.where(and(ofUser, after && beyond(after)))
		.orderBy(asc(isNotNull(conflicts.endedAt)), desc(conflicts.id))
		.limit(limit);
	return withDeclarers(db, rows);
}

export type NamedConflict = Awaited<ReturnType<typeof listConflicts>>[number];

/** One of them by its id, or undefined. */
export async function findNamedConflict(db: Reader, id: number): Promise<NamedConflict | undefined> {
	const rows = await withNames(db).where(eq(conflicts.id, id)).limit(1);
	return (await withDeclarers(db, rows))[0];
}

function withNames(db: Reader) {
	return db
		.select({ ...getTableColumns(conflicts), user: users.name, slug: promisers.slug, promiser: promisers.name })
		.from(conflicts)
		.innerJoin(users, eq(users.id, conflicts.userId))
		.innerJoin(promisers, eq(promisers.id, conflicts.promiserId))
		.$dynamic();
}

function beyond({ isEnded, id }: { readonly isEnded: boolean; readonly id: number }) {
	const isOlder = lt(conflicts.id, id);
	return isEnded ? and(isNotNull(conflicts.endedAt), isOlder) : or(isNotNull(conflicts.endedAt), isOlder);
}

async function withDeclarers<R extends Conflict>(db: Reader, rows: readonly R[]) {
	const people = await listAttributions(
		db,
		rows.flatMap(({ declaredBy }) => declaredBy ?? []),
	);
	return rows.map((row) => ({ ...row, declarer: people.get(row.declaredBy ?? 0)?.name }));
}
