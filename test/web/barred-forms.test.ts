import { afterAll, beforeAll, expect, test } from "vitest";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { declareConflict } from "../../src/actions/declare-conflict.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendTip } from "../../src/actions/send-tip.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import type { Browser } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let world: World;
let site: SiteServer;
let desk: Browser;
let publicId: string;
beforeAll(async () => {
	world = await newWorld("2025-11-03T09:00:00Z");
	const { deps } = world;
	const [other, barred] = [await world.user("editor"), await world.user("editor")];
	await addMilestone(deps, other, { name: "The fair", state: "unknown", onDate: undefined, source: undefined });
	const milestone = { name: "The fair", tie: "by" } as const;
	const deadline = { words: "", timeZone: "Europe/Paris", choice: "milestone", milestone } as const;
	publicId = await registerPledge(deps, other, aPledge({ deadline }));
	const asked = { recipient: "Press office", askedOn: "2025-11-01", dueOn: "2025-11-10" };
	await askForReply(deps, other, { publicId, version: 1, ...asked });
	const tip = { kind: "pledge", promiser: "A minister", words: "A tunnel.", url: aSource.url } as const;
	await sendTip(deps, { ...tip, pledgeId: undefined, saidOn: undefined, contact: undefined });
	await declareConflict(deps, barred, { userId: barred.userId, promiser: "A minister", reason: "A relative." });
	site = await startSite(world);
	desk = await site.signedIn(barred);
});
afterAll(async () => {
	await site.close();
	await world.close();
});

const source = { sourceUrl: aSource.url, sourcePublisher: aSource.publisher };
const TYPED = "Typed over half an hour";
const pledge = {
	...{ promiser: "A minister", quote: "We will build a tunnel.", saidOn: "2025-10-17", title: "Build a tunnel" },
	...{ criteria: TYPED, timeZone: "Europe/Paris", choice: "none", intent: "publish", different: "on", ...source },
};
const candidate = { title: "Build it", promiser: "A minister", reason: "not_checkable", words: TYPED };

test.each([
	["a pledge to be published", () => "/desk/pledges", pledge],
	[
		"an earlier statement",
		() => `/desk/pledges/${publicId}/statements`,
		{ ...pledge, quote: TYPED, saidOn: "2025-01-01" },
	],
	["a look", () => `/desk/pledges/${publicId}/reviews`, { note: TYPED }],
	[
		"what came of a request for comment",
		() => `/desk/pledges/${publicId}/replies/1/ends`,
		{ state: "answered", answer: TYPED, answeredOn: "2025-11-02", cameBy: "By mail" },
	],
	["a term of office", () => "/desk/promisers/a-minister/terms", { role: TYPED, fromOn: "2025-01-01", ...source }],
	[
		"a promiser",
		() => "/desk/promisers/a-minister/changes",
		{ name: "A minister", kind: "person", about: TYPED, reason: "So." },
	],
	["a candidate", () => "/desk/candidates", candidate],
	["a tip", () => "/desk/tips/1/decisions", { decision: "declined", reason: TYPED }],
	[
		"a milestone",
		() => "/desk/milestones/the-fair/changes",
		{ state: "expected", onDate: "2026-01-01", reason: TYPED, ...source },
	],
	[
		"a source's address",
		() => "/desk/sources/1/changes",
		{ what: "address", seenUrl: aSource.url, url: "https://x.example/", reason: TYPED },
	],
	["a look at a source", () => "/desk/sources/1/checks", { note: TYPED }],
])("who may not decide for a conflict of interest keeps what they typed of %s", async (_what, path, form) => {
	const version = path().includes(publicId) ? "2" : "1";
	const { status, text } = await desk.post(path(), { version, ...form });
	expect(status).toBe(403);
	expect(text).toContain("conflict of interest");
	expect(text).toContain(TYPED);
	expect(text).toContain('method="post"');
});

test("the page of a source offers no decision to who has a conflict of interest with whom it speaks of", async () => {
	const { text } = await desk.get("/desk/sources/1");
	expect(text).toContain("you have a conflict of interest");
	expect(text).not.toContain("/desk/sources/1/ch");
	expect(text).toContain("/desk/sources/1/captures");
});
