import { type Command, Option } from "commander";
import { listAlertsOf } from "../../db/alerts.ts";
import { countMessages } from "../../db/messages.ts";
import { listOutbox, type OutboxRow } from "../../db/outbox.ts";
import type { Deps } from "../deps.ts";
import { MESSAGE_STATES, type MessageState } from "../domain/subscription.ts";
import { wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { addDecisions } from "./outbox-decide.ts";
import { showEvent } from "./outbox-event.ts";
import { type Column, table } from "./table.ts";

interface Options {
	readonly state?: MessageState;
	readonly event?: number;
	readonly after?: number;
	readonly limit: number;
	readonly json?: boolean;
}

/** A message and the events that it tells of. */
interface Told extends OutboxRow {
	readonly events: readonly number[];
}

/** `bywhen outbox`: what was sent, what waits, and what the mail server said. */
export function addOutbox(program: Command, cli: Cli): void {
	const outbox = program
		.command("outbox")
		.description(cli.texts.t("cli.outbox.about"))
		.addOption(new Option("--state <state>", cli.texts.t("cli.outbox.state")).choices(MESSAGE_STATES))
		.option("--event <number>", cli.texts.t("cli.outbox.event"), by(anyId))
		.option("--after <number>", cli.texts.t("cli.outbox.after"), by(anyId))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen outbox --state failed\n  bywhen outbox --event 57"))
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const { event } = options;
				if (event !== undefined) return showEvent(cli, deps, { ...options, event });
				const counts = await countMessages(deps.db);
				const items = await listTold(deps, options);
				answer(cli, options, { json: { counts, items }, words: inWords(counts, items, cli) });
			}),
		);
	addDecisions(outbox, cli);
}

const anyId = wholeNumber("number", 1, 2 ** 53 - 1);

async function listTold({ db }: Deps, { state, limit }: Options): Promise<Told[]> {
	const states = state === undefined ? MESSAGE_STATES : [state];
	return withEvents(db, await listOutbox(db, { states, limit }));
}

async function withEvents(db: Deps["db"], page: readonly OutboxRow[]): Promise<Told[]> {
	const events = new Map<number, number[]>(page.map(({ id }) => [id, []]));
	const ids = page.map(({ id }) => id);
	for (const { messageId, eventId } of await listAlertsOf(db, ids)) events.get(messageId ?? 0)?.push(eventId);
	return page.map((message) => ({ ...message, events: events.get(message.id) ?? [] }));
}

function inWords(counts: Awaited<ReturnType<typeof countMessages>>, items: readonly Told[], cli: Cli): string {
	const sums = MESSAGE_STATES.filter((state) => counts[state]).map((state) => `${counts[state]} ${state}`);
	if (items.length === 0)
		return sums.length === 0
			? cli.texts.t("cli.outbox.empty")
			: cli.texts.t("cli.none_such", { sums: sums.join(", ") });
	const columns: readonly Column<Told>[] = [
		{ head: "message", cell: ({ id }) => String(id), isNumber: true },
		{ head: "kind", cell: ({ kind }) => kind },
		{ head: "to", cell: ({ recipient }) => recipient ?? "" },
		{ head: "state", cell: ({ state }) => state },
		{ head: "dated", cell: ({ dated }) => dated.toISOString() },
		{ head: "tries", cell: ({ attempts }) => String(attempts), isNumber: true },
		{ head: "events", cell: ({ events }) => events.join(" ") },
		{ head: "why", cell: ({ reason, lastAnswer }) => reason || lastAnswer, shrinks: true },
	];
	return `${table(items, columns, cli)}\n\n${sums.join(", ")}`;
}
