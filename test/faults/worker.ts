/**
 * A process that sends mail until it is told to stop (SIGTERM) or killed: what the fault tests start, kill and count.
 * It is the product's own mailer and job; only the loop around them is the test's.
 */
import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import { databaseUrl } from "../../db/engine.ts";
import { openDatabase } from "../../db/open.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { readConfig } from "../../src/config.ts";
import type { Deps } from "../../src/deps.ts";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Transport } from "../../src/mail/transport.ts";

const db = openDatabase(databaseUrl);
const deps: Deps = {
	db,
	config: readConfig(process.env, databaseUrl),
	log: pino({ level: process.env["LOG_LEVEL"] ?? "silent" }),
	secret: process.env["SECRET"] ?? "",
	now: () => new Date(),
	monotonicMs: () => performance.now(),
};
const mailer = process.env["MUTANT"] === "mark-first" ? openMailer(deps, markingFirst()) : openMailer(deps);
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
