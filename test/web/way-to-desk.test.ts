import { expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("a public page leads who is signed in to its page at the desk, and no reader and no cache ever holds the way", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { PAGE_CACHE_SECONDS: "60" });
	const user = await world.user("fact_checker");
	const id = await registerPledge(world.deps, user, aPledge());
	await using site = await startSite(world);
	const [desk, reader] = [await site.signedIn(user), site.browser()];
	const ways = {
		[`/pledges/${id}`]: `/desk/pledges/${id}`,
		[`/pledges/${id}/revisions`]: `/desk/pledges/${id}`,
		[`/pledges/${id}/revisions/1`]: `/desk/pledges/${id}`,
		"/promisers/a-minister": "/desk/promisers/a-minister",
		"/milestones": "/desk/milestones",
		"/selection": "/desk/candidates",
	};
	for (const [path, way] of Object.entries(ways)) {
		// The desk's page first, so that a cache that took it for everybody's would show; then a reader's that is kept.
		for (const round of ["first", "again"]) {
			const seen = await desk.get(path);
			expect(seen.text, `${path} ${round}`).toContain(`<a href="${way}">Open this at the desk</a>`);
			expect(seen.headers.get("cache-control")).toBe("no-store");
			const read = await reader.get(path);
			expect(read.status).toBe(200);
			expect(read.text, `${path} ${round}`).not.toContain("/desk");
		}
		expect((await desk.get(way)).status).toBe(200);
	}
	expect((await desk.get("/")).text).not.toContain("Open this at the desk");
});
