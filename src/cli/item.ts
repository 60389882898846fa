import { type Command, Option } from "commander";
import { findUserByEmail } from "../../db/users.ts";
import { assignItem } from "../actions/assign-item.ts";
import { snoozeItem } from "../actions/snooze-item.ts";
import { wakeItem } from "../actions/wake-item.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, emailAddress, line, publicId } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface AssignOptions {
	readonly to?: string;
	readonly json?: boolean;
}

/** `bywhen assign`: gives a pledge at the desk to a user, or back to all. */
export function addAssign(program: Command, cli: Cli): void {
	program
		.command("assign")
		.description("Give a pledge at the desk to a user; without --to, to nobody in particular")
		.argument("<id>", "the pledge's id, as in its page's address", by(publicId()))
		.option("--to <email>", "whose it is from now on", by(emailAddress("email_address")))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen assign 4kxq7p2m --to editor@example.org")
		.action((id: string, options: AssignOptions) =>
			withProduct(cli, async (deps) => {
				const { to } = options;
				const ownerId = to === undefined ? undefined : await userOf(deps, to);
				await assignItem(deps, OPERATOR, { item: { kind: "pledge", id }, ownerId });
				const words = to === undefined ? `Nobody has ${id} now.` : `${to} has ${id} now.`;
				answer(cli, options, { json: { id, owner: to ?? null }, words });
			}),
		);
}

interface SnoozeOptions {
	readonly until?: string;
	readonly reason?: string;
	readonly wake?: boolean;
	readonly json?: boolean;
}

/** `bywhen snooze`: takes a pledge out of the desk's queues until a day, or brings it back. */
export function addSnooze(program: Command, cli: Cli): void {
	program
		.command("snooze")
		.description("Take a pledge out of the desk's queues until a day, or until news of it; or bring it back")
		.argument("<id>", "the pledge's id, as in its page's address", by(publicId()))
		.option("--until <date>", "the day on which it is back, as YYYY-MM-DD", by(civilDate("day_to_look_again")))
		.option("--reason <sentence>", "why, for the desk alone", by(line("reason", LENGTHS.reason)))
		.addOption(new Option("--wake", "bring it back at once").conflicts(["until", "reason"]))
		.option("--json", "answer in JSON")
		.addHelpText(
			"after",
			'\nExamples:\n  bywhen snooze 4kxq7p2m --until 2026-01-15 --reason "The ministry answers by then"\n  bywhen snooze 4kxq7p2m --wake',
		)
		.action((id: string, options: SnoozeOptions, command: Command) =>
			withProduct(cli, async (deps) => {
				const item = { kind: "pledge", id } as const;
				const { until, reason, wake } = options;
				if (wake) {
					await wakeItem(deps, OPERATOR, item);
					return answer(cli, options, { json: { id, snoozedUntil: null }, words: `${id} is back in its queues.` });
				}
				if (!until || !reason) return command.error("error: Give --until and --reason, or --wake");
				await snoozeItem(deps, OPERATOR, { item, until, reason });
				answer(cli, options, { json: { id, snoozedUntil: until }, words: `${id} is snoozed until ${until}.` });
			}),
		);
}

async function userOf({ db }: Deps, email: string): Promise<number> {
	const found = await findUserByEmail(db, email);
	if (!found) throw new Problem("not-found", "account.gone");
	return found.id;
}
