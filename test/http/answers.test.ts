import { Writable } from "node:stream";
import pino from "pino";
import { describe, expect, test } from "vitest";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { redact } from "../../src/secrets/redact.ts";
import type { Doors } from "../../src/server.ts";
import { send, startServer } from "../support/server.ts";
import { newWorld } from "../support/world.ts";
import { plainDoors } from "./doors.ts";

async function open(environment: Record<string, string> = {}, change: Partial<Doors> = {}) {
	const world = await newWorld("2026-03-01T12:00:00Z", environment);
	const lines: string[] = [];
	const sink = new Writable({
		write(chunk, _encoding, done) {
			lines.push(String(chunk));
			done();
		},
	});
	const log = pino({ level: "info", hooks: { streamWrite: redact } }, sink);
	const doors = { ...plainDoors(world.deps), ...change };
	const server = await startServer({ ...world, deps: { ...world.deps, log } }, doors);
	const close = async () => {
		await server.close();
		await world.close();
	};
	return { world, server, lines, browser: server.browser(), [Symbol.asyncDispose]: close };
}

const asJson = { headers: { accept: "application/json" } };

describe("A refusal", () => {
	test("has the shape of RFC 9457 for programs", async () => {
		await using product = await open();
		const { server } = product;
		const answer = await send(`${server.url}/refused/edit-conflict`, asJson);
		expect(answer.status).toBe(409);
		expect(answer.headers.get("content-type")).toBe("application/problem+json");
		expect(answer.headers.get("cache-control")).toBe("no-store");
		expect(answer.json()).toEqual({
			type: "/problems/edit-conflict",
			title: "Edit conflict",
			status: 409,
			detail: "There is nothing at this address.",
			code: "page.unknown",
		});
	});

	test("of input names the fields", async () => {
		await using product = await open();
		const { server } = product;
		const answer = await send(`${server.url}/refused/invalid-input`, asJson);
		expect(answer.json()).toMatchObject({
			status: 422,
			fields: { title: "Say why: readers see it in the history." },
			code: "input.refused",
			codes: { title: "reason.missing" },
		});
	});

	test("is a page for people", async () => {
		await using product = await open();
		const { browser } = product;
		const answer = await browser.get("/refused/not-found");
		expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
		expect(answer.text).toBe("<h1>not-found</h1><p>There is nothing at this address.</p>");
	});

	test("of each kind has its status", async () => {
		await using product = await open();
		const { server } = product;
		const statusOf = async (kind: string) => (await send(`${server.url}/refused/${kind}`, asJson)).status;
		const statuses = {
			"invalid-input": 422,
			"not-found": 404,
			"not-signed-in": 401,
			"not-allowed": 403,
			"edit-conflict": 409,
			"already-done": 409,
			"too-many-requests": 429,
			"expired-link": 410,
			"cross-site-request": 403,
			unavailable: 503,
		};
		for (const [kind, status] of Object.entries(statuses)) expect([kind, await statusOf(kind)]).toEqual([kind, status]);
	});

	test("meets whoever asks for what is not there", async () => {
		await using product = await open();
		const { server, browser } = product;
		expect((await browser.get("/nothing")).status).toBe(404);
		expect((await send(`${server.url}/api/v1/nothing`, asJson)).json()).toMatchObject({ type: "/problems/not-found" });
		expect((await browser.get("/%ff")).status).toBeOneOf([400, 404]);
	});

	test("below /api is never a page", async () => {
		await using product = await open();
		const { browser } = product;
		const answer = await browser.get("/api/v1/me", { accept: "text/html" });
		expect([answer.status, answer.headers.get("content-type")]).toEqual([401, "application/problem+json"]);
	});

	test("of a body that cannot be read says why", async () => {
		await using product = await open({ BODY_LIMIT_KB: "16" });
		const { server, browser } = product;
		const post = (body: string) =>
			send(`${server.url}/api/v1/things`, { method: "POST", body, headers: { "content-type": "application/json" } });
		expect((await post("{")).json()).toMatchObject({ status: 400, detail: "The body is not valid JSON." });
		expect((await post(JSON.stringify({ title: "x".repeat(20_000) }))).json()).toMatchObject({ status: 413 });
		expect((await browser.post("/sign-in", { email: "x".repeat(20_000) })).status).toBe(413);
	});

	test("of a bug tells nothing but a reference, under which the log has it whole", async () => {
		await using product = await open();
		const { server, browser, lines } = product;
		const answer = await send(`${server.url}/bug`, asJson);
		expect(answer.status).toBe(500);
		const { detail } = answer.json<{ detail: string }>();
		const [, reference = ""] = /Reference: (\S+)$/.exec(detail) ?? [];
		const page = await browser.get("/bug");
		for (const text of [answer.text, page.text]) expect(text).not.toMatch(/select|secret|\.ts|node_modules/);
		const logged = lines.find((line) => line.includes(reference)) ?? "";
		expect(logged).toContain("select secret from users");
		expect(logged).toContain("doors.ts");
		expect(logged).not.toContain("somebody@example.org");
	});

	test("is answered also when the error page fails", async () => {
		const errorPage = () => {
			throw new Error("no page");
		};
		await using product = await open({}, { errorPage });
		const { browser } = product;
		const answer = await browser.get("/refused/not-found");
		expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
	});
});

