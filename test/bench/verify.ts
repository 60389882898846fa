/** `bywhen verify` over a long record, as an operator runs it: the chain, every revision and every row against it. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import type { Database } from "better-sqlite3";
import { printFigure, progress, timed } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { settingsOf } from "./processes.ts";
import { connect, MAIN, newDatabaseFile, openDatabase, sealOlderEvents } from "./product.ts";
import { seedNames, seedPledges, seedStories } from "./seed.ts";

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
	raw.prepare(LOOKS).run({ wanted });
	progress("  sealing");
	const db = openDatabase(`file:${file}`);
	await sealOlderEvents(db);
	await db.close();
	progress("  verifying");
	let answer = "";
	const subject = await timed(async () => {
		answer = await answerOf(file);
	});
	const { events, difference } = JSON.parse(answer) as { events: number; difference: unknown };
	if (events !== wanted || difference) throw new Error(`The record was not found whole: ${answer}`);
	const floor = await timed(() => readAndHash(raw));
	raw.close();
	printFigure("verify", {
		case: `${inWords(events)} events of ${inWords(pledges)} pledges`,
		unit: "ms",
		subject,
		floor,
		against: "better-sqlite3 reading each row of the record and SHA-256 of its text, once",
		below: 60_000 * Math.max(1, wanted / 1_000_000),
	});
}

async function answerOf(file: string): Promise<string> {
	const env = { ...process.env, ...settingsOf(file) };
	const { stdout } = await promisify(execFile)(process.execPath, [MAIN, "verify", "--json"], { env });
	return stdout;
}

function readAndHash(db: Database): void {
	for (const table of ["events", "seals", "pledge_revisions"]) {
		for (const row of db.prepare(`select * from ${table}`).raw().iterate()) {
			createHash("sha256").update(JSON.stringify(row)).digest("hex");
		}
	}
}

/** Looks at pledges, until there are as many events as wanted. */
const LOOKS = `
	with recursive n(i) as (select (select count(*) + 1 from events) union all select i + 1 from n where i < :wanted)
	insert into events (kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
		select 'reviewed', p.id, p.created_at, p.created_at, 'clock', 'Nothing new.', json_object('reviewOn', '2030-01-01')
		from n join pledges p on p.id = 1 + n.i / ${EVENTS_A_PLEDGE} % (select count(*) from pledges)`;

function inWords(count: number): string {
	return count.toLocaleString("en-GB");
}
