/**
 * A process that sends mail until it is told to stop (SIGTERM) or killed: what the fault tests start, kill and count.
 * It is the product's own mailer and job; only the loop around them is the test's.
 */
import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import { databaseUrl } from "../../db/engine.ts";
import { openDatabase } from "../../db/open.ts";
import type { Database } from "../../db/types.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { giveDueSoonNotices } from "../../jobs/give-due-soon-notices.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { closeMailer, type Mailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { readConfig } from "../../src/config.ts";
import type { Deps } from "../../src/deps.ts";
import type { Composed } from "../../src/mail/mime.ts";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Answer, Transport } from "../../src/mail/transport.ts";

/** Where this process dies: each name is a moment at which another has to go on from what is on disk. */
const fault = process.env["FAULT"];
/** Only a message of this kind sets it off, where one is named. */
const faultKind = process.env["FAULT_KIND"];
const crash = () => process.kill(process.pid, "SIGKILL");
if (fault === "before_data") dieBeforeData();
let isFaultyOpen = false;
let faultyIsOut = false;
const db = crashing(openDatabase(databaseUrl));
const deps: Deps = {
	db,
	config: readConfig(process.env, databaseUrl),
	log: pino({ level: process.env["LOG_LEVEL"] ?? "silent" }),
	secret: process.env["SECRET"] ?? "",
	now: () => new Date(),
	monotonicMs: () => performance.now(),
};
const ticks = Number(process.env["TICKS"] ?? 0);
if (ticks > 0) await hammer(ticks);
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

/** A database whose process dies right after a page of a fan-out or of digests, after a claim, or after an answer is noted. */
function crashing(opened: Database): Database {
	return {
		...opened,
		select: opened.select.bind(opened) as Database["select"],
		selectDistinct: opened.selectDistinct.bind(opened) as Database["selectDistinct"],
		$count: opened.$count.bind(opened) as Database["$count"],
		close: () => opened.close(),
		async transact(work) {
			const result = await opened.transact(work);
			const { written, messages, done, recorded, claims = [] } = (result ?? {}) as Seen;
			if (fault === "mid_fanout" && written && done === false) crash();
			if (fault === "mid_digest" && messages && done === false) crash();
			if (fault === "after_claim" && claims.some(({ facts }) => isFaulty(facts.kind))) crash();
			if (fault === "after_commit" && recorded?.includes("sent") && faultyIsOut) crash();
			return result;
		},
	};
}

/** What the transactions that matter give. */
interface Seen {
	readonly written?: number;
	readonly messages?: number;
	readonly done?: boolean;
	readonly recorded?: readonly string[];
	readonly claims?: readonly { readonly facts: { readonly kind: string } }[];
}

/** A mailer whose process dies right after the mail server took a message of the kind. */
function crashingMailer(): Mailer {
	const real = openMailer(deps);
	const { transport } = real;
	async function send(message: Composed): Promise<Answer> {
		isFaultyOpen = isFaulty(kindOf(message));
		const answer = await transport.send(message);
		if (isFaultyOpen && fault === "after_250") crash();
		if (isFaultyOpen) faultyIsOut = true;
		return answer;
	}
	return { ...real, transport: { ...transport, send } };
}

/** Dies when everything but the message itself has been said to the mail server. With one connection there is one at a time. */
function dieBeforeData(): void {
	const { write } = Socket.prototype;
	Socket.prototype.write = function (this: Socket, ...args: Parameters<typeof write>) {
		if (isFaultyOpen && String(args[0]).startsWith("DATA")) crash();
		return write.apply(this, args);
	} as typeof write;
}

function isFaulty(kind: string): boolean {
	return faultKind === undefined || faultKind === kind;
}

/** By its subject, since a message on its way has no other sign of its kind. */
function kindOf({ subject }: Composed): string {
	if (subject.startsWith("Confirm")) return "confirmation";
	return /with news/.test(subject) ? "digest" : "alert";
}

/** Every job of the chain again and again, a minute of the house's time further at each turn, beside others that do the same. */
async function hammer(most: number): Promise<never> {
	process.send?.("ready");
	const errors: string[] = [];
	const startMs = Number(process.env["TICKS_FROM"]);
	for (let tick = 0; tick < most; tick += 1) {
		const at: Deps = { ...deps, now: () => new Date(startMs + tick * 60_000) };
		for (const job of [lapseDeadlines, giveDueSoonNotices, fanOutAlerts, gatherAlerts]) {
			const done = await job(at).catch((error: unknown) => ({ failed: 1, firstError: String(error) }));
			if ("failed" in done && done.failed) errors.push(String(done.firstError));
		}
	}
	await db.close();
	await new Promise((sent) => process.send?.({ errors }, sent));
	process.exit(0);
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
