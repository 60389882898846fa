import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countCaptures, findKept, findPledgeOfSource, listCaptures } from "../../db/captures.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findLink } from "../../db/links.ts";
import { findPledge } from "../../db/pledges.ts";
import { captures, links } from "../../db/schema/captures.ts";
import { verifyRecord } from "../../db/verification.ts";
import { captureSources } from "../../jobs/capture-sources.ts";
import { closeFetcher, openFetcher } from "../../jobs/fetcher.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { settleCapture } from "../../src/actions/settle-capture.ts";
import { takeCapture } from "../../src/actions/take-capture.ts";
import { type Net, page } from "../fetching/net.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import type { World } from "../support/world.ts";
import { startSite } from "../web/site-server.ts";
import { ARTICLE, newSourcesWorld, type SourcesWorld } from "./sources-world.ts";

let its: SourcesWorld;
let net: Net;
let world: World;

beforeEach(async () => {
	its = await newSourcesWorld();
	({ net, world } = its);
});

afterEach(() => its[Symbol.asyncDispose]());

const pledgeAt = (path: string) => its.pledgeAt(path);
const capture = () => captureSources(world.deps, its.fetcher);

describe("a copy of a source", () => {
	test("is made after it was saved, which waited for nothing", async () => {
		const before = net.seen.length;
		await pledgeAt("/report");
		expect(net.seen.length).toBe(before);
		expect(await capture()).toEqual({ kept: 1, later: 0, failed: 0 });
		const kept = await findKept(world.db, 1);
		expect(kept).toMatchObject({
			title: "Bridge late",
			publishedOn: "2026-02-27",
			status: 200,
			contentType: "text/html",
		});
		expect(kept?.text).toContain("The minister said that the bridge");
		expect(existsSync(join(its.folder, kept?.file ?? "missing"))).toBe(true);
		expect(await findLink(world.db, 1)).toMatchObject({ state: "ok" });
	});

	test("is made of each page that was looked at, at each look, with its link watched", async () => {
		const publicId = await pledgeAt("/report");
		await capture();
		net.on("/notices", page(ARTICLE));
		const look = async (version: number) => {
			const sources = [{ url: `${net.site}/notices`, publisher: "The gazette", title: "" }];
			await markReviewed(world.deps, its.editor, { publicId, version, note: "", sources, reviewOn: undefined });
			return capture();
		};
		expect(await look(1)).toMatchObject({ kept: 1 });
		const kept = await findKept(world.db, 2);
		expect([(await findLink(world.db, 2))?.state, kept?.url]).toEqual(["ok", `${net.site}/notices`]);
		world.at("2026-03-03T09:00:00Z");
		expect(await look(2)).toMatchObject({ kept: 1 });
		expect(await listCaptures(world.db, 2)).toHaveLength(2);
		expect(await findPledgeOfSource(world.db, 2)).toMatchObject({ publicId });
		await using site = await startSite(world);
		const { text } = await site.browser().get(`/pledges/${publicId}`);
		expect(text).toMatch(new RegExp(`notices"[^\\n]*<code>${kept?.sha256}</code>`));
		expect((await verifyRecord(world.db)).difference).toBeUndefined();
	});

	test("is on record with its hash, once, however often the job runs", async () => {
		const publicId = await pledgeAt("/report");
		await capture();
		await capture();
		const kept = await findKept(world.db, 1);
		const pledge = await findPledge(world.db, publicId);
		const events = await listPledgeEvents(world.db, pledge?.id ?? 0);
		const captured = events.filter(({ kind }) => kind === "source_captured");
		expect(captured.map(({ data }) => data)).toEqual([
			expect.objectContaining({ sha256: kept?.sha256, url: `${net.site}/report`, sourceId: 1 }),
		]);
		expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	test("of one page for many pledges costs its host one visit", async () => {
		await pledgeAt("/report");
		const publicId = await pledgeAt("/report#third-paragraph");
		const evidence = { ...someEvidence, source: { ...aSource, url: `${net.site}/report` } };
		await addEvidence(world.deps, its.editor, { publicId, ...evidence });
		const before = net.seen.length;
		expect(await capture()).toMatchObject({ kept: 3 });
		await addEvidence(world.deps, its.editor, { publicId, ...evidence });
		expect(await capture()).toMatchObject({ kept: 1 });
		expect(net.seen.length - before).toBe(1);
	});

	test("is made of sources from before copies were kept, too", async () => {
		await pledgeAt("/report");
		await pledgeAt("/report");
		// As the migration leaves them: it cannot work out pages and hosts.
		await world.db.transact((tx) => tx.update(captures).set({ urlHash: "", host: "" }));
		await world.db.transact((tx) => tx.update(links).set({ urlHash: "", host: "" }));
		const deps = { ...world.deps, config: { ...world.deps.config, FETCH_HOST_SECONDS: 10 } };
		const before = net.seen.length;
		const first = await captureSources(deps, its.fetcher);
		world.at("2026-03-01T09:00:10Z");
		const then = await captureSources(deps, its.fetcher);
		expect(first.kept + then.kept).toBe(2);
		expect(net.seen.length - before).toBe(1);
	});

	test("is tried again while the host is out of order, and given up after some days", async () => {
		net.on("/busy", (_req, res) => res.writeHead(500).end());
		await pledgeAt("/busy");
		let tries = 0;
		for (const at of hoursFrom("2026-03-01T09:00:00Z", 8 * 24)) {
			world.at(at);
			const { later } = await capture();
			tries += later;
		}
		expect(tries).toBe(6);
		expect(await listCaptures(world.db, 1)).toMatchObject([{ state: "failed", attempts: 6, status: 500 }]);
	});

	test("is given up at once where the page is not there", async () => {
		net.on("/missing", (_req, res) => res.writeHead(404).end());
		await pledgeAt("/missing");
		expect(await capture()).toEqual({ kept: 0, later: 0, failed: 1 });
		expect(await listCaptures(world.db, 1)).toMatchObject([
			{ state: "failed", reason: "The host answers with status 404." },
		]);
	});

	test("is never made of what is inside", async () => {
		const source = { ...aSource, url: `http://127.0.0.1:${net.port}/` };
		await registerPledge(world.deps, its.editor, aPledge({ source }));
		expect(await capture()).toMatchObject({ failed: 1 });
		expect(net.forbidden()).toBe(0);
		const [one] = await listCaptures(world.db, 1);
		expect(one?.reason).toBe("127.0.0.1 leads to 127.0.0.1, which is not on the public internet.");
	});

	test("waits as long as the host asks for", async () => {
		net.on("/later", (_req, res) => res.writeHead(429, { "Retry-After": "7200" }).end());
		await pledgeAt("/later");
		await capture();
		net.on("/later", page(ARTICLE));
		world.at("2026-03-01T10:59:00Z");
		expect(await capture()).toEqual({ kept: 0, later: 0, failed: 0 });
		world.at("2026-03-01T11:00:01Z");
		expect(await capture()).toMatchObject({ kept: 1 });
	});

	test("waits for as long as we are cut off from the web, and no try is lost by it", async () => {
		// Nobody answers at this name server, as on a machine without a network.
		const cutOff = openFetcher({ ...world.deps.config, FETCH_DNS: ["127.77.0.9"] });
		const source = { ...aSource, url: `http://news.example:${net.port}/report` };
		await registerPledge(world.deps, its.editor, aPledge({ source }));
		for (const day of ["01", "09", "17", "25"]) {
			world.at(`2026-03-${day}T12:00:00Z`);
			expect(await captureSources(world.deps, cutOff)).toMatchObject({ later: 1 });
		}
		const [one] = await listCaptures(world.db, 1);
		expect(one).toMatchObject({ state: "waiting", attempts: 0, reason: "This server cannot reach the web just now." });
	});

	test("is not made twice where two workers run at once", async () => {
		const paths = ["/a", "/b", "/c", "/d", "/e"];
		for (const path of paths) await pledgeAt(path);
		const before = net.seen.length;
		const other = openFetcher(world.deps.config);
		const runs = await Promise.all([capture(), captureSources(world.deps, other)]);
		await closeFetcher(other);
		// Whoever loses the turn at a host leaves its page due, so a run after that finds what is left.
		const rest = await capture();
		expect([...runs, rest].reduce((sum, { kept }) => sum + kept, 0)).toBe(5);
		expect(net.seen.length - before).toBe(5);
	});

	test("that a dead worker had taken is made by another, and the dead one's late answer changes nothing", async () => {
		await pledgeAt("/report");
		const taken = await takeCapture(world.deps);
		expect(await capture()).toMatchObject({ kept: 0 });
		world.at("2026-03-01T09:10:01Z");
		expect(await capture()).toMatchObject({ kept: 1 });
		if (!taken) throw new Error("Nothing was taken");
		const late = { kind: "failed", reason: "Too late.", look: undefined, host: undefined } as const;
		await settleCapture(world.deps, taken, late);
		expect(await countCaptures(world.db)).toEqual({ kept: 1 });
	});

	test("is not even tried where the folder takes none", async () => {
		await pledgeAt("/report");
		await writeFile(join(its.folder, "file"), "");
		const deps = { ...world.deps, config: { ...world.deps.config, capturesDir: join(its.folder, "file", "captures") } };
		const before = net.seen.length;
		await expect(captureSources(deps, its.fetcher)).rejects.toThrow();
		expect(net.seen.length).toBe(before);
		expect(await countCaptures(world.db)).toEqual({ waiting: 1 });
	});

	test("stays due where the process ends in the middle", async () => {
		net.on("/slow", () => void closeFetcher(its.fetcher));
		await pledgeAt("/slow");
		await capture();
		expect(await countCaptures(world.db)).toEqual({ waiting: 1 });
	});
});

describe("one host", () => {
	test("is asked once in its time, and others meanwhile", async () => {
		const deps = { ...world.deps, config: { ...world.deps.config, FETCH_HOST_SECONDS: 60 } };
		await pledgeAt("/one");
		await pledgeAt("/two");
		expect(await captureSources(deps, its.fetcher)).toMatchObject({ kept: 1 });
		world.at("2026-03-01T09:00:59Z");
		expect(await captureSources(deps, its.fetcher)).toMatchObject({ kept: 0 });
		world.at("2026-03-01T09:01:00Z");
		expect(await captureSources(deps, its.fetcher)).toMatchObject({ kept: 1 });
	});
});

function hoursFrom(start: string, hours: number): string[] {
	const first = new Date(start).getTime();
	return Array.from({ length: hours / 6 + 1 }, (_, i) => new Date(first + i * 6 * 3_600_000).toISOString());
}
