import type { Command } from "commander";
import { findProposalInFull, listProposals } from "../../db/proposals.ts";
import { approveProposal } from "../actions/approve-proposal.ts";
import { assignReviewer } from "../actions/assign-reviewer.ts";
import { sendBackProposal } from "../actions/send-back-proposal.ts";
import { withdrawProposal } from "../actions/withdraw-proposal.ts";
import { proposalOf } from "../api/proposal-shape.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { isOutcome } from "../domain/proposal.ts";
import type { Actor } from "../domain/role.ts";
import { emailAddress, longText, rowId, wholeNumber } from "../http/fields.ts";
import type { Translate } from "../text/text.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { asUser, knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";
import { type Column, facts, plain, table } from "./table.ts";

/** `bywhen proposal`: what waits for a second pair of eyes, and the decisions on it in a user's name. */
export function addProposal(program: Command, cli: Cli): void {
	const proposal = program
		.command("proposal")
		.description(cli.texts.t("cli.proposal.about"))
		.addHelpText("after", examples(cli, "bywhen proposal list"));
	addList(proposal, cli);
	addShow(proposal, cli);
	addDecision(proposal, cli, APPROVE);
	addDecision(proposal, cli, SEND_BACK);
	addDecision(proposal, cli, WITHDRAW);
	addAssign(proposal, cli);
}

function addList(proposal: Command, cli: Cli): void {
	proposal
		.command("list")
		.description(cli.texts.t("cli.proposal.list.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen proposal list --json"))
		.action((options: { json?: boolean }) =>
			withProduct(cli, async ({ db, config }) => {
				const rows = await listProposals(db, { state: "proposed", drafts: true, limit: 1000 });
				const columns: readonly Column<(typeof rows)[number]>[] = [
					{ head: "id", cell: ({ id }) => String(id), isNumber: true },
					{ head: "since", cell: ({ proposedAt }) => proposedAt.toISOString().slice(0, 16) },
					{
						head: "what",
						cell: ({ content }) =>
							isOutcome(content) ? content.outcome : cli.texts.t("cli.proposal.correction", { what: content.what }),
					},
					{ head: "by", cell: ({ proposer }) => proposer },
					{ head: "asked", cell: ({ reviewer }) => reviewer ?? "" },
					{ head: "pledge", cell: ({ title }) => title, shrinks: true },
				];
				const words = rows.length > 0 ? table(rows, columns, cli) : cli.texts.t("cli.proposal.none");
				answer(cli, options, { json: { items: rows.map((row) => proposalOf(row, config)) }, words });
			}),
		);
}

function addShow(proposal: Command, cli: Cli): void {
	proposal
		.command("show")
		.description(cli.texts.t("cli.proposal.show.about"))
		.argument("<id>", cli.texts.t("cli.number"), by(rowId("number")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen proposal show 12"))
		.action((id: number, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const json = await proposalAt(deps, id);
				answer(cli, options, { json, words: inWords(json, cli) });
			}),
		);
}

interface Given {
	readonly proposalId: number;
	readonly version: number;
	readonly comment: string;
}

interface Decision {
	readonly name: string;
	/** What it does, and what has to be written, where something has: by their names in the catalogue. */
	readonly about: "approve" | "return" | "withdraw";
	readonly example: string;
	readonly needsComment?: boolean;
	/** Whether it is about what was seen, so that the version of the pledge has to be told. */
	readonly seen?: true;
	readonly decide: (deps: Deps, actor: Actor, given: Given) => Promise<void>;
}

const APPROVE: Decision = {
	name: "approve",
	about: "approve",
	example: "approve 12 --as other.editor@example.org --pledge-version 3",
	seen: true,
	decide: approveProposal,
};

const SEND_BACK: Decision = {
	name: "return",
	about: "return",
	example: 'return 12 --as other.editor@example.org --comment "The source says Friday."',
	needsComment: true,
	decide: sendBackProposal,
};

const WITHDRAW: Decision = {
	name: "withdraw",
	about: "withdraw",
	example: "withdraw 12 --as editor@example.org",
	decide: (deps, actor, { proposalId }) => withdrawProposal(deps, actor, proposalId),
};

interface DecisionOptions {
	readonly as: string;
	readonly pledgeVersion?: number;
	readonly comment?: string;
	readonly json?: boolean;
}

function addDecision(proposal: Command, cli: Cli, decision: Decision): void {
	const { name, about, example, needsComment, seen, decide } = decision;
	const { t } = cli.texts;
	const command = proposal
		.command(name)
		.description(t(`cli.proposal.${about}.about`))
		.argument("<id>", t("cli.number"), by(rowId("number")))
		.requiredOption("--as <email>", t("cli.proposal.as"), by(emailAddress("email_address")));
	if (needsComment) {
		const comment = by(longText("what_to_look_at_again", LENGTHS.long));
		command.requiredOption("--comment <words>", t("cli.proposal.comment"), comment);
	}
	if (seen)
		command.requiredOption(
			"--pledge-version <number>",
			t("cli.proposal.pledge_version"),
			by(wholeNumber("version", 1, 1_000_000_000)),
		);
	command
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, `bywhen proposal ${example}`))
		.action((proposalId: number, options: DecisionOptions) =>
			withProduct(cli, async (deps) => {
				const actor = await asUser(deps, options.as);
				const { comment: written = "", pledgeVersion: version = 0 } = options;
				await decide(deps, actor, { proposalId, version, comment: written });
				const json = await proposalAt(deps, proposalId);
				answer(cli, options, {
					json,
					words: cli.texts.t("cli.proposal.done", {
						id: proposalId,
						state: cli.texts.t(`cli.proposal.state.${json.state}`),
					}),
				});
			}),
		);
}

