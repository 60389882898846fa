import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { ItemName } from "../domain/queue.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { appendItemEvent, findItem, saveItem } from "./desk-item-parts.ts";

/** Brings a snoozed item back into the queues before its day. */
export async function wakeItem(deps: Deps, actor: Actor, item: ItemName): Promise<void> {
	assertMay(actor, "keep queues");
	await deps.db.transact(async (tx) => {
		const found = await findItem(tx, item, undefined);
		if (!found.was?.snoozedUntil) throw new Problem("already-done", "queue.not_snoozed");
		const nothing = { snoozedUntil: null, snoozeReason: "", snoozedBy: null, snoozedAt: null, snoozeEventId: null };
		await saveItem(tx, found, nothing);
		await appendItemEvent(tx, found, { kind: "woken", actor, now: deps.now(), data: {} });
	});
}
