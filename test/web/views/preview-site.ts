import { textsFor } from "../../../src/text/text.ts";
import type { Page, Site } from "../../../src/web/views/page.ts";
import { TODAY } from "./samples.ts";

/** A page, and what the site around it knows beyond the usual. */
export interface Preview {
	readonly page: Page;
	readonly site?: Partial<Site>;
}

const texts = textsFor("en");

/** The site around every page. */
export const previewSite: Site = {
	name: "Bywhen",
	baseUrl: "https://pledges.example.org",
	texts,
	today: TODAY,
	stylesheet: "assets/site.css",
	icon: "assets/icon.svg",
};

/** What it knows in a demo. */
export const demo = { now: "11 November 2025 at 09:00 GMT", clockHref: "/demo/clock", mailboxHref: "/demo/mailbox" };
/** What it knows of who is signed in. */
export const desk = {
	userName: "Demo editor",
	stylesheet: "/assets/desk.css",
	links: [
		{ href: "/desk", label: "Desk", count: 3, isCurrent: true },
		{ href: "/desk/pledges/new", label: "Register a pledge" },
		{ href: "/desk/sources", label: "Sources" },
	],
	more: [
		{ href: "/desk/balance", label: "Balance" },
		{ href: "/admin/outbox", label: "Outbox" },
	],
};
