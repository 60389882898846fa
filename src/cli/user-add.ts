import { type Command, Option } from "commander";
import { findUserByEmail } from "../../db/users.ts";
import { inviteUser } from "../actions/invite-user.ts";
import { renewInvitation } from "../actions/renew-invitation.ts";
import type { Deps } from "../deps.ts";
import { ROLES, type Role } from "../domain/role.ts";
import { emailAddress, line } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface Options {
	readonly name: string;
	readonly role: Role;
	readonly json?: boolean;
}

/** `bywhen user add`: makes a user and prints their one-time link; for one who never joined, a new link. */
export function addUserAdd(user: Command, cli: Cli): void {
	user
		.command("add")
		.description("Invite a user and print their one-time link to set a password (a new link where they never used it)")
		.argument("<email>", "their email address", by(emailAddress("the email address")))
		.requiredOption("--name <name>", "their name", by(line("the name", 100)))
		.addOption(new Option("--role <role>", "what they may do").choices(ROLES).makeOptionMandatory())
		.option("--json", "answer in JSON")
		.addHelpText("after", '\nExample:\n  bywhen user add editor@example.org --name "The editor" --role admin')
		.action(async (email: string, options: Options) => {
			const invited = await withProduct(cli, (deps) => invite(deps, email, options));
			const words = [
				invited.renewed ? `${email} is invited already and has not joined. Their new link:` : `Invited ${email}.`,
				`  ${invited.url}`,
				"It works once, for 7 days. A mail with the same link is on its way where mail is set up.",
			].join("\n");
			answer(cli, options, { json: invited, words });
		});
}

async function invite(deps: Deps, email: string, { name, role }: Options) {
	const known = await findUserByEmail(deps.db, email);
	const renewed = known !== undefined && known.passwordHash === null && known.role === role;
	if (renewed) return { email, role, url: await renewInvitation(deps, OPERATOR, known.id), renewed };
	const { url } = await inviteUser(deps, OPERATOR, { email, name, role });
	return { email, role, url, renewed };
}
