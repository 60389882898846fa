import { findPledgeOfSource } from "../../db/captures.ts";
import { appendEvent } from "../../db/events.ts";
import { findLink, updateLink } from "../../db/links.ts";
import { findSource, insertCapture } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { nextLook } from "../domain/link.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiasedAbout } from "./conflict-parts.ts";
import { recordLinkState } from "./link-state-parts.ts";

/**
 * Notes that a person looked at a source's page and found that it still bears out what it stands for. What stands there
 * now is kept as a new copy, with which later looks are compared; the older copies stay.
 */
export async function markLinkChecked(
	deps: Deps,
	actor: Actor,
	{ sourceId, note }: { readonly sourceId: number; readonly note: string },
): Promise<void> {
	assertMay(actor, "keep sources");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const [link, source] = [await findLink(tx, sourceId), await findSource(tx, sourceId)];
		if (!link || !source) throw new Problem("not-found", "source.unknown");
		await assertUnbiasedAbout(tx, actor, sourceId);
		const after = { state: "ok", failures: 0, failingSince: undefined } as const;
		const dueAt = nextLook(after, { now, days: deps.config.LINK_CHECK_DAYS, chance: 0 }) ?? null;
		const change = { ...after, failingSince: null, dueAt, checkedAt: now, changedAt: now, reason: "" };
		await updateLink(tx, link, {
			...change,
			attempts: link.attempts + 1,
			likeness: null,
			etag: null,
			lastModified: null,
		});
		await recordLinkState(tx, link, { to: "ok", actor, now });
		await insertCapture(tx, { sourceId, url: source.url, createdAt: now });
		const pledge = await findPledgeOfSource(tx, sourceId);
		await appendEvent(tx, {
			kind: "source_checked",
			actor,
			...(pledge && { pledgeId: pledge.id }),
			recordedAt: now,
			reason: note,
			data: { sourceId, url: source.url, from: link.state },
		});
	});
}
