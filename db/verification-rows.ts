/** Each published pledge's rows against its last revision and its events. */
import { digestOf } from "../src/domain/record.ts";
import { mergeAmong } from "../src/domain/relation.ts";
import {
	documentOf,
	findRevision,
	type GatheredPledge,
	gatherPledge,
	type PledgeRevision,
	shownOf,
} from "./pledge-documents.ts";
import type { Pledge } from "./pledges.ts";
import { type Known, listKnownOf } from "./pledges-known.ts";
import { type FactsThen, wasExpected } from "./pledges-then.ts";
import { countPublished } from "./published.ts";
import { listPledgeIds } from "./relations.ts";
import { findHiddenPledge, listLastRevisions } from "./revisions-to-verify.ts";
import type { Reader } from "./types.ts";
import { type Difference, LOWEST, type Progress, type Told } from "./verification-facts.ts";
import { listInventory } from "./verification-inventory.ts";
import { DERIVED, listDerived, wronglyDerived } from "./verification-pledges.ts";
import { differenceOfSeries, listSeriesOf, type Series } from "./verification-series.ts";

const PLEDGES_A_PAGE = 200;

/** Looks at every published pledge, and for one that was published and is hidden now. */
export async function verifyRows(
	db: Reader,
	{ progress }: { readonly progress?: Progress },
): Promise<{ pledges: number; difference: Difference | undefined }> {
	const total = await countPublished(db);
	const older = await listInventory(db, DERIVED);
	let [looked, after] = [0, LOWEST];
	for (;;) {
		const page = await listLastRevisions(db, after, PLEDGES_A_PAGE);
		if (page.length === 0) return { pledges: looked, difference: await differenceOfHidden(db) };
		const known = await knownOf(
			db,
			page.map(({ pledge }) => pledge),
			older,
		);
		for (const { pledge, last } of page) {
			const detail = last
				? await differenceOfRows(db, pledge, { ...last, known })
				: "It is published and has no revision.";
			if (detail) return { pledges: looked, difference: { what: `pledge ${pledge.publicId}`, detail } };
			looked += 1;
			after = pledge.id;
		}
		progress?.("pledges", looked, total);
	}
}

/** What a query gives; undefined where what is stored is not of its kind: JSON that is none, an instant out of time. */
export async function readable<T>(query: Promise<T>): Promise<T | undefined> {
	return query.catch(() => undefined);
}

async function differenceOfHidden(db: Reader) {
	const hidden = await findHiddenPledge(db);
	return (
		hidden && {
			what: `pledge ${hidden.publicId ?? `number ${hidden.pledgeId}`}`,
			detail: "It was published, and its row is gone or hidden.",
		}
	);
}

/** What is known of the pledges of a page beforehand; what cannot be read is undefined. */
interface KnownOfPage {
	readonly parts: Known | undefined;
	readonly derived: ReadonlyMap<number, FactsThen> | undefined;
	readonly series: ReadonlyMap<number, Series> | undefined;
	readonly older: Told;
}

async function knownOf(db: Reader, page: readonly Pledge[], older: Told): Promise<KnownOfPage> {
	const ids = page.map(({ id }) => id);
	return {
		parts: await readable(listKnownOf(db, ids)),
		derived: await readable(listDerived(db, page)),
		series: await readable(listSeriesOf(db, ids)),
		older,
	};
}

interface Last extends Pick<PledgeRevision, "revision" | "digest"> {
	readonly known: KnownOfPage;
}

const UNREADABLE = "Its rows hold what nothing here wrote and cannot be read.";

/** How a pledge's rows differ from its last revision and its events, or undefined. */
async function differenceOfRows(db: Reader, pledge: Pledge, last: Last): Promise<string | undefined> {
	const gathered = await readable(gatherPledge(db, pledge, last.known.parts));
	const digest = gathered && (await readable(Promise.resolve(gathered).then(shownOf).then(digestOf)));
	if (!digest) return UNREADABLE;
	if (digest === last.digest) return (await differenceOfRow(db, gathered)) ?? timesOf(gathered, last.known);
	const { document } = (await findRevision(db, pledge.id, last.revision)) ?? {};
	const field = firstDifference(document, documentOf(gathered));
	return `Its rows are not what revision ${last.revision} says: ${field} differs.`;
}

/** What the pledge's own row repeats of its parts, and lists are made from. */
async function differenceOfRow(db: Reader, { pledge, outcomes, relations }: GatheredPledge) {
	const merge = mergeAmong(relations);
	const into = merge && (await listPledgeIds(db, [merge.other])).get(merge.other);
	if ((into ?? null) !== pledge.mergedIntoId) return "Its row is not what its relations say: mergedIntoId differs.";
	if ((outcomes[0]?.cause ?? null) !== pledge.cause) return "Its row is not what its outcome says: cause differs.";
	return undefined;
}

function timesOf(gathered: GatheredPledge, known: KnownOfPage): string | undefined {
	try {
		return differenceOfTimes(gathered, known);
	} catch {
		return UNREADABLE;
	}
}

/** Whether the day is only expected; what was settled before rows said so stays without. */
function isWronglyExpected(pledge: Pledge, deadlines: GatheredPledge["deadlines"]): boolean {
	const isExpected = wasExpected({ pledge, deadlines }, pledge);
	return pledge.dueIsExpected ? !isExpected : isExpected && pledge.settledAt === null;
}

/** What the clock moved, and no document tells. */
function differenceOfTimes({ pledge, deadlines }: GatheredPledge, known: KnownOfPage): string | undefined {
	const [told, series] = [known.derived?.get(pledge.id), known.series?.get(pledge.id)];
	if (!told || !known.series) return UNREADABLE;
	const field = wronglyDerived(pledge, told, known.older.get(pledge.id));
	if (field) return `Its row is not what its events say: ${field} differs.`;
	if (isWronglyExpected(pledge, deadlines)) return "Its row is not what its deadline says: dueIsExpected differs.";
	return series && differenceOfSeries(pledge, deadlines, series);
}

/** Where two documents first differ, as a path: "deadlines.0.dueOn". */
function firstDifference(one: unknown, other: unknown, path = ""): string {
	if (!isObject(one) || !isObject(other)) return path || "the whole";
	const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	const name = names.find((each) => digestOf([one[each]]) !== digestOf([other[each]]));
	return name === undefined ? path : firstDifference(one[name], other[name], path ? `${path}.${name}` : name);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
