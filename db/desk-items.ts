import { and, eq, exists, gt, inArray, isNull, lte, notExists, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ItemKind, ItemName } from "../src/domain/queue.ts";
import { WAKING_KINDS } from "../src/domain/queue.ts";
import { users } from "./schema/accounts.ts";
import { deskItems } from "./schema/desk.ts";
import { replies, tips } from "./schema/fairness.ts";
import { proposals } from "./schema/outcomes.ts";
import { pledges, sources } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import type { Reader, Tx } from "./types.ts";

export type DeskItem = typeof deskItems.$inferSelect;

/** What an item is a name for: the row, the pledge it belongs to, its title and the version of the row. */
export interface Subject {
	readonly kind: ItemKind;
	readonly subjectId: number;
	readonly pledgeId: number | null;
	readonly title: string;
	readonly version: number;
}

/** What an item stands for, or undefined where there is none of this name. */
export async function findSubject(db: Reader, { kind, id }: ItemName): Promise<Subject | undefined> {
	if (kind !== "pledge" && !isRowId(id)) return undefined;
	const rows = await subjectsNamed(db, kind, id);
	return rows[0] && { kind, ...rows[0] };
}

/** PostgreSQL ends a query that compares a number with anything else, or with one too large. */
function isRowId(id: string): boolean {
	return /^\d{1,15}$/.test(id);
}

function subjectsNamed(db: Reader, kind: ItemKind, id: string): Promise<Omit<Subject, "kind">[]> {
	switch (kind) {
		case "pledge":
			return pledgeSubjects(db, eq(pledges.publicId, id));
		case "proposal":
			return db
				.select({ subjectId: proposals.id, pledgeId: pledges.id, title: pledges.title, version: pledges.version })
				.from(proposals)
				.innerJoin(pledges, eq(pledges.id, proposals.pledgeId))
				.where(and(eq(proposals.id, Number(id)), eq(proposals.state, "proposed")))
				.limit(1);
		case "tip":
			return db
				.select({ subjectId: tips.id, pledgeId: tips.pledgeId, title: tips.words, version: noVersion })
				.from(tips)
				.where(and(eq(tips.id, Number(id)), eq(tips.state, "new")))
				.limit(1);
		case "reply":
			return db
				.select({ subjectId: replies.id, pledgeId: pledges.id, title: pledges.title, version: noVersion })
				.from(replies)
				.innerJoin(pledges, eq(pledges.id, replies.pledgeId))
				.where(and(eq(replies.id, Number(id)), eq(replies.state, "asked")))
				.limit(1);
		case "source":
			return db
				.select({ subjectId: sources.id, pledgeId: sql<null>`null`, title: sources.title, version: noVersion })
				.from(sources)
				.where(eq(sources.id, Number(id)))
				.limit(1);
	}
}

/** What has no version of its own: it is decided on once, or never changes. */
const noVersion = sql<number>`0`.mapWith(Number);

function pledgeSubjects(db: Reader, where: SQL) {
	return db
		.select({ subjectId: pledges.id, pledgeId: pledges.id, title: pledges.title, version: pledges.version })
		.from(pledges)
		.where(where)
		.limit(1);
}

type Place = Pick<Subject, "kind" | "subjectId">;

/** Who has an item and until when it rests, or undefined where nobody has touched it. */
export async function findDeskItem(db: Reader, { kind, subjectId }: Place): Promise<DeskItem | undefined> {
	const isIt = and(eq(deskItems.kind, kind), eq(deskItems.subjectId, subjectId));
	return (await db.select().from(deskItems).where(isIt).limit(1))[0];
}

type DeskChange = Partial<Omit<DeskItem, "kind" | "subjectId" | "pledgeId" | "version">>;

/** Sets columns of an item that is as it was read (undefined: without a row). False where somebody else was faster. */
export async function saveDeskItem(
	tx: Tx,
	subject: Subject,
	{ was, change }: { readonly was: DeskItem | undefined; readonly change: DeskChange },
): Promise<boolean> {
	const { kind, subjectId, pledgeId } = subject;
	if (!was) {
		const row = { kind, subjectId, pledgeId, version: 1, ...change };
		const made = await tx.insert(deskItems).values(row).onConflictDoNothing().returning({ id: deskItems.subjectId });
		return made.length > 0;
	}
	const isAsRead = and(
		eq(deskItems.kind, kind),
		eq(deskItems.subjectId, subjectId),
		eq(deskItems.version, was.version),
	);
	const { rowCount } = await tx
		.update(deskItems)
		.set({ ...change, version: was.version + 1 })
		.where(isAsRead);
	return rowCount === 1;
}

/** How an item stands at the desk, beside what it is. Joined by `deskItemOf` and `ownerOf`. */
export const deskColumns = {
	ownerId: users.id,
	ownerName: users.name,
	snoozedUntil: deskItems.snoozedUntil,
	snoozeReason: deskItems.snoozeReason,
	deskVersion: sql<number>`coalesce(${deskItems.version}, 0)`.mapWith(Number),
} as const;

/** The place at the desk of a row: for a left join. */
export function deskItemOf(kind: ItemKind, subjectId: PgColumn): SQL | undefined {
	return and(eq(deskItems.kind, kind), eq(deskItems.subjectId, subjectId));
}

/** Who owns an item: for a left join. Who can no longer sign in owns nothing, so that their work is seen as free. */
export const ownerOf = and(eq(users.id, deskItems.ownerId), isNull(users.disabledAt));

/** Whether an item rests: it was snoozed until a day after today, and nothing has happened to its pledge since. */
export function isAsleep(db: Reader, today: string): SQL | undefined {
	return and(gt(deskItems.snoozedUntil, today), notExists(newsSince(db)));
}

/** The contrary, for rows without a place at the desk too. */
export function isAwake(db: Reader, today: string): SQL | undefined {
	return or(isNull(deskItems.snoozedUntil), lte(deskItems.snoozedUntil, today), exists(newsSince(db)));
}

function newsSince(db: Reader) {
	return db
		.select({ id: events.id })
		.from(events)
		.where(
			and(
				eq(events.pledgeId, deskItems.pledgeId),
				gt(events.id, deskItems.snoozeEventId),
				inArray(events.kind, [...WAKING_KINDS]),
			),
		);
}
