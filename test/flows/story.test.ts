import { expect, test } from "vitest";
import { migrateDatabase } from "../../db/migrate.ts";
import { openDatabase } from "../../db/open.ts";
import { setSetting } from "../../db/settings.ts";
import type { Database } from "../../db/types.ts";
import { freshDatabase } from "../support/database.ts";
import { freePort, type ProductProcess, startProcess } from "../support/processes.ts";
import { type Browser, browserAt } from "../support/server.ts";
import { openSmtpSink, type SmtpSink } from "../support/smtp.ts";

/**
 * The whole story through the doors, with real processes, a real mail server and the engine under test: one web server,
 * workers beside it, one of them killed without warning. The clock is the demo's, so that deadlines can pass.
 */
test("a pledge is registered, lapses, and every follower is told once of the lapse and of the outcome", async () => {
	await using stage = await openStage();
	const { browser, mail } = stage;

	const first = await stage.worker();
	const editor = await signedIn(stage, "editor");
	const pledge = await registerPledge(editor);
	await followAll(stage, pledge, ["ada@example.org", "ben@example.org", "cleo@example.org"]);

	// Killed without warning, before the deadline passes.
	await first.end("SIGKILL");
	await stage.clockTo("2025-11-02T09:00:00Z");
	// Two workers wake at once, find the same lapse, and share the mail.
	const [second, third] = await Promise.all([stage.worker(), stage.worker()]);
	const lapsed = await mail.about("Deadline passed");
	expect(lapsed.map((one) => one.to).sort()).toEqual(["ada@example.org", "ben@example.org", "cleo@example.org"]);
	expect(lapsed[0]?.text).toContain("There is no outcome yet.");
	await until(async () => (await browser.get(pledge)).text.includes("the deadline passed"));

	// A subscriber leaves by one click: the next news does not reach them.
	const leave = /^List-Unsubscribe: <(.*)>$/m.exec(lapsed.find((one) => one.to === "ben@example.org")?.headers ?? "");
	const left = await browser.post(new URL(leave?.[1] ?? "").pathname, { "List-Unsubscribe": "One-Click" }, crossSite);
	expect(left.status).toBe(200);

	await markOutcome(editor, pledge);
	const told = await mail.about("Fulfilled, 1 day late: Open the bridge");
	expect(told.map((one) => one.to).sort()).toEqual(["ada@example.org", "cleo@example.org"]);
	for (const { text } of told) expect(text).toContain("It was due by 31 October 2025.");
	expect((await browser.get(pledge)).text).toContain("Fulfilled, 1 day late");

	// A calm end: nothing is lost, and nothing comes twice.
	expect(await second.end("SIGTERM")).toBe(0);
	expect(await third.end("SIGTERM")).toBe(0);
	expect(new Set(mail.ids()).size).toBe(mail.ids().length);
}, 240_000);

/** A mailbox provider's one-click POST carries no cookie and comes from nowhere. */
const crossSite = { "sec-fetch-site": "cross-site", origin: "https://mail.example" };

interface Stage extends AsyncDisposable {
	readonly url: string;
	readonly browser: Browser;
	readonly web: ProductProcess;
	readonly mail: ReturnType<typeof mailOf>;
	worker(): Promise<ProductProcess>;
	clockTo(instant: string): Promise<void>;
}

async function openStage(): Promise<Stage> {
	const fresh = await freshDatabase();
	await migrateDatabase(fresh.url);
	const db = openDatabase(fresh.url);
	const sink = await openSmtpSink();
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const env = {
		DATABASE_URL: fresh.url,
		DEMO: "on",
		PORT: String(port),
		BASE_URL: url,
		SMTP_URL: sink.url,
		MAIL_FROM: "bywhen@example.org",
	};
	await clockTo(db, "2025-10-20T09:00:00Z");
	const web = await startProcess(["--role", "web"], env);
	const workers: ProductProcess[] = [];
	return {
		url,
		web,
		browser: browserAt(url),
		mail: mailOf(sink),
		clockTo: (instant) => clockTo(db, instant),
		async worker() {
			const worker = await startProcess(["--role", "worker"], env);
			workers.push(worker);
			return worker;
		},
		async [Symbol.asyncDispose]() {
			for (const one of [...workers, web]) await one.end("SIGKILL");
			await sink.close();
			await db.close();
			await fresh.drop();
		},
	};
}

