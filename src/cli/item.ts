import { type Command, Option } from "commander";
import { z } from "zod";
import { assignItem } from "../actions/assign-item.ts";
import { snoozeItem } from "../actions/snooze-item.ts";
import { wakeItem } from "../actions/wake-item.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { ITEM_KINDS, type ItemName, itemIn, itemWord } from "../domain/queue.ts";
import { refused } from "../domain/refused-input.ts";
import { civilDate, emailAddress, line } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";

interface AssignOptions {
	readonly to?: string;
	readonly json?: boolean;
}

/** `bywhen assign`: gives an item of the queues to a user, or back to all. */
export function addAssign(program: Command, cli: Cli): void {
	program
		.command("assign")
		.description(cli.texts.t("cli.item.assign.about"))
		.argument("<item>", cli.texts.t("cli.item.name"), by(item()))
		.option("--to <email>", cli.texts.t("cli.item.assign.to"), by(emailAddress("email_address")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen assign 4kxq7p2m --to editor@example.org\n  bywhen assign tip:12"))
		.action((item: ItemName, options: AssignOptions) =>
			withProduct(cli, async (deps) => {
				const { to } = options;
				const ownerId = to === undefined ? undefined : (await knownUser(deps, to)).id;
				await assignItem(deps, OPERATOR, { item, ownerId });
				const id = itemWord(item);
				const words =
					to === undefined
						? cli.texts.t("cli.item.nobody", { id })
						: cli.texts.t("cli.item.somebody", { user: to, id });
				answer(cli, options, { json: { ...item, owner: to ?? null }, words });
			}),
		);
}

interface SnoozeOptions {
	readonly until?: string;
	readonly reason?: string;
	readonly wake?: boolean;
	readonly json?: boolean;
}

/** `bywhen snooze`: takes an item out of the desk's queues until a day, or brings it back. */
export function addSnooze(program: Command, cli: Cli): void {
	program
		.command("snooze")
		.description(cli.texts.t("cli.item.snooze.about"))
		.argument("<item>", cli.texts.t("cli.item.name"), by(item()))
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
		.action((item: ItemName, options: SnoozeOptions, command: Command) =>
			withProduct(cli, async (deps) => {
				const id = itemWord(item);
				const { until, reason, wake } = options;
				if (wake) {
					await wakeItem(deps, OPERATOR, item);
					return answer(cli, options, {
						json: { ...item, snoozedUntil: null },
						words: cli.texts.t("cli.item.back", { id }),
					});
				}
				if (!until || !reason) return command.error(cli.texts.t("cli.item.until_missing"));
				await snoozeItem(deps, OPERATOR, { item, until, reason });
				answer(cli, options, {
					json: { ...item, snoozedUntil: until },
					words: cli.texts.t("cli.item.snoozed", { id, day: until }),
				});
			}),
		);
}

const KINDS = ITEM_KINDS.filter((kind) => kind !== "pledge").join(", ");

/** What a word names. */
function item() {
	return z.string().transform((word, context) => {
		const named = itemIn(word);
		if (named) return named;
		context.addIssue({ code: "custom", message: refused("command.no_item", { kinds: KINDS }) });
		return z.NEVER;
	});
}
