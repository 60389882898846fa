import { findLink, type Link, updateLink } from "../../db/links.ts";
import type { Deps } from "../deps.ts";
import type { LinkState } from "../domain/capture.ts";
import { type Comparable, judgeLink, type Look, likenessOf, nextLook } from "../domain/link.ts";
import { recordLinkState } from "./link-state-parts.ts";
import type { TakenLook } from "./take-link-look.ts";
import { type HostReport, noteHost } from "./visit-parts.ts";

/** What a look at a page found. */
export interface LinkLook {
	/** What was found, still without the likeness to each link's own copy. */
	readonly look: Look;
	/** The page, where there was one. */
	readonly page: Comparable | undefined;
	readonly status: number | undefined;
	readonly finalUrl: string | undefined;
	readonly reason: string;
	readonly etag: string | undefined;
	readonly lastModified: string | undefined;
	readonly host: Omit<HostReport, "name">;
}

/** Notes for each link what a look found, compared with its own copy. Gives how many came to stand in which state. */
export async function settleLinkLook(
	deps: Deps,
	taken: TakenLook,
	found: LinkLook,
): Promise<Partial<Record<LinkState, number>>> {
	const now = deps.now();
	const days = deps.config.LINK_CHECK_DAYS;
	return deps.db.transact(async (tx) => {
		await noteHost(tx, { name: taken.host, ...found.host }, now);
		const counts: Partial<Record<LinkState, number>> = {};
		for (const one of taken.links) {
			const link = await findLink(tx, one.sourceId);
			if (!link) continue;
			const change = changeOf(link, { found, copy: one.copy, now, days });
			if (!(await updateLink(tx, one, change))) continue;
			await recordLinkState(tx, link, { to: change.state, actor: { kind: "clock" }, now });
			counts[change.state] = (counts[change.state] ?? 0) + 1;
		}
		return counts;
	});
}

interface Judging {
	readonly found: LinkLook;
	readonly copy: TakenLook["links"][number]["copy"];
	readonly now: Date;
	readonly days: number;
}

function changeOf(link: Link, { found, copy, now, days }: Judging) {
	const likeness = copy && found.page ? likenessOf(comparable(copy), found.page) : undefined;
	const look = found.look.kind === "there" ? { ...found.look, likeness } : found.look;
	const after = judgeLink({ ...link, failingSince: link.failingSince ?? undefined }, look, now);
	const next = nextLook(after, { now, days, chance: Math.random() });
	const asked = look.kind === "later" ? found.host.retryAt : undefined;
	const isThere = look.kind === "there" || look.kind === "unchanged";
	return {
		...after,
		failingSince: after.failingSince ?? null,
		dueAt: (asked && next && asked > next ? asked : next) ?? null,
		checkedAt: now,
		changedAt: after.state === link.state ? link.changedAt : now,
		status: found.status ?? null,
		finalUrl: found.finalUrl ?? null,
		reason: found.reason,
		...(look.kind !== "unchanged" && { likeness: likeness ? Math.round(likeness.words * 100) : null }),
		...(isThere && { etag: found.etag ?? link.etag, lastModified: found.lastModified ?? link.lastModified }),
	};
}

function comparable(copy: NonNullable<TakenLook["links"][number]["copy"]>): Comparable {
	const { contentType, sha256, title, text } = copy;
	return {
		contentType: contentType ?? undefined,
		sha256: sha256 ?? undefined,
		title: title ?? undefined,
		text: text ?? undefined,
	};
}
