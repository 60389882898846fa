import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inChromium, openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type RunningProduct, startProduct } from "../support/product.ts";
import { entries, fill, heading, inOrder, press, signIn, words } from "./steps.ts";

inChromium("the desk without JavaScript, in order", () => {
	inOrder();
	let product: RunningProduct;
	let browser: Browser;
	let window: Window;
	const said = {
		Quote: "We will open the bridge within two weeks.",
		"Said on": "2025-10-17",
		Promiser: "A minister",
		Source: "https://news.example/report",
		Publisher: "The Example News",
		"The pledge in one checkable sentence": "Open the bridge within two weeks",
		"What counts as fulfilled": "The bridge carries public traffic.",
		"By when, in their words": "within two weeks",
	};

	beforeAll(async () => {
		product = await startProduct();
		browser = await openBrowser();
		window = await openWindow(browser, { baseURL: product.url, javaScriptEnabled: false });
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	test("suggests a date on a page of its own, and keeps what was typed", async () => {
		const { page } = window;
		await signIn(page, product.signInLink("editor"));
		await press(page.getByRole("main"), "Register a pledge");
		await fill(page, said);
		await press(page, "Suggest a date");
		expect(await page.locator("#suggestion time").getAttribute("datetime")).toBe("2025-10-31");
		expect(await entries(page, Object.keys(said))).toEqual(said);
	});

	test("registers the pledge", async () => {
		const { page } = window;
		await press(page, "Publish");
		expect(await heading(page)).toBe("Open the bridge within two weeks");
		const deadline = page.getByRole("region", { name: "The deadline", exact: true });
		expect(await words(deadline)).toContain("31 October 2025");
	});

	test("moves its deadline, by a suggestion too", async () => {
		const { page } = window;
		await press(page, "Move deadline");
		const moved = { "By when, in their words": "by the end of November", "The reason, in a sentence": "A strike." };
		await fill(page, { ...moved, Source: said.Source, Publisher: said.Publisher });
		await press(page, "Suggest a date");
		expect(await page.locator("#suggestion time").getAttribute("datetime")).toBe("2025-11-30");
		expect(await entries(page, Object.keys(moved))).toEqual(moved);
		await press(page, "Move the deadline");
		expect(await words(page.getByRole("region", { name: "The deadline", exact: true }))).toContain(
			"First promised for 31 October 2025.",
		);
	});

	test("marks its outcome, after the form came back once", async () => {
		const { page } = window;
		await press(page, "Mark outcome");
		await page.getByRole("radio", { name: "Fulfilled", exact: true }).check();
		const typed = { "It happened on": "2025-10-18", "What happened, and why it counts as this": "It is open." };
		await fill(page, typed);
		await press(page, "Mark this outcome");
		expect(await words(page.getByRole("alert"))).toContain("A settled outcome needs at least one piece of evidence");
		expect(await entries(page, Object.keys(typed))).toEqual(typed);
		const evidence = { "Title of the source": "It opened", "What it shows": "Traffic crosses it." };
		await fill(page, { Evidence: said.Source, Publisher: said.Publisher, ...evidence });
		await page.getByRole("radio", { name: "for the pledge being fulfilled" }).check();
		await press(page, "Mark this outcome");
		expect(await words(page.locator("main .badge").first())).toBe("Fulfilled, on time");
	});

	test("breaks no security policy", () => {
		expect(window.complaints).toEqual([]);
	});
});
