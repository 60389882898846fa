import { type LinkLook, settleLinkLook } from "../src/actions/settle-link-look.ts";
import { takeLinkLook } from "../src/actions/take-link-look.ts";
import type { Deps } from "../src/deps.ts";
import type { LinkState } from "../src/domain/capture.ts";
import { lookByStatus, mayComeBack } from "../src/domain/link.ts";
import { readPage } from "../src/fetching/read-page.ts";
import { sha256Of } from "../src/fetching/snapshot.ts";
import { type Fetcher, visitAll } from "./fetcher.ts";
import { lookByRefusal, movedTo, type Visited, visitPage } from "./looks.ts";

/** How many links were looked at, and how many of them stand in which state now. */
export type LinksChecked = { readonly [state in LinkState]?: number };

const RUN_MS = 45_000;

/** Looks at every link whose time has come, politely: one request to a host at a time, and rests where it asks for them. */
export async function checkLinks(deps: Deps, fetcher: Fetcher): Promise<LinksChecked> {
	const counts: Partial<Record<LinkState, number>> = {};
	if (deps.config.LINK_CHECK_DAYS === 0) return counts;
	const endMs = deps.monotonicMs() + RUN_MS;
	await visitAll(fetcher, {
		isOver: () => deps.monotonicMs() >= endMs,
		visitNext: async () => {
			const taken = await takeLinkLook(deps);
			if (!taken) return false;
			const { url, conditions } = taken;
			const { signal } = fetcher.ending;
			const found = await lookOf(await visitPage(deps, fetcher, { url, conditions }));
			if (signal.aborted) return false;
			const settled = await settleLinkLook(deps, taken, found);
			for (const [state, count] of Object.entries(settled) as [LinkState, number][]) {
				counts[state] = (counts[state] ?? 0) + count;
			}
			return true;
		},
	});
	return counts;
}

const NOTHING = { page: undefined, status: undefined, finalUrl: undefined, etag: undefined, lastModified: undefined };
const CALM = { isTroubled: false, retryAt: undefined };

async function lookOf(fetched: Visited): Promise<LinkLook> {
	switch (fetched.kind) {
		case "offline":
			return { ...NOTHING, look: { kind: "later" }, reason: fetched.words, host: CALM };
		case "page": {
			const { page } = fetched;
			const { title, text } = await readPage(page);
			const look = { kind: "there", movedTo: movedTo(page.moves), likeness: undefined } as const;
			const seen = { contentType: page.type, sha256: sha256Of(page), title, text };
			const { status, finalUrl, conditions } = page;
			return { look, page: seen, status, finalUrl, ...conditions, reason: "", host: CALM };
		}
		case "unchanged":
			return {
				...NOTHING,
				look: { kind: "unchanged" },
				status: 304,
				finalUrl: fetched.finalUrl,
				reason: "",
				host: CALM,
			};
		case "status": {
			const { status, finalUrl, retryAt } = fetched;
			const reason = `The host answers with status ${status}.`;
			const host = { isTroubled: mayComeBack(status), retryAt };
			return { ...NOTHING, look: lookByStatus(status), status, finalUrl, reason, host };
		}
		case "refused":
			return { ...NOTHING, look: lookByRefusal(fetched.reason), reason: fetched.words, host: CALM };
		case "unreachable":
			return {
				...NOTHING,
				look: { kind: "gone" },
				reason: fetched.words,
				host: { isTroubled: true, retryAt: undefined },
			};
	}
}
