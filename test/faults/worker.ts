/**
 * A process that sends mail until it is told to stop (SIGTERM) or killed: what the fault tests start, kill and count.
 * It is the product's own mailer and job; only the loop around them is the test's.
 */
import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import { databaseUrl } from "../../db/engine.ts";
import { openDatabase } from "../../db/open.ts";
import type { Database } from "../../db/types.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, type Mailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { readConfig } from "../../src/config.ts";
import type { Deps } from "../../src/deps.ts";
import type { Composed } from "../../src/mail/mime.ts";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Answer, Transport } from "../../src/mail/transport.ts";

const crashPoint = process.env["CRASH"];
const crash = () => process.kill(process.pid, "SIGKILL");
const db = crashing(openDatabase(databaseUrl));
const deps: Deps = {
	db,
	config: readConfig(process.env, databaseUrl),
	log: pino({ level: process.env["LOG_LEVEL"] ?? "silent" }),
	secret: process.env["SECRET"] ?? "",
	now: () => new Date(),
	monotonicMs: () => performance.now(),
};
const mailer = process.env["MUTANT"] === "mark-first" ? openMailer(deps, markingFirst()) : crashingMailer();
let stopping = false;
process.once("SIGTERM", () => {
	stopping = true;
	mailer.stopping = true;
});
process.send?.("ready");
while (!stopping) {
	await fanOutAlerts(deps);
	await gatherAlerts(deps);
	await sendMessages(deps, mailer);
	await wait(20);
}
await closeMailer(mailer);
await db.close();
process.disconnect?.();

/** A database whose process dies right after the first page of a fan-out, or after the first answer is noted. */
function crashing(opened: Database): Database {
	let answers = 0;
	return {
		...opened,
		select: opened.select.bind(opened) as Database["select"],
		selectDistinct: opened.selectDistinct.bind(opened) as Database["selectDistinct"],
		$count: opened.$count.bind(opened) as Database["$count"],
		close: () => opened.close(),
		async transact(work) {
			const result = await opened.transact(work);
			const seen = result as { written?: number; done?: boolean; recorded?: string[] } | undefined;
			if (crashPoint === "fan-out" && seen?.written && seen.done === false) crash();
			if (crashPoint === "after-noted" && seen?.recorded?.includes("sent")) answers += 1;
			if (answers === 1) crash();
			return result;
		},
	};
}

/** A mailer whose process dies before its first message is handed over, or right after the mail server took it. */
function crashingMailer(): Mailer {
	const real = openMailer(deps);
	const { transport } = real;
	async function send(message: Composed): Promise<Answer> {
		if (crashPoint === "before-sending") crash();
		const answer = await transport.send(message);
		if (crashPoint === "after-taken") crash();
		return answer;
	}
	return { ...real, transport: { ...transport, send } };
}

/** The mistake that the storm must find: "sent" is on disk before the mail server has answered. */
function markingFirst(): Transport {
	const { SMTP_URL: url = "", SMTP_CONNECTIONS: connections } = deps.config;
	const transport = smtpTransport({ url, connections });
	return {
		...transport,
		send: async (message) => {
			setTimeout(() => void transport.send(message), Math.random() * 300);
			return { kind: "accepted", code: 250, words: "not true yet" };
		},
	};
}
