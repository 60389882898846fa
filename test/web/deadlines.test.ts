import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findMilestoneBySlug, listKnownMilestones } from "../../db/milestones.ts";
import { findPledge } from "../../db/pledges.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import type { Browser } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let world: World;
let site: SiteServer;
let checker: Awaited<ReturnType<World["user"]>>;
let desk: Browser;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
	site = await startSite(world);
	checker = await world.user("fact_checker");
	desk = await site.signedIn(checker);
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const FORM = {
	quote: "The bridge opens on Friday at six.",
	saidOn: "2025-10-17",
	sourceUrl: "https://news.example/report",
	sourcePublisher: "The Example News",
	promiser: "A minister",
	title: "Open the bridge",
	criteria: "The bridge carries public traffic.",
	words: "on Friday at six",
	timeZone: "Europe/Paris",
};
const BY_HAND = { choice: "by_hand", dueOn: "2025-10-26", dueTime: "18:00", why: "The ministry named the hour." };

const wordsOf = (page: string) => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("A deadline set by hand", () => {
	test("may be as fine as the hour, in its zone, also on the day on which clocks go back", async () => {
		const { location = "" } = await desk.post("/desk/pledges", { ...FORM, ...BY_HAND, intent: "publish" });
		const publicId = /pledges\/(\w+)/.exec(location)?.[1] ?? "";
		const row = await findPledge(world.db, publicId);
		expect(row).toMatchObject({ dueOn: "2025-10-26", precision: "instant", deadlineKind: "date" });
		expect(row?.dueAt?.toISOString()).toBe("2025-10-26T17:00:00.000Z");
		expect(row?.lapsesAt?.toISOString()).toBe("2025-10-26T17:00:00.001Z");
		const page = wordsOf((await site.browser().get(`/pledges/${publicId}`)).text);
		expect(page).toContain("18:00, Europe/Paris");
		expect(page).toContain("Why this day The ministry named the hour.");
		expect(page).toContain("Set by a fact-checker on 18 October 2025, not by a rule");
	});

	test("comes back with its hour and its reason when something else is wrong", async () => {
		const { status, text } = await desk.post("/desk/pledges", { ...FORM, ...BY_HAND, quote: "" });
		expect(status).toBe(422);
		expect(text).toMatch(/name="dueTime"[^>]*value="18:00"/);
		expect(text).toContain("The ministry named the hour.");
	});

	test.each(["25:00", "18h", "6 pm"])("is refused with the time %j, beside the input", async (dueTime) => {
		const { status, text } = await desk.post("/desk/pledges", { ...FORM, ...BY_HAND, dueTime });
		expect(status).toBe(422);
		expect(text).toMatch(/id="dueTime-error"/);
	});

	test("may be given as an instant through the API", async () => {
		const deadline = {
			words: "",
			timeZone: "UTC",
			choice: "by_hand",
			dueAt: new Date("2025-10-24T18:00:00Z"),
		} as const;
		const publicId = await registerPledge(world.deps, checker, aPledge({ deadline }));
		const { deadline: told } = (await site.browser().get(`/api/v1/pledges/${publicId}`)).json<{
			deadline: Record<string, unknown>;
		}>();
		expect(told).toMatchObject({ dueAt: "2025-10-24T18:00:00.000Z", dueOn: "2025-10-24", resolvedBy: "user" });
	});
});

test("each revision shows its own words, reading, day, reason and source", async () => {
	const publicId = await registerPledge(world.deps, checker, aPledge());
	world.at("2025-10-20T09:00:00Z");
	const version = (await findPledge(world.db, publicId))?.version ?? 0;
	await moveDeadline(world.deps, checker, {
		...{ publicId, version, saidOn: "2025-10-20", change: "moved", reason: "The steel came late." },
		deadline: { words: "by the end of November", timeZone: "Europe/Paris", choice: "suggested" },
		source: { ...aSource, publisher: "The Later News" },
	});
	const { text } = await site.browser().get(`/pledges/${publicId}`);
	const [first = "", second = ""] = text.split('<ol class="moves">')[1]?.split("</li>").map(wordsOf) ?? [];
	expect(first).toContain("First promised for 31 October 2025.");
	expect(first).toContain("“within two weeks”");
	expect(first).toMatch(/Rule [\w-]+, version \d+ · confirmed by a fact-checker on 18 October 2025/);
	expect(second).toContain("Moved to 30 November 2025 on 20 October 2025.");
	expect(second).toContain("“by the end of November”");
	expect(second).toContain("The steel came late.");
	expect(second).toContain("The Later News");
	expect(second).toMatch(/Rule [\w-]+, version \d+ · confirmed by a fact-checker on 20 October 2025/);
});

