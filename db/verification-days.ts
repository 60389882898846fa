import { addDays, civilDateIn } from "../src/domain/civil-date.ts";
import type { listRecordDays } from "./record.ts";
import type { Difference } from "./verification-facts.ts";

/** A day's hash that an outsider has kept. */
export interface KeptDay {
	readonly onDate: string;
	readonly hash: string;
}

/** The record where a day was published: its hash, when its last event was recorded, and when the one after it. */
export interface DayEnd {
	readonly hash: string;
	readonly lastAt?: Date | undefined;
	readonly followedAt?: Date | undefined;
}

type Day = Awaited<ReturnType<typeof listRecordDays>>[number];

/** The published days against the chain, and the days that outsiders kept against those. */
export function differenceOfDays(
	days: readonly Day[],
	kept: readonly KeptDay[],
	ends: ReadonlyMap<number, DayEnd>,
): Difference | undefined {
	for (const day of days) {
		const detail = wrongWith(day, ends.get(day.position));
		if (detail) return { what: `the hash published for ${day.onDate}`, detail };
	}
	for (const { onDate, hash } of kept) {
		const day = days.find((one) => one.onDate === onDate);
		const what = `the hash kept for ${onDate}`;
		if (!day) return { what, detail: "No hash was published for that day." };
		if (day.hash !== hash) return { what, detail: `What is published for that day now is ${day.hash}.` };
	}
	return undefined;
}

/** How far the clocks of a house's processes may go apart, and a transaction lag. */
const LEEWAY_MS = 3_600_000;

function wrongWith({ position, hash, onDate, publishedAt }: Day, end: DayEnd | undefined): string | undefined {
	if (end?.hash !== hash) return `It is not that of seal ${position}.`;
	const at = publishedAt.getTime();
	if (Number.isNaN(at)) return "Its time is none.";
	if (addDays(civilDateIn("UTC", publishedAt), -1) !== onDate) {
		return `It was published on ${publishedAt.toISOString()}, and a day's hash is published on the day after.`;
	}
	if (end.lastAt && end.lastAt.getTime() > at + LEEWAY_MS) return `Seal ${position} is of a later time.`;
	if (end.followedAt && end.followedAt.getTime() < at - LEEWAY_MS) return `Seal ${position + 1} was there by then.`;
	return undefined;
}
