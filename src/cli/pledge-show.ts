import type { Command } from "commander";
import { findPledge } from "../../db/pledges.ts";
import { type ExportedPledge, wholeHistory } from "../api/export.ts";
import { keptSourcesOf } from "../api/kept-sources.ts";
import { wholePledge } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { publicId } from "../http/fields.ts";
import { slippageSentence } from "../text/slippage-sentence.ts";
import type { Texts } from "../text/text.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { standingWords } from "./pledge-words.ts";
import { aligned, facts, plain } from "./table.ts";

/** `bywhen pledge show`: one pledge with all that is public about it; drafts too. */
export function addPledgeShow(pledge: Command, cli: Cli): void {
	pledge
		.command("show")
		.description(cli.texts.t("cli.pledge_show.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen pledge show 4kxq7p2m"))
		.action((id: string, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const found = await findExported(deps, id);
				answer(cli, options, { json: found, words: inWords(found, deps.now(), cli) });
			}),
		);
}

async function findExported(deps: Deps, id: string): Promise<ExportedPledge> {
	const row = await findPledge(deps.db, id);
	if (!row) throw new Problem("not-found", "command.no_pledge", { id });
	const sources = await keptSourcesOf(deps, row.id);
	return { ...(await wholePledge(deps, row)), sources, history: await wholeHistory(deps, row) };
}

function copyWords(
	cli: Cli,
	url: string,
	{ keptAt, sha256 }: { readonly keptAt: string; readonly sha256: string },
): string {
	return cli.texts.t("cli.pledge_show.copy", { url, day: keptAt.slice(0, 10), hash: sha256 });
}

function inWords(pledge: ExportedPledge, now: Date, cli: Cli): string {
	const parts = [
		plain(pledge.title),
		facts(
			[
				["page", pledge.publishedAt ? pledge.links.page : cli.texts.t("cli.pledge_show.draft")],
				[
					"promiser",
					pledge.promisers.map(({ name, roleThen }) => (roleThen ? `${name} (${roleThen})` : name)).join(", "),
				],
				...pledge.statements.flatMap(statementFacts),
				["topics", pledge.topics.map(({ name }) => name).join(", ")],
				["criteria", pledge.criteria],
				...deadlineFacts(pledge, cli.texts),
				["standing", standingWords(pledge, now, cli.texts)],
				["because", pledge.outcomes[0]?.rationale],
				["checked", pledge.lastCheckedAt?.slice(0, 10)],
				...pledge.evidence.map(({ bearing, source }) => ["evidence", `${bearing}: ${source.url}`] as const),
				...pledge.sources.flatMap(({ url, copy }) => (copy ? [["copy", copyWords(cli, url, copy)] as const] : [])),
			],
			cli.texts,
		),
		aligned(pledge.history.map(({ occurredAt, kind, reason }) => [occurredAt.slice(0, 10), eventWords(kind, reason)])),
	];
	return parts.filter(Boolean).join("\n\n");
}

function statementFacts({ quote, saidOn, place, source }: ExportedPledge["statements"][number]) {
	const where = [saidOn, place].filter(Boolean).join(", ");
	return [
		["said", `“${quote}” (${where})`],
		["source", [source.publisher, source.url].filter(Boolean).join(", ")],
	] as const;
}

function deadlineFacts({ deadline, slippage }: ExportedPledge, texts: Texts) {
	const { formats, t } = texts;
	const day = deadline.dueAt ? formats.instant(deadline.dueAt, deadline.timeZone) : deadline.dueOn;
	const due = day && deadline.isExpected ? t("deadline.day_expected", { day }) : day;
	return [
		["deadline", deadline.words && `“${deadline.words}”`],
		["due", due ? `${due} (${deadline.timeZone})` : t("cli.no_day")],
		["waits_for", deadline.condition ?? undefined],
		["hangs_on", deadline.milestone?.name],
		["why", deadline.explanation],
		["slipped", slippage ? slippageSentence(texts, slippage) : undefined],
	] as const;
}

function eventWords(kind: string, reason: string): string {
	const words = kind.replaceAll("_", " ");
	return reason ? `${words}: ${reason}` : words;
}
