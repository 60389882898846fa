/** Taking messages out of an outbox, with a short and with a very long backlog: it must cost the same. */
import type { Database } from "better-sqlite3";
import { LANES } from "../../src/domain/subscription.ts";
import { median, printFigure, progress, quantile, timed } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { prepareOutbox } from "./outbox.ts";
import { connect, exchangeMessages, openDeps } from "./product.ts";

const ROUNDS = 200;
/** As many as there are connections. */
const SLOTS = 4;

export async function claims({ folder, now, sizes }: Setting): Promise<void> {
	const messages = ROUNDS * SLOTS * 2 + 100;
	const backlog = sizes.backlog ?? 1_000_000;
	const file = await prepareOutbox(folder, messages, now);
	await claimsAt(messages, file, now);
	progress(`  adding messages up to ${backlog.toLocaleString("en-GB")}`);
	const raw = connect(file, false);
	raw.exec("update messages set state = 'pending', lease_owner = null, leased_at = null, attempts = 0");
	raw.prepare("update messages set due_at = ?").run(now.getTime());
	addBacklog(raw, backlog - messages, now);
	raw.close();
	await claimsAt(backlog, file, now);
}

async function claimsAt(backlog: number, file: string, now: Date): Promise<void> {
	const deps = openDeps(file, now);
	const raw = connect(file, false);
	const takeRaw = floorOf(raw, now);
	const order = { ended: [], worker: "bench", upSince: now, slots: SLOTS, lanes: Object.values(LANES) };
	const took = { subject: [] as number[], floor: [] as number[] };
	for (let round = 0; round < ROUNDS; round += 1) {
		took.subject.push(
			await timed(async () => {
				const { claims: taken } = await exchangeMessages(deps, order);
				if (taken.length !== SLOTS) throw new Error(`${taken.length} messages were taken instead of ${SLOTS}.`);
			}),
		);
		took.floor.push(await timed(takeRaw));
	}
	await deps.db.close();
	raw.close();
	const perSecond = (times: readonly number[]) => (SLOTS * 1000) / median(times);
	printFigure("claims", {
		case: `${SLOTS} at a time out of ${backlog.toLocaleString("en-GB")}`,
		unit: "claims/s",
		subject: perSecond(took.subject),
		floor: perSecond(took.floor),
		against: "better-sqlite3 taking and marking as many in a transaction, without asking whether each still holds",
		more: { p50Ms: median(took.subject), p99Ms: quantile(took.subject, 0.99) },
	});
}

function floorOf(db: Database, now: Date): () => void {
	const due = db.prepare(
		`select * from messages where lane = ? and due_at is not null and due_at <= ?
			order by due_at, place, id limit ${SLOTS}`,
	);
	const mark = db.prepare(
		`update messages set state = 'sending', due_at = null, lease_owner = 'raw', leased_at = ?, attempts = attempts + 1,
			first_tried_at = coalesce(first_tried_at, ?) where id in (?, ?, ?, ?)`,
	);
	const at = now.getTime();
	return db.transaction(() => {
		const rows = Object.values(LANES).flatMap((lane) => due.all(lane, at) as { id: number }[]);
		mark.run(at, at, ...rows.map((row) => row.id));
	}).immediate;
}

/** Messages that are due as well, but after the others. */
function addBacklog(db: Database, count: number, now: Date): void {
	db.prepare(
		`with recursive n(i) as (select 1 union all select i + 1 from n where i < :count)
		insert into messages (dedupe_key, kind, subscriber_id, message_id, data, dated, lane, place, state, reason, due_at,
			attempts, unanswered, last_answer)
		select 'backlog:' || i, 'preferences', 1, '<' || i || '@backlog.example>', '{}', :at, :lane, i * 7919 % 1000003,
			'pending', '', :at + 1, 0, 0, '' from n`,
	).run({ count, at: now.getTime() - 10, lane: LANES.alert });
	db.prepare("update messages set due_at = due_at - 1000 where dedupe_key not like 'backlog:%'").run();
}
