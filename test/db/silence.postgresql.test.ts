import { createServer, connect as dial, type Socket } from "node:net";
import { expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { findSetting, setSetting } from "../../db/settings.ts";
import { newWorld } from "../support/world.ts";

test("a database that falls silent in the middle of a transaction holds nobody up for ever, and is used again", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	const now = world.deps.now();
	await using line = await lineTo(new URL(world.deps.config.databaseUrl));
	const db = openDatabase(line.url, { lockMs: 10_000, statementMs: 1_000, connections: 10 });
	await db.transact((tx) => setSetting(tx, "a fact", 1, now));
	const cut = db.transact(async (tx) => {
		await setSetting(tx, "a fact", 2, now);
		line.fallSilent();
		await setSetting(tx, "a fact", 3, now);
	});
	await expect(cut).rejects.toThrow();
	line.speak();
	await db.transact((tx) => setSetting(tx, "another fact", 4, now));
	expect(await findSetting(db, "a fact")).toBe(1);
	expect(await findSetting(db, "another fact")).toBe(4);
	await db.close();
});

/** A line to the database that can fall silent with all that is on it: it stays open, and nothing comes over it. */
async function lineTo(url: URL) {
	const sockets = new Set<Socket>();
	let silent = new Set<Socket>();
	const server = createServer((near) => {
		const far = dial(Number(url.port), url.hostname);
		for (const [from, to] of [
			[near, far],
			[far, near],
		] as const) {
			sockets.add(from);
			from.on("error", () => undefined);
			from.on("close", () => to.destroy());
			from.on("data", (chunk) => silent.has(from) || to.write(chunk));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const here = new URL(url);
	here.port = String(typeof address === "object" && address ? address.port : 0);
	return {
		url: here.href,
		fallSilent() {
			silent = new Set(sockets);
		},
		speak() {
			silent = new Set();
		},
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
