import type { Browser, Page } from "playwright-core";
import { openWindow, type Window } from "../support/browser.ts";
import type { RunningProduct } from "../support/product.ts";
import { buttonOrLink, fill, openMail, press, signIn, words } from "./steps.ts";

/** A site on which everything has happened once, so that every page has something to show. */
export interface Site {
	readonly anonymous: Window;
	readonly checker: Window;
	readonly admin: Window;
	/** Paths that only this site knows, by what stands there. */
	readonly at: Readonly<Record<Place, string>>;
}

type Place =
	| "lapsed"
	| "settled"
	| "moved"
	| "undated"
	| "conditional"
	| "vague"
	| "recurring"
	| "milestone"
	| "draft"
	| "confirm"
	| "preferences"
	| "unsubscribe"
	| "invitation"
	| "signInLink"
	| "alert"
	| "message"
	| "ledger";

const LAPSED = "Return the bodies of the deceased hostages";
const SETTLED = "Meet Vladimir Putin in Budapest";
const MOVED = "Meet Vladimir Putin in Budapest";
const UNDATED = "Not discuss long-range missiles for Ukraine publicly";
const CONDITIONAL = "Deal with it if Hamas does not keep its word on the bodies";
const VAGUE = "Deploy a multinational security force and begin reconstruction in Gaza";
const DRAFT = "Find ways to locate the bodies of the hostages";
const SOURCE = { Source: "https://news.example/later", Publisher: "The Example News" };
const READER = "reader@example.org";

/** Makes such a site out of the demo, through its own pages. */
export async function prepareSite(product: RunningProduct, browser: Browser): Promise<Site> {
	const options = { baseURL: product.url };
	const anonymous = await openWindow(browser, options);
	const checker = await openWindow(browser, options);
	const admin = await openWindow(browser, options);
	await signIn(checker.page, product.signInLink("fact_checker"));
	await signIn(admin.page, product.signInLink("admin"));
	await follow(anonymous.page);
	await settle(admin.page);
	const confirm = await askToFollow(anonymous.page);
	await moveDeadline(admin.page);
	await addMilestone(checker.page);
	const recurring = await registerSeries(checker.page);
	const mail = await mailLinks(anonymous.page);
	const at = {
		lapsed: await pathOf(anonymous.page, LAPSED),
		settled: await pathOf(anonymous.page, SETTLED),
		moved: await pathOf(anonymous.page, MOVED),
		undated: await pathOf(anonymous.page, UNDATED),
		conditional: await pathOf(anonymous.page, CONDITIONAL),
		vague: await pathOf(anonymous.page, VAGUE),
		recurring,
		milestone: await milestonePath(anonymous.page),
		draft: await draftPath(admin.page),
		confirm,
		...mail,
		invitation: await invite(admin.page),
		signInLink: new URL(product.signInLink("editor")).pathname,
		message: await outboxPath(admin.page, "messages"),
		ledger: await outboxPath(admin.page, "events"),
	};
	return { anonymous, checker, admin, at };
}

/** A reader follows one pledge and everything, and confirms. */
async function follow(page: Page): Promise<void> {
	await page.goto(await pathOf(page, SETTLED));
	await fill(page, { "Email address": READER });
	await press(page, "Follow this pledge");
	await page.goto("/follow");
	await fill(page, { "Email address": READER });
	await press(page.getByRole("main"), "Follow");
	await press(await openMail(page, "Confirm that you want these mails"), "Confirm");
	await press(page, "Yes, send me mail");
}

/** Another one asks to follow everything and has not confirmed yet. Gives the link that is to be opened. */
async function askToFollow(page: Page): Promise<string> {
	await page.goto("/follow");
	await fill(page, { "Email address": "another@example.org" });
	await press(page.getByRole("main"), "Follow");
	await openMail(page, "Confirm that you want these mails", 2);
	return linkInText(page, "confirm");
}

/** The deadline passes, an outcome is marked, and is then corrected. */
async function settle(page: Page): Promise<void> {
	await page.goto("/demo/clock");
	await press(page, "To the next deadline");
	const path = `/desk${await pathOf(page, SETTLED)}/outcomes`;
	await page.goto(path);
	await page.getByRole("radio", { name: "Broken" }).check();
	await fill(page, {
		"It happened on": "2025-10-29",
		"What happened, and why it counts as this": "The day passed and nothing had been signed.",
		Evidence: "https://news.example/report",
		Publisher: "The Example News",
		"Title of the source": "Nothing was signed",
		"What it shows": "No agreement had been signed by the day.",
	});
	await page.getByRole("radio", { name: "against it" }).check();
	await press(page, "Mark this outcome");
	await page.goto(path);
	await page.getByRole("radio", { name: "Partly fulfilled" }).check();
	await page.getByRole("radio", { name: "a correction: we were wrong" }).check();
	await fill(page, {
		"It happened on": "2025-10-29",
		"What happened, and why it counts as this": "A part had been agreed on.\n\nThe rest had not.",
		"Why it changes": "We had overlooked a part.",
	});
	await press(page, "Mark this outcome");
}

