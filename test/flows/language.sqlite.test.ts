import { parseHTML } from "linkedom";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMailbox } from "../../db/mailbox.ts";
import { listPledges } from "../../db/pledge-lists.ts";
import { findPledge } from "../../db/pledges.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { giveDueSoonNotices } from "../../jobs/give-due-soon-notices.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { RULES } from "../../src/deadlines/rules.ts";
import { DEMO_USERS, demoUserId, loadDemo } from "../../src/demo/load-demo.ts";
import { DEMO_START, demoMilestones, demoPledges, demoTerms } from "../../src/demo/pledges.ts";
import { PROBLEM_KINDS } from "../../src/domain/problem.ts";
import { signLink } from "../../src/mail/links.ts";
import { DESK_VISITS, PUBLIC_VISITS, READER_VISITS } from "../browser/visits.ts";
import { run } from "../cli/shell.ts";
import { tellOnce } from "../support/chain.ts";
import { addPseudoLanguage } from "../support/pseudo-language.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "../web/site-server.ts";

/**
 * The house in a language of the test's own, whose messages have no plain letters: what is said in plain ones, and is no
 * data and no code, stands outside the catalogue, where no translator would find it.
 */
let world: World;
let site: SiteServer;
let ids: readonly string[];

beforeAll(async () => {
	const made = await newWorld(DEMO_START.toISOString(), { SITE_NAME: "Имя", TIME_ZONE: "Europe/Paris" });
	const config = { ...made.deps.config, INTERFACE_LANGUAGE: addPseudoLanguage() };
	world = { ...made, deps: { ...made.deps, config } };
	await loadDemo(world.deps);
	await liveOn();
	site = await startSite(world);
	const moment = { now: world.deps.now(), dueSoonDays: 7, lateFrom: "first" } as const;
	ids = (await listPledges(world.db, moment, { limit: 20 })).map(({ publicId }) => publicId);
});

afterAll(async () => {
	await site.close();
	await world.close();
});

test("every page is in the language of the interface", async () => {
	const admin = await site.signedIn({ userId: await demoUserId(world.db, "admin") });
	const visits = [...PUBLIC_VISITS, ...READER_VISITS, ...DESK_VISITS];
	const fixed = visits.flatMap(({ act, path }) => (act || typeof path !== "string" ? [] : [path]));
	const ofPledges = ids.flatMap((id) => [`/pledges/${id}`, `/pledges/${id}/revisions`, `/desk/pledges/${id}`]);
	const ofOne = FORMS.map((noun) => `/desk/pledges/${ids[0]}/${noun}`);
	// The reference of the API is for programmers, and English by intent.
	const paths = [...fixed, ...ofPledges, ...ofOne].filter((path) => path !== "/api/docs");
	const found = new Map<string, string>();
	for (const path of paths) note(found, path, wordsOfPage((await admin.get(path)).text));
	for (const path of [...ofOne, "/desk/pledges", "/tips", "/follow"]) {
		note(found, `POST ${path}`, wordsOfPage((await admin.post(path)).text));
	}
	expect(Object.fromEntries(found)).toEqual({});
});

test("every mail, feed and calendar is in the language of the interface", async () => {
	const found = new Map<string, string>();
	const mails = await listMailbox(world.db, { limit: 50 });
	expect(mails).toHaveLength(3);
	for (const { raw, subject } of mails) {
		const { text = "", html = "" } = await PostalMime.parse(raw);
		note(found, subject, [subject, ...text.split("\n"), ...wordsOfPage(html)]);
	}
	const browser = site.browser();
	for (const path of ["/feed.atom", "/record/feed.atom", `/pledges/${ids[0]}/feed.atom`]) {
		const { text } = await browser.get(path);
		const said = [...text.matchAll(/<(title|subtitle|summary|content)[^>]*>(.*?)<\/\1>/gs)].map(
			([, , one = ""]) => one,
		);
		note(
			found,
			path,
			said.flatMap((one) => wordsOfPage(unescaped(one))),
		);
	}
	const { text } = await browser.get("/deadlines.ics");
	const lines = text
		.replaceAll(/\r\n[ \t]/g, "")
		.replaceAll(/\\n/g, " ")
		.replaceAll("\\", "")
		.split("\r\n");
	note(
		found,
		"/deadlines.ics",
		lines.flatMap((line) => /^(?:SUMMARY|DESCRIPTION)[^:]*:(.*)/.exec(line)?.[1] ?? []),
	);
	expect(Object.fromEntries(found)).toEqual({});
});

test("the command line helps, answers and refuses in the language of the interface", async () => {
	const found = new Map<string, string>();
	for (const path of await commandsBelow([]))
		note(found, path.join(" "), helpWords((await say([...path, "--help"])).out));
	for (const args of ANSWERED)
		note(
			found,
			args.join(" "),
			(await say(args)).out.split("\n").map((line) => line.replace(CELLS, "")),
		);
	for (const args of REFUSED) {
		const { code, err } = await say(args);
		expect({ args, code }).toEqual({ args, code: args.includes("4kxq7p2m") ? 1 : 2 });
		const typed = new RegExp(`^bywhen:|<days>|(?<!bywhen )\\b(?:email|${args.join("|")})\\b`, "g");
		note(found, args.join(" "), [err.replace(typed, "")]);
	}
	expect(Object.fromEntries(found)).toEqual({});
});

