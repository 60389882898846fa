import type { Command } from "commander";
import { findPledge } from "../../db/pledges.ts";
import { type ExportedPledge, wholeHistory } from "../api/export.ts";
import { keptSourcesOf } from "../api/kept-sources.ts";
import { wholePledge } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { publicId } from "../http/fields.ts";
import { slippageSentence } from "../text/slippage-sentence.ts";
import { textsFor } from "../text/text.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { standingWords } from "./pledge-words.ts";
import { facts, plain } from "./table.ts";

/** `bywhen pledge show`: one pledge with all that is public about it; drafts too. */
export function addPledgeShow(pledge: Command, cli: Cli): void {
	pledge
		.command("show")
		.description("Show a pledge: its words, its deadline and how it was found, its outcome and its history")
		.argument("<id>", "the pledge's id, as in its page's address", by(publicId()))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen pledge show 4kxq7p2m")
		.action((id: string, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const found = await findExported(deps, id);
				answer(cli, options, { json: found, words: inWords(found, deps.now()) });
			}),
		);
}

async function findExported(deps: Deps, id: string): Promise<ExportedPledge> {
	const row = await findPledge(deps.db, id);
	if (!row) throw new Problem("not-found", "command.no_pledge", { id });
	const sources = await keptSourcesOf(deps, row.id);
	return { ...(await wholePledge(deps, row)), sources, history: await wholeHistory(deps, row) };
}

function copyWords(url: string, { keptAt, sha256 }: { readonly keptAt: string; readonly sha256: string }): string {
	return `${url}, kept on ${keptAt.slice(0, 10)}, SHA-256 ${sha256}`;
}

function inWords(pledge: ExportedPledge, now: Date): string {
	const parts = [
		plain(pledge.title),
		facts([
			["Page", pledge.publishedAt ? pledge.links.page : "not public: this is a draft"],
			[
				"Promiser",
				pledge.promisers.map(({ name, roleThen }) => (roleThen ? `${name} (${roleThen})` : name)).join(", "),
			],
			...pledge.statements.flatMap(statementFacts),
			["Topics", pledge.topics.map(({ name }) => name).join(", ")],
			["Criteria", pledge.criteria],
			...deadlineFacts(pledge),
			["Standing", standingWords(pledge, now)],
			["Because", pledge.outcomes[0]?.rationale],
			["Checked", pledge.lastCheckedAt?.slice(0, 10)],
			...pledge.evidence.map(({ bearing, source }) => ["Evidence", `${bearing}: ${source.url}`] as const),
			...pledge.sources.flatMap(({ url, copy }) => (copy ? [["Copy", copyWords(url, copy)] as const] : [])),
		]),
		facts(pledge.history.map(({ occurredAt, kind, reason }) => [occurredAt.slice(0, 10), eventWords(kind, reason)])),
	];
	return parts.filter(Boolean).join("\n\n");
}

function statementFacts({ quote, saidOn, place, source }: ExportedPledge["statements"][number]) {
	const where = [saidOn, place].filter(Boolean).join(", ");
	return [
		["Said", `“${quote}” (${where})`],
		["Source", [source.publisher, source.url].filter(Boolean).join(", ")],
	] as const;
}

function deadlineFacts({ deadline, slippage }: ExportedPledge) {
	const texts = textsFor("en");
	const { formats } = texts;
	const due = deadline.dueAt ? formats.instant(deadline.dueAt, deadline.timeZone) : deadline.dueOn;
	return [
		["Deadline", deadline.words && `“${deadline.words}”`],
		["Due", due ? `${due} (${deadline.timeZone})` : "no day"],
		["Waits for", deadline.condition ?? undefined],
		["Hangs on", deadline.milestone?.name],
		["Why", deadline.explanation],
		["Slipped", slippage ? slippageSentence(texts, slippage) : undefined],
	] as const;
}

function eventWords(kind: string, reason: string): string {
	const words = kind.replaceAll("_", " ");
	return reason ? `${words}: ${reason}` : words;
}
