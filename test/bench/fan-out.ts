/** One lapse told to many: the real job, in pages behind its cursor, against one raw INSERT … SELECT of all its rows. */
import fs from "node:fs";
import type { Database } from "better-sqlite3";
import type { Deps } from "../../src/deps.ts";
import { median, printFigure, progress, quantile, timed } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { NO_FUSE } from "./outbox.ts";
import { connect, fanOutAlerts, newDatabaseFile, openDeps } from "./product.ts";
import { seedNames, seedPledges, seedSubscribers } from "./seed.ts";

export async function fanOut(setting: Setting): Promise<void> {
	const { subscribers } = setting.sizes;
	await fanOutTo(subscribers ?? 100_000, setting);
	if (subscribers === undefined) await fanOutTo(1_000_000, setting);
}

async function fanOutTo(subscribers: number, { folder, now, sizes }: Setting): Promise<void> {
	progress(`  seeding ${subscribers.toLocaleString("en-GB")} subscribers`);
	const file = await newDatabaseFile(folder, `fan-out-${subscribers}`);
	const raw = connect(file, false);
	seedNames(raw, now);
	seedPledges(raw, 10, now);
	seedSubscribers(raw, subscribers, now);
	const deps = openDeps(file, now, NO_FUSE);
	const locks = watchLocks(deps.db);
	const floor = floorOf(raw, now);
	const seconds = { subject: [] as number[], floor: [] as number[] };
	for (let round = 0; round < (sizes.rounds ?? 3); round += 1) {
		floor.newEvent();
		seconds.subject.push((await timed(() => fanOutAlerts(deps))) / 1000);
		seconds.floor.push((await timed(floor.write)) / 1000);
		floor.check(subscribers);
	}
	await deps.db.close();
	raw.close();
	printFigure("fan-out", {
		case: `one lapse to ${subscribers.toLocaleString("en-GB")} subscribers`,
		unit: "rows/s",
		subject: subscribers / median(seconds.subject),
		floor: subscribers / median(seconds.floor),
		against: "one raw INSERT … SELECT into a table of the same shape",
		atLeast: 0.5,
	});
	printFigure("fan-out", {
		case: `write lock held at most, ${subscribers.toLocaleString("en-GB")} subscribers`,
		unit: "ms",
		subject: Math.max(...locks),
		below: 100,
		more: { p50: median(locks), p99: quantile(locks, 0.99) },
	});
}

/** How long each transaction kept all other writers waiting: until its commit, after which the log is flushed without the lock. */
function watchLocks(db: Deps["db"]): number[] {
	const held: number[] = [];
	let began = 0;
	const { fdatasync } = fs;
	fs.fdatasync = Object.assign((...args: Parameters<typeof fdatasync>) => {
		held.push(performance.now() - began);
		fdatasync(...args);
	}, fdatasync);
	const transact = db.transact;
	db.transact = (work) =>
		transact((tx) => {
			began = performance.now();
			return work(tx);
		});
	return held;
}

function floorOf(db: Database, now: Date) {
	const shape = db.prepare("select sql from sqlite_master where tbl_name = 'alerts' and sql is not null").pluck().all();
	for (const sql of shape) db.exec(String(sql).replaceAll(/([`"])alerts/g, "$1raw_alerts"));
	const event = db.prepare(
		`insert into events (kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
			values ('lapsed', 1, :at, :at, 'clock', '', '{}')`,
	);
	const pending = db.prepare("insert into fan_outs (event_id, after_subscriber_id, pending_since) values (?, 0, ?)");
	const write = db.prepare(
		`insert into raw_alerts (event_id, subscriber_id, pace, state, reason, message_id, due_at, created_at)
			select distinct :eventId, s.subscriber_id, 'instant', 'pending', '', null, :at, :at
			from subscriptions s join subscribers u on u.id = s.subscriber_id and u.state = 'active'
			where ((s.scope = 'pledge' and s.target_id = 1) or (s.scope = 'all' and s.target_id = 0))
				and s.lapsed and s.confirmed_at <= :at`,
	);
	const count = (table: string) => db.prepare(`select count(*) from ${table} where event_id = ?`).pluck();
	const counts = [count("alerts"), count("raw_alerts")];
	const at = now.getTime();
	let eventId = 0;
	return {
		newEvent() {
			eventId = Number(event.run({ at }).lastInsertRowid);
			pending.run(eventId, at);
		},
		write: () => write.run({ eventId, at }),
		check(subscribers: number) {
			const found = counts.map((one) => one.get(eventId));
			if (found.some((n) => n !== subscribers)) throw new Error(`${found} alerts for ${subscribers} subscribers.`);
		},
	};
}
