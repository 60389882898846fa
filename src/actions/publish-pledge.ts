import { listDeadlines } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { listPromisersOf, updatePledge } from "../../db/pledges.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { watchOf } from "../domain/watch.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { assertPublishable, editConflict, pledgeAsSeen } from "./pledge-parts.ts";

/** Shows a draft to the public: from now on the clock watches it and subscribers are told. */
export async function publishPledge(
	deps: Deps,
	actor: Actor,
	seen: { readonly publicId: string; readonly version: number },
): Promise<void> {
	assertMay(actor, "edit pledges");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, seen);
		if (pledge.publishedAt) throw new Problem("already-done", "pledge.published_already");
		await assertUnbiased(tx, actor, pledge.id);
		assertPublishable(pledge);
		const watch = watchOf({
			publishedAt: now,
			settledAt: pledge.settledAt ?? undefined,
			lapsesAt: pledge.lapsesAt ?? undefined,
			isExpected: pledge.dueIsExpected,
			lapsedAt: pledge.lapsedAt ?? undefined,
			isMerged: pledge.mergedIntoId !== null,
			dueSoonGiven: false,
		});
		const change = {
			publishedAt: now,
			lastCheckedAt: now,
			changedAt: now,
			lapseCheckAt: watch.lapseCheckAt ?? null,
			dueSoonCheckAt: watch.dueSoonCheckAt ?? null,
		};
		if (!(await updatePledge(tx, pledge, change))) throw editConflict();
		const promisers = await listPromisersOf(tx, pledge.id);
		const [deadline] = await listDeadlines(tx, pledge.id);
		const { title, kind, criteria, deadlineRevision } = pledge;
		await appendEvent(tx, {
			kind: "registered",
			actor,
			pledgeId: pledge.id,
			recordedAt: now,
			data: { promisers, title, kind, criteria, deadline, deadlineRevision },
		});
	});
}
