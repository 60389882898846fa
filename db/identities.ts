import { and, eq } from "drizzle-orm";
import { identities } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

/** Who somebody is at a provider of single sign-on. */
export interface Identity {
	readonly issuer: string;
	readonly subject: string;
}

/** The user whose identity it is, or undefined. */
export async function findUserOfIdentity(db: Reader, { issuer, subject }: Identity): Promise<number | undefined> {
	const [row] = await db
		.select({ userId: identities.userId })
		.from(identities)
		.where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
		.limit(1);
	return row?.userId;
}

/** Whether a user has an identity at a provider already. */
export async function hasIdentity(db: Reader, userId: number, issuer: string): Promise<boolean> {
	return (await db.$count(identities, and(eq(identities.userId, userId), eq(identities.issuer, issuer)))) > 0;
}

/** Ties an identity to a user. */
export async function insertIdentity(tx: Tx, row: typeof identities.$inferInsert): Promise<void> {
	await tx.insert(identities).values(row);
}
