import { appendEvent } from "../../db/events.ts";
import { findMessage, reviveMessage } from "../../db/messages.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

/** Lets a message go that is held for a person to decide. Throws a Problem where it is in another state. */
export async function releaseMessage(deps: Deps, actor: Actor, id: number): Promise<void> {
	assertMay(actor, "release alerts");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const message = await findMessage(tx, id);
		if (!message) throw new Problem("not-found", "message.unknown");
		const isReleased = await reviveMessage(tx, id, { states: ["held"], now });
		if (!isReleased) throw new Problem("already-done", "message.not_held", { state: message.state });
		await appendEvent(tx, { kind: "message_released", actor, recordedAt: now, data: { message: id } });
	});
}
