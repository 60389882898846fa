import { connect, createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { countMessages, insertMessages } from "../../db/messages.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { newMessage } from "../../src/mail/new-message.ts";
import { siteOf } from "../../src/mail/site.ts";
import { smtpTransport } from "../../src/mail/smtp.ts";
import { insertSubscriberRow } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld } from "../support/world.ts";
import { copiesOf } from "./storm.ts";

const LONG = process.env["FAULTS"] === "long";
/** The long form waits as long as a newsroom would; the short one is ten times as impatient. */
const limits = LONG ? {} : { connection: 1_000, greeting: 1_000, silence: 3_000, wholeSend: 6_000 };
const MESSAGES = 40;

/** Passes on what is said, until it is told to be silent: then connections stay open, and nothing comes through. */
async function openHalfOpenProxy(target: string) {
	const port = Number(new URL(target).port);
	const sockets = new Set<Socket>();
	let silentFor = new Set<Socket>();
	const server = createServer((client) => {
		const upstream = connect(port, "127.0.0.1");
		for (const [from, to] of [
			[client, upstream],
			[upstream, client],
		] as const) {
			sockets.add(from.on("error", () => undefined));
			from.on("data", (chunk) => silentFor.has(client) || to.write(chunk));
			from.on("close", () => silentFor.has(client) || to.destroy());
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	return {
		url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
		/** Every connection that is open now dies without a word; new ones are in order. */
		goSilent: () => {
			silentFor = new Set(sockets);
		},
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

test("connections that die without a word are given up within a minute, and all messages go out", {
	timeout: 180_000,
}, async () => {
	await using sink = await openSmtpSink();
	await using proxy = await openHalfOpenProxy(sink.url);
	await using world = await newWorld("2026-04-01T00:00:30Z", { MAIL_PER_SECOND: "10000" });
	const now = world.deps.now();
	await world.db.transact(async (tx) => {
		for (let number = 0; number < MESSAGES; number += 1) {
			const { id: subscriberId } = await insertSubscriberRow(tx, now, {});
			const wish = { kind: "confirmation", dedupeKey: `confirmation:${number}`, subscriberId, now } as const;
			await insertMessages(tx, [newMessage(siteOf(world.deps), { ...wish, data: { follows: ["Build the bridge"] } })]);
		}
	});
	const transport = smtpTransport({ url: proxy.url, connections: 4, limits });
	let handed = 0;
	const send: typeof transport.send = (message) => {
		handed += 1;
		if (handed === 10) proxy.goSilent();
		return transport.send(message);
	};
	const mailer = openMailer(world.deps, { ...transport, send });
	const began = performance.now();
	for (let run = 1; ((await countMessages(world.db)).sent ?? 0) < MESSAGES && run < 10; run += 1) {
		await sendMessages(world.deps, mailer);
		mailer.pausedUntilMs = 0;
		world.at(new Date(now.getTime() + run * 120_000).toISOString());
	}
	expect(performance.now() - began).toBeLessThan(60_000);
	await closeMailer(mailer);
	expect(await countMessages(world.db)).toEqual({ sent: MESSAGES });
	const { copies, same } = copiesOf(sink.received);
	expect(copies.size).toBe(MESSAGES);
	expect(Math.max(...copies.values())).toBeLessThanOrEqual(2);
	expect(same).toBe(true);
});
