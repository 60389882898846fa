/** Why a database cannot be used for now, though nothing is wrong with what was asked of it. */
export interface Trouble {
	/** It does not answer, or takes nothing more in. */
	readonly kind: "away" | "unwritable";
	/** What it, or the system below it, said. */
	readonly words: string;
}

/** What the error says of the database's own state, or undefined where it is about something else. */
export function troubleOf(error: unknown): Trouble | undefined {
	for (let one = error, depth = 0; one && depth < 10; one = (one as { cause?: unknown }).cause, depth += 1) {
		const { code, message = "" } = one as { code?: unknown; message?: string };
		const kind = kindOf(typeof code === "string" ? code : "", message);
		if (kind) return { kind, words: message };
	}
	return undefined;
}

function kindOf(code: string, message: string): Trouble["kind"] | undefined {
	if (UNWRITABLE.test(code)) return "unwritable";
	return AWAY.test(code) || GONE.test(message) ? "away" : undefined;
}

/**
 * By the codes of SQLite, PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and Node: no
 * connection, none further, told to end, a lock or an answer that did not come in time.
 */
const AWAY =
	/^(E(CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|TIMEDOUT)|EAI_AGAIN|08...|53300|57P0[123]|57014|55P03|SQLITE_(BUSY|LOCKED|PROTOCOL).*)$/;

/** The disk is full or failing, or may only be read. */
const UNWRITABLE = /^(53100|58030|25006|ENOSPC|EIO|EROFS|EDQUOT|SQLITE_(FULL|IOERR|READONLY|CANTOPEN).*)$/;

/** What the PostgreSQL client, and our own connections to it, say without a code. */
const GONE = /^(Connection terminated|timeout (expired|exceeded)|The database said nothing)/;
