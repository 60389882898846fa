import type { Deps } from "../src/deps.ts";
import type { Look } from "../src/domain/link.ts";
import { type Fetched, type FetchOrder, fetchPage, type Move } from "../src/fetching/fetch-page.ts";
import type { RefusalReason } from "../src/fetching/refusal.ts";
import type { Fetcher } from "./fetcher.ts";

const FOR_GOOD = [301, 308];

/** Where a page is from now on, by redirects that are for good (RFC 9110, 15.4); undefined where one of them is not. */
export function movedTo(moves: readonly Move[]): string | undefined {
	if (moves.length === 0 || !moves.every(({ status }) => FOR_GOOD.includes(status))) return undefined;
	return moves.at(-1)?.to;
}

/** What came of a visit; `offline`: it is our own network that is gone, which says nothing of the page. */
export type Visited = Fetched | { readonly kind: "offline"; readonly words: string };

const SILENCE_MS = 3_600_000;

/**
 * Visits a page. Where our name servers or routes fail and nobody at all has answered for an hour, it is our network
 * that is gone: or a week without one would end in every link being called dead.
 */
export async function visitPage(
	deps: Deps,
	fetcher: Fetcher,
	order: Pick<FetchOrder, "url" | "conditions">,
): Promise<Visited> {
	const fetched = await fetchPage({ ...order, now: deps.now(), signal: fetcher.ending.signal }, fetcher.rules);
	if (fetched.kind !== "unreachable") {
		if (fetched.kind !== "refused") fetcher.answeredMs = deps.monotonicMs();
		return fetched;
	}
	const isSilent = deps.monotonicMs() - fetcher.answeredMs > SILENCE_MS;
	return fetched.isPerhapsOurs && isSilent ? { kind: "offline", words: OFFLINE } : fetched;
}

const OFFLINE = "This server cannot reach the web just now.";

const NOT_KEPT: readonly RefusalReason[] = ["content-type", "encoding", "too-large"];

/** What a refusal says of a link: something is there that is no page to keep, or it leads where nobody may go. */
export function lookByRefusal(reason: RefusalReason): Look {
	return NOT_KEPT.includes(reason) ? { kind: "there", movedTo: undefined, likeness: undefined } : { kind: "gone" };
}
