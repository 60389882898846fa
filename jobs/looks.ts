import type { Look } from "../src/domain/link.ts";
import type { Move } from "../src/fetching/fetch-page.ts";
import type { RefusalReason } from "../src/fetching/refusal.ts";

const FOR_GOOD = [301, 308];

/** Where a page is from now on, by redirects that are for good (RFC 9110, 15.4); undefined where one of them is not. */
export function movedTo(moves: readonly Move[]): string | undefined {
	if (moves.length === 0 || !moves.every(({ status }) => FOR_GOOD.includes(status))) return undefined;
	return moves.at(-1)?.to;
}

const NOT_KEPT: readonly RefusalReason[] = ["content-type", "encoding", "too-large"];

/** What a refusal says of a link: something is there that is no page to keep, or it leads where nobody may go. */
export function lookByRefusal(reason: RefusalReason): Look {
	return NOT_KEPT.includes(reason) ? { kind: "there", movedTo: undefined, likeness: undefined } : { kind: "gone" };
}
