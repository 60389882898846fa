import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { addStatement } from "../../src/actions/add-statement.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import type { Browser } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let world: World;
let site: SiteServer;
let editor: Awaited<ReturnType<World["user"]>>;
let desk: Browser;
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
	site = await startSite(world);
	editor = await world.user("editor");
	desk = await site.signedIn(editor);
	publicId = await registerPledge(world.deps, editor, aPledge());
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const version = async () => (await findPledge(world.db, publicId))?.version ?? 0;
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

async function edit(title: string): Promise<void> {
	const { criteria, kind, beneficiary, topics, notes, promisers } = aPledge();
	const test = { title, criteria, kind, beneficiary, topics, notes, promisers };
	await editPledge(world.deps, editor, { publicId, version: await version(), ...test, reason: `It is now ${title}.` });
}

describe("Changing an outcome", () => {
	test("begins with what is in force", async () => {
		expect((await desk.get(`/desk/pledges/${publicId}/outcomes`)).text).not.toMatch(/name="outcome"[^>]*checked/);
		await markOutcome(world.deps, editor, {
			...{ publicId, version: await version(), outcome: "partly_fulfilled", happenedOn: "2025-10-18" },
			...{ rationale: "One lane is open.", changeKind: "update", reason: "", evidence: [someEvidence] },
		});
		const { text } = await desk.get(`/desk/pledges/${publicId}/outcomes`);
		expect(text).toMatch(/name="outcome"[^>]*value="partly_fulfilled"[^>]*checked/);
		expect(text).toMatch(/name="happenedOn"[^>]*value="2025-10-18"/);
		expect(text).toContain("One lane is open.</textarea>");
		expect(text).not.toMatch(/name="reason"[^>]*value="[^"]/);
	});

	test("tells a tab from before the first outcome what happened meanwhile, before it asks for anything more", async () => {
		const opened = (await desk.get(`/desk/pledges/${publicId}/outcomes`)).text;
		await markOutcome(world.deps, editor, {
			...{ publicId, version: await version(), outcome: "partly_fulfilled", happenedOn: "2025-10-18" },
			...{ rationale: "One lane is open.", changeKind: "update", reason: "", evidence: [someEvidence] },
		});
		const mine = { outcome: "broken", rationale: "It is shut.", version: hidden(opened, "version") };
		const told = await desk.post(`/desk/pledges/${publicId}/outcomes`, { ...mine, seen: hidden(opened, "seen") });
		expect(told.status).toBe(409);
		expect(told.text).toContain("One lane is open.");
		expect(told.text).toContain("It is shut.</textarea>");
		expect(told.text).not.toContain("Say why it changes");
		// What the change of an outcome needs besides can be filled in now, and is asked for next.
		expect(told.text).toContain('name="reason"');
		const next = await desk.post(`/desk/pledges/${publicId}/outcomes`, {
			...mine,
			version: hidden(told.text, "version"),
		});
		expect([next.status, next.text.includes("Say why it changes")]).toEqual([422, true]);
	});
});

test("registering says what is wrong before it asks for a day to be confirmed, or whether it is the same pledge", async () => {
	const { title, criteria } = aPledge();
	const form = {
		...{
			quote: "In two weeks.",
			saidOn: "2026-10-16",
			promiser: "Donald Trump",
			promiserKind: "person",
			kind: "deliver",
		},
		...{ sourceUrl: aSource.url, sourcePublisher: aSource.publisher, title, criteria, timeZone: "UTC" },
	};
	const ahead = { ...form, choice: "suggested", words: "within two weeks" };
	expect((await desk.post("/desk/pledges", ahead)).text).toContain("which is in the future");
	const startless = { ...form, saidOn: "2025-10-16", choice: "recurring", everyCount: "1", everyUnit: "M" };
	const { text } = await desk.post("/desk/pledges", startless);
	expect(text).toContain("Give the first day of the first period.");
	expect(text).not.toContain("This may be on record already");
});

describe("A form that somebody overtook", () => {
	test("tells only what happened since it was opened, and after that only what came later still", async () => {
		await edit("Before");
		const opened = (await desk.get(`/desk/pledges/${publicId}/statements`)).text;
		await edit("Meanwhile");
		const form = { quote: "Again.", saidOn: "2025-10-18", sourceUrl: aSource.url, sourcePublisher: aSource.publisher };
		const sent = { ...form, version: hidden(opened, "version"), seen: hidden(opened, "seen") };
		const refused = await desk.post(`/desk/pledges/${publicId}/statements`, sent);
		expect(refused.status).toBe(409);
		expect(refused.text).toContain("It is now Meanwhile.");
		expect(refused.text).not.toContain("It is now Before.");
		await edit("Later still");
		const again = { ...form, version: hidden(refused.text, "version"), seen: hidden(refused.text, "seen") };
		const second = await desk.post(`/desk/pledges/${publicId}/statements`, again);
		expect(second.text).toContain("It is now Later still.");
		expect(second.text).not.toContain("It is now Meanwhile.");
	});
});

test("no suggested date is one that would be refused", async () => {
	const sent = { version: "1", outcome: "stalled", happenedOn: "2025-01-01", rationale: "It stopped." };
	const { text } = await desk.post(`/desk/pledges/${publicId}/outcomes`, sent);
	expect(text).toContain("before the pledge was made");
	expect(text).not.toContain("2026-01-01");
});

test("the history goes by the dates that it shows, also where a lapse was noticed late", async () => {
	world.at("2025-11-05T09:00:00Z");
	const statement = { quote: "Again.", saidOn: "2025-11-05", place: "" };
	await addStatement(world.deps, editor, { publicId, version: await version(), statement, source: aSource });
	world.at("2025-11-09T09:00:00Z");
	await lapseDeadlines(world.deps);
	const pages = [
		{ browser: site.browser(), path: `/pledges/${publicId}` },
		{ browser: await site.signedIn(editor), path: `/desk/pledges/${publicId}` },
	];
	for (const { browser, path } of pages) {
		const timeline = (await browser.get(path)).text.split('<ol class="timeline">')[1] ?? "";
		const dates = [...timeline.matchAll(/<time datetime="([^"]+)"/gi)].map(([, date]) => date);
		expect(dates).toEqual(["2025-11-05", "2025-10-31", "2025-10-18"]);
	}
});

test("the outbox tells what each mail is about in words, and to whom an invitation goes", async () => {
	const admin = await world.user("admin");
	await inviteUser(world.deps, admin, { name: "", email: "colleague@newsroom.test", role: "editor" });
	const { text } = await (await site.signedIn(admin)).get("/admin/outbox");
	expect(text).toContain("Invites a colleague");
	expect(text).toContain("colleague@newsroom.test");
	expect(text).not.toContain("invitation:");
});
