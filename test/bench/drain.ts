/** How fast the outbox empties over real SMTP, every answer on disk, against nodemailer's pool with the same messages. */
import { copyFileSync, rmSync } from "node:fs";
import { median, printFigure, progress } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { prepareOutbox } from "./outbox.ts";
import { type Running, startBeside, startSender } from "./processes.ts";
import type { Sent } from "./sender.ts";

export async function drain({ folder, now, sizes }: Setting): Promise<void> {
	const messages = sizes.messages ?? 5000;
	progress(`  putting ${messages.toLocaleString("en-GB")} messages into an outbox`);
	const outbox = await prepareOutbox(folder, messages, now);
	const recorded = `${folder}/recorded.ndjson`;
	const recorder = await startBeside("smtp-sink.ts", recorded);
	await jobs(1, { folder, outbox, sink: recorder, now });
	await recorder.stop();
	const sink = await startBeside("smtp-sink.ts");
	const rates = { one: [] as number[], two: [] as number[], pool: [] as number[] };
	const cpu = { one: [] as number[], pool: [] as number[] };
	for (let round = 0; round < (sizes.rounds ?? 3); round += 1) {
		const one = await jobs(1, { folder, outbox, sink, now });
		const pool = await race([["pool", String(sink.port), recorded]]);
		rates.one.push(rateOf(one, messages));
		rates.pool.push(rateOf(pool, messages));
		cpu.one.push(cpuMsEach(one));
		cpu.pool.push(cpuMsEach(pool));
		rates.two.push(rateOf(await jobs(2, { folder, outbox, sink, now }), messages));
	}
	await sink.stop();
	const common = {
		unit: "messages/s",
		floor: median(rates.pool),
		against: "nodemailer's pool of as many connections sending the same messages, built beforehand, to the same sink",
	} as const;
	const more = { cpuMsPerMessage: median(cpu.one), floorCpuMsPerMessage: median(cpu.pool) };
	printFigure("drain", { case: "one worker, FULL sync", subject: median(rates.one), atLeast: 0.6, more, ...common });
	printFigure("drain", { case: "two workers, FULL sync", subject: median(rates.two), ...common });
}

interface Drained {
	readonly folder: string;
	readonly outbox: string;
	readonly sink: Running;
	readonly now: Date;
}

/** Some workers empty a copy of the outbox. */
async function jobs(count: number, { folder, outbox, sink, now }: Drained): Promise<Sent[]> {
	const copy = `${folder}/copy.db`;
	for (const ending of ["", "-wal", "-shm"]) rmSync(`${copy}${ending}`, { force: true });
	copyFileSync(outbox, copy);
	const args = ["job", String(sink.port), copy, String(now.getTime())];
	return race(Array.from({ length: count }, () => args));
}

/** Senders that begin at the same moment. */
async function race(senders: readonly string[][]): Promise<Sent[]> {
	const ready = await Promise.all(senders.map((args) => startSender(args)));
	return Promise.all(ready.map((begin) => begin()));
}

function cpuMsEach(sent: readonly Sent[]): number {
	return sent.reduce((sum, one) => sum + one.cpuMs, 0) / sent.reduce((sum, one) => sum + one.sent, 0);
}

function rateOf(sent: readonly Sent[], expected: number): number {
	const total = sent.reduce((sum, one) => sum + one.sent, 0);
	if (total !== expected) throw new Error(`${total} of ${expected} messages were sent.`);
	const beganMs = Math.min(...sent.map((one) => one.beganMs));
	const endedMs = Math.max(...sent.map((one) => one.endedMs));
	return total / ((endedMs - beganMs) / 1000);
}