describe("Limits", () => {
	test("count tries to sign in and say when to try again", async () => {
		await using product = await open({ SIGN_IN_TRIES_PER_15_MINUTES: "2" });
		const { browser } = product;
		const form = { email: "nobody@newsroom.test", password: "something" };
		const first = await browser.post("/sign-in", form);
		expect(first.headers.get("ratelimit")).toBe('"sign-in"; r=1; t=900');
		await browser.post("/sign-in", form);
		const third = await browser.post("/sign-in", form);
		expect(third.status).toBe(429);
		expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(third.text).toContain("That was too often. Try again in 15 minutes.");
	});

	test("leave whoever signs in well alone", async () => {
		await using product = await open({ SIGN_IN_TRIES_PER_15_MINUTES: "2" });
		const { world, browser } = product;
		const user = await world.user("editor");
		for (let i = 0; i < 4; i += 1) {
			const url = await makeSignInLink(world.deps, { kind: "operator" }, user.userId);
			expect((await browser.post(new URL(url).pathname)).status).toBe(303);
		}
	});

	test("hold for following and for the API, each by its own setting", async () => {
		await using product = await open({ FOLLOWS_PER_HOUR: "1", API_REQUESTS_PER_MINUTE: "3" });
		const { browser, server } = product;
		const statuses = [(await browser.post("/subscriptions")).status, (await browser.post("/subscriptions")).status];
		expect(statuses).toEqual([200, 429]);
		const asked = [];
		for (let i = 0; i < 4; i += 1) asked.push((await send(`${server.url}/api/v1/me`, asJson)).status);
		expect(asked).toEqual([401, 401, 401, 429]);
		expect((await browser.get("/page")).status).toBe(200);
	});

	test("count each sender behind a trusted proxy, and believe nobody else's word for it", async () => {
		const post = (url: string, from: string) => {
			const headers = { "sec-fetch-site": "same-origin", "x-forwarded-for": from };
			return send(`${url}/subscriptions`, { method: "POST", headers });
		};
		await using proxied = await open({ FOLLOWS_PER_HOUR: "1", TRUST_PROXY: "1" });
		expect((await post(proxied.server.url, "192.0.2.1")).status).toBe(200);
		expect((await post(proxied.server.url, "192.0.2.2")).status).toBe(200);
		expect((await post(proxied.server.url, "198.51.100.9, 192.0.2.1")).status).toBe(429);
		await using direct = await open({ FOLLOWS_PER_HOUR: "1" });
		expect((await post(direct.server.url, "192.0.2.1")).status).toBe(200);
		expect((await post(direct.server.url, "192.0.2.2")).status).toBe(429);
	});
});

