import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inChromium, openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type RunningProduct, startProduct } from "../support/product.ts";
import { inOrder, press, signIn } from "./steps.ts";

inChromium("single keys in the desk's queues, in order", () => {
	inOrder();
	let product: RunningProduct;
	let browser: Browser;
	let window: Window;

	beforeAll(async () => {
		product = await startProduct();
		browser = await openBrowser();
		window = await openWindow(browser, { baseURL: product.url });
		await signIn(window.page, product.signInLink("editor"));
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	const QUEUE = "/desk/queue/changed";
	/** The pledge whose link has the focus; empty where none has. */
	const focused = (page: Page) =>
		page.evaluate(() => document.activeElement?.closest("h2.headline")?.textContent ?? "");
	const titles = (page: Page) => page.locator("li.pledge-item h2.headline").allTextContents();

	test("do nothing until somebody switches them on", async () => {
		const { page } = window;
		await page.goto(QUEUE);
		await page.keyboard.press("j");
		expect(await focused(page)).toBe("");
		expect(await page.locator("#keys").count()).toBe(0);
		await page.goto("/desk/account/preferences");
		await page.getByRole("checkbox", { name: "Single keys in the queues" }).check();
		await press(page, "Save");
	});

	test("go down and up the rows, and no further than they reach", async () => {
		const { page } = window;
		await page.goto(QUEUE);
		const rows = await titles(page);
		for (const [key, row] of [
			["j", 0],
			["j", 1],
			["k", 0],
			["k", 0],
		] as const) {
			await page.keyboard.press(key);
			expect(await focused(page)).toBe(rows[row]);
		}
	});

	test("choose a row, take it, and say which keys there are", async () => {
		const { page } = window;
		await page.keyboard.press("j");
		await page.keyboard.press("x");
		expect(await page.locator("li.pledge-item").nth(1).getByRole("checkbox").isChecked()).toBe(true);
		await page.keyboard.press("?");
		expect(await page.locator("#keys").getAttribute("open")).not.toBeNull();
		await page.keyboard.press("?");
		const [, second] = await titles(page);
		await page.getByRole("link", { name: second ?? "", exact: true }).focus();
		await Promise.all([page.waitForEvent("load"), page.keyboard.press("a")]);
		expect(await page.locator("li.pledge-item").nth(1).textContent()).toContain("Yours");
	});

	test("leave alone what is typed, and keys that are held with another", async () => {
		const { page } = window;
		await page.locator(".queue-filters summary").click();
		const promiser = page.getByLabel("Promiser");
		await promiser.focus();
		await page.keyboard.press("j");
		expect(await promiser.evaluate((element) => element === document.activeElement)).toBe(true);
		await promiser.blur();
		await page.keyboard.press("Control+j");
		expect(await focused(page)).toBe("");
	});

	test("open a row", async () => {
		const { page } = window;
		await page.goto(QUEUE);
		const [first = ""] = await titles(page);
		await page.keyboard.press("j");
		await Promise.all([page.waitForEvent("load"), page.keyboard.press("o")]);
		expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(first);
		expect(window.complaints).toEqual([]);
	});
});
