import { type Command, Option } from "commander";
import { type AuditEntry, listAudit } from "../../db/audit.ts";
import { findUserByEmail } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { AUDIT_KINDS, type AuditKind } from "../domain/audit.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { table } from "./table.ts";

interface Options {
	readonly user?: string;
	readonly kind?: AuditKind;
	readonly before?: number;
	readonly limit: number;
	readonly json?: boolean;
}

/** `bywhen audit`: who signed in, who tried to, and who changed what a user may do. */
export function addAudit(program: Command, cli: Cli): void {
	program
		.command("audit")
		.description("List the audit log, the newest first: sign-ins, roles, tokens, sessions")
		.option("--user <email>", "only about this user", by(emailAddress("email_address")))
		.addOption(new Option("--kind <kind>", "only of this kind").choices(AUDIT_KINDS))
		.option("--before <number>", "only entries before this one", by(wholeNumber("number", 1, 2 ** 53 - 1)))
		.option("--limit <number>", "at most so many", by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen audit --user editor@example.org --kind sign_in_refused")
		.action(async (options: Options) => {
			const entries = await withProduct(cli, (deps) => entriesOf(deps, options));
			answer(cli, options, { json: { items: entries.map(asJson) }, words: inWords(entries, cli) });
		});
}

async function entriesOf({ db }: Deps, { user: email, kind, before, limit }: Options): Promise<AuditEntry[]> {
	const user = email === undefined ? undefined : await findUserByEmail(db, email);
	if (email !== undefined && !user) {
		throw new Problem("not-found", "command.no_user", { email });
	}
	return listAudit(db, { userId: user?.id, kind, before, limit });
}

function inWords(entries: readonly AuditEntry[], cli: Cli): string {
	if (entries.length === 0) return "The audit log has no such entry.";
	return table(
		entries,
		[
			{ head: "ENTRY", cell: (entry) => String(entry.id) },
			{ head: "AT", cell: (entry) => entry.recordedAt.toISOString().slice(0, 19).concat("Z") },
			{ head: "KIND", cell: (entry) => entry.kind },
			{ head: "USER", cell: (entry) => entry.user ?? "", shrinks: true },
			{ head: "BY", cell: (entry) => entry.actor ?? entry.actorKind, shrinks: true },
			{ head: "FROM", cell: (entry) => [entry.browser, entry.network].filter(Boolean).join(", ") },
		],
		cli.terminal,
	);
}

function asJson(entry: AuditEntry) {
	const { id, recordedAt, kind, user, actor, actorKind, browser, network, data } = entry;
	return { id, recordedAt, kind, user: user ?? null, by: actor ?? actorKind, browser, network, data };
}
