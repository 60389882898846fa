import { and, eq, gt, isNull, lt } from "drizzle-orm";
import { signInLinks, users } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

export type SignInLink = typeof signInLinks.$inferSelect;
type Purpose = SignInLink["purpose"];

/** What a page shows of a link that can still be used at `now`, and whose link it is; undefined where there is none. */
export async function findUsableLink(db: Reader, tokenHash: string, now: Date) {
	const [row] = await db
		.select({
			purpose: signInLinks.purpose,
			name: users.name,
			email: users.email,
			role: users.role,
			disabledAt: users.disabledAt,
		})
		.from(signInLinks)
		.leftJoin(users, eq(users.id, signInLinks.userId))
		.where(and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now)))
		.limit(1);
	if (!row || row.disabledAt) return undefined;
	return {
		purpose: row.purpose,
		name: row.name ?? undefined,
		email: row.email ?? undefined,
		role: row.role ?? undefined,
	};
}

/** Stores a link. */
export async function insertLink(
	tx: Tx,
	link: Omit<typeof signInLinks.$inferInsert, "usedAt" | "userId"> & { readonly userId?: number },
): Promise<void> {
	await tx.insert(signInLinks).values(link);
}

/** Uses a link up, once and before it expires: gives it to the first who asks, and undefined to everybody after. */
export async function markLinkUsed(
	tx: Tx,
	link: { readonly tokenHash: string; readonly purpose: Purpose },
	now: Date,
): Promise<SignInLink | undefined> {
	const [row] = await tx
		.update(signInLinks)
		.set({ usedAt: now })
		.where(
			and(
				eq(signInLinks.tokenHash, link.tokenHash),
				eq(signInLinks.purpose, link.purpose),
				isNull(signInLinks.usedAt),
				gt(signInLinks.expiresAt, now),
			),
		)
		.returning();
	return row;
}

/** Forgets the unused links of a user, so that none of them works any more. */
export async function deleteUnusedLinks(tx: Tx, userId: number): Promise<void> {
	await tx.delete(signInLinks).where(and(eq(signInLinks.userId, userId), isNull(signInLinks.usedAt)));
}

/** Forgets the unused links for the first admin. */
export async function deleteSetupLinks(tx: Tx): Promise<void> {
	await tx.delete(signInLinks).where(and(eq(signInLinks.purpose, "setup"), isNull(signInLinks.usedAt)));
}

/** Forgets the links that had expired by then, used or not, and gives how many there were. */
export async function deleteExpiredLinks(tx: Tx, now: Date): Promise<number> {
	const { rowCount } = await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, now));
	return rowCount;
}
