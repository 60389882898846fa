import { hasWaitingCapture } from "../../db/captures.ts";
import { findSource, insertCapture } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

/** Asks for another copy of a source as it is now. Throws a Problem where one is on its way already. */
export async function requestCapture(deps: Deps, actor: Actor, sourceId: number): Promise<void> {
	assertMay(actor, "keep sources");
	await deps.db.transact(async (tx) => {
		const source = await findSource(tx, sourceId);
		if (!source) throw new Problem("not-found", "source.unknown");
		if (await hasWaitingCapture(tx, sourceId)) throw new Problem("already-done", "source.copy_on_its_way");
		await insertCapture(tx, { sourceId, url: source.url, createdAt: deps.now() });
	});
}
