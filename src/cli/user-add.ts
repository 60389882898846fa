import { type Command, Option } from "commander";
import { findUserByEmail } from "../../db/users.ts";
import { inviteUser } from "../actions/invite-user.ts";
import { renewInvitation } from "../actions/renew-invitation.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { ROLES, type Role } from "../domain/role.ts";
import { emailAddress, line } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface Options {
	readonly name?: string;
	readonly role?: Role;
	readonly json?: boolean;
}

const EXAMPLE = 'bywhen user add editor@example.org --name "The editor" --role admin';

/** `bywhen user add`: makes a user and prints their one-time link; for one who never joined, a new link. */
export function addUserAdd(user: Command, cli: Cli): void {
	const command = user
		.command("add")
		.description(cli.texts.t("cli.user_add.about"))
		.argument("<email>", cli.texts.t("cli.user_add.email"), by(emailAddress("email_address")))
		.option("--name <name>", cli.texts.t("cli.user_add.name"), by(line("name", LENGTHS.name)))
		.addOption(new Option("--role <role>", cli.texts.t("cli.user_add.role")).choices(ROLES))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, EXAMPLE))
		.action(async (email: string, options: Options) => {
			const { name, role } = options;
			// All that is missing in one answer, rather than one thing at a time.
			if (name === undefined || role === undefined) return command.error(lacking(options, cli));
			const invited = await withProduct(cli, (deps) => invite(deps, { email, name, role }));
			const words = [
				cli.texts.t(invited.renewed ? "cli.user_add.again" : "cli.user_add.done", { email }),
				`  ${invited.url}`,
				cli.texts.t("cli.user_add.once"),
			].join("\n");
			answer(cli, options, { json: invited, words });
		});
}

function lacking({ name, role }: Options, cli: Cli): string {
	const missing = [name === undefined && "--name NAME", role === undefined && `--role ${ROLES.join("|")}`];
	const told = missing.filter((one) => one !== false);
	return cli.texts.t("cli.user_add.lacking", { options: cli.texts.formats.list(told), example: EXAMPLE });
}

async function invite(deps: Deps, { email, name, role }: Required<Pick<Options, "name" | "role">> & { email: string }) {
	const known = await findUserByEmail(deps.db, email);
	const renewed = known !== undefined && known.passwordHash === null && known.role === role;
	if (renewed) return { email, role, url: await renewInvitation(deps, OPERATOR, known.id), renewed };
	const { url } = await inviteUser(deps, OPERATOR, { email, name, role });
	return { email, role, url, renewed };
}
