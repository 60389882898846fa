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

	test("of a deadline, by the way in which it is to be found", async () => {
		const path = `/desk/pledges/${publicId}/deadlines`;
		const lacking = (way: Record<string, string>) =>
			refusedBy(desk, path, { version: "1", saidOn: "2025-10-20", timeZone: "Europe/Paris", ...way });
		const why = ["reason", "sourcePublisher", "sourceUrl"];
		expect(await lacking({ choice: "by_hand" })).toEqual(["dueOn", ...why]);
		expect(await lacking({ choice: "by_hand", dueOn: "2025-01-31" })).toEqual(["dueOn", ...why]);
		expect(await lacking({ choice: "milestone" })).toEqual(["milestone", ...why]);
		const within = { milestone: "The fair", milestoneTie: "within" };
		expect(await lacking({ choice: "milestone", ...within })).toEqual(["milestoneDays", ...why]);
		for (const choice of ["reading:soon", "reading:2025-13-01", "whatever"])
			expect(await lacking({ choice, words: "soon" })).toEqual(["choice", ...why]);
		expect(await lacking({ choice: "condition" })).toEqual(["condition", ...why]);
		expect(await lacking({ choice: "recurring" })).toEqual(["reason", "sourcePublisher", "sourceUrl", "startsOn"]);
		const series = { startsOn: "2025-11-01", untilOn: "2025-10-01" };
		expect(await lacking({ choice: "recurring", ...series })).toEqual([...why, "untilOn"]);
		expect(await lacking({ choice: "vague", reviewOn: "2025-10-01" })).toEqual(["reason", "reviewOn", ...why.slice(1)]);
		const pledge = { intent: "draft", timeZone: "Europe/Paris", topics: "x".repeat(201), choice: "by_hand" };
		expect(await refusedBy(desk, "/desk/pledges", pledge)).toEqual([
			...["dueOn", "promiser", "quote", "saidOn", "sourcePublisher", "sourceUrl", "title", "topics"],
		]);
	});

	test("of an edit, its lists and days included", async () => {
		const topics = Array.from({ length: 30 }, (_, i) => `Topic ${i}`).join(",");
		const form = { version: "1", title: "Open it", promiser: "A minister", topics, changeKind: "correction" };
		const path = `/desk/pledges/${publicId}/edit`;
		expect(await refusedBy(desk, path, { ...form, wrongSince: "2026-01-01" })).toEqual([
			...["criteria", "reason", "topics", "wrongSince"],
		]);
	});

	test("of what is added to a pledge and asked about it, its days included", async () => {
		const ahead = "2026-01-01";
		const at = (noun: string, form: Record<string, string>) =>
			refusedBy(desk, `/desk/pledges/${publicId}/${noun}`, { version: "1", ...form });
		expect(await at("statements", { saidOn: ahead })).toEqual(["quote", "saidOn", "sourcePublisher", "sourceUrl"]);
		const piece = ["evidenceBearing", "evidencePublishedOn", "evidencePublisher", "evidenceShows", "evidenceTitle"];
		expect(await at("evidence", { evidencePublishedOn: ahead })).toEqual([...piece, "evidenceUrl"]);
		const outcome = { outcome: "stalled", evidencePublishedOn: ahead };
		expect(await at("outcomes", outcome)).toEqual([...piece, "evidenceUrl"]);
		expect(await at("replies", { askedOn: ahead, dueOn: "2025-11-10" })).toEqual(["askedOn", "dueOn", "recipient"]);
		expect(await at("conditions", { state: "met", happenedOn: ahead })).toEqual([
			...["happenedOn", "reason", "sourcePublisher", "sourceUrl"],
		]);
		const deadline = { words: "soon", timeZone: "Europe/Paris", choice: "suggested" } as const;
		publicId = await registerPledge(world.deps, { kind: "operator" }, aPledge({ title: "Soon", deadline }));
		expect(await at("reviews", { reviewOn: "2025-01-01", lookedAt: "nowhere" })).toEqual(["lookedAt", "reviewOn"]);
	});

	test("of a milestone and of a term of office, and no source is kept by half", async () => {
		expect(await refusedBy(desk, "/desk/milestones", { state: "settled" })).toEqual(["name", "onDate"]);
		const begun = { name: "The fair", state: "unknown" };
		expect(await refusedBy(desk, "/desk/milestones", { ...begun, sourceUrl: "https://news.example/" })).toEqual([
			"sourcePublisher",
		]);
		expect(await refusedBy(desk, "/desk/milestones", { ...begun, sourceTitle: "Fair" })).toEqual([
			...["sourcePublisher", "sourceUrl"],
		]);
		const term = { fromOn: "2025-01-01", toOn: "2024-01-01", ...{ sourceUrl: "https://news.example/" } };
		expect(await refusedBy(desk, "/desk/promisers/a-minister/terms", term)).toEqual([
			"role",
			"sourcePublisher",
			"toOn",
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
