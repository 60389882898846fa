import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countFollowers, countFollowersOfEach } from "../../db/followers.ts";
import { findPledge } from "../../db/pledges.ts";
import { subscribers } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { leave } from "../../src/actions/leave.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import type { Scope } from "../../src/domain/subscription.ts";
import { signLink } from "../../src/mail/links.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

const NOON = "2025-10-18T12:00:00Z";
const PRODUCTION = { NODE_ENV: "production", BASE_URL: "https://pledges.example.org" };

/** A subscriber who asked to follow something; gives the token of the mail that asks to confirm. */
async function asks(world: World, email: string, scope: Scope, targetId = 0): Promise<string> {
	await requestSubscription(world.deps, { email, scope, targetId });
	await answerRequests(world.deps);
	const [subscriber] = await world.db.select().from(subscribers).where(eq(subscribers.email, email));
	if (!subscriber) throw new Error("There is no such subscriber");
	return signLink(world.deps.secret, { purpose: "confirm", subscriberId: subscriber.id, issuedAt: world.deps.now() });
}

describe("A link to confirm", () => {
	let world: World;
	let site: SiteServer;
	beforeEach(async () => {
		world = await newWorld(NOON);
		site = await startSite(world);
	});
	afterEach(async () => {
		await site.close();
		await world.close();
	});

	test("that was used before says what is followed, and how to change that", async () => {
		const token = await asks(world, "reader@example.org", "all");
		expect((await site.browser().get(`/confirm/${token}`)).text).toContain("Yes, send me mail");
		await confirmSubscriptions(world.deps, token);
		const { status, text } = await site.browser().get(`/confirm/${token}`);
		expect(status).toBe(200);
		expect(text).toContain("You confirmed this before");
		expect(text).toContain("Everything");
		expect(text).not.toContain("Yes, send me mail");
		const [, preferences = ""] = /href="(\/preferences\/[^"]+)"/.exec(text) ?? [];
		expect((await site.browser().get(preferences)).status).toBe(200);
	});

	test("that is too old says so, and leads to following again", async () => {
		const token = await asks(world, "reader@example.org", "all");
		world.at("2025-10-26T12:00:00Z");
		const { text } = await site.browser().get(`/confirm/${token}`);
		expect(text).toContain("Links to confirm work for 7 days");
		expect(text).toMatch(/<a class="button" href="\/follow">Follow again<\/a>/);
	});

	test("of somebody who has left since leads to following again", async () => {
		const token = await asks(world, "reader@example.org", "all");
		const { preferencesToken } = await confirmSubscriptions(world.deps, token);
		await leave(world.deps, preferencesToken);
		expect((await site.browser().get(`/confirm/${token}`)).text).toContain("Follow again");
	});
});

describe("Where no mail can be sent", () => {
	test("no form to follow is offered, the door refuses, and the desk is told why", async () => {
		await using world = await newWorld(NOON, PRODUCTION);
		await using site = await startSite(world);
		const editor = await world.user("editor");
		const publicId = await registerPledge(world.deps, editor, aPledge());
		const reader = site.browser();
		for (const path of ["/", `/pledges/${publicId}`, "/promisers/a-minister", "/topics/roads", "/follow"]) {
			const { status, text } = await reader.get(path);
			expect(status, path).toBe(200);
			expect(text, path).not.toContain('action="/subscriptions"');
			expect(text, path).not.toContain("SMTP_URL");
		}
		const refused = await reader.post("/subscriptions", { scope: "all", email: "reader@example.org" });
		expect(refused.status).toBe(503);
		const desk = await site.signedIn(editor);
		for (const path of ["/desk", "/follow"]) expect((await desk.get(path)).text, path).toContain("SMTP_URL");
	});

	test("they are offered as soon as there is a mail server", async () => {
		const mail = { SMTP_URL: "smtp://localhost:2525", MAIL_FROM: "pledges@example.org" };
		await using world = await newWorld(NOON, { ...PRODUCTION, ...mail });
		await using site = await startSite(world);
		expect((await site.browser().get("/follow")).text).toContain('action="/subscriptions"');
	});
});

test("the queue counts for each pledge whom an outcome would be told, each person once", async () => {
	await using world = await newWorld(NOON);
	const checker = await world.user("fact_checker");
	const due = { words: "", timeZone: "UTC", choice: "by_hand", dueOn: "2025-10-20" } as const;
	const first = await registerPledge(world.deps, checker, aPledge({ deadline: due }));
	const second = await registerPledge(world.deps, checker, aPledge({ title: "Mend the road", topics: ["Water"] }));
	const [one, two] = [await findPledge(world.db, first), await findPledge(world.db, second)];
	if (!one || !two) throw new Error("The pledges are gone");
	const wishes = [
		["everybody@example.org", "all", 0],
		["everybody@example.org", "pledge", one.id],
		["one@example.org", "pledge", one.id],
		["promiser@example.org", "promiser", one.promiserId],
		["promiser@example.org", "pledge", two.id],
	] as const;
	for (const [email, scope, id] of wishes) await confirmSubscriptions(world.deps, await asks(world, email, scope, id));
	await asks(world, "unconfirmed@example.org", "pledge", one.id);
	const counts = await countFollowersOfEach(world.db, [one.id, two.id], "outcome");
	expect(Object.fromEntries(counts)).toEqual({ [one.id]: 3, [two.id]: 2 });
	for (const pledge of [one, two]) {
		expect(counts.get(pledge.id)).toBe(await countFollowers(world.db, pledge.id, "outcome"));
	}
	await using site = await startSite(world);
	const desk = await site.signedIn(checker);
	expect((await desk.get("/desk/queue/soon")).text).toContain("3 followers");
});
