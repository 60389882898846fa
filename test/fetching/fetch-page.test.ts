import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fetched, fetchPage } from "../../src/fetching/fetch-page.ts";
import { type Net, openNet, page, redirect } from "./net.ts";

const now = new Date("2026-03-01T09:00:00Z");
const HTML = "<!doctype html><title>A report</title><p>Words.</p>";

let net: Net;

beforeAll(async () => {
	net = await openNet();
});

afterAll(async () => {
	await net[Symbol.asyncDispose]();
});

function get(path: string, change: Parameters<Net["rules"]>[0] = {}): Promise<Fetched> {
	return fetchPage({ url: `${net.site}${path}`, now }, net.rules(change));
}

async function got(path: string) {
	const fetched = await get(path);
	if (fetched.kind !== "page") throw new Error(JSON.stringify(fetched));
	return fetched.page;
}

async function refusal(path: string, change: Parameters<Net["rules"]>[0] = {}): Promise<string> {
	const fetched = await get(path, change);
	return fetched.kind === "refused" ? fetched.reason : fetched.kind;
}

test("a request names Bywhen and its newsroom, and carries no cookie even where one was set before", async () => {
	net.on("/cookies", page(HTML, { "Set-Cookie": "id=1; Path=/" }));
	await got("/cookies");
	await got("/cookies");
	const { headers } = net.seen.at(-1) ?? {};
	expect(headers?.["user-agent"]).toBe("Bywhen (+https://pledges.example.org)");
	expect(headers?.cookie).toBeUndefined();
	expect(headers?.referer).toBeUndefined();
});

test("redirects are followed and kept", async () => {
	net.on("/old", redirect(301, "/older"));
	net.on("/older", redirect(302, "/new?a=1#part"));
	net.on("/new", page(HTML));
	const found = await got("/old");
	expect(found.moves.map(({ status }) => status)).toEqual([301, 302]);
	expect(found.finalUrl).toBe(`${net.site}/new?a=1#part`);
});

describe("what is packed is unpacked, and kept as it came too", () => {
	test.each([
		["gzip", gzipSync(HTML)],
		["x-gzip", gzipSync(HTML)],
		["deflate", deflateSync(HTML)],
		["deflate", deflateRawSync(HTML)],
		["br", brotliCompressSync(HTML)],
		["identity", Buffer.from(HTML)],
	])("as %s", async (coding, packed) => {
		net.on("/packed", (_req, res) =>
			res.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": coding }).end(packed),
		);
		const found = await got("/packed");
		expect(Buffer.from(found.body).toString()).toBe(HTML);
		expect(hash(found.wire)).toBe(hash(packed));
	});

	test.each(["zstd", "compress", "gzip, gzip", "br, gzip"])("not as %s", async (coding) => {
		net.on("/odd", page(HTML, { "Content-Encoding": coding }));
		expect(await refusal("/odd")).toBe("encoding");
	});

	test("not where it is broken", async () => {
		net.on("/broken", page(HTML, { "Content-Encoding": "gzip" }));
		expect(await refusal("/broken")).toBe("encoding");
	});
});

describe("a page is held to its size", () => {
	test("by what it announces", async () => {
		let sent = 0;
		net.on("/announced", (_req, res) => {
			res.writeHead(200, { "Content-Type": "text/html", "Content-Length": "100000000" });
			res.on("close", () => res.destroy());
			sent += 1;
			res.write("a");
		});
		expect(await refusal("/announced")).toBe("too-large");
		expect(sent).toBe(1);
	});

	test("by what comes, where it announces nothing and never ends", async () => {
		net.on("/endless", (_req, res) => {
			res.writeHead(200, { "Content-Type": "text/html" });
			const more = () => {
				while (!res.destroyed && res.write(Buffer.alloc(65_536, "a")));
			};
			res.on("drain", more);
			more();
		});
		expect(await refusal("/endless")).toBe("too-large");
	});

	test.each([
		["gzip", gzipSync(Buffer.alloc(150_000_000))],
		["br", brotliCompressSync(Buffer.alloc(150_000_000))],
		["deflate", deflateSync(Buffer.alloc(150_000_000))],
	])("by what a bomb in %s unpacks to", async (coding, bomb) => {
		net.on("/bomb", (_req, res) =>
			res.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": coding }).end(bomb),
		);
		expect(bomb.length).toBeLessThan(200_000);
		expect(await refusal("/bomb")).toBe("too-large");
	});

	test("headers without end break off", async () => {
		net.on("/headers", (_req, res) => {
			res.socket?.write(`HTTP/1.1 200 OK\r\n${"X-Long: a\r\n".repeat(50_000)}`);
		});
		expect((await get("/headers")).kind).toBe("unreachable");
	});
});

