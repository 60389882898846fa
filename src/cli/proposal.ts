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
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";
import { type Column, facts, plain, table } from "./table.ts";

/** `bywhen proposal`: what waits for a second pair of eyes, and the decisions on it in a user's name. */
export function addProposal(program: Command, cli: Cli): void {
	const proposal = program
		.command("proposal")
		.description(
			"Outcomes and corrections that wait for another editor: list, show, approve, send back, withdraw, assign",
		)
		.addHelpText("after", "\nExample:\n  bywhen proposal list");
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
		.description("List what waits for another editor, the longest wait first")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen proposal list --json")
		.action((options: { json?: boolean }) =>
			withProduct(cli, async ({ db, config }) => {
				const rows = await listProposals(db, { state: "proposed", drafts: true, limit: 1000 });
				const columns: readonly Column<(typeof rows)[number]>[] = [
					{ head: "ID", cell: ({ id }) => String(id), isNumber: true },
					{ head: "SINCE", cell: ({ proposedAt }) => proposedAt.toISOString().slice(0, 16) },
					{
						head: "WHAT",
						cell: ({ content }) => (isOutcome(content) ? content.outcome : `correction: ${content.what}`),
					},
					{ head: "BY", cell: ({ proposer }) => proposer },
					{ head: "ASKED", cell: ({ reviewer }) => reviewer ?? "" },
					{ head: "PLEDGE", cell: ({ title }) => title, shrinks: true },
				];
				const words = rows.length > 0 ? table(rows, columns, cli.terminal) : "Nothing waits.";
				answer(cli, options, { json: { items: rows.map((row) => proposalOf(row, config)) }, words });
			}),
		);
}

function addShow(proposal: Command, cli: Cli): void {
	proposal
		.command("show")
		.description("Show a proposal in full")
		.argument("<id>", "its number, as in the list", by(rowId("number")))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen proposal show 12")
		.action((id: number, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const json = await proposalAt(deps, id);
				answer(cli, options, { json, words: inWords(json) });
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
	readonly description: string;
	readonly example: string;
	/** What has to be written, where something has. */
	readonly comment?: string;
	/** Whether it is about what was seen, so that the version of the pledge has to be told. */
	readonly seen?: true;
	readonly decide: (deps: Deps, actor: Actor, given: Given) => Promise<void>;
}

const APPROVE: Decision = {
	name: "approve",
	description: "Put a proposal in force as it stands, in the name of another editor than its author",
	example: "approve 12 --as other.editor@example.org --pledge-version 3",
	seen: true,
	decide: approveProposal,
};

const SEND_BACK: Decision = {
	name: "return",
	description: "Send a proposal back to its author, in the name of another editor",
	example: 'return 12 --as other.editor@example.org --comment "The source says Friday."',
	comment: "what is to be looked at again",
	decide: sendBackProposal,
};

const WITHDRAW: Decision = {
	name: "withdraw",
	description: "Withdraw a proposal in its author's name",
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
	const { name, description, example, comment, seen, decide } = decision;
	const command = proposal
		.command(name)
		.description(description)
		.argument("<id>", "its number, as in the list", by(rowId("number")))
		.requiredOption("--as <email>", "in whose name: a user's email address", by(emailAddress("email_address")));
	if (comment)
		command.requiredOption("--comment <words>", comment, by(longText("what_to_look_at_again", LENGTHS.long)));
	if (seen)
		command.requiredOption(
			"--pledge-version <number>",
			"the pledge's version that `proposal show` told you: what changed since is refused",
			by(wholeNumber("version", 1, 1_000_000_000)),
		);
	command
		.option("--json", "answer in JSON")
		.addHelpText("after", `\nExample:\n  bywhen proposal ${example}`)
		.action((proposalId: number, options: DecisionOptions) =>
			withProduct(cli, async (deps) => {
				const actor = await asUser(deps, options.as);
				const { comment: written = "", pledgeVersion: version = 0 } = options;
				await decide(deps, actor, { proposalId, version, comment: written });
				const json = await proposalAt(deps, proposalId);
				answer(cli, options, { json, words: `Proposal ${proposalId} is ${json.state.replace("_", " ")}.` });
			}),
		);
}

function addAssign(proposal: Command, cli: Cli): void {
	proposal
		.command("assign")
		.description("Ask an editor to look at a proposal; they are told by mail")
		.argument("<id>", "its number, as in the list", by(rowId("number")))
		.argument("<email>", "the editor's email address", by(emailAddress("email_address")))
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen proposal assign 12 other.editor@example.org")
		.action((proposalId: number, email: string, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const { id: reviewerId } = await knownUser(deps, email);
				await assignReviewer(deps, OPERATOR, { proposalId, reviewerId });
				const json = await proposalAt(deps, proposalId);
				answer(cli, options, { json, words: `${email} is asked to look at proposal ${proposalId}.` });
			}),
		);
}

/** Two people decide, also where the operator types for them: so a decision is always a user's. */
async function asUser(deps: Deps, email: string): Promise<Actor> {
	const { id: userId, role, disabledAt } = await knownUser(deps, email);
	if (disabledAt) throw new Problem("not-allowed", "command.user_disabled", { email });
	return { kind: "user", userId, role };
}

async function proposalAt({ db, config }: Deps, id: number) {
	const found = await findProposalInFull(db, id);
	if (!found) throw new Problem("not-found", "command.no_proposal", { id });
	return proposalOf(found, config);
}

type Content = Awaited<ReturnType<typeof proposalAt>>["content"];

function outcomeFacts(content: Extract<Content, { what: "outcome" }>) {
	const { outcome, happenedOn, rationale, cause, causeBy, evidence } = content;
	return [
		["Outcome", outcome],
		["Cause", [cause, causeBy && `by ${causeBy}`].filter(Boolean).join(" ") || undefined],
		["Happened", happenedOn ?? undefined],
		["Because", rationale],
		...evidence.map(({ bearing, shows, source }) => ["Evidence", `${bearing}: ${shows} (${source.url})`] as const),
	] as const;
}

function correctionFacts({ what, number, changes }: Exclude<Content, { what: "outcome" }>) {
	const told = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
	return [
		["Corrects", number === null ? what : `${what} ${number}`],
		...Object.entries(changes).flatMap(([name, { from, to }]) => [
			[`${name} was`, told(from)] as const,
			[`${name} is`, told(to)] as const,
		]),
	] as const;
}

function inWords({ pledge, content, ...proposal }: Awaited<ReturnType<typeof proposalAt>>): string {
	const { state, proposedBy, proposedAt, reviewer, decidedBy, comment, links, isStale } = proposal;
	const told = facts([
		["Page", links.page],
		["Version", `${pledge.version}${isStale ? ", changed since it was proposed" : ""}`],
		...(content.what === "outcome" ? outcomeFacts(content) : correctionFacts(content)),
		["Changes", content.reason],
		["Wrong since", content.wrongSince ?? undefined],
		["Proposed", `${proposedAt.slice(0, 16)} by ${proposedBy}`],
		["Asked", reviewer ?? undefined],
		["State", [state.replace("_", " "), decidedBy && `by ${decidedBy}`].filter(Boolean).join(" ")],
		["Comment", comment],
	]);
	return `${plain(pledge.title)}\n\n${told}`;
}
