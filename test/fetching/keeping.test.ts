import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { type FetchedPage, fetchPage } from "../../src/fetching/fetch-page.ts";
import { readPage } from "../../src/fetching/read-page.ts";
import { keepSnapshot, sha256Of, sha256OfSnapshot } from "../../src/fetching/snapshot.ts";
import { type Net, openNet, redirect } from "./net.ts";

const now = new Date("2026-03-01T09:00:00Z");
const PARAGRAPHS = "<p>The minister said that the bridge, which is late, would be open to all traffic.</p>".repeat(8);

let net: Net;
let folder: string;

beforeAll(async () => {
	net = await openNet();
	folder = await mkdtemp(join(tmpdir(), "bywhen-captures-"));
});

afterAll(async () => {
	await net[Symbol.asyncDispose]();
	await rm(folder, { recursive: true });
});

async function fetched(html: string | Buffer, headers: Record<string, string> = {}): Promise<FetchedPage> {
	net.on("/page", (_req, res) =>
		res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html),
	);
	const answer = await fetchPage({ url: `${net.site}/page`, now }, net.rules());
	if (answer.kind !== "page") throw new Error(JSON.stringify(answer));
	return answer.page;
}

describe("a page is read", () => {
	test("for its title, its day and its text, without what is around them", async () => {
		const html = `<!doctype html><html><head><title>Bridge late | The Example News</title>
			<meta property="og:title" content="Bridge late">
			<meta property="article:published_time" content="2026-02-27T23:30:00-05:00"></head>
			<body><nav>Home News Sport</nav><article><h1>Bridge late</h1>${PARAGRAPHS}</article>
			<script>document.title = "changed"</script></body></html>`;
		const reading = await readPage(await fetched(html));
		expect(reading).toMatchObject({ title: "Bridge late", publishedOn: "2026-02-27" });
		expect(reading.text).toContain("The minister said that the bridge, which is late");
		expect(reading.text).not.toContain("Sport");
		expect(reading.text).not.toContain("<p>");
	});

	test.each([
		[
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A","datePublished":"2026-02-03"}</script>',
			"2026-02-03",
		],
		['<meta name="date" content="2026-02-04">', "2026-02-04"],
		['<meta itemprop="datePublished" content="2026-02-05T10:00">', "2026-02-05"],
		['<meta name="date" content="2026-02-31">', undefined],
		['<meta name="date" content="last Tuesday">', undefined],
	])("with its day from %s", async (head, day) => {
		const html = `<html><head><title>A</title>${head}</head><body><article>${PARAGRAPHS}</article></body></html>`;
		expect((await readPage(await fetched(html))).publishedOn).toBe(day);
	});

	test("in the encoding that it names", async () => {
		const html = Buffer.from(
			`<html><head><meta charset="iso-8859-1"><title>Pont à péage</title></head></html>`,
			"latin1",
		);
		const reading = await readPage(await fetched(html, { "Content-Type": "text/html" }));
		expect(reading.title).toBe("Pont à péage");
	});

	test("as a whole where there is no article in it", async () => {
		const reading = await readPage(await fetched("<title>Short</title><p>We will open the bridge.</p>"));
		expect(reading).toEqual({ title: "Short", publishedOn: undefined, text: "We will open the bridge." });
	});

	test("without characters that nothing else keeps", async () => {
		const reading = await readPage(await fetched("<title>a\u0000b\u202ec\u0007</title><p>x\u0008y\uffffz</p>"));
		expect(reading.title).toMatch(/^a\ufffd?bc$/);
		expect(reading.text).toBe("xyz");
	});

	test.each([
		["nested deeper than any page", "<div>".repeat(40_000)],
		["of attributes without end", `<p ${"a='b' ".repeat(25_000)}>`],
		["of unclosed tables", "<table><tr><td>".repeat(10_000)],
		["of nothing", ""],
	])("and one %s ends no process", async (_what, html) => {
		expect(await readPage(await fetched(html), 1_500)).toHaveProperty("text");
	});

	test("no longer than its thread may think", async () => {
		// Made to keep a reader busy: each link is weighed against all text around it.
		const html = `<body>${"<div><a href=x>a</a>, b ".repeat(7_000)}`;
		expect(await readPage(await fetched(html), 500)).toEqual({
			title: undefined,
			publishedOn: undefined,
			text: undefined,
		});
	});
});

describe("a snapshot", () => {
	test("is a WARC file that holds what came over the line, and says how it was found", async () => {
		net.on("/old", redirect(301, "/packed"));
		const html = "<title>Packed</title>";
		net.on("/packed", (_req, res) =>
			res
				.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip", "X-Odd-Case": "kept" })
				.end(gzipSync(html)),
		);
		const url = `${net.site}/old`;
		const answer = await fetchPage({ url, now }, net.rules());
		if (answer.kind !== "page") throw new Error(answer.kind);
		const { file } = await keepSnapshot(folder, { url, page: answer.page, fetchedAt: now, userAgent: "Bywhen" });
		const records = await recordsIn(join(folder, file));
		expect(records.map(({ type, uri }) => [type, uri])).toEqual([
			["warcinfo", undefined],
			["response", url],
			["response", `${net.site}/packed`],
		]);
		expect(records[2]).toMatchObject({ status: 200, date: "2026-03-01T09:00:00.000Z", text: html, ip: "127.77.0.1" });
		expect(records[1]).toMatchObject({ status: 301, location: `${net.site}/packed` });
		expect(records[2]?.digest).toMatch(/^sha256:/);
		expect(sha256Of(answer.page)).toBe(createHash("sha256").update(html).digest("hex"));
	});

	test("leaves nothing half-written behind, and the same page on the same day is one file", async () => {
		const own = await mkdtemp(join(tmpdir(), "bywhen-captures-"));
		const keeping = { url: `${net.site}/page`, page: await fetched("<p>Same."), fetchedAt: now, userAgent: "Bywhen" };
		const [one, other] = [await keepSnapshot(own, keeping), await keepSnapshot(own, keeping)];
		expect(other).toEqual(one);
		expect(await sha256OfSnapshot(own, one.file)).toBe(one.fileSha256);
		expect(await sha256OfSnapshot(own, "../passwd")).toBeUndefined();
		expect(await readdir(join(own, "2026", "03"))).toHaveLength(1);
		// The same words at another address are another copy, which says where it was.
		await keepSnapshot(own, { ...keeping, url: `${net.site}/elsewhere` });
		expect(await readdir(join(own, "2026", "03"))).toHaveLength(2);
		await rm(own, { recursive: true });
	});
});

async function recordsIn(path: string) {
	const records = [];
	for await (const record of new WARCParser([await readFile(path)])) {
		const headers = record.httpHeaders?.headers;
		records.push({
			type: record.warcType,
			uri: record.warcTargetURI ?? undefined,
			date: record.warcDate,
			ip: record.warcHeader("WARC-IP-Address"),
			digest: record.warcPayloadDigest,
			status: record.httpHeaders?.statusCode,
			location: headers?.get("location") ?? undefined,
			text: await record.contentText(),
		});
	}
	return records;
}
