import type { Command } from "commander";
import { listLedgerOfSubscriber } from "../../db/ledger.ts";
import { findSuppression, listSubscribersByAddress, type Subscriber } from "../../db/subscribers.ts";
import { listSubscriptions, type NamedSubscription } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { NEWS, type News } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress, wholeNumber } from "../http/fields.ts";
import { addressHash } from "../mail/address.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { FATE_COLUMNS, type LedgerRow, ledgerRowOf } from "./ledger-rows.ts";
import { by } from "./option-values.ts";
import { type Column, facts, table } from "./table.ts";

/** `bywhen subscriber …`: who is told. */
export function addSubscriber(program: Command, cli: Cli): void {
	const subscriber = program
		.command("subscriber")
		.description("Look up a subscriber")
		.addHelpText("after", "\nExample:\n  bywhen subscriber show reader@example.org");
	subscriber
		.command("show")
		.description(
			"Show what an address follows, and everything it was to be told with what became of it; also where it has left",
		)
		.argument("<address>", "the email address", by(emailAddress("address")))
		.option("--limit <number>", "at most so many rows, the newest first", by(wholeNumber("number", 1, 100_000)), 100)
		.option("--before <number>", "only of events before this one", by(wholeNumber("event", 1, 2 ** 53 - 1)))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen subscriber show reader@example.org")
		.action((address: string, options: Options) =>
			withProduct(cli, async (deps) => {
				const items = await known(deps, address, options);
				const words = items.map((record) => inWords(record, { address, cli })).join("\n\n");
				answer(cli, options, { json: { address, items }, words });
			}),
		);
}

interface Options {
	readonly limit: number;
	readonly before?: number;
	readonly json?: boolean;
}

async function known(deps: Deps, address: string, options: Options) {
	const hash = addressHash(deps.secret, address);
	const subscribers = await listSubscribersByAddress(deps.db, hash);
	if (subscribers.length === 0) throw new Problem("not-found", "command.no_follower", { address });
	const suppressed = (await findSuppression(deps.db, hash)) ?? null;
	return Promise.all(subscribers.map(async (one) => ({ ...(await recordOf(deps, one, options)), suppressed })));
}

async function recordOf({ db }: Deps, subscriber: Subscriber, { limit, before }: Options) {
	const { id, state, reason, timeZone, digestHour, confirmedAt, createdAt, lastToldAt } = subscriber;
	const follows = (await listSubscriptions(db, id)).map(followOf);
	const entries = await listLedgerOfSubscriber(db, id, { before, limit: limit + 1 });
	const rows = entries.slice(0, limit).map(ledgerRowOf);
	/** Where the next page begins; null at the end. */
	const next = entries.length > limit ? (rows.at(-1)?.event ?? null) : null;
	const record = { id, state, reason, timeZone, digestHour, confirmedAt, createdAt, lastToldAt };
	return { ...record, follows, rows, next };
}

function followOf(subscription: NamedSubscription) {
	const { scope, target, name, pace, confirmedAt } = subscription;
	return { scope, target, name, pace, news: NEWS.filter((news) => wants(subscription, news)), confirmedAt };
}

function wants(subscription: NamedSubscription, news: News): boolean {
	return news === "due_soon" ? subscription.dueSoon : subscription[news];
}

interface Asked {
	readonly address: string;
	readonly cli: Cli;
}

function inWords(record: Awaited<ReturnType<typeof known>>[number], { address, cli }: Asked): string {
	const head = headOf(record);
	if (record.rows.length === 0) return head;
	const more = record.next === null ? "" : `\n\nMore: bywhen subscriber show ${address} --before ${record.next}`;
	return `${head}\n\n${table(record.rows, COLUMNS, cli.terminal)}${more}`;
}

const COLUMNS: readonly Column<LedgerRow>[] = [
	{ head: "EVENT", cell: ({ event }) => String(event), isNumber: true },
	{ head: "KIND", cell: ({ kind }) => kind },
	{ head: "PLEDGE", cell: ({ pledge }) => pledge ?? "" },
	...FATE_COLUMNS,
];

function headOf(record: Awaited<ReturnType<typeof known>>[number]): string {
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
