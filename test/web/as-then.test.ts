/** Every public page and every answer of the API, kept each night, is the same when it is read later as of that day. */
import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { listPublished } from "../../db/published.ts";
import { links } from "../../db/schema/captures.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { changeSource } from "../../src/actions/change-source.ts";
import { editPromiser } from "../../src/actions/edit-promiser.ts";
import { endRelation } from "../../src/actions/end-relation.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { publishPolicy } from "../../src/actions/publish-policy.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import { settleLinkLook } from "../../src/actions/settle-link-look.ts";
import { takeLinkLook } from "../../src/actions/take-link-look.ts";
import { API_ROUTES } from "../../src/api/routes.ts";
import { firstPolicy } from "../../src/domain/policy.ts";
import type { Actor } from "../../src/domain/role.ts";
import { openPolicyBook } from "../../src/policy-book.ts";
import { liveThrough, sleepUntil } from "../support/history.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const PAGES = [
	...["/", "/pledges", "/pledges?outcome=fulfilled", "/pledges?q=bridge", "/pledges?timeliness=overdue&sort=due"],
	...["/promisers", "/promisers/a-minister", "/topics", "/topics/roads", "/deadlines", "/milestones"],
	...["/milestones/the-summit", "/methodology", "/corrections", "/record", "/selection"],
];

/** Every answer that anybody can read, but the one that reads words and the one that names an address of its own. */
const ANSWERS = API_ROUTES.filter(({ method, needsToken }) => method === "get" && !needsToken).map(({ path }) => path);

const LIMIT = { timeout: 120_000 };

/** After the days on which most has changed. */
const NIGHTS = ["2025-10-22", "2025-10-25", "2025-10-27", "2025-10-31", "2025-11-02", "2025-11-20"];

const SLUGS = { promisers: "a-minister", milestones: "the-summit" };

test("What readers were shown at night is what they are shown when they ask for that day later", LIMIT, async () => {
	await using world = await newWorld("2025-10-17T12:00:00Z", { API_REQUESTS_PER_MINUTE: "100000" });
	const policies = await openPolicyBook(world.db, world.deps.config, world.deps.now);
	await using site = await startSite({ ...world, deps: { ...world.deps, config: policies.config } });
	const browser = site.browser();
	const nights = new Map<string, Map<string, string>>();
	const read = async (address: string, day?: string) => {
		const asOf = day === undefined ? "" : `${address.includes("?") ? "&" : "?"}as-of=${day}`;
		const { status, text } = await browser.get(`${address}${asOf}`);
		return `${status} ${address.startsWith("/api/") ? text.replaceAll(/"version":\d+/g, '"version":0') : shownIn(text)}`;
	};
	const keepAll = async () => {
		await policies.reload();
		const day = world.deps.now().toISOString().slice(0, 10);
		if (!NIGHTS.includes(day)) return;
		const kept = new Map<string, string>();
		for (const address of await addressesOf(world)) kept.set(address, await read(address));
		nights.set(day, kept);
	};
	const { bridge, summit } = await liveThrough(world, keepAll);
	const ends = await liveOn(world, { bridge, summit, to: (instant) => sleepUntil(world, instant, keepAll) });
	expect([...nights.keys()]).toEqual(NIGHTS);
	for (const [day, kept] of nights) {
		for (const [address, then] of kept) expect(await read(address, day), `${address} as of ${day}`).toBe(then);
	}
	// A day is over at its end in the newsroom's zone, UTC: by then it is over in the far east, and not yet in the far west.
	const lapses = async (id: string, day: string) =>
		JSON.parse((await browser.get(`/api/v1/pledges/${id}?as-of=${day}`)).text).timeliness;
	expect(await lapses(ends.east, "2025-10-30")).toBe("due_soon");
	expect(await lapses(ends.east, "2025-10-31")).toBe("overdue");
	expect(await lapses(ends.west, "2025-10-31")).toBe("due_soon");
	expect(await lapses(ends.west, "2025-11-01")).toBe("overdue");
});

interface Going {
	readonly bridge: string;
	readonly summit: string;
	readonly to: (instant: string) => Promise<void>;
}

