/** The record of seeded pledges: what the product makes in each transaction, made for a million events in one go. */
import type { Database as Raw } from "better-sqlite3";
import { asc, gt } from "drizzle-orm";
import type { Database } from "../../db/types.ts";
import type { SealedRevision } from "../../src/domain/record.ts";
import {
	digestOf,
	documentOf,
	events,
	gatherPledge,
	listKnownOf,
	NO_HASH,
	pledges,
	sealedEvent,
	sealOf,
} from "./product.ts";

const PLEDGES_A_PAGE = 500;
const EVENTS_A_PAGE = 5000;

/**
 * Makes a revision for each registration, outcome and look, and seals every event, by the product's own documents and
 * hashes. The last revision is what the rows say. Gives how many revisions there are.
 */
export async function seedRecord(db: Database, raw: Raw): Promise<number> {
	const before = "select event_id, pledge_id, revision, digest from pledge_revisions where event_id between ? and ?";
	await seedRevisions(db, raw);
	const insert = raw.prepare("insert into seals (position, event_id, hash) values (?, ?, ?)");
	const made = raw.prepare(before);
	let [position, hash] = [0, NO_HASH];
	for (let after = 0; ; ) {
		const page = await db
			.select()
			.from(events)
			.where(gt(events.id, after))
			.orderBy(asc(events.id))
			.limit(EVENTS_A_PAGE);
		const last = page.at(-1);
		if (!last) break;
		const revisions = byEvent(made.all(after + 1, last.id) as MadeRow[]);
		raw.transaction(() => {
			for (const event of page) {
				position += 1;
				hash = sealOf(hash, { position, event: sealedEvent(event), revisions: revisions.get(event.id) ?? [] });
				insert.run(position, event.id, hash);
			}
		})();
		after = last.id;
	}
	raw.prepare("update record_end set position = ?, hash = ?").run(position, hash);
	return raw.prepare("select count(*) from pledge_revisions").pluck().get() as number;
}

interface MadeRow {
	readonly event_id: number;
	readonly pledge_id: number;
	readonly revision: number;
	readonly digest: string;
}

function byEvent(rows: readonly MadeRow[]): Map<number, SealedRevision[]> {
	return new Map(
		rows.map(({ event_id, pledge_id, revision, digest }) => [event_id, [{ pledgeId: pledge_id, revision, digest }]]),
	);
}

async function seedRevisions(db: Database, raw: Raw): Promise<void> {
	const insert = raw.prepare("insert into pledge_revisions values (?, ?, ?, ?, ?, ?)");
	const making = raw.prepare(
		`select id, kind, recorded_at as at from events
		where pledge_id = ? and kind in ('registered', 'outcome_marked', 'reviewed') order by id`,
	);
	for (let after = 0; ; ) {
		const page = await db
			.select()
			.from(pledges)
			.where(gt(pledges.id, after))
			.orderBy(asc(pledges.id))
			.limit(PLEDGES_A_PAGE);
		const last = page.at(-1);
		if (!last) return;
		const known = await listKnownOf(
			db,
			page.map(({ id }) => id),
		);
		const gathered = await gatheredAll(page.map((pledge) => () => gatherPledge(db, pledge, known)));
		raw.transaction(() => {
			for (const one of gathered) {
				const { id } = one.pledge;
				(making.all(id) as MakingRow[]).forEach((event, index) => {
					const document = documentOf(asAfter(event, one));
					insert.run(id, index + 1, event.id, event.at, JSON.stringify(document), digestOf(document));
				});
			}
		})();
		after = last.id;
	}
}

interface MakingRow {
	readonly id: number;
	readonly kind: string;
	readonly at: number;
}

type Gathered = Awaited<ReturnType<typeof gatherPledge>>;

async function gatheredAll(each: readonly (() => Promise<Gathered>)[]): Promise<Gathered[]> {
	const all: Gathered[] = [];
	for (const gather of each) all.push(await gather());
	return all;
}

/** The pledge as an event left it: without what was judged, or not yet looked at again. */
function asAfter({ kind, at }: MakingRow, { pledge, ...parts }: Gathered): Gathered {
	const looked = { ...pledge, lastCheckedAt: kind === "reviewed" ? new Date(at) : pledge.publishedAt };
	return kind === "registered"
		? { ...parts, pledge: looked, outcomes: [], evidence: [] }
		: { ...parts, pledge: looked };
}
