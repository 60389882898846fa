import { expect, test } from "vitest";
import { engine } from "../../db/engine.ts";
import { countMessages, insertMessages } from "../../db/messages.ts";
import { newMessage } from "../../src/mail/new-message.ts";
import { siteOf } from "../../src/mail/site.ts";
import { insertSubscriberRow } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";
import { copiesOf, runStorm } from "./storm.ts";

/** The short form runs with every test run; FAULTS=long is the one that the README speaks of. */
const LONG = process.env["FAULTS"] === "long";
const MESSAGES = LONG ? 10_000 : 300;
const KILLS = LONG ? 50 : 3;
const TERMS = LONG ? 20 : 2;
const CONNECTIONS = 4;
const TIME_MS = LONG ? 1_800_000 : 120_000;

async function withMessages(count: number): Promise<World> {
	const world = await newWorld(new Date(Date.now() - 60_000).toISOString());
	const now = world.deps.now();
	const site = siteOf(world.deps);
	for (let from = 0; from < count; from += 500) {
		await world.db.transact(async (tx) => {
			const rows = [];
			for (let number = from; number < Math.min(from + 500, count); number += 1) {
				const { id: subscriberId } = await insertSubscriberRow(tx, now, {});
				const dedupeKey = `confirmation:${number}`;
				const data = { follows: ["Build the bridge"] };
				rows.push(newMessage(site, { kind: "confirmation", dedupeKey, subscriberId, data, now }));
			}
			await insertMessages(tx, rows);
		});
	}
	return world;
}

/** A mail server that takes nothing until told to, and then each message after up to 20 ms. */
async function openSlowSink() {
	let begin = () => {};
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	const onMessage = async () => {
		await begun;
		await new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 20));
	};
	const sink = await openSmtpSink({ onMessage });
	return { sink, progress: { begin, taken: () => sink.received.length, messages: MESSAGES } };
}

test.each([1, 2])(
	"%i senders killed again and again lose no message, and send none more than twice",
	{
		timeout: TIME_MS,
	},
	async (workers) => {
		await using world = await withMessages(MESSAGES);
		const { sink, progress } = await openSlowSink();
		await using _ = sink;
		const environment = { SMTP_URL: sink.url, SMTP_CONNECTIONS: String(CONNECTIONS) };
		const kills = await runStorm(world, {
			workers,
			stops: KILLS,
			signal: "SIGKILL",
			environment,
			...progress,
		});
		const { copies, same } = copiesOf(sink.received);
		const { sent = 0, uncertain = 0 } = await countMessages(world.db);
		const extra = sink.received.length - copies.size;
		console.info(
			JSON.stringify({
				storm: "SIGKILL",
				engine,
				workers,
				kills,
				sent,
				uncertain,
				received: sink.received.length,
				extra,
			}),
		);
		expect(sent + uncertain).toBe(MESSAGES);
		expect(copies.size).toBeGreaterThanOrEqual(sent);
		expect(MESSAGES - copies.size).toBeLessThanOrEqual(uncertain);
		expect(Math.max(...copies.values())).toBeLessThanOrEqual(2);
		expect(extra).toBeLessThanOrEqual(CONNECTIONS * kills);
		expect(same).toBe(true);
		expect(kills).toBeGreaterThan(0);
	},
);

test.each([1, 2])(
	"%i senders told to stop again and again lose nothing and repeat nothing",
	{ timeout: TIME_MS },
	async (workers) => {
		await using world = await withMessages(MESSAGES);
		const { sink, progress } = await openSlowSink();
		await using _ = sink;
		const environment = { SMTP_URL: sink.url, SMTP_CONNECTIONS: String(CONNECTIONS) };
		const stops = await runStorm(world, {
			workers,
			stops: TERMS,
			signal: "SIGTERM",
			environment,
			...progress,
		});
		console.info(JSON.stringify({ storm: "SIGTERM", engine, workers, stops, received: sink.received.length }));
		expect(await countMessages(world.db)).toEqual({ sent: MESSAGES });
		expect(sink.received.length).toBe(MESSAGES);
		expect(copiesOf(sink.received).copies.size).toBe(MESSAGES);
	},
);

test("a sender that noted the answer before it had one would be caught by the storm", {
	timeout: TIME_MS,
}, async () => {
	await using world = await withMessages(MESSAGES);
	const { sink, progress } = await openSlowSink();
	await using _ = sink;
	const environment = { SMTP_URL: sink.url, SMTP_CONNECTIONS: String(CONNECTIONS), MUTANT: "mark-first" };
	await runStorm(world, { workers: 2, stops: KILLS, signal: "SIGKILL", environment, ...progress });
	expect(copiesOf(sink.received).copies.size).toBeLessThan(MESSAGES);
});
