import { appendEvent } from "../../db/events.ts";
import { eraseTipContact, findTip } from "../../db/tips.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

/** Erases how the sender of a tip can be reached, because they asked for it or nobody needs it any more. */
export async function eraseContactOfTip(deps: Deps, actor: Actor, tipId: number): Promise<void> {
	assertMay(actor, "decide on tips");
	await deps.db.transact(async (tx) => {
		if (!(await findTip(tx, tipId))) throw new Problem("not-found", "tip.unknown");
		await eraseTipContact(tx, tipId);
		await appendEvent(tx, { kind: "tip_contact_erased", actor, recordedAt: deps.now(), data: { tip: tipId } });
	});
}
