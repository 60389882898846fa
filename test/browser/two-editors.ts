import type { Browser, Page } from "playwright-core";
import { openWindow, type Window } from "../support/browser.ts";
import type { RunningProduct } from "../support/product.ts";
import { fill, press, signIn } from "./steps.ts";
import type { Visit } from "./visits.ts";

/** Two editors at one pledge whose deadline has passed: the one proposes, the other decides. */
export interface TwoEditors {
	readonly author: Window;
	readonly other: Window;
	/** The public path of the pledge. */
	readonly pledge: string;
	/** The desk's path of what is proposed. */
	readonly proposal: string;
}

const LAPSED = "Return the bodies of the deceased hostages";

/** Lets one of the demo's two editors propose an outcome, through the pages. */
export async function prepareTwoEditors(product: RunningProduct, browser: Browser): Promise<TwoEditors> {
	const options = { baseURL: product.url };
	const [author, other] = [await openWindow(browser, options), await openWindow(browser, options)];
	await signIn(author.page, product.signInLink("admin"));
	await signIn(other.page, product.signInLink("editor"));
	await author.page.goto("/pledges");
	const link = author.page.getByRole("link", { name: LAPSED, exact: true });
	const pledge = (await link.getAttribute("href")) ?? "";
	await author.page.goto(`/desk${pledge}/outcomes`);
	await propose(author.page);
	return { author, other, pledge, proposal: new URL(author.page.url()).pathname };
}

/** Fills in the outcome form. Its button says what it will do once the outcome is chosen. */
async function propose(page: Page): Promise<void> {
	await page.getByRole("radio", { name: "Broken" }).check();
	await fill(page, {
		"It happened on": "2025-10-13",
		"What happened, and why it counts as this": "Not all of them were returned by the day.",
		...{ Evidence: "https://news.example/report", Publisher: "The Example News" },
		...{ "Title of the source": "What was returned", "What it shows": "Not all were returned." },
	});
	await page.getByRole("radio", { name: "against it" }).check();
	await press(page, "Propose it to another editor");
}

/** What the two see of it, in the order in which it happens. */
export const TWO_EDITORS_VISITS: readonly (Omit<Visit, "path" | "as"> & {
	readonly by: "author" | "other";
	readonly path: (at: TwoEditors) => string;
})[] = [
	{
		name: "a form of which another editor has to agree to some",
		by: "author",
		path: (at) => `/desk${at.pledge}/outcomes`,
	},
	{ name: "a correction that is only proposed", by: "author", path: (at) => `/desk${at.pledge}/corrections?number=1` },
	{ name: "one's own proposal", by: "author", path: (at) => at.proposal },
	{ name: "what waits for another editor", by: "other", path: () => "/desk/queue/proposals" },
	{ name: "a proposal to decide on", by: "other", path: (at) => at.proposal },
	{
		name: "a proposal sent back without a word",
		status: 422,
		by: "other",
		path: (at) => at.proposal,
		act: (page) => press(page, "Send it back"),
	},
	{
		name: "a proposal that was approved",
		by: "other",
		path: (at) => at.proposal,
		act: (page) => press(page, "Approve it as it stands"),
	},
];
