/** A proposal that was sent back: its author changes it instead of writing it anew. */
import type { Request } from "express";
import type { Pledge } from "../../../db/pledges.ts";
import { findProposal } from "../../../db/proposals.ts";
import type { Reader } from "../../../db/types.ts";
import { findUser } from "../../../db/users.ts";
import { isOutcome, type ProposedOutcome } from "../../domain/proposal.ts";
import { actorOf } from "../../http/actor.ts";
import type { Values } from "../views/desk/parts/form-fields.tsx";

/** What another editor asked for, and where it was proposed. */
export interface SentBack {
	readonly id: number;
	readonly by: string;
	readonly comment: string;
	/** Pieces of evidence that the form has no room for. */
	readonly furtherEvidence: number;
}

/** What a form of an outcome begins with where it is opened from such a proposal; nothing otherwise. */
export async function valuesAgain(db: Reader, req: Request, pledge: Pledge, period?: number): Promise<Values> {
	const found = await sentBackIn(db, req, pledge, period);
	return found ? valuesOf(found.content) : {};
}

/** The remark that such a form shows above its entries. */
export async function remarkIn(
	db: Reader,
	req: Request,
	pledge: Pledge,
	period?: number,
): Promise<SentBack | undefined> {
	const found = await sentBackIn(db, req, pledge, period);
	if (!found) return undefined;
	const { id, comment, decidedBy, content } = found;
	const by = decidedBy === null ? undefined : await findUser(db, decidedBy);
	return { id, comment, by: by?.name ?? "", furtherEvidence: Math.max(0, content.evidence.length - 1) };
}

/** The proposal that the address names, where it is the reader's own, of this pledge or period, and was sent back. */
async function sentBackIn(db: Reader, req: Request, pledge: Pledge, period: number | undefined) {
	const { again } = req.query;
	if (typeof again !== "string" || !/^[1-9]\d{0,8}$/.test(again)) return undefined;
	const proposal = (await findProposal(db, Number(again)))?.proposal;
	if (proposal?.state !== "sent_back" || proposal.pledgeId !== pledge.id) return undefined;
	if (proposal.proposedBy !== actorOf(req).userId || proposal.occurrenceNumber !== (period ?? null)) return undefined;
	const { content } = proposal;
	return isOutcome(content) ? { ...proposal, content } : undefined;
}

function valuesOf(content: ProposedOutcome): Values {
	const { outcome, happenedOn, rationale, cause, causeBy, changeKind, reason, wrongSince } = content;
	const judged = { outcome, happenedOn, rationale, cause: cause ?? "", causeBy, changeKind, reason, wrongSince };
	const [piece] = content.evidence;
	const entries = piece && {
		evidenceUrl: piece.source.url,
		evidencePublisher: piece.source.publisher,
		evidencePublishedOn: piece.source.publishedOn,
		evidenceTitle: piece.source.title,
		evidenceArchivedUrl: piece.source.archivedUrl,
		evidenceShows: piece.evidence.shows,
		evidenceQuote: piece.evidence.quote,
		evidenceBearing: piece.evidence.bearing,
		evidencePrimary: piece.evidence.isPrimary ? "yes" : "",
	};
	const given = Object.entries({ ...judged, ...entries }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(given) as Values;
}
