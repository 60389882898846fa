import type { Command } from "commander";
import { listConflicts } from "../../db/conflicts.ts";
import { declareConflict } from "../actions/declare-conflict.ts";
import { endConflict } from "../actions/end-conflict.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { emailAddress, line, rowId } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

/** `bywhen conflict`: who is not to decide on whom. */
export function addConflict(program: Command, cli: Cli): void {
	const conflict = program
		.command("conflict")
		.description("Conflicts of interest: who is not to decide on which promiser")
		.addHelpText("after", "\nExample:\n  bywhen conflict list");
	addList(conflict, cli);
	addDeclare(conflict, cli);
	addEnd(conflict, cli);
}

function addList(conflict: Command, cli: Cli): void {
	conflict
		.command("list")
		.description("List conflicts of interest, those in force first")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen conflict list --json")
		.action((options: { json?: boolean }) =>
			withProduct(cli, async ({ db }) => {
				const rows = await listConflicts(db, { limit: 1000 });
				const columns: readonly Column<(typeof rows)[number]>[] = [
					{ head: "ID", cell: ({ id }) => String(id), isNumber: true },
					{ head: "USER", cell: ({ user }) => user },
					{ head: "PROMISER", cell: ({ promiser }) => promiser },
					{ head: "DECLARED", cell: ({ declaredAt }) => declaredAt.toISOString().slice(0, 10) },
					{ head: "ENDED", cell: ({ endedAt }) => endedAt?.toISOString().slice(0, 10) ?? "" },
					{ head: "WHY", cell: ({ reason }) => reason, shrinks: true },
				];
				const words = rows.length > 0 ? table(rows, columns, cli.terminal) : "None is declared.";
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
		.description("Put on record that a user is not to decide on a promiser")
		.argument("<email>", "the user's email address", by(emailAddress("email_address")))
		.requiredOption("--promiser <name>", "the promiser's name", by(line("promiser_name", LENGTHS.name)))
		.requiredOption("--reason <sentence>", "what it is; it stays in the newsroom", by(line("reason", LENGTHS.reason)))
		.option("--json", "answer in JSON")
		.addHelpText(
			"after",
			'\nExample:\n  bywhen conflict declare editor@example.org --promiser "Donald Trump" --reason "A relative works there"',
		)
		.action((email: string, { promiser, reason, ...options }: DeclareOptions) =>
			withProduct(cli, async (deps) => {
				const { id: userId } = await knownUser(deps, email);
				const id = await declareConflict(deps, OPERATOR, { userId, promiser, reason });
				answer(cli, options, { json: { id, email, promiser }, words: `Conflict ${id} is on record.` });
			}),
		);
}

function addEnd(conflict: Command, cli: Cli): void {
	conflict
		.command("end")
		.description("End a conflict of interest; it stays on record that it was there")
		.argument("<id>", "its number, as in the list", by(rowId("number")))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen conflict end 3")
		.action((id: number, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				await endConflict(deps, OPERATOR, id);
				answer(cli, options, { json: { id, ended: true }, words: `Conflict ${id} has ended.` });
			}),
		);
}