/** Sets the demo's clock for every process that starts from now on. */
async function clockTo(db: Database, instant: string): Promise<void> {
	const now = new Date();
	const offsetMs = new Date(instant).getTime() - now.getTime();
	await db.transact((tx) => setSetting(tx, "demo_clock_offset_ms", offsetMs, now));
}

/** What reached the mail server, read as a subscriber would. */
function mailOf(sink: SmtpSink) {
	const all = () =>
		sink.received.map(({ to, raw }) => {
			const [headers = "", body = ""] = raw
				.replace(/\r\n[ \t]+/g, " ")
				.replaceAll("\r\n", "\n")
				.split("\n\n", 2);
			return { to: to[0] ?? "", headers, text: `${body}\n${raw}` };
		});
	return {
		ids: () => all().map(({ headers }) => /^Message-ID: (.*)$/im.exec(headers)?.[1]),
		/** Waits until mail with these words in its subject has come, and no more comes. */
		async about(words: string) {
			const found = () => all().filter(({ headers }) => /^Subject: (.*)$/m.exec(headers)?.[1]?.includes(words));
			await until(() => found().length > 0);
			await settled(() => sink.received.length);
			return found();
		},
	};
}

async function signedIn(stage: Stage, role: string): Promise<Browser> {
	const links = stage.web.said().matchAll(/(http:\S+\/sign-in\/\S+)\n\s+signs you in as (\S+), once/g);
	const [link] = [...links].filter(([, , one]) => one === role);
	const browser = browserAt(stage.url);
	const answer = await browser.post(new URL(link?.[1] ?? "").pathname);
	expect(answer.status).toBe(303);
	return browser;
}

async function registerPledge(editor: Browser): Promise<string> {
	const answer = await editor.post("/desk/pledges", {
		intent: "publish",
		quote: "We will open the bridge within two weeks.",
		saidOn: "2025-10-17",
		sourceUrl: "https://news.example/bridge",
		sourcePublisher: "The Example News",
		promiser: "A minister",
		title: "Open the bridge",
		criteria: "The bridge carries traffic.",
		words: "within two weeks",
		timeZone: "Europe/Paris",
		choice: "suggested",
		shownDueOn: "2025-10-31",
		topics: "Roads",
	});
	expect(answer.status).toBe(303);
	return new URL(answer.location ?? "", "http://here.invalid").pathname.replace("/desk", "");
}

async function followAll({ browser, mail, web }: Stage, pledge: string, addresses: readonly string[]): Promise<void> {
	for (const email of addresses) {
		const form = { email, scope: "pledge", target: pledge.split("/").at(-1) ?? "" };
		expect((await browser.post("/subscriptions", form)).status, web.logged()).toBe(202);
	}
	await until(async () => (await mail.about("Confirm")).length === addresses.length);
	for (const { text } of await mail.about("Confirm")) {
		const link = /http:\/\/\S+\/confirm\/[\w.-]+/.exec(text.replace(/=\n/g, "").replace(/=3D/g, "="));
		const path = new URL(link?.[0] ?? "").pathname;
		expect((await browser.get(path)).text).toContain("Open the bridge");
		expect((await browser.post(path)).status).toBe(200);
	}
}

async function markOutcome(editor: Browser, pledge: string): Promise<void> {
	const page = await editor.get(`/desk${pledge}/outcomes`);
	const version = /name="version" value="(\d+)"/.exec(page.text)?.[1] ?? "";
	const answer = await editor.post(`/desk${pledge}/outcomes`, {
		version,
		outcome: "fulfilled",
		happenedOn: "2025-11-01",
		rationale: "The bridge opened on 1 November.",
		evidenceUrl: "https://news.example/opened",
		evidenceBearing: "for",
		evidencePublisher: "The Example News",
		evidenceTitle: "What became of it",
		evidenceShows: "Traffic crosses the bridge.",
	});
	expect(answer.status).toBe(303);
}

async function until(condition: () => boolean | Promise<boolean>, limitMs = 60_000): Promise<void> {
	for (const began = performance.now(); !(await condition()); ) {
		if (performance.now() - began > limitMs) throw new Error("It did not happen in time.");
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Waits until a count has stood still for a while. */
async function settled(count: () => number, forMs = 6_000): Promise<void> {
	for (let last = -1; last !== count(); ) {
		last = count();
		await new Promise((resolve) => setTimeout(resolve, forMs));
	}
}
