import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { countMessages } from "../../db/messages.ts";
import { openDatabase } from "../../db/open.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { replayJournal } from "../../jobs/replay-journal.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { mailing } from "../support/chain.ts";
import { insertPledge, insertSubscriberRow } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld } from "../support/world.ts";
import { copiesOf } from "./storm.ts";

const READERS = 500;

test("a database file that is put back from a backup, as the README has it, sends nothing a second time", async () => {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-restore-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	await using sink = await openSmtpSink();
	const settings = { ...mailing(sink.url), SEND_JOURNAL: join(folder, "journal"), FUSE_MAILS: "100000" };
	await using world = await newWorld("2026-04-01T00:00:30Z", settings);
	const pledge = await insertPledge(world);
	await world.db.transact(async (tx) => {
		for (let number = 0; number < READERS; number += 1) {
			await insertSubscriberRow(tx, world.deps.now(), { follows: [{ scope: "pledge", targetId: pledge.id }] });
		}
	});
	await lapseDeadline(world.deps, pledge.id);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const file = sqliteFile(world.deps.config.databaseUrl);
	const backup = join(folder, "backup.db");
	const copier = new BetterSqlite(file);
	copier.prepare("vacuum into ?").run(backup);
	copier.close();

	const mailer = openMailer(world.deps);
	await sendMessages(world.deps, mailer);
	await closeMailer(mailer);
	expect(await countMessages(world.db)).toEqual({ sent: READERS });

	await world.db.close();
	for (const ending of ["", "-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
	copyFileSync(backup, file);
	const restored = { ...world.deps, db: openDatabase(world.deps.config.databaseUrl) };
	expect(await countMessages(restored.db)).toEqual({ pending: READERS });
	expect(await replayJournal(restored)).toEqual({ settled: READERS, noted: 0 });
	const after = openMailer(restored);
	await sendMessages(restored, after);
	await closeMailer(after);
	expect(await countMessages(restored.db)).toEqual({ sent: READERS });
	await restored.db.close();
	expect(sink.received.length).toBe(READERS);
	expect(copiesOf(sink.received).copies.size).toBe(READERS);
});
