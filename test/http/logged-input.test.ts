import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { redact } from "../../src/secrets/redact.ts";
import { NO_LINES } from "../support/hostile.ts";
import { send } from "../support/server.ts";
import { startSite } from "../support/site.ts";
import { newWorld } from "../support/world.ts";

/** A site whose log is kept, written as the product writes it and as talkative as it gets. */
async function logging() {
	const world = await newWorld("2025-11-05T09:00:00Z");
	const written: string[] = [];
	const sink = new Writable({
		write(chunk, _encoding, done) {
			written.push(String(chunk));
			done();
		},
	});
	const log = pino({ level: "trace", hooks: { streamWrite: redact } }, sink);
	const site = await startSite({ ...world, deps: { ...world.deps, log } });
	const close = async () => {
		await site.close();
		await world.close();
	};
	return { site, log, text: () => written.join(""), [Symbol.asyncDispose]: close };
}

const SECRET = "bw_3J5qk0X2c1mH8vTzQ7nLd4RfYw6sBpEaUgKoIiNtMxZ";

test("whatever readers send, each entry of the log is one line of JSON, without addresses and tokens", async () => {
	await using world = await logging();
	const { site } = world;
	const browser = site.browser();
	for (const [, words] of NO_LINES) {
		const said = encodeURIComponent(words);
		await browser.get(`/pledges?q=${said}&email=reader%40example.org`);
		await browser.get(`/nothing/${said}`);
		await browser.get(`/confirm/${SECRET}${said}`);
		await browser.post("/subscriptions", { email: `reader@example.org${words}`, scope: "all", news: "lapsed" });
		await browser.post("/sign-in", { email: "reader@example.org", password: words });
		const headers = { authorization: `Bearer ${SECRET}`, "content-type": "application/json" };
		await send(`${site.url}/api/v1/pledges?x=${said}`, {
			method: "POST",
			headers,
			body: `{"title": ${JSON.stringify(words)}`,
		});
	}
	// What code itself logs of an input goes the same way.
	world.log.warn(
		{ err: new Error(`reader@example.org\n{"level":60,"msg":"forged"}`) },
		`The words\r\n{"msg":"forged"}`,
	);
	const lines = world.text().trimEnd().split("\n");
	expect(lines.length).toBeGreaterThan(3 * NO_LINES.length);
	for (const line of lines)
		expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
	expect(lines.filter((line) => (JSON.parse(line) as { msg?: string }).msg === "forged")).toEqual([]);
	expect(world.text()).not.toMatch(/reader(@|%40)example|bw_3J5/);
});
