import { appendEvent } from "../../db/events.ts";
import { findMessage, reviveMessage } from "../../db/messages.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { RETRIED } from "../domain/subscription.ts";

/**
 * Sends a message once more that ended failed, uncertain or expired, by a person's decision: with the same Message-ID,
 * so that a reader who has it may see it as the same. Throws a Problem where it is in another state.
 */
export async function retryMessage(deps: Deps, actor: Actor, id: number): Promise<void> {
	assertMay(actor, "release alerts");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const message = await findMessage(tx, id);
		if (!message) throw new Problem("not-found", "message.unknown");
		const isRevived = await reviveMessage(tx, id, { states: RETRIED, now });
		if (!isRevived) throw new Problem("already-done", "message.not_again", { state: message.state });
		const data = { message: id, was: message.state };
		await appendEvent(tx, { kind: "message_retried", actor, recordedAt: now, data });
	});
}
