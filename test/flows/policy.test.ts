import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { applyPolicies } from "../../jobs/apply-policies.ts";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { apiRouter } from "../../src/api/router.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { apiDocs } from "../../src/web/api-docs.ts";
import { errorPage } from "../../src/web/problems.ts";
import { webRouter } from "../../src/web/routes.ts";
import type { Web } from "../../src/web/site.ts";
import { run } from "../cli/shell.ts";
import { aPledge } from "../support/pledges.ts";
import { startServer } from "../support/server.ts";
import { newWorld } from "../support/world.ts";

const FORM = {
	version: "1",
	...{ hours: "1", days: "7", weeks: "30", months: "90", years: "365", soon: "45", ongoing: "90" },
	...{ byPeriod: "strict", weekStart: "1", hemisphere: "", fiscalYearStart: "", country: "" },
	...{ dueSoonDays: "30", timeZone: "UTC", inForceOn: "2025-10-20", reason: "We were too kind." },
};

test("an admin previews what a policy would move, publishes it, and exactly that moves", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const assets = loadAssets(new URL("../../src/web/assets/", import.meta.url));
	const web: Web = { deps: world.deps, assets, demo: undefined, jobs: [] };
	const doors = { web: webRouter(web), api: apiRouter(world.deps, apiDocs(web)), assets, errorPage: errorPage(web) };
	await using server = await startServer(world, doors);
	const admin = await world.user("admin");
	const register = (title: string, words: string) =>
		registerPledge(
			world.deps,
			admin,
			aPledge({ title, deadline: { words, timeZone: "Europe/Paris", choice: "suggested" } }),
		);
	const year = await register("Build the tunnel", "by 2030");
	const soon = await register("Mend the roof", "soon");
	await register("Open the bridge", "within four weeks");
	await register("Paint the door", "on 1 March 2026");

	const browser = server.browser();
	const link = async (userId: number) =>
		new URL(await makeSignInLink(world.deps, { kind: "operator" }, userId)).pathname;
	const editor = server.browser();
	await editor.post(await link((await world.user("editor")).userId));
	expect((await editor.get("/admin/policy")).status).toBe(403);
	await browser.post(await link(admin.userId));
	expect((await browser.get("/admin/policy")).text).toContain("Version 1 is the newest");

	const preview = await browser.post("/admin/policy", { ...FORM, intent: "preview" });
	const shown = [
		...["2 deadlines or review days move", "31 December 2030", "31 December 2029", "Mend the roof"],
		...["16 November 2025", "1 December 2025", "One pledge becomes", "Open the bridge"],
	];
	for (const words of shown) expect(preview.text).toContain(words);
	expect(preview.text).not.toContain("Paint the door");
	expect((await findPledge(world.db, year))?.dueOn).toBe("2030-12-31");
	const odd = await browser.post("/admin/policy", { ...FORM, soon: "0", intent: "preview" });
	expect(odd.status).toBe(422);

	const published = await browser.post("/admin/policy", { ...FORM, intent: "publish" });
	expect(published.location).toContain("done=policy");
	expect((await browser.post("/admin/policy", { ...FORM, intent: "publish" })).status).toBe(422);
	expect(await applyPolicies(world.deps)).toEqual({ moved: 2 });
	expect((await findPledge(world.db, year))?.dueOn).toBe("2029-12-31");
	expect((await findPledge(world.db, soon))?.reviewOn).toBe("2025-12-01");

	// In public, by the API and at the command line.
	const method = await browser.get("/methodology");
	for (const words of [
		"Version 2",
		"in force since 20 October 2025",
		"We were too kind.",
		"45 days",
		"until version 2",
	])
		expect(method.text).toContain(words);
	const { items } = (await browser.get("/api/v1/policies")).json<{ items: { version: number; byPeriod: string }[] }>();
	expect(items.map(({ version, byPeriod }) => [version, byPeriod])).toEqual([
		[2, "strict"],
		[1, "charitable"],
	]);
	expect((await run(world, ["policy", "show"])).out).toMatch(/Late is counted from\s+first/);
	// A published table fills in its days, and is cited where it is in force.
	const filled = await browser.post("/admin/policy", { ...FORM, version: "2", intent: "table:track-my-mayor" });
	expect(filled.text).toMatch(/name="soon"[^>]*value="90"|value="90"[^>]*name="soon"/);
	expect(filled.text).toContain("https://trackmymayor.co.za/news/?p=31");
	const table = { hours: "90", days: "90", weeks: "90", months: "180", soon: "90" };
	const third = { ...FORM, ...table, version: "2", lateFrom: "current" };
	expect((await browser.post("/admin/policy", { ...third, intent: "publish" })).location).toContain("done=policy");
	const cited = (await browser.get("/methodology")).text;
	for (const words of ["Track My Mayor, South Africa", "3 November 2022", "the deadline in force"])
		expect(cited).toContain(words);
	expect((await run(world, ["policy", "list"])).out).toContain("We were too kind.");
	expect((await run(world, ["policy", "show", "2"])).out).toMatch(/Look again \(soon\)\s+P45D/);
	expect((await run(world, ["policy", "show", "7"])).code).toBe(1);
});
