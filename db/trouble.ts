import BetterSqlite from "better-sqlite3";
import { DrizzleQueryError } from "drizzle-orm/errors";

/** Why a database cannot be used for now, though nothing is wrong with what was asked of it. */
export interface Trouble {
	/**
	 * `away`: there is no connection to it. `busy`: it has no room, or somebody else holds what is needed. `unwritable`: it
	 * takes nothing more in. `unanswered`: it failed while it committed, and nobody knows whether that is kept.
	 */
	readonly kind: "away" | "busy" | "unwritable" | "unanswered";
	/** What it, or the system below it, said. */
	readonly words: string;
}

/** What the way to a database throws outside of any query: connecting, flushing. */
export class DatabaseFailure extends Error {
	override name = "DatabaseFailure";
	constructor(message: string, cause: unknown) {
		super(`${message}: ${wordsOf(cause)}`, { cause });
	}
}

/** A commit that may or may not be kept: the connection broke before its answer, or the disk refused to say. */
export class CommitUnanswered extends DatabaseFailure {
	override name = "CommitUnanswered";
}

/** Throws what connecting to a database threw as a failure of the way to it. */
export function noConnection(error: unknown): never {
	throw new DatabaseFailure("There is no connection to the database", error);
}

/**
 * What the error says of the database's own state, or undefined where it is about something else: a fault of ours, or
 * another server or file. Only what a database's own driver threw counts.
 */
export function troubleOf(error: unknown): Trouble | undefined {
	let isOfDatabase = false;
	let isCommit = false;
	for (let one = error, depth = 0; one && depth < 10; one = (one as { cause?: unknown }).cause, depth += 1) {
		isOfDatabase ||= OF_DATABASE.some((kind) => one instanceof kind);
		isCommit ||= one instanceof CommitUnanswered;
		const kind = isOfDatabase ? kindOf(one) : undefined;
		if (kind) return { kind: isCommit ? "unanswered" : kind, words: wordsOf(one) };
	}
	return undefined;
}

const OF_DATABASE = [DatabaseFailure, DrizzleQueryError, BetterSqlite.SqliteError];

function kindOf(error: unknown): Trouble["kind"] | undefined {
	const { code, message = "" } = error as { code?: unknown; message?: string };
	if (typeof code !== "string") return GONE.test(message) ? "away" : undefined;
	return CODES.find(([pattern]) => pattern.test(code))?.[1];
}

/** A host with several addresses refuses with an error for each, and with no words of its own. */
function wordsOf(error: unknown): string {
	const { code, message } = error as { code?: string; message?: string };
	return message || code || "";
}

/**
 * By the codes of SQLite, PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and Node. What may
 * be a fault of ours is missing on purpose: a broken protocol (08P01), a statement that takes too long (57014), a lock
 * that one connection holds against itself (SQLITE_LOCKED), a read that became a write (SQLITE_BUSY_SNAPSHOT).
 */
const CODES: readonly (readonly [RegExp, Trouble["kind"]])[] = [
	[/^(E(CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|TIMEDOUT)|EAI_AGAIN|ENOENT)$/, "away"],
	[/^(0800[013467]|28000|28P01|3D000|57P0[1-5])$/, "away"],
	[/^(53300|55P03|SQLITE_BUSY|SQLITE_BUSY_(RECOVERY|TIMEOUT)|SQLITE_PROTOCOL)$/, "busy"],
	[/^(53100|58030|25006|ENOSPC|EIO|EROFS|EDQUOT|SQLITE_(FULL|IOERR|READONLY|CANTOPEN)(_.*)?)$/, "unwritable"],
];

/** What the PostgreSQL client, and our own connections to it, say without a code. */
const GONE =
	/^(Connection terminated|Client (was closed|has encountered a connection error) and is not queryable|timeout (expired|exceeded)|The database said nothing)/;
