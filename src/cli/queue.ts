import { Argument, type Command, Option } from "commander";
import { countLanes } from "../../db/queue-counts.ts";
import { deskMoment } from "../actions/desk-moment-parts.ts";
import { listItems } from "../api/queued-items.ts";
import type { Deps } from "../deps.ts";
import { addDays, civilDateIn } from "../domain/civil-date.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { itemWord, LANES, type Lane } from "../domain/queue.ts";
import { emailAddress, line, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";
import { slugsOf } from "./pledge-list.ts";
import { table } from "./table.ts";

interface Options {
	readonly promiser?: string;
	readonly topic?: string;
	readonly owner?: string;
	readonly nobody?: boolean;
	readonly days?: number;
	readonly snoozed?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

/** `bywhen queue`: what waits at the desk, or how much waits in each queue. */
export function addQueue(program: Command, cli: Cli): void {
	const text = by(line("what_to_look_for", LENGTHS.search));
	program
		.command("queue")
		.description(cli.texts.t("cli.queue.about"))
		.addArgument(new Argument("[name]", cli.texts.t("cli.queue.name")).choices(LANES))
		.option("--promiser <promiser>", cli.texts.t("cli.pledge_list.promiser"), text)
		.option("--topic <topic>", cli.texts.t("cli.pledge_list.topic"), text)
		.option("--owner <email>", cli.texts.t("cli.queue.owner"), by(emailAddress("email_address")))
		.addOption(new Option("--nobody", cli.texts.t("cli.queue.nobody")).conflicts("owner"))
		.option("--days <number>", cli.texts.t("cli.queue.days"), by(wholeNumber("days", 0, 3660)))
		.option("--snoozed", cli.texts.t("cli.queue.snoozed"))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("limit", 1, 10_000)), 200)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen queue\n  bywhen queue lapsed --nobody --json"))
		.action((lane: Lane | undefined, options: Options) =>
			withProduct(cli, async (deps) => {
				if (lane) await tellQueue(cli, deps, lane, options);
				else await tellCounts(cli, deps, options);
			}),
		);
}

async function tellCounts(cli: Cli, deps: Deps, options: Options): Promise<void> {
	const found = await countLanes(deps.db, deskMoment(deps));
	const counts = LANES.map((queue) => ({ queue, waiting: found[queue].waiting, snoozed: found[queue].resting }));
	const words = table(
		counts,
		[
			{ head: "queue", cell: ({ queue }) => queue },
			{ head: "waiting", cell: ({ waiting }) => String(waiting), isNumber: true },
			{ head: "snoozed", cell: ({ snoozed }) => String(snoozed), isNumber: true },
		],
		cli,
	);
	answer(cli, options, { json: { items: counts }, words });
}

async function tellQueue(cli: Cli, deps: Deps, lane: Lane, options: Options): Promise<void> {
	const items = await itemsOf(deps, lane, options);
	const words = table(
		items,
		[
			{ head: "item", cell: (row) => itemWord(row) },
			{ head: "since", cell: ({ since }) => since?.slice(0, 10) ?? "" },
			{ head: "owner", cell: ({ owner }) => owner?.name ?? "" },
			{ head: "title", cell: ({ title }) => title, shrinks: true },
		],
		cli,
	);
	answer(cli, options, { json: { items }, words: items.length === 0 ? cli.texts.t("cli.queue.none") : words });
}

async function itemsOf(deps: Deps, lane: Lane, options: Options) {
	const { owner, nobody, days, snoozed, limit } = options;
	const ownerId = owner === undefined ? undefined : (await knownUser(deps, owner)).id;
	const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
	const filter = {
		...(await slugsOf(deps, options)),
		owner: nobody ? ("nobody" as const) : ownerId,
		since: days === undefined ? undefined : addDays(today, -days),
		isAsleep: snoozed === true,
	};
	return (await listItems(deps, lane, { filter, limit })).map(({ item }) => item);
}