describe("Headers", () => {
	test("keep pages safe, on refusals too", async () => {
		await using product = await open();
		const { browser } = product;
		for (const path of ["/page", "/refused/not-found", "/nothing", "/healthz"]) {
			const { headers } = await browser.get(path);
			expect(headers.get("content-security-policy")).toBe(
				"default-src 'none';style-src 'self';img-src 'self' data:;script-src 'self';connect-src 'self';" +
					"form-action 'self';frame-ancestors 'none';base-uri 'none'",
			);
			expect(headers.get("referrer-policy")).toBe("same-origin");
			expect(headers.get("x-content-type-options")).toBe("nosniff");
			expect(headers.get("x-powered-by")).toBeNull();
		}
	});

	test("let caches keep public pages for a minute, and tell who has one already", async () => {
		await using product = await open();
		const { browser } = product;
		const page = await browser.get("/page");
		expect(page.headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=300");
		expect(page.headers.get("vary")).toBe("Cookie");
		const etag = page.headers.get("etag") ?? "";
		expect(etag).toMatch(/^"[\w-]{27}"$/);
		for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
			const again = await browser.get("/page", { "if-none-match": tag });
			expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
		}
		expect((await browser.get("/page", { "if-none-match": '"other"' })).status).toBe(200);
	});

	test("let nobody store what a signed-in user sees", async () => {
		await using product = await open();
		const { world, browser } = product;
		const user = await world.user("editor");
		const url = await makeSignInLink(world.deps, { kind: "operator" }, user.userId);
		await browser.post(new URL(url).pathname);
		const page = await browser.get("/page");
		expect(page.text).toBe("<p>Hello User 1</p>");
		expect([page.headers.get("cache-control"), page.headers.get("etag")]).toEqual(["no-store", null]);
	});

	test("have every copy of a demo's pages checked, because its clock jumps", async () => {
		await using product = await open({ DEMO: "on" });
		const { browser } = product;
		expect((await browser.get("/page")).headers.get("cache-control")).toBe("no-cache");
	});
});

describe("Assets", () => {
	test("stand at an address with the hash of their content and are kept for good", async () => {
		await using product = await open();
		const { world, browser } = product;
		const path = plainDoors(world.deps).assets.url("site.css");
		expect(path).toMatch(/^\/assets\/site\.[0-9a-f]{10}\.css$/);
		const answer = await browser.get(path, { "accept-encoding": "gzip, deflate, br" });
		expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
		expect(answer.headers.get("content-encoding")).toBe("br");
		expect(answer.text).toBe("main {\n\tcolor: black;\n}\n");
	});

	test("are found by no other path", async () => {
		await using product = await open();
		const { browser } = product;
		for (const path of ["/assets/site.css", "/assets/../doors.ts", "/assets/%2e%2e/doors.ts", "/assets/", "/assets"]) {
			expect((await browser.get(path)).status, path).toBe(404);
		}
	});
});

describe("The log", () => {
	test("has requests that change something, without addresses and tokens", async () => {
		await using product = await open();
		const { browser, lines } = product;
		await browser.get("/page");
		expect(lines).toEqual([]);
		await browser.post("/unsubscribe/u.12.all.c2lnbmF0dXJl?email=somebody@example.org");
		expect(lines).toHaveLength(1);
		expect(JSON.parse(lines[0] ?? "")).toMatchObject({
			req: { method: "POST", url: "/unsubscribe/[secret]?email=[address]" },
			res: { status: 200 },
		});
	});

	test("never has what is secret, wherever it stands in a line", () => {
		const token = "bw_3J5qk0X2c1mH8vTzQ7nLd4RfYw6sBpEaUgKoIiNtMxZ";
		expect(redact(`{"url":"/confirm/c.12.abc","x":"${token}"}`)).toBe('{"url":"/confirm/[secret]","x":"[token]"}');
		expect(redact("params: a.b+c@example.co.uk,1")).toBe("params: [address],1");
		expect(redact("/follow?email=a%40example.org&x=1")).toBe("/follow?email=[address]&x=1");
		expect(redact("/sign-in?next=%2Fdesk")).toBe("/sign-in?next=%2Fdesk");
		expect(redact(`cookie ${token.slice(3)}`)).toBe("cookie [token]");
		expect(redact('{"msg":"Listening on 127.0.0.1","pledge":"8bcdfghj"}')).toBe(
			'{"msg":"Listening on 127.0.0.1","pledge":"8bcdfghj"}',
		);
	});

	test("redacts a very long line quickly", () => {
		const began = performance.now();
		redact("a".repeat(200_000));
		redact("A1b-".repeat(50_000));
		redact("a@".repeat(100_000));
		expect(performance.now() - began).toBeLessThan(1000);
	});
});
