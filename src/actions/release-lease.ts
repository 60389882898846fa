import { insertDeliveries } from "../../db/deliveries.ts";
import { findMessage, updateSending } from "../../db/messages.ts";
import type { Deps } from "../deps.ts";
import { type MessageState, NO_ANSWER_TWICE } from "../domain/subscription.ts";

export interface Lease {
	readonly id: number;
	readonly worker: string;
	readonly attempts: number;
}

/**
 * Takes a message from a worker that is gone. Nobody knows how far it had come: the try counts as one without an answer,
 * so the message is sent once more with the same bytes, or ends as uncertain where it was the second.
 */
export async function releaseLease(deps: Deps, { id, worker, attempts }: Lease): Promise<MessageState | "lost"> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const message = await findMessage(tx, id);
		if (!message) return "lost";
		const unanswered = message.unanswered + 1;
		const words = "The sender stopped before the answer was noted.";
		const ended = unanswered >= 2;
		const change = ended
			? ({ state: "uncertain", reason: NO_ANSWER_TWICE, settledAt: now, raw: null } as const)
			: ({ state: "pending", dueAt: now } as const);
		const taken = { ...change, unanswered, lastAnswer: words };
		if (!(await updateSending(tx, { id, worker, attempt: attempts }, taken))) return "lost";
		const startedAt = message.leasedAt ?? now;
		const row = { messageId: id, attempt: attempts, worker, startedAt, endedAt: now, result: "no_answer" } as const;
		await insertDeliveries(tx, [{ ...row, code: null, answer: words }]);
		return change.state;
	});
}
