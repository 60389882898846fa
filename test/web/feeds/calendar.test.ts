import { afterEach, beforeEach, expect, test } from "vitest";
import { addEvidence } from "../../../src/actions/add-evidence.ts";
import { changeMilestone } from "../../../src/actions/change-milestone.ts";
import { markOutcome } from "../../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../../src/actions/move-deadline.ts";
import { type RegisterPledgeInput, registerPledge } from "../../../src/actions/register-pledge.ts";
import type { Actor } from "../../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../../support/pledges.ts";
import { newWorld, type World } from "../../support/world.ts";
import { type FeedServer, startFeeds } from "./feed-server.ts";

let world: World;
let server: FeedServer;
let editor: Actor;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z", { SITE_NAME: "Pledges, watched; daily" });
	server = await startFeeds(world);
	editor = await world.user("editor");
});
afterEach(async () => {
	await server.close();
	await world.close();
});

/** The properties of a calendar and of each of its events, unfolded and by name. */
async function calendar(path: string) {
	const { text } = await server.get(path);
	const lines = text.replaceAll("\r\n ", "").split("\r\n");
	const parts = [new Map<string, string>()];
	for (const line of lines) {
		if (line === "BEGIN:VEVENT") parts.push(new Map());
		const at = line.indexOf(":");
		parts.at(-1)?.set(line.slice(0, at), line.slice(at + 1));
	}
	const [head = new Map<string, string>(), ...events] = parts;
	return { head, events };
}

function due(dueOn: string, change: Partial<RegisterPledgeInput> = {}) {
	const deadline = { words: "", timeZone: "Pacific/Apia", choice: "by_hand", dueOn } as const;
	return aPledge({ deadline, ...change });
}

test("a due day is an event of that whole day, wherever the pledge, the server and the reader are", async () => {
	const publicId = await registerPledge(world.deps, editor, due("2025-12-31"));
	const { head, events } = await calendar("/deadlines.ics");
	expect(events).toHaveLength(1);
	expect(Object.fromEntries(events[0] ?? [])).toMatchObject({
		UID: publicId,
		SEQUENCE: "1",
		DTSTAMP: "20251018T090000Z",
		"DTSTART;VALUE=DATE": "20251231",
		"DTEND;VALUE=DATE": "20260101",
		SUMMARY: "Due: Open the bridge",
		STATUS: "CONFIRMED",
		TRANSP: "TRANSPARENT",
	});
	expect(events[0]?.get("DESCRIPTION")).toContain("The day ends in Pacific/Apia.");
	expect(head.get("X-WR-CALNAME")).toBe("Deadlines – Pledges\\, watched\\; daily");
	expect(head.get("REFRESH-INTERVAL;VALUE=DURATION")).toBe("PT6H");
	expect([...head.keys()].filter((name) => /TIMEZONE|TZID/.test(name))).toEqual([]);
});

test("a moved deadline raises the sequence and the stamp, and leaves the id", async () => {
	const publicId = await registerPledge(world.deps, editor, due("2025-12-31"));
	world.at("2025-10-20T10:30:00Z");
	const deadline = { words: "", timeZone: "Pacific/Apia", choice: "by_hand", dueOn: "2026-02-28" } as const;
	const move = { publicId, version: 1, deadline, saidOn: "2025-10-20", reason: "Rain", source: aSource };
	await moveDeadline(world.deps, editor, { ...move, change: "moved" });
	const { events } = await calendar(`/pledges/${publicId}/deadline.ics`);
	expect(Object.fromEntries(events[0] ?? [])).toMatchObject({
		UID: publicId,
		SEQUENCE: "2",
		DTSTAMP: "20251020T103000Z",
		"DTSTART;VALUE=DATE": "20260228",
		"DTEND;VALUE=DATE": "20260301",
	});
	expect(events[0]?.get("DESCRIPTION")).toContain("First promised for 31 December 2025.");
});

