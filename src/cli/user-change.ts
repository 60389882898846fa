import { Argument, type Command } from "commander";
import { changeRole } from "../actions/change-role.ts";
import { disableUser } from "../actions/disable-user.ts";
import { resetSecondFactor } from "../actions/reset-second-factor.ts";
import { ROLES, type Role } from "../domain/role.ts";
import { emailAddress } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";

const email = (cli: Cli) =>
	new Argument("<email>", cli.texts.t("cli.user_add.email")).argParser(by(emailAddress("email_address")));

/** `bywhen user role`: gives a user another role. */
export function addUserRole(user: Command, cli: Cli): void {
	user
		.command("role")
		.description(cli.texts.t("cli.user_change.role.about"))
		.addArgument(email(cli))
		.addArgument(new Argument("<role>", cli.texts.t("cli.user_change.role.role")).choices(ROLES))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen user role editor@example.org admin"))
		.action(async (address: string, role: Role, options: { json?: boolean }) => {
			await withProduct(cli, async (deps) => {
				const { id } = await knownUser(deps, address);
				await changeRole(deps, OPERATOR, { userId: id, role });
			});
			answer(cli, options, {
				json: { email: address, role },
				words: cli.texts.t("cli.user_change.done", { user: address, role }),
			});
		});
}

/** `bywhen user disable`: locks a user out. */
export function addUserDisable(user: Command, cli: Cli): void {
	user
		.command("disable")
		.description(cli.texts.t("cli.user_change.disable.about"))
		.addArgument(email(cli))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen user disable editor@example.org"))
		.action(async (address: string, options: { json?: boolean }) => {
			await withProduct(cli, async (deps) => disableUser(deps, OPERATOR, (await knownUser(deps, address)).id));
			answer(cli, options, {
				json: { email: address, disabled: true },
				words: cli.texts.t("cli.user_change.disabled", { user: address }),
			});
		});
}

/** `bywhen user reset-factor`: for who has lost their phone and their recovery codes. */
export function addUserResetFactor(user: Command, cli: Cli): void {
	user
		.command("reset-factor")
		.description(cli.texts.t("cli.user_change.reset-factor.about"))
		.addArgument(email(cli))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen user reset-factor editor@example.org"))
		.action(async (address: string, options: { json?: boolean }) => {
			await withProduct(cli, async (deps) => resetSecondFactor(deps, OPERATOR, (await knownUser(deps, address)).id));
			const words = cli.texts.t("cli.user_change.reset", { user: address });
			answer(cli, options, { json: { email: address, secondFactor: false }, words });
		});
}