describe("“Suggest a date”", () => {
	test("without words stays at the deadline, with a message at the field", async () => {
		const form = { ...FORM, words: "", intent: "suggest" };
		const { status, text } = await desk.post("/desk/pledges", form);
		expect(status).toBe(422);
		expect(text).toMatch(/id="words-error"/);
		expect(text).toContain('formaction="/desk/pledges#deadline"');
		expect(text).toContain("The bridge opens on Friday at six.");
	});
});

describe("A milestone named on the form", () => {
	const HANGS = { ...FORM, words: "then", choice: "milestone", milestone: "The sumit", intent: "publish" };
	const SUMMIT = { name: "The summit", state: "unknown", onDate: undefined, source: undefined } as const;
	const saved = async (form: Record<string, string>) => {
		const { location = "" } = await desk.post("/desk/pledges", form);
		return (await findPledge(world.db, /pledges\/(\w+)/.exec(location)?.[1] ?? ""))?.milestoneId;
	};

	test("that is not on record is asked about: the one that is meant, or a new one, and nothing typed is lost", async () => {
		await addMilestone(world.deps, checker, SUMMIT);
		const { id } = (await findMilestoneBySlug(world.db, "the-summit")) ?? {};
		const { status, text } = await desk.post("/desk/pledges", HANGS);
		expect(status).toBe(422);
		expect(wordsOf(text)).toContain("There is no milestone “The sumit” on record. Did you mean: The summit?");
		expect(text).toMatch(/name="milestone"[^>]*value="The sumit"/);
		expect(text).toContain("The bridge opens on Friday at six.");
		expect(text).toMatch(/name="milestoneAs" value="use:The summit"/);
		expect(text).toMatch(/name="milestoneAs" value="create"/);
		expect(text).not.toMatch(/name="milestoneAs"[^>]*checked/);
		expect(await listKnownMilestones(world.db)).toHaveLength(1);

		const answered = { ...HANGS, milestoneAsked: "The sumit" };
		expect(await saved({ ...answered, milestoneAs: "use:The summit" })).toBe(id);
		// An answer counts for the name that was asked about, and for no other.
		expect(
			await saved({ ...answered, different: "on", milestoneAs: "create", milestone: "The smmit" }),
		).toBeUndefined();
		const created = await saved({ ...answered, different: "on", milestoneAs: "create" });
		expect(created).not.toBe(id);
		expect((await listKnownMilestones(world.db)).map(({ name }) => name).sort()).toEqual(["The sumit", "The summit"]);
	});

	test("is asked about where a deadline is moved, too", async () => {
		const publicId = await registerPledge(world.deps, checker, aPledge());
		const { quote: _, intent: __, ...form } = HANGS;
		const move = { ...form, saidOn: "2025-10-18", version: "1", change: "moved", reason: "They said so." };
		const path = `/desk/pledges/${publicId}/deadlines`;
		const asked = await desk.post(path, move);
		expect(asked.status).toBe(422);
		expect(asked.text).toMatch(/name="milestoneAs" value="create"/);
		const answer = { ...move, milestoneAsked: "The sumit", milestoneAs: "create" };
		expect((await desk.post(path, answer)).status).toBe(303);
		expect(await findPledge(world.db, publicId)).toMatchObject({ deadlineKind: "milestone", dueOn: null });
	});
});

describe("Evidence", () => {
	test("is neither for nor against until an editor says so", async () => {
		const publicId = await registerPledge(world.deps, checker, aPledge());
		const evidence = {
			evidenceUrl: "https://news.example/opened",
			evidencePublisher: "The Example News",
			evidenceTitle: "It opened",
			evidenceShows: "Traffic flows.",
			version: "1",
		};
		expect((await desk.get(`/desk/pledges/${publicId}/evidence`)).text).not.toMatch(
			/name="evidenceBearing"[^>]*checked/,
		);
		const refused = await desk.post(`/desk/pledges/${publicId}/evidence`, evidence);
		expect(refused.status).toBe(422);
		expect(refused.text).toMatch(/id="evidenceBearing-error"/);
		const taken = await desk.post(`/desk/pledges/${publicId}/evidence`, { ...evidence, evidenceBearing: "against" });
		expect(taken.status).toBe(303);
	});
});
