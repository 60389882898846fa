import { Argument, type Command } from "commander";
import { countLanes } from "../../db/queue-counts.ts";
import { listOtherItems } from "../../db/queue-items.ts";
import { listQueue, waitingSince } from "../../db/queues.ts";
import { deskMoment } from "../actions/desk-moment-parts.ts";
import type { Deps } from "../deps.ts";
import { isPledgeLane, LANES, type Lane } from "../domain/queue.ts";
import { wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { table } from "./table.ts";

interface Options {
	readonly nobody?: boolean;
	readonly snoozed?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

/** `bywhen queue`: what waits at the desk, or how much waits in each queue. */
export function addQueue(program: Command, cli: Cli): void {
	program
		.command("queue")
		.description(cli.texts.t("cli.queue.about"))
		.addArgument(new Argument("[name]", cli.texts.t("cli.queue.name")).choices(LANES))
		.option("--nobody", cli.texts.t("cli.queue.nobody"))
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
			{ head: "id", cell: ({ id }) => id },
			{ head: "since", cell: ({ since }) => since.slice(0, 10) },
			{ head: "owner", cell: ({ owner }) => owner ?? "" },
			{ head: "title", cell: ({ title }) => title, shrinks: true },
		],
		cli,
	);
	answer(cli, options, { json: { items }, words: items.length === 0 ? cli.texts.t("cli.queue.none") : words });
}

async function itemsOf(deps: Deps, lane: Lane, { nobody, snoozed, limit }: Options) {
	const filter = { owner: nobody ? ("nobody" as const) : undefined, isAsleep: snoozed === true };
	const ask = { moment: deskMoment(deps), filter, limit };
	if (!isPledgeLane(lane)) {
		const others = await listOtherItems(deps.db, lane, ask);
		return others.map(({ id, title, since, ownerName }) => {
			const at = typeof since === "string" ? since : since.toISOString();
			return { id: String(id), title, since: at, owner: ownerName, period: null };
		});
	}
	const rows = await listQueue(deps.db, { ...ask, lane });
	return rows.map((row) => {
		const since = waitingSince(lane, row)?.toISOString() ?? "";
		const { publicId: id, title, ownerName: owner, occurrence } = row;
		return { id, title, since, owner, period: occurrence?.number ?? null };
	});
}
