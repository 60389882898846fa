import { insertComment } from "../../db/comments.ts";
import { appendEvent } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { findProposal } from "../../db/proposals.ts";
import { listColleagues } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { mentionedIn } from "../domain/mention.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { tellUsers } from "./desk-mail-parts.ts";
import { userIdOf } from "./pledge-parts.ts";
import { proposalPath } from "./proposal-parts.ts";

export interface AddCommentInput {
	readonly publicId: string;
	/** The proposal of the pledge that it is about, where it is about one. */
	readonly proposalId?: number | undefined;
	readonly body: string;
}

/**
 * Says something about a pledge to the newsroom, and gives the comment's number. Whoever it names by "@" is told by mail.
 * Its words stay outside the record.
 */
export async function addComment(deps: Deps, actor: Actor, input: AddCommentInput): Promise<number> {
	assertMay(actor, "review pledges");
	const saidBy = userIdOf(actor);
	if (saidBy === undefined) throw new Problem("not-allowed", "proposal.decided_by_users");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await findPledge(tx, input.publicId);
		if (!pledge) throw new Problem("not-found", "pledge.unknown");
		const { proposalId, body } = input;
		const about = proposalId === undefined ? undefined : await findProposal(tx, proposalId);
		if (proposalId !== undefined && about?.publicId !== input.publicId) {
			throw new Problem("not-found", "proposal.unknown");
		}
		const { id: pledgeId, title } = pledge;
		const row = { pledgeId, proposalId: proposalId ?? null, body, saidBy, saidAt: now };
		const commentId = await insertComment(tx, row);
		await appendEvent(tx, { kind: "commented", actor, pledgeId, recordedAt: now, data: { commentId } });
		const path = proposalId === undefined ? `/desk/pledges/${input.publicId}#comments` : proposalPath(proposalId);
		const to = mentionedIn(body, await listColleagues(tx)).map(({ id }) => id);
		const note = { news: "mentioned" as const, title, words: body, path };
		await tellUsers(tx, deps, { to, key: `mentioned:${commentId}`, actor, note });
		return commentId;
	});
}
