import { and, asc, desc, eq, like, ne } from "drizzle-orm";
import { users } from "./schema/accounts.ts";
import { comments } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

/** Stores what a user says about a pledge, or about a proposal of it, and gives its id. */
export async function insertComment(tx: Tx, row: typeof comments.$inferInsert): Promise<number> {
	const [made] = await tx.insert(comments).values(row).returning({ id: comments.id });
	if (!made) throw new Error("The comment was not stored");
	return made.id;
}

/** What users said about a pledge and its proposals, in order. */
export async function listComments(db: Reader, pledgeId: number, limit = 500) {
	return db
		.select({ id: comments.id, body: comments.body, by: users.name, saidAt: comments.saidAt })
		.from(comments)
		.innerJoin(users, eq(users.id, comments.saidBy))
		.where(eq(comments.pledgeId, pledgeId))
		.orderBy(asc(comments.id))
		.limit(limit);
}

/** The newest comments of others that name anybody by "@", each with what it is about. */
export async function listNaming(db: Reader, { except, limit }: { readonly except: number; readonly limit: number }) {
	const { id, body, proposalId, saidAt } = comments;
	return db
		.select({ id, body, proposalId, saidAt, by: users.name, publicId: pledges.publicId, title: pledges.title })
		.from(comments)
		.innerJoin(users, eq(users.id, comments.saidBy))
		.innerJoin(pledges, eq(pledges.id, comments.pledgeId))
		.where(and(like(comments.body, "%@%"), ne(comments.saidBy, except)))
		.orderBy(desc(comments.id))
		.limit(limit);
}
