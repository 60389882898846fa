/**
 * One who sends, in a process of its own, begun by a line on standard input, so that its start is not measured.
 * `sender.ts job PORT FILE NOW` runs the real job on an outbox; `sender.ts pool PORT FILE` hands nodemailer's own pool
 * the messages that a sink wrote down.
 */

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createTransport } from "nodemailer";
import { closeMailer, openDeps, openMailer, sendMessages } from "./product.ts";
import type { Taken } from "./smtp-sink.ts";

/** What was sent, and when by the wall clock, which all processes share. */
export interface Sent {
	readonly sent: number;
	readonly beganMs: number;
	readonly endedMs: number;
	/** Processor time, which hangs less on what else the machine does. */
	readonly cpuMs: number;
}

/** As many as the product has where nothing is set. */
const CONNECTIONS = 4;

const [how, port = "", file = "", now = ""] = process.argv.slice(2);
const sender = how === "job" ? job() : pool();
console.log("ready");
await once(process.stdin, "data");
const beganMs = Date.now();
const began = process.cpuUsage();
const sent = await sender.send();
const result: Sent = { sent, beganMs, endedMs: Date.now(), cpuMs: cpuMsSince(began) };
console.log(JSON.stringify(result));
await sender.close();
process.exit(0);

function cpuMsSince(earlier: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(earlier);
	return (user + system) / 1000;
}

function job() {
	const deps = openDeps(file, new Date(Number(now)), {
		SMTP_URL: `smtp://127.0.0.1:${port}`,
		MAIL_FROM: "bywhen@newsroom.example",
		SMTP_CONNECTIONS: String(CONNECTIONS),
		MAIL_PER_SECOND: "10000",
	});
	const mailer = openMailer(deps);
	return {
		send: async () => (await sendMessages(deps, mailer)).sent ?? 0,
		close: async () => {
			await closeMailer(mailer);
			await deps.db.close();
		},
	};
}

function pool() {
	const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
	const messages = lines.map((line) => JSON.parse(line) as Taken);
	const transport = createTransport({
		pool: true,
		host: "127.0.0.1",
		port: Number(port),
		maxConnections: CONNECTIONS,
		maxMessages: 1000,
	});
	return {
		async send() {
			const sends = messages.map(({ from, to, raw }) => transport.sendMail({ envelope: { from, to: [to] }, raw }));
			return (await Promise.all(sends)).length;
		},
		close: async () => transport.close(),
	};
}
