import { cancelAlertsOf } from "../../db/alerts.ts";
import { appendEvent } from "../../db/events.ts";
import { findMessage, settleMessage } from "../../db/messages.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

/**
 * Settles a message that waits without sending it, by a person's decision, and with it whatever alerts it carries. After
 * a try without an answer the reader may have it: such a message stays uncertain, so that corrections still reach them.
 * Throws a Problem where it is settled already, or a sender has it.
 */
export async function cancelMessage(
	deps: Deps,
	actor: Actor,
	{ id, reason }: { readonly id: number; readonly reason: string },
): Promise<void> {
	assertMay(actor, "release alerts");
	if (!reason) throw invalidInput("reason", "message.reason_missing");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const message = await findMessage(tx, id);
		if (!message) throw new Problem("not-found", "message.unknown");
		const isPerhapsThere = message.unanswered > 0 || message.state === "uncertain";
		const state = isPerhapsThere ? "uncertain" : "cancelled";
		const isSettled = await settleMessage(tx, id, { state, reason, settledAt: now });
		if (!isSettled) throw new Problem("already-done", "message.not_waiting", { state: message.state });
		if (!isPerhapsThere) await cancelAlertsOf(tx, id, reason);
		const data = { message: id, was: message.state };
		await appendEvent(tx, { kind: "message_cancelled", actor, recordedAt: now, reason, data });
	});
}