function addAssign(proposal: Command, cli: Cli): void {
	proposal
		.command("assign")
		.description(cli.texts.t("cli.proposal.assign.about"))
		.argument("<id>", cli.texts.t("cli.number"), by(rowId("number")))
		.argument("<email>", cli.texts.t("cli.proposal.assign.email"), by(emailAddress("email_address")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen proposal assign 12 other.editor@example.org"))
		.action((proposalId: number, email: string, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const { id: reviewerId } = await knownUser(deps, email);
				await assignReviewer(deps, OPERATOR, { proposalId, reviewerId });
				const json = await proposalAt(deps, proposalId);
				answer(cli, options, { json, words: cli.texts.t("cli.proposal.assigned", { user: email, id: proposalId }) });
			}),
		);
}

async function proposalAt({ db, config }: Deps, id: number) {
	const found = await findProposalInFull(db, id);
	if (!found) throw new Problem("not-found", "command.no_proposal", { id });
	return proposalOf(found, config);
}

type Content = Awaited<ReturnType<typeof proposalAt>>["content"];

function outcomeFacts(content: Extract<Content, { what: "outcome" }>, t: Translate) {
	const { outcome, happenedOn, rationale, cause, causeBy, evidence } = content;
	return [
		["outcome", outcome],
		["cause", [cause, causeBy && t("cli.by", { user: causeBy })].filter(Boolean).join(" ") || undefined],
		["happened", happenedOn ?? undefined],
		["because", rationale],
		...evidence.map(({ bearing, shows, source }) => ["evidence", `${bearing}: ${shows} (${source.url})`] as const),
	] as const;
}

function correctionFacts({ what, number, changes }: Exclude<Content, { what: "outcome" }>) {
	const told = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
	return [
		["corrects", number === null ? what : `${what} ${number}`],
		...Object.entries(changes).flatMap(([name, { from, to }]) => [
			["was", `${name}: ${told(from)}`] as const,
			["is", `${name}: ${told(to)}`] as const,
		]),
	] as const;
}

function inWords({ pledge, content, ...proposal }: Awaited<ReturnType<typeof proposalAt>>, cli: Cli): string {
	const { state, proposedBy, proposedAt, reviewer, decidedBy, comment, links, isStale } = proposal;
	const { t } = cli.texts;
	const told = facts(
		[
			["page", links.page],
			["version", t("cli.proposal.version", { version: pledge.version, state: isStale ? "stale" : "same" })],
			...(content.what === "outcome" ? outcomeFacts(content, t) : correctionFacts(content)),
			["changes", content.reason],
			["wrong_since", content.wrongSince ?? undefined],
			["proposed", t("cli.proposal.when", { at: proposedAt.slice(0, 16), user: proposedBy })],
			["asked", reviewer ?? undefined],
			["state", t("cli.proposal.decided", { state: t(`cli.proposal.state.${state}`), user: decidedBy ?? "none" })],
			["comment", comment],
		],
		cli.texts,
	);
	return `${plain(pledge.title)}\n\n${told}`;
}
