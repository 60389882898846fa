import { type Capture, findKept } from "../../db/captures.ts";
import { takeTurn } from "../../db/hosts.ts";
import { findDueLink, type Link, listLinksTo, updateLink } from "../../db/links.ts";
import { findSource, pageOf } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { LEASE_MS, nextTurn } from "./visit-parts.ts";

/** A page to be looked at, and the links that lead to it. */
export interface TakenLook {
	readonly url: string;
	readonly host: string;
	readonly links: readonly TakenLink[];
	readonly conditions: { readonly etag: string | undefined; readonly lastModified: string | undefined } | undefined;
}

export interface TakenLink {
	readonly sourceId: number;
	readonly attempts: number;
	/** What the page is compared with. */
	readonly copy: Capture | undefined;
}

const DAY_MS = 86_400_000;

/** Takes the look that is due next, with those at the same page that are due within a day. Undefined where none is. */
export async function takeLinkLook(deps: Deps): Promise<TakenLook | undefined> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const due = await findDueLink(tx, now);
		const source = due && (await findSource(tx, due.sourceId));
		if (!due || !source) return undefined;
		const page = pageOf(source.url);
		const turn = { now, until: nextTurn(deps.config, now) };
		if (!(await takeTurn(tx, page.host, turn))) {
			// Somebody else was faster at this host.
			await updateLink(tx, due, { ...page, dueAt: turn.until });
			return undefined;
		}
		const same = await listLinksTo(tx, page.urlHash, new Date(now.getTime() + DAY_MS));
		const all = [due, ...same.filter((one) => one.sourceId !== due.sourceId)];
		const links = await takeAll(tx, all, { ...page, now });
		return { url: source.url, host: page.host, links, conditions: conditionsOf(all) };
	});
}

interface Taking {
	readonly urlHash: string;
	readonly host: string;
	readonly now: Date;
}

async function takeAll(tx: Tx, due: readonly Link[], { urlHash, host, now }: Taking): Promise<TakenLink[]> {
	const taken: TakenLink[] = [];
	const dueAt = new Date(now.getTime() + LEASE_MS);
	for (const link of due) {
		const { sourceId } = link;
		const attempts = link.attempts + 1;
		if (!(await updateLink(tx, link, { attempts, dueAt, urlHash, host }))) continue;
		taken.push({ sourceId, attempts, copy: await findKept(tx, sourceId) });
	}
	return taken;
}

/** Only where all links saw the same last: "nothing new" is then true of each of them. */
function conditionsOf(links: readonly Link[]): TakenLook["conditions"] {
	const [first, ...others] = links;
	if (!first || (first.etag === null && first.lastModified === null) || first.checkedAt === null) return undefined;
	const isSame = others.every((link) => link.etag === first.etag && link.lastModified === first.lastModified);
	if (!isSame) return undefined;
	return { etag: first.etag ?? undefined, lastModified: first.lastModified ?? undefined };
}
