import { type Command, Option } from "commander";
import { findUserByEmail } from "../../db/users.ts";
import { assignItem } from "../actions/assign-item.ts";
import { snoozeItem } from "../actions/snooze-item.ts";
import { wakeItem } from "../actions/wake-item.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, emailAddress, line, publicId } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface AssignOptions {
	readonly to?: string;
	readonly json?: boolean;
}

/** `bywhen assign`: gives a pledge at the desk to a user, or back to all. */
export function addAssign(program: Command, cli: Cli): void {
	program
		.command("assign")
		.description(cli.texts.t("cli.item.assign.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option("--to <email>", cli.texts.t("cli.item.assign.to"), by(emailAddress("email_address")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen assign 4kxq7p2m --to editor@example.org"))
		.action((id: string, options: AssignOptions) =>
			withProduct(cli, async (deps) => {
				const { to } = options;
				const ownerId = to === undefined ? undefined : await userOf(deps, to);
				await assignItem(deps, OPERATOR, { item: { kind: "pledge", id }, ownerId });
				const words =
					to === undefined
						? cli.texts.t("cli.item.nobody", { id })
						: cli.texts.t("cli.item.somebody", { user: to, id });
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
		.description(cli.texts.t("cli.item.snooze.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option("--until <date>", cli.texts.t("cli.item.snooze.until"), by(civilDate("day_to_look_again")))
		.option("--reason <sentence>", cli.texts.t("cli.item.snooze.reason"), by(line("reason", LENGTHS.reason)))
		.addOption(new Option("--wake", cli.texts.t("cli.item.snooze.wake")).conflicts(["until", "reason"]))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(
				cli,
				'bywhen snooze 4kxq7p2m --until 2026-01-15 --reason "The ministry answers by then"\n  bywhen snooze 4kxq7p2m --wake',
			),
		)
		.action((id: string, options: SnoozeOptions, command: Command) =>
			withProduct(cli, async (deps) => {
				const item = { kind: "pledge", id } as const;
				const { until, reason, wake } = options;
				if (wake) {
					await wakeItem(deps, OPERATOR, item);
					return answer(cli, options, {
						json: { id, snoozedUntil: null },
						words: cli.texts.t("cli.item.back", { id }),
					});
				}
				if (!until || !reason) return command.error(cli.texts.t("cli.item.until_missing"));
				await snoozeItem(deps, OPERATOR, { item, until, reason });
				answer(cli, options, {
					json: { id, snoozedUntil: until },
					words: cli.texts.t("cli.item.snoozed", { id, day: until }),
				});
			}),
		);
}

async function userOf({ db }: Deps, email: string): Promise<number> {
	const found = await findUserByEmail(db, email);
	if (!found) throw new Problem("not-found", "account.gone");
	return found.id;
}
