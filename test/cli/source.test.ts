import { afterEach, beforeEach, expect, test } from "vitest";
import { findKept } from "../../db/captures.ts";
import { newSourcesWorld, type SourcesWorld } from "../jobs/sources-world.ts";
import { run } from "./shell.ts";

let its: SourcesWorld;

beforeEach(async () => {
	its = await newSourcesWorld();
});

afterEach(() => its[Symbol.asyncDispose]());

test("copies are made, listed and shown with the pledge, and links are looked at", async () => {
	const publicId = await its.pledgeAt("/report");
	expect((await run(its.world, ["source", "list"])).out).toContain("1 waiting, 0 kept, 0 failed");
	const made = await run(its.world, ["source", "capture"]);
	expect(made).toMatchObject({ code: 0, out: "Copies kept: 1, to be tried again: 0, given up: 0. Archived: 0.\n" });
	const kept = await findKept(its.world.db, 1);
	const listed = JSON.parse((await run(its.world, ["source", "list", "--state", "kept", "--json"])).out);
	expect(listed.items).toMatchObject([{ sourceId: 1, state: "kept", sha256: kept?.sha256 }]);
	expect((await run(its.world, ["pledge", "show", publicId])).out).toContain(`SHA-256 ${kept?.sha256}`);
	const exported = JSON.parse((await run(its.world, ["export", "--format", "ndjson"])).out);
	expect(exported.sources).toEqual([
		{ url: `${its.net.site}/report`, link: "ok", copy: { keptAt: "2026-03-01T09:00:00.000Z", sha256: kept?.sha256 } },
	]);
	its.world.at("2026-03-09T09:00:00Z");
	expect((await run(its.world, ["source", "check"])).out).toBe("Links looked at: 1 ok.\n");
	expect((await run(its.world, ["source", "list", "--links"])).out).toContain("No link needs a person.");
});

test("another copy can be asked for by number", async () => {
	await its.pledgeAt("/report");
	await run(its.world, ["source", "capture"]);
	its.world.at("2026-03-03T09:00:00Z");
	expect((await run(its.world, ["source", "capture", "1"])).out).toContain("Copies kept: 1");
	const unknown = await run(its.world, ["source", "capture", "77"]);
	expect(unknown).toMatchObject({ code: 1, err: "bywhen: There is no such source.\n" });
});

test("where sources are not fetched, that is said in words", async () => {
	const { world } = its;
	const off = { ...world, deps: { ...world.deps, config: { ...world.deps.config, FETCHING: "off" as const } } };
	const refused = await run(off, ["source", "capture"]);
	expect(refused.code).toBe(1);
	expect(refused.err).toContain("Set FETCHING=on");
});
