/** What of a published pledge's row stands in no document, since only the clock and the order of events tell it. */
import type { Pledge } from "./pledges.ts";
import { type FactsThen, listFactsThen } from "./pledges-then.ts";
import { listLastRevisions } from "./revisions-to-verify.ts";
import type { Reader } from "./types.ts";
import { type Facts, LOWEST } from "./verification-facts.ts";

/** How the inventory calls pledges whose rows were otherwise than events tell. */
export const DERIVED = "pledges";

/** After all events. */
const EVER = new Date("9999-12-31T00:00:00Z");
const PAGE = 200;

/** What events tell of these pledges' rows. */
export async function listDerived(db: Reader, rows: readonly Pledge[]): Promise<ReadonlyMap<number, FactsThen>> {
	const ids = rows.map(({ id }) => id);
	const facts = await listFactsThen(db, ids, EVER);
	return new Map(rows.map((pledge) => [pledge.id, facts(pledge.id, { pledge, occurrences: [] })]));
}

/** The first column of a pledge's row that is not what events tell, as far as the inventory does not tell it. */
export function wronglyDerived(pledge: Pledge, told: FactsThen, older: Facts | undefined): string | undefined {
	if (isOtherwise(pledge.changedAt, told.changedAt) && isOtherwise(pledge.changedAt, older?.["changedAt"]))
		return "changedAt";
	// A day that is only expected has not lapsed, also where the clock had noticed it before.
	if (pledge.deadlineKind === "recurring" || (pledge.dueIsExpected && pledge.lapsedAt === null)) return undefined;
	const isLapseOlder = older?.["deadlineRevision"] === pledge.deadlineRevision;
	const isOlder = isLapseOlder && !isOtherwise(pledge.lapsedAt, older["lapsedAt"]);
	return isOtherwise(pledge.lapsedAt, told.lapsedAt) && !isOlder ? "lapsedAt" : undefined;
}

/** Published pledges whose rows are otherwise than events tell, for the inventory. */
export async function listOtherwiseDerived(db: Reader): Promise<(Facts & { id: number })[]> {
	const found: (Facts & { id: number })[] = [];
	for (let after = LOWEST; ; ) {
		const page = (await listLastRevisions(db, after, PAGE)).map(({ pledge }) => pledge);
		const last = page.at(-1);
		if (!last) return found;
		const told = await listDerived(db, page);
		for (const pledge of page) {
			const facts = told.get(pledge.id);
			const { id, changedAt, lapsedAt, deadlineRevision } = pledge;
			if (facts && wronglyDerived(pledge, facts, undefined)) found.push({ id, changedAt, lapsedAt, deadlineRevision });
		}
		after = last.id;
	}
}

function isOtherwise(one: unknown, other: unknown): boolean {
	return timeOf(one) !== timeOf(other);
}

/** An instant as a row or as an event has it. */
function timeOf(value: unknown): number | undefined {
	if (value instanceof Date) return value.getTime();
	return typeof value === "string" ? Date.parse(value) : undefined;
}