test("a pledge that was withdrawn is cancelled, and another outcome stands in the event's title", async () => {
	const mark = {
		version: 1,
		happenedOn: "2025-10-18",
		rationale: "Said so.",
		changeKind: "update",
		reason: "",
	} as const;
	const one = await registerPledge(world.deps, editor, due("2025-12-30"));
	const other = await registerPledge(world.deps, editor, due("2025-12-31", { title: "Open the tunnel" }));
	await markOutcome(world.deps, editor, { publicId: one, outcome: "withdrawn", evidence: [someEvidence], ...mark });
	await markOutcome(world.deps, editor, { publicId: other, outcome: "fulfilled", evidence: [someEvidence], ...mark });
	const { events } = await calendar("/topics/roads/deadlines.ics");
	expect(events.map((event) => [event.get("STATUS"), event.get("SUMMARY")])).toEqual([
		["CANCELLED", "Withdrawn: Open the bridge"],
		["CONFIRMED", "Fulfilled: Open the tunnel"],
	]);
});

test("the calendar changes when a pledge does, and not because time passes", async () => {
	const publicId = await registerPledge(world.deps, editor, due("2025-12-31"));
	const first = await server.get("/deadlines.ics");
	expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
	const tag = { "if-none-match": first.headers.get("etag") ?? "" };
	world.at("2025-12-01T09:00:00Z");
	expect((await server.get("/deadlines.ics", tag)).status).toBe(304);
	await addEvidence(world.deps, editor, { publicId, ...someEvidence });
	expect((await server.get("/deadlines.ics", tag)).status).toBe(200);
});

test("no line is longer than 75 octets, no character is cut in two, and no text ends its line", async () => {
	const title = `\u067e\u0644\u200c${"\u0631\u0627 \u0628\u0627\u0632 \u{1f309} ".repeat(20)}, ; \\`;
	await registerPledge(
		world.deps,
		editor,
		due("2025-12-31", { title, criteria: "One.\nBEGIN:VALARM\nTwo; three, four." }),
	);
	const { text } = await server.get("/promisers/a-minister/deadlines.ics");
	for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(text).not.toContain("\ufffd");
	expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	expect(text).not.toMatch(/^BEGIN:VALARM/m);
	const { events } = await calendar("/deadlines.ics");
	expect(events[0]?.get("SUMMARY")).toBe(`Due: ${title.replace(", ; \\", "\\, \\; \\\\")}`);
});

test("only published pledges with a due day are in a calendar, those long past only in their own", async () => {
	await registerPledge(world.deps, editor, due("2025-12-31", { title: "A draft", publish: false }));
	await registerPledge(world.deps, editor, aPledge({ deadline: { words: "", timeZone: "UTC", choice: "none" } }));
	const publicId = await registerPledge(world.deps, editor, due("2025-12-31"));
	expect((await calendar("/deadlines.ics")).events.map((event) => event.get("UID"))).toEqual([publicId]);
	world.at("2027-01-02T09:00:00Z");
	expect((await calendar("/deadlines.ics")).events).toEqual([]);
	expect((await calendar(`/pledges/${publicId}/deadlines.ics`)).events).toHaveLength(1);
	expect((await server.get("/promisers/nobody/deadlines.ics")).status).toBe(404);
});

test("a milestone has a calendar and a feed of what hangs on it now", async () => {
	const hanging = { choice: "milestone", milestone: { name: "The summit", tie: "before", create: true } } as const;
	const deadline = { words: "before the summit", timeZone: "UTC", ...hanging };
	const publicId = await registerPledge(world.deps, editor, aPledge({ title: "Sign before the summit", deadline }));
	await registerPledge(world.deps, editor, due("2025-12-31"));
	const change = { state: "expected", onDate: "2025-12-01", reason: "It was set.", source: aSource } as const;
	await changeMilestone(world.deps, editor, { slug: "the-summit", version: 1, ...change });
	const { events } = await calendar("/milestones/the-summit/deadlines.ics");
	expect(events.map((event) => [event.get("UID"), event.get("DTSTART;VALUE=DATE")])).toEqual([[publicId, "20251130"]]);
	const feed = await server.get("/milestones/the-summit/feed.atom");
	expect(feed.status).toBe(200);
	expect(feed.text).toContain("Deadline moved: Sign before the summit");
	expect(feed.text).not.toContain("Open the bridge");
	expect((await server.get("/milestones/nothing/feed.atom")).status).toBe(404);
});
