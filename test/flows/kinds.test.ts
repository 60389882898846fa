import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import type { PledgeKind } from "../../src/domain/pledge.ts";
import { run } from "../cli/shell.ts";
import { aSource } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "../web/site-server.ts";

/** What every place says of one kind of deadline. */
interface Story {
	readonly name: string;
	readonly kind?: PledgeKind;
	readonly form: Readonly<Partial<Record<"words" | "choice" | "condition" | "milestone" | "milestoneTie", string>>>;
	readonly clock: string;
	readonly badge: string;
	/** In the section on the deadline. */
	readonly due: string;
	readonly data: { readonly dueOn: string | null; readonly timeliness: string; readonly isExpected?: boolean };
	/** In the calendar; undefined where it has no day. */
	readonly calendar?: string;
}

const STORIES: readonly Story[] = [
	{
		name: "dated",
		form: { words: "by 30 November 2025" },
		clock: "without a settled outcome it lapses when 30 November 2025 is over",
		badge: "due in 43 days",
		due: "Due 30 November 2025",
		data: { dueOn: "2025-11-30", timeliness: "upcoming" },
		calendar: "Due: dated",
	},
	{
		name: "already over",
		form: { words: "by 17 October 2025" },
		clock: "Its last day, 17 October 2025, is over already",
		badge: "the deadline passed yesterday",
		due: "Due 17 October 2025 , the deadline passed yesterday",
		data: { dueOn: "2025-10-17", timeliness: "overdue" },
		calendar: "Due: already over",
	},
	{
		name: "expected",
		form: { words: "before the summit" },
		clock: "29 November 2025 is its last day as expected now, and it lapses only once that date is settled",
		badge: "expected to be due in 42 days",
		due: "Due 29 November 2025 (expected)",
		data: { dueOn: "2025-11-29", timeliness: "upcoming", isExpected: true },
		calendar: "Due, as expected now: expected",
	},
	{
		name: "expected and over",
		form: { words: "by the fair" },
		clock: "The day that was expected, 17 October 2025, is over: nothing lapses until",
		badge: "its expected day passed yesterday",
		due: "Due 17 October 2025 (expected), its expected day passed yesterday",
		data: { dueOn: "2025-10-17", timeliness: "waiting", isExpected: true },
		calendar: "Due, as expected now: expected and over",
	},
	{
		name: "on a dateless milestone",
		form: { choice: "milestone", milestone: "The vote", milestoneTie: "by" },
		clock: "The clock waits: its milestone has no date yet",
		badge: "its clock has not started",
		due: "Due No date yet",
		data: { dueOn: null, timeliness: "waiting" },
	},
	{
		name: "conditional",
		form: { choice: "condition", condition: "if they agree" },
		clock: "it starts when an editor marks the condition as met",
		badge: "its clock has not started",
		due: "Due No date yet",
		data: { dueOn: null, timeliness: "waiting" },
	},
	{
		name: "recurring",
		form: { words: "every quarter" },
		clock: "The clock watches each of its periods by itself; the one that runs is due on 31 December 2025",
		badge: "due in 2 months",
		due: "Due 31 December 2025 The period that runs now",
		data: { dueOn: "2025-12-31", timeliness: "upcoming" },
		calendar: "Due: recurring",
	},
	{
		name: "standing",
		kind: "refrain",
		form: { words: "before 2027" },
		clock: "its period ends with 31 December 2026, and an editor then says whether it held",
		badge: "ends in",
		due: "Stands until 31 December 2026",
		data: { dueOn: "2026-12-31", timeliness: "upcoming" },
		calendar: "standing",
	},
	{
		name: "endless",
		kind: "refrain",
		form: { choice: "none" },
		clock: "It has no last day, so nothing ends or lapses",
		badge: "no deadline",
		due: "Stands until No deadline",
		data: { dueOn: null, timeliness: "no_deadline" },
	},
	{
		name: "vague",
		form: { words: "soon" },
		clock: "It names no day, so nothing lapses: the desk looks at it again on 16 November 2025",
		badge: "no deadline",
		due: "Due The words name no day",
		data: { dueOn: null, timeliness: "no_deadline" },
	},
	{
		name: "undated",
		form: { choice: "none" },
		clock: "It has no deadline, so nothing lapses",
		badge: "no deadline",
		due: "Due No deadline",
		data: { dueOn: null, timeliness: "no_deadline" },
	},
];

