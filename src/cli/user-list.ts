import type { Command } from "commander";
import { listUsers } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { table } from "./table.ts";

type Listed = Awaited<ReturnType<typeof listUsers>>[number];

/** `bywhen user list`: who can sign in, and who no longer can. */
export function addUserList(user: Command, cli: Cli): void {
	user
		.command("list")
		.description(cli.texts.t("cli.user_list.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen user list --json"))
		.action(async (options: { json?: boolean }) => {
			const users = await withProduct(cli, allUsers);
			answer(cli, options, { json: { items: users.map(asJson) }, words: inWords(users, cli) });
		});
}

async function allUsers({ db }: Deps): Promise<Listed[]> {
	const all: Listed[] = [];
	for (;;) {
		const page = await listUsers(db, all.at(-1)?.email);
		all.push(...page);
		if (page.length === 0) return all;
	}
}

function inWords(users: readonly Listed[], cli: Cli): string {
	if (users.length === 0) return cli.texts.t("cli.user_list.none");
	return table(
		users,
		[
			{ head: "email", cell: (user) => user.email },
			{ head: "name", cell: (user) => user.name, shrinks: true },
			{ head: "role", cell: (user) => user.role },
			{ head: "state", cell: stateOf },
			{ head: "last_seen", cell: (user) => user.lastSeenAt?.toISOString().slice(0, 16).concat("Z") ?? "" },
		],
		cli,
	);
}

function asJson(user: Listed) {
	const { email, name, role, createdAt, lastSeenAt } = user;
	return { email, name, role, state: stateOf(user), createdAt, lastSeenAt: lastSeenAt ?? null };
}

function stateOf({ disabledAt, hasJoined }: Listed): "disabled" | "active" | "invited" {
	if (disabledAt) return "disabled";
	return hasJoined ? "active" : "invited";
}
