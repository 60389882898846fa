/** Whether the record is what it was: the chain of events, the revisions, and the rows that pages are made from. */
import { digestOf, digestOfText, NO_HASH, sealOf } from "../src/domain/record.ts";
import { countSeals, findRecordEnd, findUnsealedEvent, listRecordDays, listSeals, sealedEvent } from "./record.ts";
import { listRevisionsMadeBy, type RevisionText } from "./revisions-to-verify.ts";
import type { Reader } from "./types.ts";
import { type DayEnd, differenceOfDays, type KeptDay } from "./verification-days.ts";
import { type Difference, grouped, type Progress } from "./verification-facts.ts";
import { differenceOfHouse } from "./verification-house.ts";
import { findInventory } from "./verification-inventory.ts";
import { readable, verifyRows } from "./verification-rows.ts";
import { differenceOfSnapshots, type ReadSnapshot } from "./verification-snapshots.ts";

export interface Verified {
	/** Sealed events that were looked at, and pledges whose rows were. */
	readonly events: number;
	readonly pledges: number;
	/** The hash of the last seal that held. */
	readonly hash: string;
	/** Rows that are older than the events which would tell of them, and when they were put on record instead. */
	readonly inventory: { readonly at: Date; readonly rows: number } | undefined;
	readonly difference: Difference | undefined;
}

export interface VerificationPlan {
	/** Days whose hashes somebody kept outside: each has to be what the chain had then. */
	readonly kept?: readonly KeptDay[];
	/** Reads the snapshots of sources; where it is left out they are not looked at. */
	readonly readSnapshot?: ReadSnapshot | undefined;
	/** Told again and again how far it is. */
	readonly progress?: Progress;
}

const PAGE = 2000;

/** Checks the whole record in order and stops at the first difference. Reads every event, revision and pledge. */
export async function verifyRecord(db: Reader, plan: VerificationPlan = {}): Promise<Verified> {
	const chain = await verifyChain(db, plan);
	const inventory = await findInventory(db).catch(() => undefined);
	const held = { events: chain.events, hash: chain.hash, pledges: 0, inventory };
	if (chain.difference) return { ...held, difference: chain.difference };
	const unsealed = await findUnsealedEvent(db);
	if (unsealed) {
		const detail = "It stands outside the chain: it was added past Bywhen, or its seal was taken away.";
		return { ...held, difference: { what: `event ${unsealed.id} (${unsealed.kind})`, detail } };
	}
	const days = differenceOfDays(await publishedDays(db), plan.kept ?? [], chain.ends);
	if (days) return { ...held, difference: days };
	const house = await differenceOfHouse(db);
	if (house) return { ...held, difference: house };
	const rows = await verifyRows(db, plan);
	if (rows.difference || !plan.readSnapshot) return { ...held, ...rows };
	return { ...held, ...rows, difference: await differenceOfSnapshots(db, plan.readSnapshot, plan.progress) };
}

interface Chain {
	readonly events: number;
	readonly hash: string;
	/** How the record ended at each position that a day was published at. */
	readonly ends: ReadonlyMap<number, DayEnd>;
	readonly difference: Difference | undefined;
}

async function verifyChain(db: Reader, { progress }: VerificationPlan): Promise<Chain> {
	const end = await findRecordEnd(db);
	const wanted = new Set((await publishedDays(db)).map((day) => day.position));
	const ends = new Map<number, DayEnd>([[0, { hash: NO_HASH }]]);
	let [position, hash] = [0, NO_HASH];
	const stop = (difference: Difference | undefined) => ({ events: position, hash, ends, difference });
	for (;;) {
		const page = await linksAfter(db, position);
		if (page === undefined) return stop(await differenceOfUnreadable(db, position));
		if (page.length === 0) break;
		for (const { made, ...link } of page) {
			const difference = differenceOfLink(link, { position, hash, made });
			if (difference) return stop(difference);
			const before = ends.get(position);
			if (before && link.event) ends.set(position, { ...before, followedAt: link.event.recordedAt });
			({ position, hash } = link);
			if (wanted.has(position)) ends.set(position, { hash, lastAt: link.event?.recordedAt });
		}
		progress?.("events", position, end.position);
	}
	if (end.position !== position || end.hash !== hash) return stop(differenceOfEnd(end, { position, hash }));
	const strays = (await countSeals(db)) - position;
	return stop(strays === 0 ? undefined : { what: "seal 1", detail: `There are ${strays} seals before it.` });
}

