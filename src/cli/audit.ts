import { type Command, Option } from "commander";
import { type AuditEntry, listAudit } from "../../db/audit.ts";
import { findUserByEmail } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { AUDIT_KINDS, type AuditKind } from "../domain/audit.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
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
		.description(cli.texts.t("cli.audit.about"))
		.option("--user <email>", cli.texts.t("cli.audit.user"), by(emailAddress("email_address")))
		.addOption(new Option("--kind <kind>", cli.texts.t("cli.audit.kind")).choices(AUDIT_KINDS))
		.option("--before <number>", cli.texts.t("cli.audit.before"), by(wholeNumber("number", 1, 2 ** 53 - 1)))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen audit --user editor@example.org --kind sign_in_refused"))
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
	if (entries.length === 0) return cli.texts.t("cli.audit.none");
	return table(
		entries,
		[
			{ head: "entry", cell: (entry) => String(entry.id) },
			{ head: "at", cell: (entry) => entry.recordedAt.toISOString().slice(0, 19).concat("Z") },
			{ head: "kind", cell: (entry) => entry.kind },
			{ head: "user", cell: (entry) => entry.user ?? "", shrinks: true },
			{ head: "by", cell: (entry) => entry.actor ?? entry.actorKind, shrinks: true },
			{ head: "from", cell: (entry) => [entry.browser, entry.network].filter(Boolean).join(", ") },
		],
		cli,
	);
}

function asJson(entry: AuditEntry) {
	const { id, recordedAt, kind, user, actor, actorKind, browser, network, data } = entry;
	return { id, recordedAt, kind, user: user ?? null, by: actor ?? actorKind, browser, network, data };
}
