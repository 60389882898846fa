import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findLink, listLinksToMend } from "../../db/links.ts";
import { updateSource } from "../../db/sources.ts";
import { captureSources } from "../../jobs/capture-sources.ts";
import { checkLinks } from "../../jobs/check-links.ts";
import { openFetcher } from "../../jobs/fetcher.ts";
import { type Net, page, redirect } from "../fetching/net.ts";
import type { World } from "../support/world.ts";
import { ARTICLE, articleOf, newSourcesWorld, type SourcesWorld, WORDS } from "./sources-world.ts";

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
const check = () => checkLinks(world.deps, its.fetcher);

describe("a link", () => {
	test("is looked at again after the newsroom's days", async () => {
		await pledgeAt("/report");
		await capture();
		world.at("2026-03-07T09:00:00Z");
		expect(await check()).toEqual({});
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ ok: 1 });
		expect(await findLink(world.db, 1)).toMatchObject({ state: "ok", likeness: 100 });
	});

	test("has drifted where something else stands there now", async () => {
		await pledgeAt("/report");
		await capture();
		net.on(
			"/report",
			page(articleOf("Twelve recipes", "Take an onion, chop it, and fry it slowly in good oil. ".repeat(9))),
		);
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ drifted: 1 });
		expect(await listLinksToMend(world.db, 10)).toMatchObject([{ sourceId: 1, state: "drifted" }]);
	});

	test("has drifted where the headline became another over the same words", async () => {
		await pledgeAt("/report");
		await capture();
		net.on("/report", page(articleOf("Correction: minister misquoted", WORDS.repeat(5))));
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ drifted: 1 });
	});

	test("still stands where a few words were changed", async () => {
		await pledgeAt("/report");
		await capture();
		net.on("/report", page(articleOf("Bridge late", `${WORDS.repeat(5)} This report was updated.`)));
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ ok: 1 });
	});

	test("has moved where the server says so for good, not where it leads elsewhere for now", async () => {
		net.on("/new", page(ARTICLE));
		await pledgeAt("/report");
		await capture();
		net.on("/report", redirect(302, "/new"));
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ ok: 1 });
		net.on("/report", redirect(301, "/new"));
		world.at("2026-03-18T09:00:00Z");
		expect(await check()).toEqual({ moved: 1 });
		expect(await findLink(world.db, 1)).toMatchObject({ finalUrl: `${net.site}/new` });
	});

	test("is dead once four looks over three days found nothing, and alive again when it is back", async () => {
		await pledgeAt("/report");
		await capture();
		net.on("/report", (_req, res) => res.writeHead(404).end());
		const states = [];
		for (const at of ["09T12", "10T15", "11T18", "12T21"]) {
			world.at(`2026-03-${at}:00:00Z`);
			states.push(await check());
		}
		expect(states).toEqual([{ ok: 1 }, { ok: 1 }, { ok: 1 }, { dead: 1 }]);
		net.on("/report", page(ARTICLE));
		world.at("2026-04-30T12:00:00Z");
		expect(await check()).toEqual({ ok: 1 });
	});

	test("that lets only people in is not called dead", async () => {
		await pledgeAt("/report");
		await capture();
		net.on("/report", (_req, res) => res.writeHead(403).end());
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ barred: 1 });
		expect(await listLinksToMend(world.db, 10)).toEqual([]);
	});

	test("is asked for with what the server said last, so that it need send nothing", async () => {
		net.on("/tagged", (req, res) => {
			if (req.headers["if-none-match"] === '"one"') return res.writeHead(304).end();
			return res.writeHead(200, { "Content-Type": "text/html", ETag: '"one"' }).end(ARTICLE);
		});
		await pledgeAt("/tagged");
		await capture();
		world.at("2026-03-09T09:00:00Z");
		expect(await check()).toEqual({ ok: 1 });
		expect(await findLink(world.db, 1)).toMatchObject({ status: 304, state: "ok" });
	});

	test("is not called dead because we are cut off from the web ourselves", async () => {
		await pledgeAt("/report");
		await capture();
		// Nobody answers at this name server, as on a machine without a network.
		const cutOff = openFetcher({ ...world.deps.config, FETCH_DNS: ["127.77.0.9"] });
		const rules = { ...cutOff.rules, timeoutMs: 60_000 };
		await world.db.transact((tx) => updateSource(tx, 1, { url: `http://news.example:${net.port}/report` }));
		for (const at of ["09T12", "10T15", "11T18", "12T21", "20T12", "30T12"]) {
			world.at(`2026-03-${at}:00:00Z`);
			await checkLinks(world.deps, { ...cutOff, rules });
		}
		expect(await findLink(world.db, 1)).toMatchObject({
			state: "ok",
			failures: 0,
			reason: "This server cannot reach the web just now.",
		});
	});

	test("is never looked at where the newsroom wants none of it", async () => {
		const deps = { ...world.deps, config: { ...world.deps.config, LINK_CHECK_DAYS: 0 } };
		await pledgeAt("/report");
		await captureSources(deps, its.fetcher);
		world.at("2027-03-01T09:00:00Z");
		expect(await checkLinks(deps, its.fetcher)).toEqual({});
		expect((await findLink(world.db, 1))?.dueAt).toBeNull();
	});
});
