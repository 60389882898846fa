import { Problem } from "../domain/problem.ts";
import { refusalWords } from "../text/refusal-words.ts";
import { textsFor } from "../text/text.ts";

/**
 * One line that says what is wrong and what to do, or undefined where the error is a bug of ours. Knows our own
 * refusals and what databases and file systems answer when they cannot be used.
 */
export function failureLine(error: unknown): string | undefined {
	for (const one of causes(error)) {
		if (one instanceof Problem) return refusalWords(one, textsFor("en")).detail;
		const { code, path, message = "" } = one as { code?: unknown; path?: string; message?: string };
		const mend = typeof code === "string" ? MENDS.find(([pattern]) => pattern.test(code))?.[1] : undefined;
		if (mend) return path ? `${path}: ${mend}` : mend;
		if (/timeout|Connection terminated/i.test(message)) return SILENT;
	}
	return undefined;
}

/** The error and what it came from, the outermost first. */
function causes(error: unknown): unknown[] {
	const found: unknown[] = [];
	for (let one = error; one && found.length < 10; one = (one as { cause?: unknown }).cause) found.push(one);
	return found;
}

const SILENT = "The database did not answer in time. Check that its server runs and that DATABASE_URL names it.";

/** By the codes of SQLite, PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and Node. */
const MENDS: readonly (readonly [RegExp, string])[] = [
	[
		/^SQLITE_(BUSY|LOCKED)|^55P03$/,
		"Another program holds the database locked. Wait for it to end, or stop it, and try again.",
	],
	[
		/^SQLITE_(CANTOPEN|READONLY|PERM)/,
		"The database file or its folder cannot be opened for writing. Check DATABASE_URL, and the rights of both.",
	],
	[
		/^E(ACCES|PERM|ROFS|NOTDIR|ISDIR|EXIST)$|^ENOENT$/,
		"This file or its folder cannot be opened. Check that it exists, and its rights.",
	],
	[
		/^SQLITE_(NOTADB|CORRUPT)/,
		"The database file is damaged or not a database. Check DATABASE_URL, or restore the last backup.",
	],
	[/^SQLITE_(FULL|IOERR)|^ENOSPC$|^53100$/, "The disk is full or failing. Make room on it, and try again."],
	[
		/^E(CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE)$|^EAI_AGAIN$|^08/,
		"The database server cannot be reached. Start it, or correct the host and port in DATABASE_URL.",
	],
	[/^ETIMEDOUT$|^57014$/, SILENT],
	[/^28/, "The database server refused the user or password. Correct them in DATABASE_URL."],
	[/^3D000$/, "The database server has no database of this name. Create it, or correct DATABASE_URL."],
	[/^42501$/, "The database user may not do this. Give it the rights to the tables, or use their owner."],
	[/^(53300|57P0[123])$/, "The database server takes no further connections now. Try again in a moment."],
	[/^(SQLITE_ERROR|42P01)$/, "The database lacks a table of this version. Run: bywhen migrate"],
];
