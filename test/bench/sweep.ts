/**
 * The sweep over many published pledges: with nothing to do, and with some newly lapsed. What it costs must follow what
 * lapses and not what there is, so it is measured over a few pledges too.
 */
import type { Database } from "better-sqlite3";
import { median, printFigure, progress, timed } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { connect, lapseDeadlines, newDatabaseFile, openDeps } from "./product.ts";
import { DAY_MS, seedNames, seedPledges } from "./seed.ts";

const FEW = 10_000;
const LAPSED = 1000;

export async function sweep(setting: Setting): Promise<void> {
	await sweepOver(FEW, setting);
	await sweepOver(setting.sizes.pledges ?? 1_000_000, setting);
}

async function sweepOver(total: number, { folder, now, sizes }: Setting): Promise<void> {
	progress(`  seeding ${inWords(total)} pledges`);
	const file = await newDatabaseFile(folder, `sweep-${total}`);
	const raw = connect(file, false);
	seedNames(raw, now);
	seedPledges(raw, total, now);
	const deps = openDeps(file, now);
	const floor = floorOf(raw, now);
	const idle = await measured(200, { subject: () => lapseDeadlines(deps), floor: () => floor.sweep() });
	const lapsed = await measured(sizes.rounds ?? 3, {
		before: () => floor.lapse(LAPSED),
		subject: () => lapseDeadlines(deps),
		floor: () => floor.sweep(),
	});
	await deps.db.close();
	raw.close();
	const against = "better-sqlite3 with the same statements and transactions";
	printFigure("sweep", { case: `nothing lapsed of ${inWords(total)}`, unit: "ms", against, below: 5, ...idle });
	printFigure("sweep", {
		case: `${inWords(LAPSED)} newly lapsed of ${inWords(total)}`,
		unit: "ms",
		against,
		...lapsed,
	});
}

interface Turns {
	/** Makes work for the next turn. */
	before?(): void;
	subject(): Promise<unknown>;
	floor(): void;
}

/** Subject and floor take turns, so that what else the machine does falls on both. */
async function measured(rounds: number, { before, subject, floor }: Turns) {
	const subjects: number[] = [];
	const floors: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		before?.();
		subjects.push(await timed(subject));
		before?.();
		floors.push(await timed(floor));
	}
	return { subject: median(subjects), floor: median(floors) };
}

function floorOf(db: Database, now: Date) {
	const at = now.getTime();
	const due = db.prepare(
		`select id, public_id, title, lapse_check_at from pledges where lapse_check_at is not null and lapse_check_at <= ?
			order by lapse_check_at, id limit 500`,
	);
	const pledge = db.prepare("select * from pledges where id = ? limit 1");
	const mark = db.prepare(
		`update pledges set lapsed_at = ?, lapse_check_at = null, due_soon_check_at = null, changed_at = ?
			where id = ? and deadline_revision = ? and lapse_check_at is not null and lapse_check_at <= ?`,
	);
	const event = db.prepare(
		`insert into events (kind, pledge_id, dedupe_key, occurred_at, recorded_at, actor_kind, reason, data)
			values ('lapsed', ?, ?, ?, ?, 'clock', '', ?) on conflict do nothing returning id`,
	);
	const fanOut = db.prepare("insert into fan_outs (event_id, after_subscriber_id, pending_since) values (?, 0, ?)");
	const lapseOne = db.transaction((id: number) => {
		const row = pledge.get(id) as Record<string, unknown>;
		mark.run(at, at, id, row["deadline_revision"], at);
		const { title, public_id: publicId, kind, due_on: dueOn, outcome } = row;
		const data = JSON.stringify({ title, publicId, kind, dueOn, outcome });
		const made = event.get(id, `lapsed:${id}:1`, row["lapses_at"], at, data) as { id: number };
		fanOut.run(made.id, at);
	});
	/** Open pledges whose deadline is far ahead lapse now instead: other ones each time. */
	const passNow = db.prepare(
		`update pledges set lapses_at = :yesterday, lapse_check_at = :yesterday where id in
			(select id from pledges where lapse_check_at is not null and lapse_check_at > :at limit :count)`,
	);
	return {
		lapse: (count: number) => void passNow.run({ yesterday: at - DAY_MS, at, count }),
		sweep() {
			for (;;) {
				const rows = due.all(at) as { id: number }[];
				if (rows.length === 0) return;
				for (const row of rows) lapseOne.immediate(row.id);
			}
		},
	};
}

function inWords(count: number): string {
	return count.toLocaleString("en-GB");
}
