import type { EventKind } from "./event.ts";

/** The queues of pledges. */
export const PLEDGE_LANES = ["lapsed", "ended", "expected", "soon", "stale", "review", "drafts", "changed"] as const;
export type PledgeLane = (typeof PLEDGE_LANES)[number];

/** The queues of what is not a pledge: outcomes to approve, tips, requests for comment, links that need a person. */
export const OTHER_LANES = ["proposals", "tips", "replies", "links"] as const;
export type OtherLane = (typeof OTHER_LANES)[number];

/** All queues, in the order of the desk's tabs: what readers wait for first. */
export const LANES = [
	"lapsed",
	"ended",
	"expected",
	"soon",
	"proposals",
	"tips",
	"replies",
	"stale",
	"review",
	"links",
	"drafts",
	"changed",
] as const satisfies readonly (PledgeLane | OtherLane)[];
export type Lane = (typeof LANES)[number];

/** What waits for a decision, so that its number stands in the bar of every page: the rest can wait, or is told by a date. */
export const PRESSING_LANES: readonly Lane[] = ["lapsed", "ended", "expected", "proposals", "tips", "review"];

/** Whether a queue is one of pledges. */
export function isPledgeLane(lane: Lane): lane is PledgeLane {
	return (PLEDGE_LANES as readonly Lane[]).includes(lane);
}

/** What stands in queues. A period of a recurring pledge belongs to its pledge: who has the one has the other. */
export const ITEM_KINDS = ["pledge", "proposal", "tip", "reply", "source"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** An item as people name it: by a pledge's public id, or the number of anything else. */
export interface ItemName {
	readonly kind: ItemKind;
	readonly id: string;
}

/** An item in one word, as the command line names it: "4kxq7p2m", "tip:12". */
export function itemWord({ kind, id }: ItemName): string {
	return kind === "pledge" ? id : `${kind}:${id}`;
}

/** The item that a word names, or undefined where it names none. */
export function itemIn(word: string): ItemName | undefined {
	const [, kind = "pledge", id = ""] = ITEM_WORD.exec(word.trim()) ?? [];
	const known = ITEM_KINDS.find((one) => one === kind);
	return known && id ? { kind: known, id } : undefined;
}

const ITEM_WORD = /^(?:([a-z]+):)?([0-9a-z]{1,20})$/;

/** How an item stood when somebody decided what to do with it: the version of the thing itself, and of its place at the desk. */
export interface SeenItem {
	readonly version: number;
	readonly deskVersion: number;
}

/**
 * What ends a snooze before its day: whatever is news about the pledge, or gives its owner something to decide. Edits,
 * copies of sources and looks that found nothing do not.
 */
export const WAKING_KINDS = [
	"statement_added",
	"evidence_added",
	"deadline_moved",
	"condition_met",
	"condition_failed",
	"due_soon",
	"lapsed",
	"outcome_marked",
	"outcome_withdrawn",
	"corrected",
	"outcome_proposed",
	"proposal_sent_back",
] as const satisfies readonly EventKind[];

/** How many filters a user may keep. */
export const MOST_FILTERS = 30;

/** How long a snooze may last, in days: a queue is no place to lose something in. */
export const MOST_SNOOZE_DAYS = 366;

/** The ages by which a queue can be narrowed: what has waited for so many days or longer. */
export const WAITS = [1, 7, 30, 90] as const;