/** Links after a position with the revisions that each made; undefined where a row among them cannot be read. */
async function linksAfter(db: Reader, position: number, limit = PAGE) {
	const page = await readable(listSeals(db, position, limit));
	const ids = page?.flatMap((link) => link.event?.id ?? []) ?? [];
	const revisions = page && (await readable(listRevisionsMadeBy(db, ids)));
	const made = revisions && grouped(revisions, ({ eventId }) => eventId);
	return made && page.map((link) => ({ ...link, made: made.get(link.event?.id ?? 0) ?? [] }));
}

/** Looks for the row that cannot be read, a link at a time. */
async function differenceOfUnreadable(db: Reader, position: number): Promise<Difference> {
	for (let at = position; ; at += 1) {
		const link = await linksAfter(db, at, 1);
		if (link?.length === 0) return { what: `seal ${at}`, detail: "What follows it cannot be read." };
		const detail = "Its event, or a revision that it made, holds what nothing here wrote and cannot be read.";
		if (!link) return { what: `seal ${at + 1}`, detail };
	}
}

type SealRow = Awaited<ReturnType<typeof listSeals>>[number];

interface Before {
	readonly position: number;
	readonly hash: string;
	readonly made: readonly RevisionText[];
}

function differenceOfLink({ position, hash, event }: SealRow, before: Before): Difference | undefined {
	const what = `seal ${position}`;
	if (position !== before.position + 1) {
		return { what, detail: `It follows seal ${before.position}: those between were taken away.` };
	}
	if (!event) return { what, detail: "Its event is gone." };
	for (const revision of before.made) {
		if (!isOfDigest(revision))
			return { what: placeOf(revision), detail: "Its document is not what its digest was made from." };
	}
	const revisions = before.made.map(({ pledgeId, revision, digest }) => ({ pledgeId, revision, digest }));
	const made = revisions.length > 0 ? ", one of the revisions that it made," : "";
	if (!hasTimes(event)) return { what: `event ${event.id} (${event.kind})`, detail: "Its time is none." };
	const recorded = `${event.kind}, recorded ${event.recordedAt.toISOString()}`;
	if (sealOf(before.hash, { position, event: sealedEvent(event), revisions }) !== hash)
		return { what: `event ${event.id} (${recorded})`, detail: `The event${made} or seal ${position} was changed.` };
	const late = before.made.find((one) => one.recordedAt.getTime() !== event.recordedAt.getTime());
	if (!late) return undefined;
	const detail = "It does not stand at the time of the event that made it.";
	return { what: placeOf(late), detail };
}

/** SQLite keeps a document as it was written, which is what its digest is of; PostgreSQL, and what is older, is put in order. */
function isOfDigest({ text, digest }: RevisionText): boolean {
	return digestOfText(text) === digest || digestOf(parsed(text)) === digest;
}

/** What a text says as JSON; null where it is none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function hasTimes({ occurredAt, recordedAt }: { readonly occurredAt: Date; readonly recordedAt: Date }): boolean {
	return !Number.isNaN(occurredAt.getTime() + recordedAt.getTime());
}

function differenceOfEnd(
	end: { position: number; hash: string },
	last: { position: number; hash: string },
): Difference {
	const what = "the end of the record";
	if (end.position === last.position) return { what, detail: "Its hash is not that of the last seal." };
	return { what, detail: `It counts ${end.position} seals, and there are ${last.position}.` };
}

const publishedDays = (db: Reader) => listRecordDays(db, { limit: 100_000 });

function placeOf({ pledgeId, revision, text }: RevisionText): string {
	const document = parsed(text) as { pledge?: { publicId?: string } } | null;
	return `revision ${revision} of pledge ${document?.pledge?.publicId ?? `number ${pledgeId}`}`;
}
