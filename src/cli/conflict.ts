import type { Command } from "commander";
import { listConflicts } from "../../db/conflicts.ts";
import { declareConflict } from "../actions/declare-conflict.ts";
import { endConflict } from "../actions/end-conflict.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { emailAddress, line, rowId } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

/** `bywhen conflict`: who is not to decide on whom. */
export function addConflict(program: Command, cli: Cli): void {
	const conflict = program
		.command("conflict")
		.description(cli.texts.t("cli.conflict.about"))
		.addHelpText("after", examples(cli, "bywhen conflict list"));
	addList(conflict, cli);
	addDeclare(conflict, cli);
	addEnd(conflict, cli);
}

function addList(conflict: Command, cli: Cli): void {
	conflict
		.command("list")
		.description(cli.texts.t("cli.conflict.list.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen conflict list --json"))
		.action((options: { json?: boolean }) =>
			withProduct(cli, async ({ db }) => {
				const rows = await listConflicts(db, { limit: 1000 });
				const columns: readonly Column<(typeof rows)[number]>[] = [
					{ head: "id", cell: ({ id }) => String(id), isNumber: true },
					{ head: "user", cell: ({ user }) => user },
					{ head: "promiser", cell: ({ promiser }) => promiser },
					{ head: "declared", cell: ({ declaredAt }) => declaredAt.toISOString().slice(0, 10) },
					{ head: "ended", cell: ({ endedAt }) => endedAt?.toISOString().slice(0, 10) ?? "" },
					{ head: "why", cell: ({ reason }) => reason, shrinks: true },
				];
				const words = rows.length > 0 ? table(rows, columns, cli) : cli.texts.t("cli.conflict.none");
				answer(cli, options, { json: { items: rows }, words });
			}),
		);
}

interface DeclareOptions {
	readonly promiser: string;
	readonly reason: string;
	readonly json?: boolean;
}

function addDeclare(conflict: Command, cli: Cli): void {
	conflict
		.command("declare")
		.description(cli.texts.t("cli.conflict.declare.about"))
		.argument("<email>", cli.texts.t("cli.conflict.declare.email"), by(emailAddress("email_address")))
		.requiredOption(
			"--promiser <name>",
			cli.texts.t("cli.conflict.declare.promiser"),
			by(line("promiser_name", LENGTHS.name)),
		)
		.requiredOption(
			"--reason <sentence>",
			cli.texts.t("cli.conflict.declare.reason"),
			by(line("reason", LENGTHS.reason)),
		)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(
				cli,
				'bywhen conflict declare editor@example.org --promiser "Donald Trump" --reason "A relative works there"',
			),
		)
		.action((email: string, { promiser, reason, ...options }: DeclareOptions) =>
			withProduct(cli, async (deps) => {
				const { id: userId } = await knownUser(deps, email);
				const id = await declareConflict(deps, OPERATOR, { userId, promiser, reason });
				answer(cli, options, { json: { id, email, promiser }, words: cli.texts.t("cli.conflict.declared", { id }) });
			}),
		);
}

function addEnd(conflict: Command, cli: Cli): void {
	conflict
		.command("end")
		.description(cli.texts.t("cli.conflict.end.about"))
		.argument("<id>", cli.texts.t("cli.number"), by(rowId("number")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen conflict end 3"))
		.action((id: number, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				await endConflict(deps, OPERATOR, id);
				answer(cli, options, { json: { id, ended: true }, words: cli.texts.t("cli.conflict.ended", { id }) });
			}),
		);
}
