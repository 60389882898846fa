import { type Command, Option } from "commander";
import { countCaptures, listCapturesIn } from "../../db/captures.ts";
import { countLinks, listLinksToMend } from "../../db/links.ts";
import { type Archived, archiveSources } from "../../jobs/archive-sources.ts";
import { captureSources } from "../../jobs/capture-sources.ts";
import { checkLinks } from "../../jobs/check-links.ts";
import { closeFetcher, type Fetcher, openFetcher } from "../../jobs/fetcher.ts";
import { requestCapture } from "../actions/request-capture.ts";
import type { Deps } from "../deps.ts";
import { CAPTURE_STATES, type CaptureState, LINK_STATES } from "../domain/capture.ts";
import { Problem } from "../domain/problem.ts";
import { mayFetch } from "../fetching/rules.ts";
import { rowId, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, progress, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

/** `bywhen source`: copies of sources, and how their links stand. */
export function addSource(program: Command, cli: Cli): void {
	const source = program
		.command("source")
		.description(cli.texts.t("cli.source.about"))
		.addHelpText("after", examples(cli, "bywhen source list --links"));
	addList(source, cli);
	addCapture(source, cli);
	addCheck(source, cli);
}

interface ListOptions {
	readonly state?: CaptureState;
	readonly links?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

function addList(source: Command, cli: Cli): void {
	source
		.command("list")
		.description(cli.texts.t("cli.source.list.about"))
		.addOption(new Option("--state <state>", cli.texts.t("cli.source.list.state")).choices(CAPTURE_STATES))
		.option("--links", cli.texts.t("cli.source.list.links"))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen source list --state failed\n  bywhen source list --links --json"))
		.action((options: ListOptions) =>
			withProduct(cli, (deps) => (options.links ? listLinks(cli, deps, options) : listCopies(cli, deps, options))),
		);
}

async function listCopies(cli: Cli, { db }: Deps, options: ListOptions): Promise<void> {
	const items = await listCapturesIn(db, { state: options.state, limit: options.limit });
	const counts = await countCaptures(db);
	const columns: readonly Column<(typeof items)[number]>[] = [
		{ head: "source", cell: ({ sourceId }) => String(sourceId), isNumber: true },
		{ head: "state", cell: ({ state }) => state },
		{ head: "fetched", cell: ({ fetchedAt }) => fetchedAt?.toISOString() ?? "" },
		{ head: "tries", cell: ({ attempts }) => String(attempts), isNumber: true },
		{ head: "sha_256", cell: ({ sha256 }) => sha256?.slice(0, 12) ?? "" },
		{ head: "address", cell: ({ url }) => url, shrinks: true },
		{ head: "why", cell: ({ reason }) => reason },
	];
	const sums = CAPTURE_STATES.map((state) => `${counts[state] ?? 0} ${state}`).join(", ");
	const words =
		items.length === 0 ? cli.texts.t("cli.none_such", { sums }) : `${table(items, columns, cli)}\n\n${sums}`;
	answer(cli, options, { json: { counts, items }, words });
}

async function listLinks(cli: Cli, { db }: Deps, options: ListOptions): Promise<void> {
	const items = await listLinksToMend(db, options.limit);
	const counts = await countLinks(db);
	const columns: readonly Column<(typeof items)[number]>[] = [
		{ head: "source", cell: ({ sourceId }) => String(sourceId), isNumber: true },
		{ head: "state", cell: ({ state }) => state },
		{ head: "since", cell: ({ changedAt }) => changedAt.toISOString() },
		{ head: "address", cell: ({ url }) => url, shrinks: true },
		{ head: "why", cell: ({ reason }) => reason },
	];
	const sums = LINK_STATES.map((state) => `${counts[state] ?? 0} ${state}`).join(", ");
	const words = items.length === 0 ? cli.texts.t("cli.source.no_links", { sums }) : table(items, columns, cli);
	answer(cli, options, { json: { counts, items }, words });
}

function addCapture(source: Command, cli: Cli): void {
	source
		.command("capture")
		.description(cli.texts.t("cli.source.capture.about"))
		.argument("[source]", cli.texts.t("cli.source.capture.source"), by(rowId("source")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen source capture 12"))
		.action((sourceId: number | undefined, options: { json?: boolean }) =>
			withFetcher(cli, async (deps, fetcher) => {
				if (sourceId !== undefined) await requestCapture(deps, OPERATOR, sourceId);
				progress(cli, cli.texts.t("cli.source.copying"));
				const copies = await captureSources(deps, fetcher);
				const archive: Archived = await archiveSources(deps, fetcher);
				progress(cli, "");
				const { kept, later, failed } = copies;
				const words = cli.texts.t("cli.source.copied", { kept, later, failed, saved: archive.saved });
				answer(cli, options, { json: { copies, archive }, words });
			}),
		);
}

function addCheck(source: Command, cli: Cli): void {
	source
		.command("check")
		.description(cli.texts.t("cli.source.check.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen source check --json"))
		.action((options: { json?: boolean }) =>
			withFetcher(cli, async (deps, fetcher) => {
				progress(cli, cli.texts.t("cli.source.looking"));
				const states = await checkLinks(deps, fetcher);
				progress(cli, "");
				const sums = Object.entries(states).map(([state, count]) => `${count} ${state}`);
				const words =
					sums.length === 0
						? cli.texts.t("cli.source.no_link_due")
						: cli.texts.t("cli.source.looked", { sums: sums.join(", ") });
				answer(cli, options, { json: states, words });
			}),
		);
}

async function withFetcher(cli: Cli, work: (deps: Deps, fetcher: Fetcher) => Promise<void>): Promise<void> {
	await withProduct(cli, async (deps) => {
		if (!mayFetch(deps.config)) {
			throw new Problem("unavailable", "source.not_fetched_here");
		}
		const fetcher = openFetcher(deps.config);
		try {
			await work(deps, fetcher);
		} finally {
			await closeFetcher(fetcher);
		}
	});
}
