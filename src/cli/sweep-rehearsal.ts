import { listDueSoon, listLapsed } from "../../db/due.ts";
import { countToBeTold, listTargets } from "../../db/fan-outs.ts";
import type { Deps } from "../deps.ts";
import type { Answer, Cli } from "./cli.ts";
import { type Column, table } from "./table.ts";

type Kind = "lapsed" | "due_soon";

/** An event that a sweep would create now. */
interface Coming {
	readonly kind: Kind;
	readonly pledge: string;
	readonly title: string;
	readonly lapsesAt: Date | null;
	/** How many subscribers would be told. */
	readonly subscribers: number;
}

const DAY_MS = 86_400_000;
/** As many as one look at the database gives; a sweep looks again until nothing is left. */
const MOST = 500;

/** What a sweep would do now, without doing it: at most 500 lapses and 500 notices. */
export async function rehearseSweep(deps: Deps, cli: Cli): Promise<Answer> {
	const now = deps.now();
	const lapsed = await listLapsed(deps.db, now);
	const soon = await dueSoon(deps);
	const events: Coming[] = [];
	for (const row of lapsed) events.push(await comingOf(deps, "lapsed", row));
	for (const row of soon) events.push(await comingOf(deps, "due_soon", row));
	const isWhole = lapsed.length < MOST;
	return { json: { now, dryRun: true, isWhole, events }, words: inWords(events, isWhole, cli) };
}

async function dueSoon({ db, config, now }: Deps) {
	if (config.DUE_SOON_DAYS === 0) return [];
	const near = await listDueSoon(db, new Date(now().getTime() + config.DUE_SOON_DAYS * DAY_MS));
	// What has passed already is left to its lapse.
	return near.filter(({ lapsesAt }) => lapsesAt !== null && lapsesAt > now());
}

type Row = Awaited<ReturnType<typeof listLapsed>>[number];

async function comingOf(deps: Deps, kind: Kind, { id, publicId, title, lapsesAt }: Row): Promise<Coming> {
	// Read, not tried out in a transaction: a look must not keep the house from writing.
	const told = { news: kind, targets: await listTargets(deps.db, id), at: deps.now() };
	return { kind, pledge: publicId, title, lapsesAt, subscribers: await countToBeTold(deps.db, told) };
}

function inWords(events: readonly Coming[], isWhole: boolean, cli: Cli): string {
	if (events.length === 0) return cli.texts.t("cli.sweep.nothing");
	const columns: readonly Column<Coming>[] = [
		{ head: "event", cell: (event: Coming) => event.kind },
		{ head: "at", cell: (event: Coming) => event.lapsesAt?.toISOString() ?? "" },
		{ head: "id", cell: (event: Coming) => event.pledge },
		{ head: "told", cell: (event: Coming) => String(event.subscribers), isNumber: true },
		{ head: "pledge", cell: (event: Coming) => event.title, shrinks: true },
	];
	const more = isWhole ? "" : `\n${cli.texts.t("cli.sweep.first", { most: MOST })}`;
	return `${table(events, columns, cli)}${more}\n${cli.texts.t("cli.sweep.unchanged")}`;
}