const FORMS = ["edit", "statements", "evidence", "deadlines", "outcomes", "replies", "relations", "reviews"] as const;
const ANSWERED = [["doctor"], ["due"], ["sweep", "--dry-run"], ["queue"], ["policy", "show"], ["verify"]];
const REFUSED = [
	["nonsense"],
	["due", "--nonsense"],
	["due", "--within", "soon"],
	["user", "role"],
	["user", "add", "nobody"],
	["pledge", "show", "4kxq7p2m"],
];

/** Values that are codes: of queues, checks, scales and choices. */
const CELLS = /(?:^| {2,}|\()[a-z]+(?= {2,}|\)|$)/g;

/** A reader follows everything; a deadline comes near and passes, and an outcome is marked. */
async function liveOn(): Promise<void> {
	const { deps, db } = world;
	await requestSubscription(deps, { email: "reader@readers.test", scope: "all", targetId: 0 });
	await answerRequests(deps);
	await tellOnce(world);
	await confirmSubscriptions(
		deps,
		signLink(deps.secret, { purpose: "confirm", subscriberId: 1, issuedAt: deps.now() }),
	);
	world.at("2025-10-28T09:00:00Z");
	await giveDueSoonNotices(deps);
	world.at("2025-11-03T09:00:00Z");
	await lapseDeadlines(deps);
	await tellOnce(world);
	const moment = { now: deps.now(), dueSoonDays: 7, lateFrom: "first" } as const;
	const [overdue] = await listPledges(db, { timeliness: "overdue", ...moment }, { limit: 1 });
	const pledge = await findPledge(db, overdue?.publicId ?? "");
	if (!pledge) throw new Error("Nothing has lapsed");
	const actor = { kind: "user", userId: await demoUserId(db, "admin"), role: "admin" } as const;
	const source = { url: "https://news.example/report", publisher: "Газета", title: "Доклад", publishedOn: undefined };
	const evidence = { quote: "", shows: "Ничего не было.", bearing: "against", isPrimary: false } as const;
	await markOutcome(deps, actor, {
		...{ publicId: pledge.publicId, version: pledge.version, changeKind: "update", reason: "" },
		...{ outcome: "broken", happenedOn: "2025-11-01", rationale: "День прошёл." },
		evidence: [{ evidence, source: { ...source, archivedUrl: undefined } }],
	});
	await tellOnce(world);
}

async function say(args: readonly string[]) {
	return run(world, args);
}

/** Every command that the help lists, below these. */
async function commandsBelow(path: readonly string[]): Promise<string[][]> {
	const { out } = await say([...path, "--help"]);
	const [, listed = ""] = /\n\uff23\uff4f\uff4d\uff4d\uff41\uff4e\uff44\uff53:\n((?: .*\n)+)/.exec(out) ?? [];
	const names = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
	const below = await Promise.all(names.map((name) => commandsBelow([...path, name])));
	return [[...path], ...below.flat()];
}

/** What help says, without the commands and options that it says it of, and without its examples. */
function helpWords(out: string): string[] {
	const [help = ""] = out.split(/\n\uff25\uff58\uff41\uff4d\uff50\uff4c\uff45/);
	return help
		.split("\n")
		.map((line) =>
			line
				.replace(/^ {2}\S.*?(?: {2,}|$)/, "")
				.replace(/\uff1a? [a-z_, ]+\)|: [^()]*\)|\([^()]*$|^ +[a-z_, ]+\)*/g, ""),
		)
		.map((line) => line.replace(/bywhen.*|--?[\w-]+( <[^>]*>)?|<[^>]*>|\[[^\]]*\]/g, ""));
}

/** What the demo brings, also as the beginning of a sentence, the longest first. */
const DATA = stringsIn([
	demoMilestones,
	demoPledges,
	demoTerms,
	DEMO_USERS,
	RULES,
	PROBLEM_KINDS,
	"two weeks",
	"SQLite",
])
	.flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)])
	.sort((a, b) => b.length - a.length);

function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return value.length > 3 ? [value] : [];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Addresses, files and zones. */
const PLACES = /https?:\S+|\S+@\S+|\b[A-Z][\w+-]*(?:\/[\w+-]+)+(?: York)?|(?<= )\/\S+|\bUTC\b|\bGMT[+-]?\d*/g;

/** Codes, commands and options, which are the same in every language. */
const CODES = /\b[a-z]+(?:[-_][a-z]+)+\b|\b[A-Z]+(?:_[A-Z]+)+\b|--[a-z-]+|\bbywhen [a-z ]+|\b\w*\d\w*\b/g;

function note(found: Map<string, string>, where: string, said: readonly string[]): void {
	for (const text of said) {
		let rest = text.replace(/\s+/g, " ");
		rest = rest.replace(PLACES, "");
		for (const one of DATA) rest = rest.replaceAll(one, "");
		rest = rest.replace(CODES, "");
		if (/[A-Za-z]{2,}/.test(rest)) found.set(text.trim().slice(0, 300), where);
	}
}

/** What a reader sees and hears of a page. */
function wordsOfPage(html: string): string[] {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	for (const gone of document.querySelectorAll("script, style, svg, code, pre")) gone.remove();
	const said: string[] = [];
	const walker = document.createTreeWalker(document.documentElement, TEXT);
	while (walker.nextNode()) said.push(walker.currentNode.textContent ?? "");
	for (const element of document.querySelectorAll("*")) {
		for (const name of ["aria-label", "title", "alt", "placeholder"]) said.push(element.getAttribute(name) ?? "");
	}
	return said;
}

/** NodeFilter.SHOW_TEXT. */
const TEXT = 4;

function unescaped(text: string): string {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
