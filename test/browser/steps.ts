import type { FrameLocator, Locator, Page } from "playwright-core";
import { beforeEach, expect, vi } from "vitest";

/** For tests that tell one story: once one has failed, the later ones are skipped, because they stand on it. */
export function inOrder(): void {
	let failed = false;
	beforeEach(({ skip, onTestFailed }) => {
		if (failed) skip("an earlier part of the story failed");
		onTestFailed(() => {
			failed = true;
		});
	});
}

/** The words of an element as a reader sees them: without what is hidden. */
export function words(element: Locator): Promise<string> {
	// biome-ignore lint/performance/useDomNodeTextContent: what is laid out is what is meant
	return element.innerText();
}

/** The h1 of the page. */
export function heading(page: Page): Promise<string> {
	return words(page.getByRole("heading", { level: 1 }));
}

/** The input with this label, in `where`. Labels of inputs that may stay empty say so in brackets; that is not part of their name. */
export function input(where: Page | Locator, label: string): Locator {
	const words = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return where.getByLabel(new RegExp(`^\\s*${words}\\s*(\\([^)]*\\))?\\s*$`));
}

/** Types into inputs, by their labels. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
	for (const [label, value] of Object.entries(values)) await input(page, label).fill(value);
}

/** What stands in inputs, by their labels. */
export async function entries(page: Page, labels: readonly string[]): Promise<Record<string, string>> {
	const values: Record<string, string> = {};
	for (const label of labels) values[label] = await input(page, label).inputValue();
	return values;
}

/** Presses a button or follows a link of this name, and waits for the page that it leads to. */
export async function press(where: Page | Locator | FrameLocator, name: string): Promise<void> {
	const arrived = pageOf(where).waitForEvent("load");
	await Promise.all([arrived, buttonOrLink(where, name).click()]);
}

/** A button or link by its name; the first, where several have it. */
export function buttonOrLink(where: Page | Locator | FrameLocator, name: string): Locator {
	const button = where.getByRole("button", { name, exact: true });
	return button.or(where.getByRole("link", { name, exact: true })).first();
}

/** Waits until as many mails with this subject have come to the mailbox, and stays there. */
export async function mailsArrive(page: Page, subject: string, count = 1): Promise<void> {
	const look = async () => {
		await page.goto("/demo/mailbox");
		expect(await page.getByRole("link", { name: subject, exact: true }).count()).toBe(count);
	};
	await vi.waitFor(look, { timeout: 30_000, interval: 500 });
}

/** Opens the newest mail with this subject, once so many have come, and gives the frame with its HTML. */
export async function openMail(page: Page, subject: string, count = 1): Promise<FrameLocator> {
	await mailsArrive(page, subject, count);
	await press(page, subject);
	return page.frameLocator("iframe");
}

/** Signs in by a one-time link, as whoever it was printed for. */
export async function signIn(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await press(page.getByRole("main"), "Sign in");
	await page.waitForURL("**/desk");
}

function pageOf(where: Page | Locator | FrameLocator): Page {
	if ("goto" in where) return where;
	return "owner" in where ? where.owner().page() : where.page();
}
