import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findKept, listCaptures } from "../../db/captures.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findLink } from "../../db/links.ts";
import { findPledge } from "../../db/pledges.ts";
import { findSource } from "../../db/sources.ts";
import { captureSources } from "../../jobs/capture-sources.ts";
import { checkLinks } from "../../jobs/check-links.ts";
import { page, redirect } from "../fetching/net.ts";
import { articleOf, newSourcesWorld, type SourcesWorld, WORDS } from "../jobs/sources-world.ts";
import type { Browser } from "../support/server.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let its: SourcesWorld;
let site: SiteServer;
let desk: Browser;
let publicId: string;

beforeEach(async () => {
	its = await newSourcesWorld();
	site = await startSite(its.world);
	desk = await site.signedIn(its.editor);
	publicId = await its.pledgeAt("/report");
});

afterEach(async () => {
	await site.close();
	await its[Symbol.asyncDispose]();
});

const url = () => `${its.net.site}/report`;
const capture = () => captureSources(its.world.deps, its.fetcher);
const textOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

async function eventsOf(kind: string) {
	const pledge = await findPledge(its.world.db, publicId);
	return (await listPledgeEvents(its.world.db, pledge?.id ?? 0)).filter((event) => event.kind === kind);
}

/** The page is gone, and four looks have found it so. */
async function dieOff(): Promise<void> {
	its.net.on("/report", (_req, res) => res.writeHead(404).end());
	for (const at of ["09T12", "10T15", "11T18", "12T21"]) {
		its.world.at(`2026-03-${at}:00:00Z`);
		await checkLinks(its.world.deps, its.fetcher);
	}
	// Who signed in before has been signed out by now.
	desk = await site.signedIn(its.editor);
}

describe("readers", () => {
	test("are shown when a copy was kept and its hash, and never the copy itself", async () => {
		await capture();
		const kept = await findKept(its.world.db, 1);
		const answer = await site.browser().get(`/pledges/${publicId}`);
		expect(textOf(answer.text)).toContain(`Copy kept on 1 March 2026, SHA-256 ${kept?.sha256}`);
		expect(answer.text).not.toContain("open to all traffic");
		expect((await site.browser().get("/desk/captures/1/snapshot")).status).not.toBe(200);
	});

	test("are told that a page is gone", async () => {
		await capture();
		await dieOff();
		expect(textOf((await site.browser().get(`/pledges/${publicId}`)).text)).toContain("no longer at this address");
	});
});

