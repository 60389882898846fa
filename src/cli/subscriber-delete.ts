import type { Command } from "commander";
import { listSubscribersByAddress } from "../../db/subscribers.ts";
import { deleteSubscriber } from "../actions/delete-subscriber.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress } from "../http/fields.ts";
import { addressHash } from "../mail/address.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface Options {
	readonly yes?: boolean;
	readonly json?: boolean;
}

/** `bywhen subscriber delete`: forgets somebody who asked for it by another way than the link in their mails. */
export function addSubscriberDelete(subscriber: Command, cli: Cli): void {
	subscriber
		.command("delete")
		.description(cli.texts.t("cli.subscriber.delete.about"))
		.argument("<address>", cli.texts.t("cli.subscriber.show.address"), by(emailAddress("address")))
		.option("--yes", cli.texts.t("cli.subscriber.delete.yes"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen subscriber delete reader@example.org --yes"))
		.action((address: string, options: Options) =>
			withProduct(cli, async (deps) => {
				const ids = await known(deps, address);
				if (!options.yes) throw new Problem("invalid-input", "command.subscriber_deleted_for_good", { address });
				for (const id of ids) await deleteSubscriber(deps, OPERATOR, id);
				answer(cli, options, {
					json: { address, deleted: ids },
					words: cli.texts.t("cli.subscriber.deleted", { address }),
				});
			}),
		);
}

/** The subscribers with the address that are not deleted yet. Throws a Problem where there is none. */
async function known({ db, secret }: Deps, address: string): Promise<number[]> {
	const found = await listSubscribersByAddress(db, addressHash(secret, address));
	const ids = found.filter(({ state }) => state !== "deleted").map(({ id }) => id);
	if (ids.length === 0) throw new Problem("not-found", "command.no_follower", { address });
	return ids;
}
