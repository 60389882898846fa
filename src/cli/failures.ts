import { Problem } from "../domain/problem.ts";
import type { failures } from "../text/en/failures.ts";
import { refusalWords } from "../text/refusal-words.ts";
import type { Texts } from "../text/text.ts";

/**
 * One line that says what is wrong and what to do, or undefined where the error is a bug of ours. Knows our own
 * refusals and what databases and file systems answer when they cannot be used.
 */
export function failureLine(error: unknown, texts: Texts): string | undefined {
	for (const one of causes(error)) {
		if (one instanceof Problem) return refusalWords(one, texts).detail;
		const { code, path, message = "" } = one as { code?: unknown; path?: string; message?: string };
		const found = typeof code === "string" ? MENDS.find(([pattern]) => pattern.test(code))?.[1] : undefined;
		if (found) return path ? `${path}: ${texts.t(`failure.${found}`)}` : texts.t(`failure.${found}`);
		if (/timeout|Connection terminated/i.test(message)) return texts.t("failure.silent");
	}
	return undefined;
}

/** The error and what it came from, the outermost first. */
function causes(error: unknown): unknown[] {
	const found: unknown[] = [];
	for (let one = error; one && found.length < 10; one = (one as { cause?: unknown }).cause) found.push(one);
	return found;
}

type FailureName = keyof typeof failures extends `failure.${infer N}` ? N : never;

/** By the codes of SQLite, PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and Node. */
const MENDS: readonly (readonly [RegExp, FailureName])[] = [
	[/^SQLITE_(BUSY|LOCKED)|^55P03$/, "locked"],
	[/^SQLITE_(CANTOPEN|READONLY|PERM)/, "not_writable"],
	[/^E(ACCES|PERM|ROFS|NOTDIR|ISDIR|EXIST)$|^ENOENT$/, "cannot_open"],
	[/^SQLITE_(NOTADB|CORRUPT)/, "damaged"],
	[/^SQLITE_(FULL|IOERR)|^ENOSPC$|^53100$/, "full"],
	[/^E(CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE)$|^EAI_AGAIN$|^08/, "unreachable"],
	[/^ETIMEDOUT$|^57014$/, "silent"],
	[/^28/, "password"],
	[/^3D000$/, "no_database"],
	[/^42501$/, "no_right"],
	[/^(53300|57P0[123])$/, "no_room"],
	[/^(SQLITE_ERROR|42P01)$/, "no_table"],
];