const wordsOf = (page: string) =>
	page
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ")
		.replaceAll("&#39;", "'");

describe("Every place tells one story of a deadline", () => {
	let world: World;
	let site: SiteServer;
	const told = new Map<string, { id: string; notice: string }>();
	beforeAll(async () => {
		world = await newWorld("2025-10-18T09:00:00Z");
		site = await startSite(world);
		const checker = await world.user("fact_checker");
		const milestone = { state: "expected", source: aSource } as const;
		await addMilestone(world.deps, checker, { ...milestone, name: "The summit", onDate: "2025-11-30" });
		await addMilestone(world.deps, checker, { ...milestone, name: "The fair", onDate: "2025-10-17" });
		const vote = { name: "The vote", state: "unknown", onDate: undefined, source: undefined } as const;
		await addMilestone(world.deps, checker, vote);
		const desk = await site.signedIn(checker);
		for (const { name, kind = "deliver", form } of STORIES) {
			const shown = await shownDay(form);
			const entries = { ...FORM, ...form, title: name, kind, different: "on", ...shown, intent: "publish" };
			const { location = "" } = await desk.post("/desk/pledges", entries);
			const id = /pledges\/(\w+)/.exec(location)?.[1] ?? "";
			told.set(name, { id, notice: wordsOf((await desk.get(location)).text) });
			const { id: pledgeId, lapseCheckAt } = (await findPledge(world.db, id)) ?? { id: 0, lapseCheckAt: null };
			// As the next sweep does.
			if (lapseCheckAt && lapseCheckAt <= world.deps.now()) await lapseDeadline(world.deps, pledgeId);
		}
		async function shownDay(form: Story["form"]) {
			const { text } = await desk.post("/desk/pledges", { ...FORM, ...form, intent: "suggest" });
			return { shownDueOn: /name="shownDueOn" value="([^"]*)"/.exec(text)?.[1] ?? "" };
		}
	});
	afterAll(async () => {
		await site.close();
		await world.close();
	});

	test.each(STORIES)("$name", async ({ name, clock, badge, due, data, calendar }) => {
		const { id, notice } = told.get(name) ?? { id: "", notice: "" };
		expect(notice).toContain("Registered. It is public.");
		expect(notice).toContain(clock);
		const anybody = site.browser();
		const page = wordsOf((await anybody.get(`/pledges/${id}`)).text);
		expect(page).toContain(badge);
		expect(page.slice(page.indexOf("The deadline "))).toContain(due);
		const { isExpected = false, dueOn, timeliness } = data;
		const api = (await anybody.get(`/api/v1/pledges/${id}`)).json<{ deadline: object }>();
		expect(api).toMatchObject({ timeliness, deadline: { dueOn, isExpected } });
		const listed = (await anybody.get("/api/v1/pledges?limit=50")).json<{ items: { id: string }[] }>();
		const item = listed.items.find((one) => one.id === id);
		expect(item).toMatchObject({ timeliness, deadline: { dueOn, isExpected } });
		expect((await run(world, ["pledge", "show", id])).out).toContain(badge);
		const events = (await anybody.get(`/pledges/${id}/deadlines.ics`)).text.replaceAll("\r\n ", "");
		const summary = /SUMMARY:(.*)/.exec(events)?.[1]?.trim().replaceAll("\\", "");
		expect(summary).toEqual(calendar && expect.stringContaining(calendar));
		expect(/STATUS:(\w+)/.exec(events)?.[1]).toBe(calendar && (isExpected ? "TENTATIVE" : "CONFIRMED"));
		// What has a day stands in the agenda by it, what has none among those without.
		expect((await anybody.get("/deadlines")).text).toContain(`/pledges/${id}`);
	});
});

const FORM = {
	quote: "We will do it.",
	saidOn: "2025-10-17",
	sourceUrl: "https://news.example/report",
	sourcePublisher: "The Example News",
	promiser: "A minister",
	criteria: "It is done.",
	timeZone: "UTC",
	choice: "suggested",
	words: "",
} satisfies Record<string, string>;
