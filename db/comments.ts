import { and, asc, desc, eq, gt, like, lt, ne } from "drizzle-orm";
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

interface Asked {
	/** The number of the comment after which a page begins. */
	readonly after?: number | undefined;
	readonly limit: number;
}

/** What users said about a pledge and its proposals, in order. */
export async function listComments(db: Reader, pledgeId: number, { after, limit }: Asked) {
	return db
		.select({ ...columns, by: users.name })
		.from(comments)
		.innerJoin(users, eq(users.id, comments.saidBy))
		.where(and(eq(comments.pledgeId, pledgeId), after === undefined ? undefined : gt(comments.id, after)))
		.orderBy(asc(comments.id))
		.limit(limit);
}

const { id, body, proposalId, saidAt } = comments;
const columns = { id, body, proposalId, saidAt };

/** A comment by its number, or undefined. */
export async function findComment(db: Reader, commentId: number) {
	const [row] = await db
		.select({ ...columns, by: users.name })
		.from(comments)
		.innerJoin(users, eq(users.id, comments.saidBy))
		.where(eq(comments.id, commentId))
		.limit(1);
	return row;
}

interface Naming {
	/** Whose own comments are left out. */
	readonly except: number;
	/** Only comments before this one. */
	readonly before?: number | undefined;
	readonly limit: number;
}

/** The newest comments of others that name anybody by "@", each with what it is about. */
export async function listNaming(db: Reader, { except, before, limit }: Naming) {
	const isBefore = before === undefined ? undefined : lt(comments.id, before);
	return db
		.select({ ...columns, by: users.name, publicId: pledges.publicId, title: pledges.title })
		.from(comments)
		.innerJoin(users, eq(users.id, comments.saidBy))
		.innerJoin(pledges, eq(pledges.id, comments.pledgeId))
		.where(and(like(comments.body, "%@%"), ne(comments.saidBy, except), isBefore))
		.orderBy(desc(comments.id))
		.limit(limit);
}
