/** What becomes of messages by the mail server's answers: a part of the exchange with the outbox. */
import { insertDeliveries, type NewDelivery } from "../../db/deliveries.ts";
import { findMessage, type Message, markSent, updateSending } from "../../db/messages.ts";
import { findSubscriberToChange } from "../../db/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import { nextProbe, nextTry, TRY_HOURS } from "../domain/backoff.ts";
import { isDeadAddress } from "../domain/bounce.ts";
import { type MessageState, NO_ANSWER_TWICE } from "../domain/subscription.ts";
import type { Answer } from "../mail/transport.ts";
import type { Claim } from "./message-claim-parts.ts";
import { suppressSubscriber } from "./subscriber-parts.ts";

/** The state that a message went into, or "lost" where another worker had taken it over. */
export type Recorded = MessageState | "lost";

/** What a try came to: the answer, and the bytes that were handed over where there were any. */
export interface Try {
	readonly claim: Claim;
	readonly answer: Answer | { readonly kind: "not_written"; readonly code: undefined; readonly words: string };
	readonly raw: string | undefined;
}

const MOST_UNANSWERED = 2;
const MOST_UNWRITTEN = 3;
const MOST_WORDS = 500;

/**
 * Notes what came of tries, all of one worker, and what becomes of the messages by it. A second try without an answer
 * ends a message as uncertain: a third could be a third copy. A server that could not be talked to uses up no try.
 */
export async function recordTries(tx: Tx, tries: readonly Try[], now: Date): Promise<Recorded[]> {
	const taken = tries.filter((one) => one.answer.kind === "accepted");
	const worker = taken[0]?.claim.worker ?? "";
	const rows = taken.map(({ claim, answer }) => ({ id: claim.id, attempt: claim.attempt, words: wordsOf(answer) }));
	const sent = await markSent(tx, rows, { worker, now });
	await insertDeliveries(
		tx,
		taken.filter(({ claim }) => sent.has(claim.id)).map((one) => deliveryOf(one, now)),
	);
	const recorded: Recorded[] = [];
	for (const one of tries) {
		if (one.answer.kind !== "accepted") recorded.push(await recordOther(tx, one, now));
		else recorded.push(sent.has(one.claim.id) ? "sent" : "lost");
	}
	return recorded;
}

async function recordOther(tx: Tx, tried: Try, now: Date): Promise<Recorded> {
	const { claim, answer } = tried;
	const { id, worker, attempt } = claim;
	const message = await findMessage(tx, id);
	if (!message) return "lost";
	const change = outcomeOf(message, tried, now);
	if (!(await updateSending(tx, { id, worker, attempt }, { ...change, lastAnswer: wordsOf(answer) }))) return "lost";
	if (answer.kind !== "unavailable") await insertDeliveries(tx, [deliveryOf(tried, now)]);
	if (answer.kind === "refused" && isDeadAddress(answer.words)) {
		await suppress(tx, message, { reason: wordsOf(answer), now });
	}
	return change.state;
}

function deliveryOf({ claim, answer }: Try, now: Date): NewDelivery {
	const { id: messageId, attempt, worker, startedAt } = claim;
	const { kind, code = null } = answer;
	const result = kind === "not_written" || kind === "unavailable" ? "refused" : kind;
	return { messageId, attempt, worker, startedAt, endedAt: now, result, code, answer: wordsOf(answer) };
}

function wordsOf({ words }: Try["answer"]): string {
	return words.slice(0, MOST_WORDS);
}

/** An address that its own server does not know gets nothing more. */
async function suppress(tx: Tx, { subscriberId }: Message, ending: { reason: string; now: Date }): Promise<void> {
	const subscriber = subscriberId === null ? undefined : await findSubscriberToChange(tx, subscriberId);
	if (subscriber) await suppressSubscriber(tx, subscriber, ending);
}

type Change = Partial<Message> & { readonly state: MessageState };

function outcomeOf(message: Message, { claim, answer, raw }: Try, now: Date): Change {
	switch (answer.kind) {
		case "accepted":
			return settled("sent", "", now);
		case "refused":
			return settled("failed", "refused", now);
		case "deferred":
			return again(message, now);
		case "no_answer":
			return unanswered(message, raw, now);
		case "unavailable":
			return untried(message, claim.waitingSince, now);
		case "not_written":
			return message.attempts >= MOST_UNWRITTEN ? settled("failed", "could not be written", now) : again(message, now);
	}
}

function settled(state: MessageState, reason: string, now: Date): Change {
	return { state, reason, dueAt: null, settledAt: now, raw: null };
}

function again(message: Message, now: Date): Change {
	// By the id: neighbours have the same place, and must not all come back at the same moment.
	const chance = ((message.id * 104_729 + message.attempts * 7919) % 1000) / 1000;
	const dueAt = nextTry(message.attempts, { first: message.firstTriedAt ?? now, now }, chance);
	return dueAt ? { state: "pending", dueAt } : settled("failed", `not taken within ${TRY_HOURS} hours`, now);
}

function unanswered(message: Message, raw: string | undefined, now: Date): Change {
	const count = message.unanswered + 1;
	if (count >= MOST_UNANSWERED) return { ...settled("uncertain", NO_ANSWER_TWICE, now), unanswered: count };
	return { state: "pending", dueAt: new Date(now.getTime() + 60_000), unanswered: count, raw: raw ?? message.raw };
}

/** It uses up no try, but its time. */
function untried({ attempts }: Message, firstTriedAt: Date, now: Date): Change {
	return { state: "pending", dueAt: nextProbe({ first: firstTriedAt, now }), attempts: attempts - 1, firstTriedAt };
}
