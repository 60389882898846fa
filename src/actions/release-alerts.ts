import { appendEvent } from "../../db/events.ts";
import { releaseFanOuts } from "../../db/fuse.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

/** How held alerts go on: as they would have, in one mail for each reader, or not at all. */
export const RELEASES = ["usual", "digest", "none"] as const;
export type Release = (typeof RELEASES)[number];

/** Lets go of all alerts that the fuse holds, by an editor's decision. Throws a Problem where nothing is held. */
export async function releaseAlerts(deps: Deps, actor: Actor, how: Release): Promise<{ events: number }> {
	assertMay(actor, "release alerts");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const change =
			how === "none"
				? { doneAt: now, reason: "released without mail" }
				: { pendingSince: now, gatherAs: how, reason: "released" };
		const events = await releaseFanOuts(tx, change);
		if (events === 0) throw new Problem("already-done", "alerts.none_held");
		await appendEvent(tx, { kind: "alerts_released", actor, recordedAt: now, data: { how, events } });
		return { events };
	});
}
