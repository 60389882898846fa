import { findPledgeOfSource } from "../../db/captures.ts";
import { appendEvent } from "../../db/events.ts";
import { insertLinkState, type Link } from "../../db/links.ts";
import { findSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { LinkState } from "../domain/capture.ts";
import type { Actor } from "../domain/role.ts";

interface Becoming {
	readonly to: LinkState;
	readonly actor: Actor;
	readonly now: Date;
}

/** Puts on record that the link to a source has come to stand otherwise, since readers see it; nothing where it stands as it did. */
export async function recordLinkState(tx: Tx, link: Link, { to, actor, now }: Becoming): Promise<void> {
	const { sourceId, state: from } = link;
	if (from === to) return;
	const [source, pledge] = [await findSource(tx, sourceId), await findPledgeOfSource(tx, sourceId)];
	const eventId = await appendEvent(tx, {
		kind: "link_changed",
		actor,
		...(pledge && { pledgeId: pledge.id }),
		recordedAt: now,
		data: { sourceId, url: source?.url ?? "", from, to },
	});
	await insertLinkState(tx, { sourceId, state: to, changedAt: now, eventId: eventId ?? null });
}
