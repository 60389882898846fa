import { findMessage, insertDelivery, type Message, updateSending } from "../../db/messages.ts";
import { findSubscriberToChange } from "../../db/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { nextTry, TRY_HOURS } from "../domain/backoff.ts";
import { isDeadAddress } from "../domain/bounce.ts";
import type { MessageState } from "../domain/subscription.ts";
import type { Answer } from "../mail/transport.ts";
import type { Claim } from "./claim-messages.ts";
import { suppressSubscriber } from "./subscriber-parts.ts";

/** The state that a message went into, or "lost" where another worker had taken it over. */
export type Recorded = MessageState | "lost";

/** What a try came to: the answer, and the bytes that were handed over where there were any. */
export interface Try {
	readonly answer: Answer | { readonly kind: "not_written"; readonly code: undefined; readonly words: string };
	readonly raw: string | undefined;
}

const MOST_UNANSWERED = 2;
const MOST_UNWRITTEN = 3;

/**
 * Notes what the mail server answered to a try, and what becomes of the message by it, in one transaction. A second try
 * without an answer ends it as uncertain: a third could be a third copy. A server that could not be talked to uses up
 * no try.
 */
export async function recordDelivery(deps: Deps, claim: Claim, { answer, raw }: Try): Promise<Recorded> {
	const now = deps.now();
	const { id, worker, attempt, startedAt } = claim;
	return deps.db.transact(async (tx) => {
		const message = await findMessage(tx, id);
		if (!message) return "lost";
		const change = outcomeOf(message, { answer, raw }, now);
		const { kind, code, words } = answer;
		const lastAnswer = words.slice(0, 500);
		if (!(await updateSending(tx, { id, worker, attempt }, { ...change, lastAnswer }))) return "lost";
		if (kind !== "unavailable") {
			const result = kind === "not_written" ? "refused" : kind;
			const row = { messageId: id, attempt, worker, startedAt, endedAt: now, result, code: code ?? null };
			await insertDelivery(tx, { ...row, answer: lastAnswer });
		}
		if (kind === "refused" && isDeadAddress(words)) await suppress(tx, message, { reason: lastAnswer, now });
		return change.state;
	});
}

/** An address that its own server does not know gets nothing more. */
async function suppress(tx: Tx, { subscriberId }: Message, ending: { reason: string; now: Date }): Promise<void> {
	const subscriber = subscriberId === null ? undefined : await findSubscriberToChange(tx, subscriberId);
	if (subscriber) await suppressSubscriber(tx, subscriber, ending);
}

type Change = Partial<Message> & { readonly state: MessageState };

function outcomeOf(message: Message, { answer, raw }: Try, now: Date): Change {
	switch (answer.kind) {
		case "accepted":
			return { ...settled("sent", "", now), ...(message.kind === "invitation" ? { data: {} } : {}) };
		case "refused":
			return settled("failed", "refused", now);
		case "deferred":
			return again(message, now);
		case "no_answer":
			return unanswered(message, raw, now);
		case "unavailable":
			return untried(message, now);
		case "not_written":
			return message.attempts >= MOST_UNWRITTEN ? settled("failed", "could not be written", now) : again(message, now);
	}
}

function settled(state: MessageState, reason: string, now: Date): Change {
	return { state, reason, dueAt: null, settledAt: now, raw: null };
}

function again(message: Message, now: Date): Change {
	const chance = ((message.place + message.attempts * 7919) % 1000) / 1000;
	const dueAt = nextTry(message.attempts, { first: message.firstTriedAt ?? now, now }, chance);
	return dueAt ? { state: "pending", dueAt } : settled("failed", `not taken within ${TRY_HOURS} hours`, now);
}

function unanswered(message: Message, raw: string | undefined, now: Date): Change {
	const count = message.unanswered + 1;
	if (count >= MOST_UNANSWERED)
		return { ...settled("uncertain", "two tries without an answer", now), unanswered: count };
	return { state: "pending", dueAt: new Date(now.getTime() + 60_000), unanswered: count, raw: raw ?? message.raw };
}

function untried(message: Message, now: Date): Change {
	const attempts = message.attempts - 1;
	return { state: "pending", dueAt: now, attempts, ...(attempts === 0 ? { firstTriedAt: null } : {}) };
}