describe("at the desk", () => {
	test("what others wrote is text, whatever they wrote", async () => {
		const hostile = `<p>&lt;script&gt;alert(1)&lt;/script&gt; ${WORDS.repeat(3)}</p><img src=x onerror=alert(2)>`;
		its.net.on("/report", page(articleOf('"><script>alert(3)</script>', hostile)));
		await capture();
		const { text } = await desk.get("/desk/sources/1");
		expect(text).not.toMatch(/<script>alert|<img src=x|onerror/);
		expect(text).toContain("&lt;script>alert(1)");
	});

	test("a snapshot comes as a file to be kept, and never as a page", async () => {
		await capture();
		const answer = await desk.get("/desk/captures/1/snapshot");
		expect(answer.status).toBe(200);
		expect(answer.headers.get("content-type")).toBe("application/warc");
		expect(answer.headers.get("content-disposition")).toMatch(
			/^attachment; filename="2026-03-01-[0-9a-f]{32}-[0-9a-f]{8}\.warc\.gz"$/,
		);
		expect(answer.headers.get("content-security-policy")).toContain("sandbox");
		expect((await desk.get("/desk/captures/2/snapshot")).status).toBe(404);
	});

	test("the title and day of a page are suggestions, and stand nowhere until they are taken over", async () => {
		await capture();
		expect(await findSource(its.world.db, 1)).toMatchObject({ title: "", publishedOn: null });
		const { text } = await desk.get("/desk/sources/1");
		expect(textOf(text)).toContain("Bridge late Take over this title");
		const entry = { what: "entry", seenUrl: url(), reason: "Taken over from the page itself." };
		await desk.post("/desk/sources/1/changes", { ...entry, title: "Bridge late" });
		await desk.post("/desk/sources/1/changes", { ...entry, publishedOn: "2026-02-27" });
		expect(await findSource(its.world.db, 1)).toMatchObject({ title: "Bridge late", publishedOn: "2026-02-27" });
		expect((await eventsOf("source_changed")).map(({ data }) => data["changes"])).toEqual([
			{ "source.publishedOn": { from: null, to: "2026-02-27" } },
			{ "source.title": { from: "", to: "Bridge late" } },
		]);
		expect(textOf((await desk.get("/desk/sources/1")).text)).not.toContain("Take over");
	});

	test("a dead link waits for a person, who can give it another address with a reason", async () => {
		await capture();
		await dieOff();
		expect(textOf((await desk.get("/desk/sources")).text)).toContain("nothing is there any more");
		its.net.on("/moved", page(articleOf("Bridge late", WORDS.repeat(5))));
		const address = { what: "address", seenUrl: url(), url: `${its.net.site}/moved` };
		expect((await desk.post("/desk/sources/1/changes", address)).status).toBe(422);
		const reason = "The newspaper put it there.";
		expect((await desk.post("/desk/sources/1/changes", { ...address, reason })).status).toBe(303);
		expect(await findLink(its.world.db, 1)).toMatchObject({ state: "unchecked" });
		expect(textOf((await desk.get("/desk/sources")).text)).toContain("Every link that was looked at");
		expect(textOf((await site.browser().get(`/pledges/${publicId}`)).text)).toContain(reason);
		const feed = textOf((await site.browser().get("/feed.atom")).text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
		expect(feed).toContain("A source’s entry changed: Open the bridge");
		expect(feed).toContain(`${url()} `);
		expect(feed).toContain(`${its.net.site}/moved`);
		await capture();
		expect(await findKept(its.world.db, 1)).toMatchObject({ url: `${its.net.site}/moved` });
	});

	test("a source of which no copy could be made is named, until there is one", async () => {
		its.net.on("/report", (_req, res) => res.writeHead(404).end());
		await capture();
		const shown = async () => textOf((await desk.get("/desk/sources")).text);
		expect(await shown()).toContain("No copy could be made");
		expect(await shown()).toContain("The host answers with status 404.");
		its.net.on("/report", page(articleOf("Bridge late", WORDS)));
		await desk.post("/desk/sources/1/captures", {});
		await capture();
		expect(await shown()).not.toContain("No copy could be made");
	});

	test("two people do not overwrite each other", async () => {
		const change = { what: "address", seenUrl: url(), reason: "Moved." };
		await desk.post("/desk/sources/1/changes", { ...change, url: `${its.net.site}/one` });
		const late = await desk.post("/desk/sources/1/changes", { ...change, url: `${its.net.site}/two` });
		expect(late.status).toBe(409);
		expect(await findSource(its.world.db, 1)).toMatchObject({ url: `${its.net.site}/one` });
	});

	test("an address of no web page is refused at the field", async () => {
		const change = { what: "address", seenUrl: url(), reason: "Moved.", url: "javascript:alert(1)" };
		const refused = await desk.post("/desk/sources/1/changes", change);
		expect(refused.status).toBe(422);
		expect(textOf(refused.text)).toContain("full web address");
	});

	test("a person's look is on record, and what stands there then is what later looks are compared with", async () => {
		await capture();
		its.net.on(
			"/report",
			page(articleOf("Bridge later still", "Other words stand here about the same bridge now. ".repeat(6))),
		);
		its.world.at("2026-03-09T12:00:00Z");
		expect(await checkLinks(its.world.deps, its.fetcher)).toEqual({ drifted: 1 });
		desk = await site.signedIn(its.editor);
		await desk.post("/desk/sources/1/checks", { note: "They rewrote it; the quote is still there." });
		await capture();
		expect(await eventsOf("source_checked")).toMatchObject([{ reason: "They rewrote it; the quote is still there." }]);
		its.world.at("2026-03-20T12:00:00Z");
		expect(await checkLinks(its.world.deps, its.fetcher)).toEqual({ ok: 1 });
		expect(await listCaptures(its.world.db, 1)).toHaveLength(2);
	});

	test("the new address of a page that has moved for good can be taken over", async () => {
		its.net.on("/report", redirect(301, "/new"));
		await capture();
		expect(await findLink(its.world.db, 1)).toMatchObject({ state: "moved" });
		expect(textOf((await desk.get("/desk/sources/1")).text)).toContain(`${its.net.site}/new Take over the new address`);
	});

	test("another copy can be wished for, once at a time", async () => {
		await capture();
		expect((await desk.post("/desk/sources/1/captures", {})).status).toBe(303);
		expect((await desk.post("/desk/sources/1/captures", {})).status).toBe(422);
	});

	test("strangers are led to the sign-in page", async () => {
		for (const path of ["/desk/sources", "/desk/sources/1"]) {
			expect((await site.browser().get(path)).text).not.toContain(url());
		}
		const change = { what: "address", seenUrl: url(), url: "https://evil.example/", reason: "None." };
		await site.browser().post("/desk/sources/1/changes", change);
		expect(await findSource(its.world.db, 1)).toMatchObject({ url: url() });
	});
});
