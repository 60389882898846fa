import { z } from "zod";
import type { ProposalInFull } from "../../db/proposals.ts";
import type { Config } from "../config.ts";
import { CHANGE_KINDS, OUTCOMES } from "../domain/outcome.ts";
import { BEARINGS } from "../domain/pledge.ts";
import { isOutcome, PROPOSAL_STATES, PROPOSAL_SUBJECTS } from "../domain/proposal.ts";
import { API_PATH, linksOf } from "./links.ts";
import { address, civilDate, count, instant, oneOf, text } from "./shape-fields.ts";
import { sourceShape } from "./shapes.ts";

const outcomeShape = z.object({
	what: z.literal("outcome"),
	outcome: oneOf(OUTCOMES, "What would be in force."),
	happenedOn: civilDate("The day it happened in the world.").nullable(),
	rationale: text("Why."),
	changeKind: oneOf(CHANGE_KINDS, "What it is to the outcome before it."),
	reason: text("Why it changes, or what was wrong; empty for a first outcome."),
	cause: text("Why it is broken or stalled: a key of the policy's list.").nullable(),
	causeBy: text("By whom, where that was said, or an empty text."),
	wrongSince: civilDate("For a correction, since when it stood wrong, where that was said.").nullable(),
	evidence: z.array(
		z.object({
			quote: text("The words of the source, or an empty text."),
			shows: text("What it shows."),
			bearing: oneOf(BEARINGS, "Whether it speaks for or against fulfilment."),
			isPrimary: z.boolean().meta({ description: "Whether it is a primary source." }),
			source: sourceShape,
		}),
	),
});

const correctionShape = z.object({
	what: oneOf(["edit", "statement", "deadline"], "Whether it corrects test and filing, a statement, or the deadline."),
	number: count("Which statement it is about, counted from 1, where it is about one.").nullable(),
	changes: z
		.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }))
		.meta({ description: "What takes the place of what, by name." }),
	reason: text("What was wrong."),
	wrongSince: civilDate("Since when it stood wrong."),
});

const contentShape = z.union([outcomeShape, correctionShape]);

/** A proposal as users of the newsroom see it. It is never public. */
export const proposalShape = z
	.object({
		id: count("Its number."),
		state: oneOf(PROPOSAL_STATES, "What became of it."),
		subject: oneOf(PROPOSAL_SUBJECTS, "An outcome, or a correction."),
		pledge: z.object({
			id: text("The pledge's public id."),
			title: text("Its title."),
			version: count("Its version now: send it with an approval."),
			self: address("Its address in the API."),
		}),
		period: count("Which period it is about, where it is about one of a recurring pledge.").nullable(),
		isStale: z.boolean().meta({ description: "Whether the pledge has changed since it was proposed." }),
		content: contentShape,
		proposedBy: text("Who proposed it."),
		proposedAt: instant("When."),
		reviewer: text("Who was asked to look at it.").nullable(),
		decidedBy: text("Who decided on it.").nullable(),
		decidedAt: instant("When that was.").nullable(),
		comment: text("What they wrote to its author, or an empty text."),
		links: z.object({ self: address("This proposal in the API."), page: address("Its page at the desk.") }),
	})
	.meta({ id: "Proposal", description: "An outcome or a correction that waits for another editor, or waited." });

/** The address of a proposal in the API. */
export function proposalAddress({ baseUrl }: Pick<Config, "baseUrl">, id: number): string {
	return `${baseUrl}${API_PATH}/proposals/${id}`;
}

/** A proposal. */
export function proposalOf(row: ProposalInFull, config: Config): z.output<typeof proposalShape> {
	const { id, state, subject, occurrenceNumber, pledgeVersion, proposedAt, decidedAt, comment } = row;
	const { publicId, title, version, reviewer } = row;
	return {
		...{ id, state, subject, period: occurrenceNumber, isStale: version !== pledgeVersion },
		pledge: { id: publicId, title, version, self: linksOf(config).pledge(publicId).self },
		content: contentOf(row.content),
		...{ proposedBy: row.proposer, proposedAt: proposedAt.toISOString(), reviewer },
		...{ decidedBy: row.decider, decidedAt: decidedAt?.toISOString() ?? null, comment },
		links: { self: proposalAddress(config, id), page: `${config.baseUrl}/desk/proposals/${id}` },
	};
}

function contentOf(content: ProposalInFull["content"]): z.output<typeof contentShape> {
	if (!isOutcome(content)) {
		const { what, changes, reason, wrongSince } = content;
		return { what, number: what === "statement" ? content.number : null, changes: { ...changes }, reason, wrongSince };
	}
	const { outcome, happenedOn = null, rationale, changeKind, reason, wrongSince = null, evidence } = content;
	const { cause = null, causeBy = "" } = content;
	return {
		what: "outcome",
		...{ outcome, happenedOn, rationale, changeKind, reason, cause, causeBy, wrongSince },
		evidence: evidence.map(({ evidence: { quote, shows, bearing, isPrimary }, source }) => ({
			...{ quote, shows, bearing, isPrimary },
			source: { ...source, publishedOn: source.publishedOn ?? null, archivedUrl: source.archivedUrl ?? null },
		})),
	};
}
