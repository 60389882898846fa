import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import type { Browser } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let world: World;
let site: SiteServer;
let desk: Browser;
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-11-03T09:00:00Z");
	site = await startSite(world);
	const editor = await world.user("editor");
	desk = await site.signedIn(editor);
	publicId = await registerPledge(world.deps, editor, aPledge());
});
afterEach(async () => {
	await site.close();
	await world.close();
});

/** The inputs that the answer to a form names: beside each, and above them all in the order of the page. */
async function refusedBy(browser: Browser, path: string, form: Record<string, string>): Promise<string[]> {
	const { status, text } = await browser.post(path, form);
	expect(status).toBe(422);
	const refused = [...text.matchAll(/id="([\w-]+)-error"/g)].map(([, name = ""]) => name);
	expect([...text.matchAll(/<li><a href="#([\w-]+)"/g)].map(([, name]) => name)).toEqual(refused);
	return refused.sort();
}

const OUTCOMES = () => `/desk/pledges/${publicId}/outcomes`;

describe("One answer names all that is missing or wrong", () => {
	test("of an outcome with a piece of evidence that was only begun, and keeps what was typed", async () => {
		const form = { version: "1", outcome: "broken", evidenceShows: "The bridge is closed.", causeBy: "the ministry" };
		const missing = ["evidenceBearing", "evidencePublisher", "evidenceTitle", "evidenceUrl", "happenedOn", "rationale"];
		expect(await refusedBy(desk, OUTCOMES(), form)).toEqual(["cause", ...missing]);
		expect((await desk.post(OUTCOMES(), form)).text).toContain('value="The bridge is closed."');
	});

	test("of an outcome that was sent empty, which is asked for first: what it needs hangs on it", async () => {
		expect(await refusedBy(desk, OUTCOMES(), { version: "1", causeBy: "the ministry" })).toEqual(["outcome"]);
		expect(await refusedBy(desk, OUTCOMES(), { version: "1", outcome: "broken" })).toEqual([
			...["evidenceUrl", "happenedOn", "rationale"],
		]);
		expect(await refusedBy(desk, OUTCOMES(), { version: "1", outcome: "stalled", happenedOn: "soon" })).toEqual([
			"happenedOn",
		]);
	});

	test("of a piece of evidence of which only an address was given that is none", async () => {
		const form = { version: "1", outcome: "broken", happenedOn: "2025-11-01", rationale: "It is closed." };
		expect(await refusedBy(desk, OUTCOMES(), { ...form, evidenceUrl: "news" })).toEqual([
			...["evidenceBearing", "evidencePublisher", "evidenceShows", "evidenceTitle", "evidenceUrl"],
		]);
	});

	test("of evidence, which needs a title and what it shows", async () => {
		const form = { version: "1", evidenceUrl: "news" };
		expect(await refusedBy(desk, `/desk/pledges/${publicId}/evidence`, form)).toEqual([
			...["evidenceBearing", "evidencePublisher", "evidenceShows", "evidenceTitle", "evidenceUrl"],
		]);
	});

	test("of the correction of a statement", async () => {
		const wrong = { saidOn: "2025-11-20", wrongSince: "2025-01-01" };
		const form = { version: "1", number: "1", ...wrong, quote: "In two weeks." };
		const path = `/desk/pledges/${publicId}/corrections`;
		expect(await refusedBy(desk, path, form)).toEqual(["reason", "saidOn", "wrongSince"]);
		expect(await refusedBy(desk, path, { ...form, quote: "" })).toEqual(["quote", "reason", "saidOn", "wrongSince"]);
	});

	test("of a deadline that is corrected", async () => {
		const form = { version: "1", change: "corrected", timeZone: "Europe/Paris", choice: "none" };
		const wrong = { saidOn: "2025-11-20", wrongSince: "2025-01-01" };
		expect(await refusedBy(desk, `/desk/pledges/${publicId}/deadlines`, { ...form, ...wrong })).toEqual([
			...["reason", "saidOn", "sourcePublisher", "sourceUrl", "wrongSince"],
		]);
	});

	test("of a pledge to be published, its criteria included", async () => {
		const refused = await refusedBy(desk, "/desk/pledges", { intent: "publish", timeZone: "Europe/Paris" });
		expect(refused).toEqual(["criteria", "promiser", "quote", "saidOn", "sourcePublisher", "sourceUrl", "title"]);
		const draft = await refusedBy(desk, "/desk/pledges", { intent: "draft", timeZone: "Europe/Paris" });
		expect(draft).not.toContain("criteria");
	});

	test("in the order of the page, whatever stands wrong", async () => {
		const wrong = { saidOn: "soon", sourceUrl: "news", sourcePublishedOn: "soon", sourceArchivedUrl: "copy" };
		const day = { choice: "by_hand", dueOn: "soon", dueTime: "noon", timeZone: "Nowhere/At_All" };
		await refusedBy(desk, "/desk/pledges", { intent: "publish", ...wrong, ...day, promiserKind: "ghost" });
		await refusedBy(desk, `/desk/pledges/${publicId}/deadlines`, {
			version: "1",
			change: "corrected",
			...wrong,
			...day,
		});
		await refusedBy(desk, `/desk/pledges/${publicId}/statements`, { version: "1", ...wrong });
		await refusedBy(desk, `/desk/pledges/${publicId}/edit`, { version: "1", kind: "wish", changeKind: "whim" });
		const piece = { evidenceUrl: "news", evidencePublishedOn: "soon", evidenceArchivedUrl: "copy" };
		await refusedBy(desk, OUTCOMES(), {
			version: "1",
			outcome: "bad",
			...piece,
		});
	});

	test("of a tip, by what it is about", async () => {
		const reader = site.browser();
		expect(await refusedBy(reader, "/tips", { kind: "pledge" })).toEqual(["promiser", "url", "words"]);
		expect(await refusedBy(reader, "/tips", { kind: "evidence", pledge: publicId })).toEqual(["url", "words"]);
		expect(await refusedBy(reader, "/tips", { kind: "correction" })).toEqual(["words"]);
	});
});
