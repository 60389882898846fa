import { ITEM_KINDS, type ItemName, type Lane, type SeenItem } from "./queue.ts";

/** What can be done to several items at once. Never an outcome: each of those is a judgement of its own. */
export const ACTS = ["assign", "snooze", "wake", "review", "publish"] as const;
export type Act = (typeof ACTS)[number];

/** The most items that are chosen at once. */
export const MOST_CHOSEN = 100;

/** What can be done to items of a queue; those that rest can also be woken. */
export function actsIn(lane: Lane, { isResting }: { readonly isResting: boolean }): readonly Act[] {
	const always: Act[] = isResting ? ["assign", "snooze", "wake"] : ["assign", "snooze"];
	if (lane === "drafts") return [...always, "publish"];
	return LOOKED_AT.includes(lane) ? [...always, "review"] : always;
}

/** Where a look that found nothing new is an answer. What has lapsed waits for more. */
const LOOKED_AT: readonly Lane[] = ["soon", "stale", "review", "changed"];

/** An item with how it stood when it was chosen. */
export interface ChosenItem {
	readonly item: ItemName;
	readonly seen: SeenItem;
}

/** An item in one word, for a checkbox: "pledge.4kxq7p2m.3.1". */
export function chosenKey({ item, seen }: ChosenItem): string {
	return [item.kind, item.id, seen.version, seen.deskVersion].join(".");
}

/** The item that a checkbox named, or undefined where it names none. */
export function chosenIn(key: string): ChosenItem | undefined {
	const [, kind, id = "", version, deskVersion] = KEY.exec(key) ?? [];
	const known = ITEM_KINDS.find((one) => one === kind);
	if (!known) return undefined;
	return { item: { kind: known, id }, seen: { version: Number(version), deskVersion: Number(deskVersion) } };
}

const KEY = /^([a-z]+)\.([0-9a-z]{1,20})\.(\d{1,9})\.(\d{1,9})$/;
