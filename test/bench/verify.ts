/** `bywhen verify` over a long record, as an operator runs it: the chain, every revision and every row against it. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Database } from "better-sqlite3";
import { printFigure, progress, timed } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { settingsOf } from "./processes.ts";
import { connect, MAIN, newDatabaseFile, openDatabase } from "./product.ts";
import { seedRecord } from "./record.ts";
import { DAY_MS, seedNames, seedPledges, seedStories } from "./seed.ts";

/** What a pledge of a newsroom that looks again and again has gathered after some years. */
const EVENTS_A_PLEDGE = 10;

export async function verify({ sizes, folder, now }: Setting): Promise<void> {
	const wanted = sizes.events ?? 1_000_000;
	const pledges = Math.ceil(wanted / EVENTS_A_PLEDGE);
	progress(`  seeding ${inWords(pledges)} pledges and ${inWords(wanted)} events`);
	const file = await newDatabaseFile(folder, "verify");
	const raw = connect(file, false);
	seedNames(raw, now);
	seedPledges(raw, pledges, now);
	seedStories(raw);
	raw.exec(ADDED);
	raw.prepare(DESK_WORK).run({ wanted, day: DAY_MS });
	raw.exec(LAST_LOOKS);
	raw.exec(LAST_CHANGES);
	progress("  making revisions, and sealing events");
	const db = openDatabase(`file:${file}`);
	const revisions = await seedRecord(db, raw);
	await db.close();
	progress("  verifying");
	let answer = "";
	const subject = await timed(async () => {
		answer = await answerOf(file);
	});
	const { events, difference } = JSON.parse(answer) as { events: number; difference: unknown };
	if (events < wanted || difference) throw new Error(`The record was not found whole: ${answer}`);
	const floor = await timed(() => readAndHash(raw));
	raw.close();
	printFigure("verify", {
		case: `${inWords(events)} events of ${inWords(pledges)} pledges with ${inWords(revisions)} revisions`,
		unit: "ms",
		subject,
		floor,
		against: "better-sqlite3 reading each row of the record and SHA-256 of its text, once",
		below: 60_000 * Math.max(1, wanted / 1_000_000),
	});
}

/** The answer on standard output. How far it is goes where an operator would see it. */
async function answerOf(file: string): Promise<string> {
	const env = { ...process.env, ...settingsOf(file) };
	const child = spawn(process.execPath, [MAIN, "verify", "--json"], { env, stdio: ["ignore", "pipe", "inherit"] });
	const [answer] = await Promise.all([text(child.stdout), once(child, "exit")]);
	return answer;
}

function readAndHash(db: Database): void {
	for (const table of ["events", "seals", "pledge_revisions"]) {
		for (const row of db.prepare(`select * from ${table}`).raw().iterate()) {
			createHash("sha256").update(JSON.stringify(row)).digest("hex");
		}
	}
}

const ADDED = `
	insert into events (kind, promiser_id, occurred_at, recorded_at, actor_kind, reason, data)
		select 'promiser_added', id, created_at, created_at, 'operator', '', json_object('name', name, 'kind', kind) from promisers`;

/** What the desk does, until there are as many events as wanted: it looks at a pledge, gives it to somebody, snoozes it. */
const DESK_WORK = `
	with recursive n(i) as (select (select count(*) + 1 from events) union all select i + 1 from n where i < :wanted)
	insert into events (kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
		select case n.i % 3 when 0 then 'reviewed' when 1 then 'assigned' else 'snoozed' end, p.id,
			p.created_at + n.i % 80 * :day, p.created_at + n.i % 80 * :day, 'operator', 'Nothing new.',
			json_object('reviewOn', '2030-01-01')
		from n join pledges p on p.id = 1 + n.i / ${EVENTS_A_PLEDGE} % (select count(*) from pledges)`;

const LAST_LOOKS = `
	update pledges set last_checked_at = published_at;
	update pledges set last_checked_at = looked.at
	from (select pledge_id, recorded_at as at, max(id) from events where kind = 'reviewed' group by pledge_id) looked
	where looked.pledge_id = pledges.id`;

/** The index is by pledge; without the sign it is by kind, and each pledge reads all of them. */
const LAST_CHANGES = `
	update pledges set changed_at = coalesce((
		select max(recorded_at) from events
		where pledge_id = pledges.id and +kind not in ('assigned', 'snoozed', 'due_soon')
	), changed_at), lapsed_at = (
		select max(recorded_at) from events
		where pledge_id = pledges.id and +kind = 'lapsed' and data ->> 'deadlineRevision' = deadline_revision
	)`;

function inWords(count: number): string {
	return count.toLocaleString("en-GB");
}
