import type { Command } from "commander";
import { listLedgerOfSubscriber } from "../../db/ledger.ts";
import { findSuppression, listSubscribersByAddress, type Subscriber } from "../../db/subscribers.ts";
import { listSubscriptions, type NamedSubscription } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { NEWS, type News } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress, wholeNumber } from "../http/fields.ts";
import { addressHash } from "../mail/address.ts";
import type { Translate } from "../text/text.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { FATE_COLUMNS, type LedgerRow, ledgerRowOf } from "./ledger-rows.ts";
import { by } from "./option-values.ts";
import { addSubscriberDelete } from "./subscriber-delete.ts";
import { type Column, facts, table } from "./table.ts";

/** `bywhen subscriber …`: who is told. */
export function addSubscriber(program: Command, cli: Cli): void {
	const subscriber = program
		.command("subscriber")
		.description(cli.texts.t("cli.subscriber.about"))
		.addHelpText("after", examples(cli, "bywhen subscriber show reader@example.org"));
	subscriber
		.command("show")
		.description(cli.texts.t("cli.subscriber.show.about"))
		.argument("<address>", cli.texts.t("cli.subscriber.show.address"), by(emailAddress("address")))
		.option("--limit <number>", cli.texts.t("cli.subscriber.show.limit"), by(wholeNumber("number", 1, 100_000)), 100)
		.option("--before <number>", cli.texts.t("cli.subscriber.show.before"), by(wholeNumber("event", 1, 2 ** 53 - 1)))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen subscriber show reader@example.org"))
		.action((address: string, options: Options) =>
			withProduct(cli, async (deps) => {
				const items = await known(deps, address, options);
				const words = items.map((record) => inWords(record, { address, cli })).join("\n\n");
				answer(cli, options, { json: { address, items }, words });
			}),
		);
	addSubscriberDelete(subscriber, cli);
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
	const head = headOf(record, cli);
	if (record.rows.length === 0) return head;
	const more =
		record.next === null
			? ""
			: `\n\n${cli.texts.t("cli.more", { command: `bywhen subscriber show ${address} --before ${record.next}` })}`;
	return `${head}\n\n${table(record.rows, COLUMNS, cli)}${more}`;
}

const COLUMNS: readonly Column<LedgerRow>[] = [
	{ head: "event", cell: ({ event }) => String(event), isNumber: true },
	{ head: "kind", cell: ({ kind }) => kind },
	{ head: "pledge", cell: ({ pledge }) => pledge ?? "" },
	...FATE_COLUMNS,
];

function headOf(record: Awaited<ReturnType<typeof known>>[number], cli: Cli): string {
	const { t } = cli.texts;
	const { id, state, reason, suppressed, timeZone, digestHour, createdAt, confirmedAt, follows } = record;
	return facts(
		[
			["subscriber", String(id)],
			["state", reason ? `${state} (${reason})` : state],
			["no_mail", suppressed ?? undefined],
			["since", createdAt.toISOString()],
			["confirmed", confirmedAt?.toISOString() ?? t("cli.subscriber.not_yet")],
			["digests", t("cli.subscriber.digests", { hour: digestHour, zone: timeZone })],
			...follows.map((one) => ["follows", followWords(one, t)] as const),
		],
		cli.texts,
	);
}

function followWords(
	{ scope, target, name, pace, news, confirmedAt }: ReturnType<typeof followOf>,
	t: Translate,
): string {
	const what = scope === "all" ? t("cli.subscriber.everything") : `${scope} ${target} (${name})`;
	const told = news.join(", ") || t("cli.subscriber.no_news");
	return t("cli.subscriber.follows", { what, pace, news: told, state: confirmedAt ? "confirmed" : "waiting" });
}
