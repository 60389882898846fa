import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inChromium, openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type RunningProduct, startProduct } from "../support/product.ts";
import { press, signIn } from "./steps.ts";

inChromium("a deadline while it is typed", () => {
	let product: RunningProduct;
	let browser: Browser;
	let window: Window;

	beforeAll(async () => {
		product = await startProduct();
		browser = await openBrowser();
		window = await openWindow(browser, { baseURL: product.url, locale: "en-US" });
		await signIn(window.page, product.signInLink("editor"));
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	test("is read after a pause, in words, politely, without taking the cursor, and other readings can be chosen", async () => {
		const { page } = window;
		await page.goto("/desk/pledges/new");
		await page.fill('[name="saidOn"]', "2025-10-17");
		const words = page.locator('[name="words"]');
		await words.pressSequentially("by 2030");
		const panel = page.locator("#suggestion");
		await panel.getByText("Tuesday, 31 December 2030").or(panel.getByText("Tuesday 31 December 2030")).waitFor();
		expect(await panel.getAttribute("role")).toBe("status");
		expect(await words.inputValue()).toBe("by 2030");
		expect(await words.evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await page.locator('[name="choice"][value="reading:2029-12-31"]').count()).toBe(1);

		await words.fill("every quarter");
		await panel.getByText("First due on 31 December 2025, 31 March 2026 and 30 June 2026").waitFor();
		expect(await page.locator('[name="choice"][value="reading:2029-12-31"]').count()).toBe(0);

		await words.fill("");
		await panel.waitFor({ state: "detached" });
		expect(await page.locator('[name="choice"][value="suggested"]').isChecked()).toBe(true);
	});

	test("is suggested without what was wrong before beside inputs that were filled since", async () => {
		const { page } = window;
		await page.goto("/desk/pledges/new");
		await press(page, "Publish");
		const invalid = () => page.locator("[aria-invalid]").evaluateAll((all) => all.map(({ id }) => id));
		expect(await invalid()).toEqual([
			"quote",
			"saidOn",
			"promiser",
			"sourceUrl",
			"sourcePublisher",
			"title",
			"criteria",
		]);
		await page.fill("#quote", "We will open it by 2030.");
		await page.fill("#saidOn", "2025-10-17");
		await page.fill("#words", "by 2030");
		await page.getByRole("button", { name: "Suggest a date" }).click();
		await page.locator("#suggestion").waitFor();
		await page.locator("#error-summary").waitFor({ state: "detached" });
		expect(await invalid()).toEqual(["promiser", "sourceUrl", "sourcePublisher", "title", "criteria"]);
		expect(await page.locator(".error").count()).toBe(5);
		expect(await page.locator("#quote").getAttribute("aria-describedby")).toBe("quote-hint");
	});
});
