import type { Command } from "commander";
import { findSuppression, listSubscribersByAddress, type Subscriber } from "../../db/subscribers.ts";
import { listSubscriptions, type NamedSubscription } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { NEWS, type News } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress } from "../http/fields.ts";
import { addressHash } from "../mail/address.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { facts } from "./table.ts";

/** `bywhen subscriber …`: who is told. */
export function addSubscriber(program: Command, cli: Cli): void {
	const subscriber = program
		.command("subscriber")
		.description("Look up a subscriber")
		.addHelpText("after", "\nExample:\n  bywhen subscriber show reader@example.org");
	subscriber
		.command("show")
		.description("Show what an address follows and whether mail goes to it; also where it has left")
		.argument("<address>", "the email address", by(emailAddress("the address")))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen subscriber show reader@example.org")
		.action((address: string, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const items = await known(deps, address);
				answer(cli, options, { json: { address, items }, words: items.map(inWords).join("\n\n") });
			}),
		);
}

async function known(deps: Deps, address: string) {
	const hash = addressHash(deps.secret, address);
	const subscribers = await listSubscribersByAddress(deps.db, hash);
	if (subscribers.length === 0) throw new Problem("not-found", `Nobody with the address ${address} follows anything.`);
	const suppressed = (await findSuppression(deps.db, hash)) ?? null;
	return Promise.all(subscribers.map(async (one) => ({ ...(await recordOf(deps, one)), suppressed })));
}

async function recordOf({ db }: Deps, { id, state, reason, timeZone, digestHour, ...rest }: Subscriber) {
	const follows = (await listSubscriptions(db, id)).map(followOf);
	return { id, state, reason, timeZone, digestHour, confirmedAt: rest.confirmedAt, createdAt: rest.createdAt, follows };
}

function followOf(subscription: NamedSubscription) {
	const { scope, target, name, pace, confirmedAt } = subscription;
	return { scope, target, name, pace, news: NEWS.filter((news) => wants(subscription, news)), confirmedAt };
}

function wants(subscription: NamedSubscription, news: News): boolean {
	return news === "due_soon" ? subscription.dueSoon : subscription[news];
}

function inWords(record: Awaited<ReturnType<typeof known>>[number]): string {
	const { id, state, reason, suppressed, timeZone, digestHour, createdAt, confirmedAt, follows } = record;
	return facts([
		["Subscriber", String(id)],
		["State", reason ? `${state} (${reason})` : state],
		["No mail", suppressed ?? undefined],
		["Since", createdAt.toISOString()],
		["Confirmed", confirmedAt?.toISOString() ?? "not yet"],
		["Digests", `at ${digestHour}:00 in ${timeZone}`],
		...follows.map((one) => ["Follows", followWords(one)] as const),
	]);
}

function followWords({ scope, target, name, pace, news, confirmedAt }: ReturnType<typeof followOf>): string {
	const what = scope === "all" ? "everything" : `${scope} ${target} (${name})`;
	return `${what}, ${pace}: ${news.join(", ") || "no news"}${confirmedAt ? "" : "; not confirmed"}`;
}