/** What `liveThrough` leaves out: names and addresses that change, a link that dies, a merge, a lapse, a correction. */
async function liveOn(world: World, { bridge, summit, to }: Going) {
	const { deps } = world;
	const editor: Actor = await world.user("editor");
	const seen = async (publicId: string) => ({ publicId, version: (await findPledge(deps.db, publicId))?.version ?? 0 });
	await to("2025-10-30T12:00:00Z");
	await editPromiser(deps, editor, { slug: "a-minister", version: 2, name: "The Minister", reason: "Sworn in." });
	const farEast = { words: "by 31 October 2025", timeZone: "Pacific/Kiritimati", choice: "suggested" } as const;
	const farWest = { ...farEast, timeZone: "Pacific/Pago_Pago" } as const;
	const [east, west] = [
		await registerPledge(deps, editor, aPledge({ title: "Light the east", deadline: farEast })),
		await registerPledge(deps, editor, aPledge({ title: "Light the west", deadline: farWest })),
	];
	await to("2025-10-31T12:00:00Z");
	await lapseDeadlines(deps);
	await to("2025-11-01T12:30:00Z");
	await lapseDeadlines(deps);
	await breakLinks(world);
	const look = { note: "Still dark.", sources: [{ url: "https://gazette.example/", publisher: "Gazette", title: "" }] };
	await markReviewed(deps, editor, { ...(await seen(east)), ...look, reviewOn: undefined });
	await to("2025-11-02T12:00:00Z");
	const change = { url: "https://news.example/moved", title: "A report, moved" };
	await changeSource(deps, editor, { sourceId: 1, seenUrl: aSource.url, change, reason: "It moved." });
	await relatePledges(deps, editor, { ...(await seen(west)), kind: "duplicates", other: east, note: "The same." });
	const deadline = { words: "by 15 November 2025", timeZone: "UTC", choice: "suggested" } as const;
	const move = { deadline, saidOn: "2025-11-02", change: "moved", reason: "They said so.", source: aSource } as const;
	await moveDeadline(deps, editor, { ...(await seen(east)), ...move });
	await to("2025-11-03T12:00:00Z");
	const wrong = { outcome: "partly_fulfilled", happenedOn: "2025-10-28", rationale: "One lane is shut." } as const;
	const why = { changeKind: "correction", reason: "We overlooked a lane.", evidence: [someEvidence] } as const;
	await markOutcome(deps, editor, { ...(await seen(bridge)), ...wrong, ...why });
	await endRelation(deps, editor, { publicId: bridge, kind: "depends_on", end: "from", other: summit, reason: "No." });
	await to("2025-11-20T12:00:00Z");
	await lapseDeadlines(deps);
	const policy = { ...firstPolicy(deps.config).policy, dueSoonDays: 5, lateFrom: "current" } as const;
	const inForce = { inForceOn: "2025-11-21", reason: "Less is more." };
	await publishPolicy(deps, await world.user("admin"), { seenVersion: 2, policy, ...inForce });
	await to("2025-11-25T12:00:00Z");
	await to("2025-12-20T12:00:00Z");
	return { east, west };
}

/** Looks at every link and finds nothing there, until they are dead. */
async function breakLinks({ deps, at }: World): Promise<void> {
	const found = { look: { kind: "gone" }, page: undefined, status: 404, finalUrl: undefined, reason: "404." } as const;
	const host = { isTroubled: false, retryAt: undefined };
	const now = deps.now().getTime();
	for (let look = 0; look < 5; look += 1) {
		at(new Date(now + look).toISOString());
		await deps.db.transact(async (tx) => tx.update(links).set({ dueAt: deps.now(), failingSince: new Date(0) }));
		for (let taken = await takeLinkLook(deps); taken; taken = await takeLinkLook(deps))
			await settleLinkLook(deps, taken, { ...found, etag: undefined, lastModified: undefined, host });
	}
}

async function addressesOf({ db }: World): Promise<string[]> {
	const published = (await listPublished(db, { after: 0, limit: 100 })).map(({ publicId }) => publicId);
	const each = (path: string) => {
		const [, noun = ""] = path.split("/");
		if (path.includes("{slug}")) return [path.replace("{slug}", SLUGS[noun as "promisers"] ?? "none")];
		return path.includes("{id}") ? published.map((id) => path.replace("{id}", id)) : [path];
	};
	return [
		...PAGES,
		...published.map((id) => `/pledges/${id}`),
		...ANSWERS.flatMap(each).map((path) => `/api/v1${path}`),
	];
}

/** What stands in the middle of a page, without what says that it is of a day, and what only leads on from today. */
function shownIn(page: string): string {
	const [, main = page] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
	return main
		.replaceAll(/(\?|&amp;)as-of=\d{4}-\d\d-\d\d/g, "")
		.replaceAll(/<input type="hidden" name="as-of" value="[^"]*"\/>/g, "")
		.replace(/<div class="notice info" role="status"><p>This is how the page stood[\s\S]*?<\/div>/, "")
		.replace(/<section class="[^"]*" aria-labelledby="follow">[\s\S]*?<\/section>/, "")
		.replace(/<a class="button" href="\/(follow|deadlines)">[^<]*<\/a>/, "");
}
