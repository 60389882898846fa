import { createServer, type Socket } from "node:net";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { countMessages, insertMessages } from "../../db/messages.ts";
import { messages } from "../../db/schema/mail.ts";
import { closeMailer, type Mailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import type { Deps } from "../../src/deps.ts";
import { newMessage } from "../../src/mail/new-message.ts";
import { siteOf } from "../../src/mail/site.ts";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Answer, Transport } from "../../src/mail/transport.ts";
import { insertSubscriberRow } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const HOUR_MS = 3_600_000;
const closing: Answer = { kind: "unavailable", code: 421, words: "421 4.3.2 Closing the connection" };
const taken: Answer = { kind: "accepted", code: 250, words: "250 taken" };

async function waiting(count: number): Promise<World> {
	const world = await newWorld(START, { BOUNCE_ADDRESS: "bounces@newsroom.test", MAIL_PER_SECOND: "10000" });
	await queue(
		world,
		Array.from({ length: count }, (_, number) => `confirmation:${number}`),
	);
	return world;
}

async function queue(world: World, keys: readonly string[]): Promise<void> {
	const now = world.deps.now();
	await world.db.transact(async (tx) => {
		for (const dedupeKey of keys) {
			const { id: subscriberId } = await insertSubscriberRow(tx, now, {});
			const data = { follows: ["Build the bridge"] };
			await insertMessages(tx, [
				newMessage(siteOf(world.deps), { kind: "confirmation", dedupeKey, subscriberId, data, now }),
			]);
		}
	});
}

/** A sender whose both clocks go on together. */
function senderOf(world: World, send: Transport["send"]) {
	let elapsedMs = 0;
	const deps: Deps = { ...world.deps, monotonicMs: () => elapsedMs };
	const transport: Transport = { name: "smtp", slots: 4, send, close: () => undefined };
	const mailer: Mailer = openMailer(deps, transport);
	return {
		mailer,
		async run(afterMs: number) {
			elapsedMs += afterMs;
			world.at(new Date(world.deps.now().getTime() + afterMs).toISOString());
			return sendMessages(deps, mailer);
		},
	};
}

test("mail for a server that stays away ends after 72 hours, what was tried and what never was", async () => {
	await using world = await waiting(300);
	const sender = senderOf(world, async () => ({ kind: "unavailable", code: undefined, words: "Refused" }));
	await sender.run(0);
	for (let hours = 1; hours < 72; hours += 1) await sender.run(HOUR_MS);
	expect(await countMessages(world.db)).toEqual({ pending: 300 });
	await sender.run(HOUR_MS);
	expect(await countMessages(world.db)).toEqual({ expired: 300 });
	const rows = await world.db.select().from(messages).limit(1);
	expect(rows).toMatchObject([{ reason: "no mail server took mail within 72 hours", attempts: 0, dueAt: null }]);
	await closeMailer(sender.mailer);
});

test("a message that was never tried gets its try after a long rest of our own", async () => {
	await using world = await waiting(3);
	world.at("2026-04-05T00:00:30Z");
	const sender = senderOf(world, async () => (isUp ? taken : closing));
	let isUp = false;
	await sender.run(0);
	isUp = true;
	expect(await sender.run(60_000)).toEqual({ sent: 3, takenOver: 0 });
	await closeMailer(sender.mailer);
});

test("a message that the server always hangs up on ends after 72 hours, and others are hardly delayed by it", async () => {
	await using world = await waiting(1);
	const [victim] = await world.db.select().from(messages);
	const sender = senderOf(world, async ({ messageId }) => (messageId === victim?.messageId ? closing : taken));
	await sender.run(0);
	for (let hours = 1; hours <= 71; hours += 1) {
		await queue(world, [`confirmation:later ${hours}`]);
		await sender.run(HOUR_MS);
		await sender.run(2_000);
		expect((await countMessages(world.db)).sent).toBe(hours);
	}
	await sender.run(HOUR_MS);
	expect(await countMessages(world.db)).toEqual({ sent: 71, expired: 1 });
	const [ended] = await world.db.select().from(messages).where(eq(messages.dedupeKey, "confirmation:0"));
	expect(ended).toMatchObject({ state: "expired", attempts: 0, lastAnswer: closing.words });
	await closeMailer(sender.mailer);
});

test("a server that hangs up on a connection in use pauses the sending, and no message loses a try", async () => {
	await using server = await openTiredServer("421 4.7.0 Enough for now");
	await using world = await waiting(2);
	let elapsedMs = 0;
	const deps: Deps = { ...world.deps, monotonicMs: () => elapsedMs };
	const mailer = openMailer(deps, smtpTransport({ url: server.url, connections: 1 }));
	expect(await sendMessages(deps, mailer)).toEqual({ sent: 1, pending: 1, takenOver: 0 });
	expect(server.connections()).toBe(1);
	expect(mailer.pausedUntilMs).toBeGreaterThan(elapsedMs);
	const [left] = await world.db.select().from(messages).where(eq(messages.state, "pending"));
	expect(left).toMatchObject({ attempts: 0, unanswered: 0, lastAnswer: "421 4.7.0 Enough for now" });
	elapsedMs += 2_000;
	expect(await sendMessages(deps, mailer)).toEqual({ sent: 1, takenOver: 0 });
	expect(server.connections()).toBe(2);
	await closeMailer(mailer);
});

/** A mail server that takes one message on each connection, and hangs up with these words when the next one begins. */
async function openTiredServer(words: string) {
	const sockets = new Set<Socket>();
	let count = 0;
	const server = createServer((socket) => {
		let left = "";
		let inData = false;
		let taken = 0;
		count += 1;
		sockets.add(socket.on("error", () => undefined));
		socket.write("220 tired ESMTP\r\n");
		socket.on("data", (chunk: Buffer) => {
			left += chunk.toString("latin1");
			for (let at = left.indexOf(end()); at >= 0; at = left.indexOf(end())) {
				const line = left.slice(0, at);
				left = left.slice(at + end().length);
				if (!inData && line.startsWith("MAIL") && taken > 0) return socket.end(`${words}\r\n`);
				taken += inData ? 1 : 0;
				inData = !inData && line === "DATA";
				socket.write(inData ? "354 go on\r\n" : "250 ok\r\n");
			}
			return undefined;
		});
		const end = () => (inData ? "\r\n.\r\n" : "\r\n");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	return {
		url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
		connections: () => count,
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
