import { appendEvent } from "../../db/events.ts";
import { updatePledge } from "../../db/pledges.ts";
import { findReplyToChange, type Reply, updateReply } from "../../db/replies.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import type { EventKind } from "../domain/event.ts";
import { invalidInputs, Problem } from "../domain/problem.ts";
import { type Refusal, refusal } from "../domain/refusal.ts";
import type { ReplyEnd } from "../domain/reply.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { editConflict, pledgeOrMergedAsSeen } from "./pledge-parts.ts";
import { assertDayBetween } from "./reply-parts.ts";

export interface EndReplyInput {
	readonly publicId: string;
	readonly version: number;
	/** The request's number within its pledge. */
	readonly number: number;
	readonly state: ReplyEnd;
	/** What they said, in full. Needed for an answer. */
	readonly answer: string;
	/** The day they answered or declined. */
	readonly answeredOn: string | undefined;
	/** How it came: "by mail from the press office". */
	readonly cameBy: string;
	/** Where it can be looked up, if anywhere. */
	readonly source: NewSource | undefined;
	/** Why what is on record changes. */
	readonly reason: string;
}

const KINDS: Record<ReplyEnd, EventKind> = {
	answered: "reply_given",
	declined: "reply_declined",
	not_answered: "reply_missing",
};

/** Puts on record what came of a request for comment: the answer in full, that they declined, or that none came. */
export async function endReply(deps: Deps, actor: Actor, input: EndReplyInput): Promise<void> {
	assertMay(actor, "ask for replies");
	const now = deps.now();
	const { state, source, reason, number } = input;
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeOrMergedAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		const reply = await findReplyToChange(tx, pledge.id, number);
		if (!reply) throw new Problem("not-found", "reply.unknown");
		assertComplete(deps, { input, reply });
		if (!(await updatePledge(tx, pledge, { changedAt: now }))) throw editConflict();
		const sourceId = source && state === "answered" ? await insertSource(tx, source, now) : null;
		const said = saidIn(input);
		await updateReply(tx, reply.id, { ...said, state, sourceId, endedAt: now });
		const { title } = pledge;
		const data = { title, reply: number, askedOn: reply.askedOn, dueOn: reply.dueOn, ...said };
		const event = { kind: KINDS[state], actor, pledgeId: pledge.id, recordedAt: now, reason };
		await appendEvent(tx, { ...event, data: sourceId === null ? data : { ...data, source } });
	});
}

/** What stays of the entries: who declined said nothing, and who did not answer has no day. */
function saidIn({ state, answer, answeredOn, cameBy }: EndReplyInput) {
	if (state === "answered") return { answer, answeredOn: answeredOn ?? null, cameBy };
	return { answer: "", answeredOn: state === "declined" ? (answeredOn ?? null) : null, cameBy: "" };
}

function assertComplete(
	{ config, now }: Deps,
	{ input, reply }: { readonly input: EndReplyInput; readonly reply: Reply },
): void {
	const missing: Record<string, Refusal> = {};
	if (input.state === "answered" && !input.answer) missing["answer"] = refusal("reply.answer_missing");
	if (input.state === "answered" && !input.cameBy) missing["cameBy"] = refusal("reply.way_missing");
	if (input.state !== "not_answered" && !input.answeredOn) missing["answeredOn"] = refusal("reply.day_missing");
	if (reply.state !== "asked" && !input.reason) missing["reason"] = refusal("reply.reason_missing");
	const today = civilDateIn(config.TIME_ZONE, now());
	if (input.state === "not_answered" && reply.dueOn >= today) {
		missing["state"] = refusal("reply.not_over", { dueOn: reply.dueOn });
	}
	if (Object.keys(missing).length > 0) throw invalidInputs(missing);
	if (input.answeredOn && input.state !== "not_answered") {
		assertDayBetween("answeredOn", input.answeredOn, { from: reply.askedOn, timeZone: config.TIME_ZONE, now: now() });
	}
}
