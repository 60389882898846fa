import { and, asc, count, eq, exists, gt, inArray, isNotNull, isNull, max, ne, notInArray, or, sql } from "drizzle-orm";
import type { Who } from "../src/domain/naming.ts";
import type { Role } from "../src/domain/role.ts";
import { locked } from "./dialect.ts";
import { auditEntries, sessions, users } from "./schema/accounts.ts";
import { events } from "./schema/record.ts";
import type { Reader, Tx } from "./types.ts";

export type User = typeof users.$inferSelect;

/** Who did something, joined by `users.id`: the desk shows the name, the public the byline or else the role. */
export const attribution = { id: users.id, name: users.name, byline: users.publicByline, role: users.role } as const;

/** Users as they are told of beside what they did, by id. */
export async function listAttributions(db: Reader, ids: readonly number[]) {
	if (ids.length === 0) return new Map<number, Who>();
	const rows = await db
		.select(attribution)
		.from(users)
		.where(inArray(users.id, [...new Set(ids)]));
	return new Map(rows.map((row) => [row.id, row]));
}

/** A user by id, or undefined. */
export async function findUser(db: Reader, id: number): Promise<User | undefined> {
	const [row] = await db.select().from(users).where(eq(users.id, id)).limit(1);
	return row;
}

/** A user by address in lower case, or undefined. */
export async function findUserByEmail(db: Reader, email: string): Promise<User | undefined> {
	const [row] = await db.select().from(users).where(eq(users.email, email)).limit(1);
	return row;
}

/** A user by id, locked until the transaction ends, or undefined. */
export async function findUserToChange(tx: Tx, id: number): Promise<User | undefined> {
	const [row] = await locked(tx.select().from(users).where(eq(users.id, id)).limit(1));
	return row;
}

/** Users in alphabetical order of their addresses, after one, each with when they were last seen signed in. */
export async function listUsers(db: Reader, after = "", limit = 200) {
	const rows = await db
		.select({ user: users, lastSeenAt: max(sessions.lastSeenAt), hasJoined: sql<unknown>`${hasJoined(db)}` })
		.from(users)
		.leftJoin(sessions, eq(sessions.userId, users.id))
		.where(gt(users.email, after))
		.groupBy(users.id)
		.orderBy(asc(users.email))
		.limit(limit);
	return rows.map(({ user: { passwordHash, ...user }, lastSeenAt, hasJoined: joined }) => ({
		...user,
		hasPassword: passwordHash !== null,
		lastSeenAt: lastSeenAt ?? undefined,
		hasJoined: Boolean(joined),
	}));
}

/** Whether a user has come: whoever was invited and has not yet can agree to nothing. */
export function hasJoined(db: Reader) {
	const ofSomebody = and(eq(events.kind, "user_invited"), isNotNull(events.userId));
	const invited = db.select({ id: events.userId }).from(events).where(ofSomebody);
	// By a link, a passkey or the newsroom's own sign-in they come without a password.
	const signedIn = and(eq(auditEntries.userId, users.id), eq(auditEntries.kind, "signed_in"));
	const came = exists(db.select({ id: auditEntries.id }).from(auditEntries).where(signedIn));
	return or(isNotNull(users.passwordHash), notInArray(users.id, invited), came);
}

/** How many admins there are who are not disabled. */
export async function countAdmins(db: Reader): Promise<number> {
	const [row] = await db.select({ admins: count() }).from(users).where(isEnabledAdmin);
	return row?.admins ?? 0;
}

/** Whether there is an enabled admin besides this user. The admins' rows stay locked until the transaction ends. */
export async function hasOtherAdmin(tx: Tx, userId: number): Promise<boolean> {
	// Two admins who demote each other at once lock the same rows in the same order, so the second sees the first's work.
	const admins = await locked(tx.select({ id: users.id }).from(users).where(isEnabledAdmin).orderBy(asc(users.id)));
	return admins.some((admin) => admin.id !== userId);
}

/** How often a user was invited so far. */
export async function countInvitations(db: Reader, userId: number): Promise<number> {
	return db.$count(events, and(eq(events.kind, "user_invited"), eq(events.userId, userId)));
}

/** Whether another user has this address. */
export async function hasEmail(db: Reader, email: string, exceptId = 0): Promise<boolean> {
	return (await db.$count(users, and(eq(users.email, email), ne(users.id, exceptId)))) > 0;
}

/** Stores a user without a password and gives their id. */
export async function insertUser(
	tx: Tx,
	user: { readonly email: string; readonly name: string; readonly role: Role; readonly createdAt: Date },
): Promise<number> {
	const [row] = await tx.insert(users).values(user).returning({ id: users.id });
	if (!row) throw new Error("The user was not stored");
	return row.id;
}

/** Sets the columns given. */
export async function updateUser(
	tx: Tx,
	id: number,
	change: Partial<Pick<User, "name" | "role" | "publicByline" | "passwordHash" | "disabledAt">>,
): Promise<void> {
	await tx.update(users).set(change).where(eq(users.id, id));
}

const isEnabledAdmin = and(eq(users.role, "admin"), isNull(users.disabledAt));

/** Everybody who can sign in, by name: to choose from. */
export function listColleagues(db: Reader, limit = 200): Promise<{ id: number; name: string }[]> {
	return db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(isNull(users.disabledAt))
		.orderBy(asc(users.name), asc(users.id))
		.limit(limit);
}
