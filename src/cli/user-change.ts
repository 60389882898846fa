import { Argument, type Command } from "commander";
import { changeRole } from "../actions/change-role.ts";
import { disableUser } from "../actions/disable-user.ts";
import { resetSecondFactor } from "../actions/reset-second-factor.ts";
import { ROLES, type Role } from "../domain/role.ts";
import { emailAddress } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";

const email = () => new Argument("<email>", "their email address").argParser(by(emailAddress("email_address")));

/** `bywhen user role`: gives a user another role. */
export function addUserRole(user: Command, cli: Cli): void {
	user
		.command("role")
		.description("Give a user another role, at once also where they are signed in")
		.addArgument(email())
		.addArgument(new Argument("<role>", "what they may do from now on").choices(ROLES))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen user role editor@example.org admin")
		.action(async (address: string, role: Role, options: { json?: boolean }) => {
			await withProduct(cli, async (deps) => {
				const { id } = await knownUser(deps, address);
				await changeRole(deps, OPERATOR, { userId: id, role });
			});
			answer(cli, options, { json: { email: address, role }, words: `${address} is now ${role}.` });
		});
}

/** `bywhen user disable`: locks a user out. */
export function addUserDisable(user: Command, cli: Cli): void {
	user
		.command("disable")
		.description("Lock a user out: their sessions, links and API tokens end at once")
		.addArgument(email())
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen user disable editor@example.org")
		.action(async (address: string, options: { json?: boolean }) => {
			await withProduct(cli, async (deps) => disableUser(deps, OPERATOR, (await knownUser(deps, address)).id));
			answer(cli, options, { json: { email: address, disabled: true }, words: `${address} can no longer sign in.` });
		});
}

/** `bywhen user reset-factor`: for who has lost their phone and their recovery codes. */
export function addUserResetFactor(user: Command, cli: Cli): void {
	user
		.command("reset-factor")
		.description("Take a user's second factor away, for who has lost theirs; their sessions end")
		.addArgument(email())
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen user reset-factor editor@example.org")
		.action(async (address: string, options: { json?: boolean }) => {
			await withProduct(cli, async (deps) => resetSecondFactor(deps, OPERATOR, (await knownUser(deps, address)).id));
			const words = `${address} signs in with a password alone, until they set up a second factor again.`;
			answer(cli, options, { json: { email: address, secondFactor: false }, words });
		});
}
