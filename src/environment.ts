import { readFileSync } from "node:fs";
import { Problem } from "./domain/problem.ts";

/** Settings whose value may stand in a file named by the variable with `_FILE` at its end. */
const FROM_FILES = [
	"DATABASE_URL",
	"SECRET",
	"SMTP_URL",
	"BOUNCE_IMAP_URL",
	"DKIM_PRIVATE_KEY",
	"METRICS_TOKEN",
	"OIDC_CLIENT_SECRET",
	"WAYBACK_SECRET_KEY",
] as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says, as people and their tools write it: blanks and line ends around a value are no part of it,
 * a blank value is none, and some values stand in files. Throws a Problem where such a file cannot be used.
 */
export function valuesIn(environment: Environment): Environment {
	const values: Record<string, string | undefined> = {};
	for (const [name, value] of Object.entries(environment)) {
		const said = value?.trim();
		if (said) values[name] = said;
	}
	for (const name of FROM_FILES) {
		const file = values[`${name}_FILE`];
		if (values[name] === undefined && file !== undefined) values[name] = readSecret(name, file);
	}
	return values;
}

/**
 * Of these variables, those whose value stands in quotes: a shell, systemd and `.env` take quotes away, and `docker
 * --env-file` leaves them.
 */
export function quotedIn(values: Environment, names: readonly string[]): string[] {
	return names.filter((name) => /^(["'])[\s\S]*\1$/.test(values[name] ?? ""));
}

function readSecret(name: string, file: string): string {
	const value = contentOf(name, file);
	if (value === "") throw new Problem("unavailable", "settings.secret_empty", { name, file });
	return value;
}

function contentOf(name: string, file: string): string {
	try {
		return readFileSync(file, "utf8").trim();
	} catch {
		throw new Problem("unavailable", "settings.secret_unreadable", { name, file });
	}
}
