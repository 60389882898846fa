/** From the end of a deadline to the mail server's answer, as subscribers would feel it: a worker by the real clock. */
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { printFigure, progress, quantile } from "./figures.ts";
import type { Setting } from "./flags.ts";
import { NO_FUSE, prepareFollowers } from "./outbox.ts";
import { startBeside, startWorker } from "./processes.ts";
import type { Taken } from "./smtp-sink.ts";

const AHEAD_MS = 15_000;
const LONGEST_WAIT_MS = 240_000;

export async function told(setting: Setting): Promise<void> {
	await toldAt("1000", setting);
	// What an operator has who sets nothing: the limit on mails a second is what most of them wait for.
	await toldAt(undefined, setting);
}

async function toldAt(mailPerSecond: string | undefined, { folder, sizes }: Setting): Promise<void> {
	const subscribers = sizes.subscribers ?? 1000;
	const lapsesAt = new Date(Date.now() + AHEAD_MS);
	const file = await prepareFollowers(`${folder}/${mailPerSecond ?? "default"}`, subscribers, lapsesAt);
	const accepted = `${file}.accepted.ndjson`;
	const sink = await startBeside("smtp-sink.ts", accepted);
	const worker = await startWorker(file, {
		SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
		MAIL_FROM: "bywhen@newsroom.example",
		...(mailPerSecond === undefined ? {} : { MAIL_PER_SECOND: mailPerSecond }),
		...NO_FUSE,
	});
	try {
		progress(`  waiting for ${subscribers.toLocaleString("en-GB")} mails`);
		const taken = await untilTaken(accepted, subscribers);
		const afterMs = taken.map((one) => one.atMs - lapsesAt.getTime());
		const first = Math.min(...afterMs);
		const limit = mailPerSecond === undefined ? "MAIL_PER_SECOND as it is" : `MAIL_PER_SECOND=${mailPerSecond}`;
		printFigure("told", {
			case: `lapse to accepted, p99 of ${subscribers.toLocaleString("en-GB")} subscribers, ${limit}`,
			unit: "ms",
			subject: quantile(afterMs, 0.99),
			below: 90_000,
			more: { firstMs: first, p50Ms: quantile(afterMs, 0.5), lastMs: Math.max(...afterMs) },
		});
	} finally {
		await worker.stop();
		await sink.stop();
	}
}

async function untilTaken(file: string, count: number): Promise<Taken[]> {
	for (const began = performance.now(); performance.now() - began < LONGEST_WAIT_MS; await wait(500)) {
		const lines = linesOf(file);
		if (lines.length >= count) return lines.map((line) => JSON.parse(line) as Taken);
	}
	throw new Error(`${linesOf(file).length} of ${count} mails came in ${LONGEST_WAIT_MS} ms.`);
}

function linesOf(file: string): string[] {
	try {
		return readFileSync(file, "utf8").split("\n").slice(0, -1);
	} catch {
		return []; // Nothing was taken yet.
	}
}
