import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { publishPledge } from "../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let world: World;
let site: SiteServer;
let editor: Awaited<ReturnType<World["user"]>>;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
	site = await startSite(world);
	editor = await world.user("editor");
});
afterEach(async () => {
	await site.close();
	await world.close();
});

function register(title: string, dueOn?: string, publish = true) {
	const deadline = { words: "", timeZone: "UTC", choice: dueOn ? "by_hand" : "none", dueOn } as const;
	return registerPledge(world.deps, editor, aPledge({ title, deadline, publish }));
}

const titlesIn = (page: string) =>
	[...page.matchAll(/<h3 class="headline"[^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, title]) => title);

/** Every title, from the first page to the last. */
async function titles(path: string): Promise<(string | undefined)[]> {
	const found: (string | undefined)[] = [];
	let next: string | undefined = path;
	while (next) {
		const { status, text } = await site.browser().get(next);
		expect(status).toBe(200);
		found.push(...titlesIn(text));
		next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
	}
	return found;
}

describe("The list of pledges", () => {
	test("is sorted by what changed last, what is due next, or what was published last", async () => {
		const draft = await register("Draft first", "2025-12-01", false);
		world.at("2025-10-18T10:00:00Z");
		const changed = await register("Changed last", "2025-11-20");
		world.at("2025-10-18T11:00:00Z");
		await register("Without a day");
		world.at("2025-10-18T12:00:00Z");
		await register("Due first", "2025-11-01");
		world.at("2025-10-18T13:00:00Z");
		await publishPledge(world.deps, editor, { publicId: draft, version: 1 });
		world.at("2025-10-18T14:00:00Z");
		await addEvidence(world.deps, editor, { publicId: changed, ...someEvidence });
		const [first] = await titles("/pledges");
		expect(first).toBe("Changed last");
		expect(await titles("/pledges?sort=due")).toEqual(["Due first", "Changed last", "Draft first"]);
		expect(await titles("/pledges?sort=newest")).toEqual(["Draft first", "Due first", "Without a day", "Changed last"]);
	});

	test("says how it is sorted, counts what it lists, and keeps the order from page to page", async () => {
		const days = Array.from({ length: 28 }, (_, index) => `2025-11-${String(index + 1).padStart(2, "0")}`);
		for (const day of [...days].reverse()) await register(`Due ${day}`, day);
		await register("Without a day");
		expect(await titles("/pledges?sort=due")).toEqual(days.map((day) => `Due ${day}`));
		expect((await titles("/pledges?sort=newest")).at(0)).toBe("Without a day");
		expect(await titles("/pledges?sort=newest")).toHaveLength(29);
		const { text } = await site.browser().get("/pledges?sort=due");
		expect(text).toContain("28 pledges");
		expect(text).toContain("Only those whose deadline lies ahead, the nearest first.");
		expect(text).toMatch(/<option value="due" selected/);
	});

	test("falls back to the usual order where the address names none that there is", async () => {
		await register("One");
		const { status, text } = await site.browser().get("/pledges?sort=best");
		expect(status).toBe(200);
		expect(text).toContain("What changed last comes first");
	});
});