/** A deadline is moved, the promise was said again, and there is evidence. */
async function moveDeadline(page: Page): Promise<void> {
	const path = `/desk${await pathOf(page, MOVED)}`;
	await page.goto(`${path}/deadlines`);
	await fill(page, {
		"The new words were said on": "2025-10-21",
		"By when, in their words": "by the end of November",
		"The reason, in a sentence": "It was put off.",
		...SOURCE,
	});
	await buttonOrLink(page, "Suggest a date").click();
	await page.locator("#suggestion").waitFor();
	await press(page, "Move the deadline");
	await page.goto(`${path}/statements`);
	await fill(page, { Quote: "I would say within two weeks or so, pretty quick.", "Said on": "2025-10-22", ...SOURCE });
	await press(page, "Add this statement");
	await page.goto(`${path}/evidence`);
	await fill(page, {
		...{ Evidence: SOURCE.Source, Publisher: SOURCE.Publisher },
		...{ "Title of the source": "No date yet", "What it shows": "No date is set." },
	});
	await page.getByRole("radio", { name: "against it" }).check();
	await press(page, "Add this evidence");
}

async function addMilestone(page: Page): Promise<void> {
	await page.goto("/desk/milestones");
	await page.getByRole("radio", { name: "expected" }).check();
	await fill(page, { Name: "The opening of the bridge", Date: "2025-11-15", ...SOURCE });
	await press(page, "Add this milestone");
}

/** A pledge that comes round every week, two periods of which are over by the demo's clock. Gives its public path. */
async function registerSeries(page: Page): Promise<string> {
	await page.goto("/desk/pledges/new");
	await fill(page, {
		Quote: "We will publish the figures every week.",
		"Said on": "2025-10-06",
		Promiser: "A ministry",
		...SOURCE,
		"The pledge in one checkable sentence": "Publish the figures of the week",
		"What counts as fulfilled": "The figures of the week are on the ministry's site.",
		"By when, in their words": "every week",
		"Time zone": "Europe/Paris",
	});
	await buttonOrLink(page, "Suggest a date").click();
	await page.locator("#suggestion").waitFor();
	await press(page, "Publish");
	return new URL(page.url()).pathname.replace("/desk", "");
}

async function invite(page: Page): Promise<string> {
	await page.goto("/admin/users");
	await fill(page, { "Email address": "newcomer@example.org" });
	await press(page, "Send the invitation");
	return new URL(await page.locator("#one-time-link").inputValue()).pathname;
}

/** The alert about the lapse, and the links at its end. */
async function mailLinks(page: Page) {
	await openMail(page, `Correction: ${SETTLED}`);
	const alert = new URL(page.url()).pathname;
	return {
		alert,
		preferences: await linkInText(page, "preferences"),
		unsubscribe: await linkInText(page, "unsubscribe"),
	};
}

async function linkInText(page: Page, purpose: string): Promise<string> {
	if (!page.url().endsWith("/text")) await press(page, "Text");
	const [link = ""] = new RegExp(`/${purpose}/\\S+`).exec(await words(page.locator(".mail-text"))) ?? [];
	return link;
}

async function pathOf(page: Page, title: string): Promise<string> {
	await page.goto("/pledges");
	return (await page.getByRole("link", { name: title, exact: true }).getAttribute("href")) ?? "";
}

async function milestonePath(page: Page): Promise<string> {
	await page.goto("/milestones");
	const first = page.locator("main a[href^='/milestones/']").first();
	return (await first.getAttribute("href")) ?? "";
}

async function draftPath(page: Page): Promise<string> {
	await page.goto("/desk/queue/drafts");
	return (await page.getByRole("link", { name: DRAFT, exact: true }).getAttribute("href")) ?? "";
}

async function outboxPath(page: Page, what: "messages" | "events"): Promise<string> {
	await page.goto("/admin/outbox");
	const first = page.locator(`main a[href^='/admin/outbox/${what}/']`).first();
	return (await first.getAttribute("href")) ?? "";
}