describe("an answer has to come whole, and in time", () => {
	test.each([
		["nothing comes", () => undefined],
		["only the head comes", (res: Response) => res.writeHead(200, { "Content-Type": "text/html" }).flushHeaders()],
	])("where %s", async (_what, act) => {
		net.on("/slow", (_req, res) => void act(res));
		const fetched = await get("/slow", { timeoutMs: 300 });
		expect(fetched).toEqual({ kind: "unreachable", words: "No whole answer within 0.3 s.", isPerhapsOurs: false });
	});

	test("a redirect takes no more time than there is", async () => {
		net.on("/again", (_req, res) => setTimeout(() => res.writeHead(302, { Location: "/again" }).end(), 90));
		expect((await get("/again", { timeoutMs: 300 })).kind).toBe("unreachable");
	});

	test("one that breaks off in the middle is none", async () => {
		net.on("/half", (_req, res) => {
			res.writeHead(200, { "Content-Type": "text/html", "Content-Length": "1000" });
			res.write("half", () => res.destroy());
		});
		expect((await get("/half")).kind).toBe("unreachable");
	});

	test("whoever asked can call it off", async () => {
		const off = new AbortController();
		net.on("/never", () => off.abort());
		const fetched = await fetchPage({ url: `${net.site}/never`, now, signal: off.signal }, net.rules());
		expect(fetched.kind).toBe("unreachable");
	});
});

describe("only what a reader could look up is kept", () => {
	test.each(["image/png", "application/zip", "application/octet-stream", "video/mp4", "application/x-sh", ""])(
		"not %j",
		async (type) => {
			net.on("/typed", (_req, res) => res.writeHead(200, type ? { "Content-Type": type } : {}).end(HTML));
			expect(await refusal("/typed")).toBe("content-type");
		},
	);

	test.each([
		["text/html; charset=ISO-8859-1", "text/html", "ISO-8859-1"],
		['TEXT/HTML;charset="utf-8"', "text/html", "utf-8"],
		["application/pdf", "application/pdf", undefined],
		["text/plain", "text/plain", undefined],
	])("but %s", async (header, type, charset) => {
		net.on("/typed", (_req, res) => res.writeHead(200, { "Content-Type": header }).end(HTML));
		expect(await got("/typed")).toMatchObject({ type, charset });
	});
});

describe("other answers are told as they are", () => {
	test.each([204, 400, 403, 404, 410, 429, 500, 503])("%i", async (status) => {
		net.on("/status", (_req, res) => res.writeHead(status).end());
		expect(await get("/status")).toMatchObject({ kind: "status", status, retryAt: undefined });
	});

	test.each([
		["120", "2026-03-01T09:02:00.000Z"],
		["Sun, 01 Mar 2026 10:00:00 GMT", "2026-03-01T10:00:00.000Z"],
		["Sun, 01 Mar 2020 10:00:00 GMT", "2026-03-01T09:00:00.000Z"],
		["9999999999", "2026-03-31T09:00:00.000Z"],
	])("with Retry-After: %s", async (header, at) => {
		net.on("/later", (_req, res) => res.writeHead(429, { "Retry-After": header }).end());
		expect(await get("/later")).toMatchObject({ kind: "status", retryAt: new Date(at) });
	});

	test("a server that has nothing newer need not send it again", async () => {
		net.on("/kept", (req, res) => {
			if (req.headers["if-none-match"] === '"one"') return res.writeHead(304).end();
			return res.writeHead(200, { "Content-Type": "text/html", ETag: '"one"' }).end(HTML);
		});
		const { conditions } = await got("/kept");
		const again = await fetchPage({ url: `${net.site}/kept`, now, conditions }, net.rules());
		expect(again.kind).toBe("unchanged");
	});
});

type Response = Parameters<Parameters<Net["on"]>[1]>[1];

function hash(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}
