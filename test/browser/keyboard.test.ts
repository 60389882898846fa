import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inChromium, openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type RunningProduct, startProduct } from "../support/product.ts";
import { choose, pressAndGo, tabTo, type, walk } from "./keyboard.ts";
import { heading, inOrder, words } from "./steps.ts";

inChromium("an editor without a mouse, in order", () => {
	inOrder();
	let product: RunningProduct;
	let browser: Browser;
	let window: Window;

	beforeAll(async () => {
		product = await startProduct();
		browser = await openBrowser();
		// Dates are typed as this language writes them.
		window = await openWindow(browser, { baseURL: product.url, locale: "en-US" });
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	test("signs in by a link", async () => {
		const { page } = window;
		await page.goto(product.signInLink("editor"));
		await pressAndGo(page, "Sign in", "Space");
		expect(new URL(page.url()).pathname).toBe("/desk");
	});

	test("skips what stands above the content", async () => {
		const { page } = window;
		await page.keyboard.press("Tab");
		await page.keyboard.press("Shift+Tab");
		await tabTo(page, "Skip to the content");
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
	});

	test("comes through every page and out of it again", async () => {
		const { page } = window;
		for (const path of ["/", "/pledges", "/desk", "/desk/pledges/new", "/demo/mailbox"]) {
			await page.goto(path);
			const names = await walk(page);
			expect(names[0]).toBe("Skip to the content");
			expect(names.at(-1)).toBe("The record");
			expect(names).toContain("Sign out");
		}
	});

	test("registers a pledge with a suggested date", async () => {
		const { page } = window;
		await page.goto("/desk");
		await pressAndGo(page, "Register a pledge");
		await type(page, {
			Quote: "We will open the bridge within two weeks.",
			"Said on": "10172025",
			Promiser: "A minister",
			Source: "https://news.example/report",
			Publisher: "The Example News",
			"The pledge in one checkable sentence": "Open the bridge within two weeks",
			"What counts as fulfilled": "The bridge carries public traffic.",
			"By when, in their words": "within two weeks",
		});
		await tabTo(page, "Suggest a date");
		await page.keyboard.press("Space");
		await page.locator("#suggestion:focus").waitFor();
		expect(await page.locator("#suggestion time").getAttribute("datetime")).toBe("2025-10-31");
		await pressAndGo(page, "Publish");
		expect(await heading(page)).toBe("Open the bridge within two weeks");
	});

	test("marks its outcome with the arrow keys, and mends what was refused", async () => {
		const { page } = window;
		await pressAndGo(page, "Mark outcome");
		await tabTo(page, "Fulfilled");
		await choose(page, "Partly fulfilled");
		await type(page, {
			"What happened, and why it counts as this": "One lane is open.",
			Evidence: "https://news.example/report",
			Publisher: "The Example News",
			"Title of the source": "One lane opens",
			"What it shows": "Cars cross on one lane.",
		});
		await tabTo(page, "for the pledge being fulfilled");
		await page.keyboard.press("Space");
		await pressAndGo(page, "Mark this outcome");
		const day = "Give the day on which it happened.";
		expect(await words(page.getByRole("alert"))).toContain(day);
		await tabTo(page, day, "Shift+Tab");
		await page.keyboard.press("Enter");
		await page.keyboard.type("10182025");
		await pressAndGo(page, "Mark this outcome");
		expect(await words(page.locator("main .badge").first())).toBe("Partly fulfilled, on time");
	});

	test("meets no complaint in the console", () => {
		expect(window.complaints).toEqual([]);
	});
});
