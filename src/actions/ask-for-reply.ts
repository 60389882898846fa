import { appendEvent } from "../../db/events.ts";
import { updatePledge } from "../../db/pledges.ts";
import { countReplies, insertReply } from "../../db/replies.ts";
import type { Deps } from "../deps.ts";
import { assertTogether } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { assertRoom, editConflict, pledgeAsSeen, userIdOf } from "./pledge-parts.ts";
import { assertDayBetween, assertDaysToAnswer } from "./reply-parts.ts";

export interface AskForReplyInput {
	readonly publicId: string;
	readonly version: number;
	/** Office or press desk, for the newsroom alone: it enters no event. */
	readonly recipient: string;
	readonly askedOn: string;
	readonly dueOn: string;
}

/** Notes that a promiser was asked for comment, and by when. The newsroom sends the mail itself. Gives its number. */
export async function askForReply(deps: Deps, actor: Actor, input: AskForReplyInput): Promise<number> {
	assertMay(actor, "ask for replies");
	const now = deps.now();
	const { recipient, askedOn, dueOn } = input;
	return deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		const asked = await countReplies(tx, pledge.id);
		assertRoom(asked, "replies");
		await assertTogether(
			() => assertDayBetween("askedOn", askedOn, { from: pledge.saidOn, timeZone: deps.config.TIME_ZONE, now }),
			() => assertDaysToAnswer({ askedOn, dueOn }),
		);
		if (!(await updatePledge(tx, pledge, { changedAt: now }))) throw editConflict();
		const number = asked + 1;
		const row = { pledgeId: pledge.id, number, recipient, askedOn, dueOn, state: "asked" as const };
		await insertReply(tx, { ...row, createdBy: userIdOf(actor) ?? null, createdAt: now });
		const data = { title: pledge.title, reply: number, askedOn, dueOn };
		await appendEvent(tx, { kind: "reply_requested", actor, pledgeId: pledge.id, recordedAt: now, data });
		return number;
	});
}
