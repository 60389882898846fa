/** Whether the record is what it was: the chain of events, the revisions, and the rows that pages are made from. */
import { digestOf, NO_HASH, sealOf } from "../src/domain/record.ts";
import {
	documentOf,
	gatherPledge,
	listLastRevisions,
	listRevisionsMadeBy,
	type PledgeRevision,
} from "./pledge-documents.ts";
import { findRecordEnd, findUnsealedEvent, listRecordDays, listSeals, sealedEvent } from "./record.ts";
import type { Reader } from "./types.ts";

/** The first thing that is not as it was recorded: `what` names the place, `detail` tells how it differs. */
export interface Difference {
	readonly what: string;
	readonly detail: string;
}

/** A day's hash that an outsider has kept. */
export interface KeptDay {
	readonly onDate: string;
	readonly hash: string;
}

export interface Verified {
	/** Sealed events that were looked at, and pledges whose rows were. */
	readonly events: number;
	readonly pledges: number;
	/** The hash of the last seal that held. */
	readonly hash: string;
	readonly difference: Difference | undefined;
}

export interface VerificationPlan {
	/** Days whose hashes somebody kept outside: each has to be what the chain had then. */
	readonly kept?: readonly KeptDay[];
	readonly progress?: (events: number, total: number) => void;
}

const PAGE = 2000;
const PLEDGES_A_PAGE = 200;

/** Checks the whole record in order and stops at the first difference. Reads every event, revision and pledge. */
export async function verifyRecord(db: Reader, plan: VerificationPlan = {}): Promise<Verified> {
	const chain = await verifyChain(db, plan);
	const held = { events: chain.events, hash: chain.hash, pledges: 0 };
	if (chain.difference) return { ...held, difference: chain.difference };
	const unsealed = await findUnsealedEvent(db);
	if (unsealed) {
		const detail = "It stands outside the chain: it was added past Bywhen, or its seal was taken away.";
		return { ...held, difference: { what: `event ${unsealed.id} (${unsealed.kind})`, detail } };
	}
	const days = differenceOfDays(await publishedDays(db), plan.kept ?? [], chain.hashes);
	if (days) return { ...held, difference: days };
	return { ...held, ...(await verifyRows(db)) };
}

interface Chain {
	readonly events: number;
	readonly hash: string;
	/** The hash at each position that a day was published at. */
	readonly hashes: ReadonlyMap<number, string>;
	readonly difference: Difference | undefined;
}

async function verifyChain(db: Reader, { progress }: VerificationPlan): Promise<Chain> {
	const end = await findRecordEnd(db);
	const wanted = new Set((await publishedDays(db)).map((day) => day.position));
	const hashes = new Map<number, string>([[0, NO_HASH]]);
	let [position, hash] = [0, NO_HASH];
	const stop = (difference: Difference | undefined) => ({ events: position, hash, hashes, difference });
	for (;;) {
		const page = await listSeals(db, position, PAGE);
		if (page.length === 0) break;
		const revisions = byEvent(
			await listRevisionsMadeBy(
				db,
				page.flatMap((link) => link.event?.id ?? []),
			),
		);
		for (const link of page) {
			const made = revisions.get(link.event?.id ?? 0) ?? [];
			const difference = differenceOfLink(link, { position, hash, made });
			if (difference) return stop(difference);
			({ position, hash } = link);
			if (wanted.has(position)) hashes.set(position, hash);
		}
		progress?.(position, end.position);
	}
	return stop(end.position === position && end.hash === hash ? undefined : differenceOfEnd(end, { position, hash }));
}

type SealRow = Awaited<ReturnType<typeof listSeals>>[number];

interface Before {
	readonly position: number;
	readonly hash: string;
	readonly made: readonly PledgeRevision[];
}

function differenceOfLink({ position, hash, event }: SealRow, before: Before): Difference | undefined {
	const what = `seal ${position}`;
	if (position !== before.position + 1) {
		return { what, detail: `It follows seal ${before.position}: those between were taken away.` };
	}
	if (!event) return { what, detail: "Its event is gone." };
	for (const revision of before.made) {
		if (digestOf(revision.document) === revision.digest) continue;
		const where = `revision ${revision.revision} of pledge ${publicIdIn(revision)}`;
		return { what: where, detail: "Its document is not what its digest was made from." };
	}
	const revisions = before.made.map(({ pledgeId, revision, digest }) => ({ pledgeId, revision, digest }));
	if (sealOf(before.hash, { position, event: sealedEvent(event), revisions }) === hash) return undefined;
	const made = revisions.length > 0 ? ", one of the revisions that it made," : "";
	const recorded = `${event.kind}, recorded ${event.recordedAt.toISOString()}`;
	return { what: `event ${event.id} (${recorded})`, detail: `The event${made} or seal ${position} was changed.` };
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

type Day = Awaited<ReturnType<typeof listRecordDays>>[number];

function differenceOfDays(
	days: readonly Day[],
	kept: readonly KeptDay[],
	hashes: ReadonlyMap<number, string>,
): Difference | undefined {
	for (const day of days) {
		if (hashes.get(day.position) === day.hash) continue;
		return { what: `the hash published for ${day.onDate}`, detail: `It is not that of seal ${day.position}.` };
	}
	for (const { onDate, hash } of kept) {
		const day = days.find((one) => one.onDate === onDate);
		const what = `the hash kept for ${onDate}`;
		if (!day) return { what, detail: "No hash was published for that day." };
		if (day.hash !== hash) return { what, detail: `What is published for that day now is ${day.hash}.` };
	}
	return undefined;
}

/** Each published pledge's rows against its last revision. */
async function verifyRows(db: Reader): Promise<Pick<Verified, "pledges" | "difference">> {
	let [looked, after] = [0, 0];
	for (;;) {
		const page = await listLastRevisions(db, after, PLEDGES_A_PAGE);
		if (page.length === 0) return { pledges: looked, difference: undefined };
		for (const { pledge, last } of page) {
			const what = `pledge ${pledge.publicId}`;
			if (!last) return { pledges: looked, difference: { what, detail: "It is published and has no revision." } };
			const document = documentOf(await gatherPledge(db, pledge));
			if (digestOf(document) !== last.digest) {
				const where = firstDifference(last.document, document);
				const detail = `Its rows are not what revision ${last.revision} says: ${where} differs.`;
				return { pledges: looked, difference: { what, detail } };
			}
			looked += 1;
			after = pledge.id;
		}
	}
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

function publicIdIn({ pledgeId, document }: PledgeRevision): string {
	const { pledge } = document as { pledge?: { publicId?: string } };
	return pledge?.publicId ?? `number ${pledgeId}`;
}

function byEvent(rows: readonly PledgeRevision[]): Map<number, PledgeRevision[]> {
	const grouped = new Map<number, PledgeRevision[]>();
	for (const row of rows) grouped.set(row.eventId, [...(grouped.get(row.eventId) ?? []), row]);
	return grouped;
}
