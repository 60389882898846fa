import { type Command, Option } from "commander";
import { findUserByEmail } from "../../db/users.ts";
import { inviteUser } from "../actions/invite-user.ts";
import { renewInvitation } from "../actions/renew-invitation.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { ROLES, type Role } from "../domain/role.ts";
import { emailAddress, line } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface Options {
	readonly name?: string;
	readonly role?: Role;
	readonly json?: boolean;
}

/** `bywhen user add`: makes a user and prints their one-time link; for one who never joined, a new link. */
export function addUserAdd(user: Command, cli: Cli): void {
	const command = user
		.command("add")
		.description("Invite a user and print their one-time link to set a password (a new link where they never used it)")
		.argument("<email>", "their email address", by(emailAddress("email_address")))
		.option("--name <name>", "their name (needed)", by(line("name", LENGTHS.name)))
		.addOption(new Option("--role <role>", "what they may do (needed)").choices(ROLES))
		.option("--json", "answer in JSON")
		.addHelpText("after", '\nExample:\n  bywhen user add editor@example.org --name "The editor" --role admin')
		.action(async (email: string, options: Options) => {
			const { name, role } = options;
			// All that is missing in one answer, rather than one thing at a time.
			if (name === undefined || role === undefined) return command.error(lacking(options));
			const invited = await withProduct(cli, (deps) => invite(deps, { email, name, role }));
			const words = [
				invited.renewed ? `${email} is invited already and has not joined. Their new link:` : `Invited ${email}.`,
				`  ${invited.url}`,
				"It works once, for 7 days. A mail with the same link is on its way where mail is set up.",
			].join("\n");
			answer(cli, options, { json: invited, words });
		});
}

function lacking({ name, role }: Options): string {
	const missing = [name === undefined && "--name NAME", role === undefined && `--role ${ROLES.join("|")}`];
	return `error: Give ${missing.filter(Boolean).join(" and ")} too, such as: bywhen user add editor@example.org --name "The editor" --role editor`;
}

async function invite(deps: Deps, { email, name, role }: Required<Pick<Options, "name" | "role">> & { email: string }) {
	const known = await findUserByEmail(deps.db, email);
	const renewed = known !== undefined && known.passwordHash === null && known.role === role;
	if (renewed) return { email, role, url: await renewInvitation(deps, OPERATOR, known.id), renewed };
	const { url } = await inviteUser(deps, OPERATOR, { email, name, role });
	return { email, role, url, renewed };
}
