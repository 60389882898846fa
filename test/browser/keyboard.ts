import type { Page } from "playwright-core";

/** What has the focus, and how it can be seen. */
interface Focused {
	/** Its label or words; empty where nothing has the focus. */
	readonly name: string;
	/** What is wrong with how it shows that it has the focus; empty where nothing is. */
	readonly faults: readonly string[];
}

const MOST_STEPS = 150;

/** Presses Tab until the focus is on what bears this name. Throws where it does not get there, or cannot be seen. */
export async function tabTo(page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
	for (let step = 0; step < MOST_STEPS; step++) {
		await page.keyboard.press(key);
		const focused = await seen(page);
		if (focused.name === name) return;
	}
	throw new Error(`${MOST_STEPS} times ${key} did not lead to “${name}”`);
}

/** Presses an arrow key until the choice of this name is made. */
export async function choose(page: Page, name: string): Promise<void> {
	for (let step = 0; step < MOST_STEPS; step++) {
		await page.keyboard.press("ArrowDown");
		const focused = await seen(page);
		if (focused.name === name) return;
	}
	throw new Error(`The arrow keys did not lead to “${name}”`);
}

/** Goes to an input and types. A day is typed as its parts stand in the input: "10172025". */
export async function type(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(entries)) {
		await tabTo(page, name);
		await page.keyboard.type(value);
	}
}

/** Presses a key on what leads to another page, and waits for that. */
export async function pressAndGo(page: Page, name: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
	await tabTo(page, name);
	await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
}

/** The names of all that Tab leads to, from the top of the page until it comes round. */
export async function walk(page: Page): Promise<string[]> {
	const names: string[] = [];
	for (let step = 0; step < MOST_STEPS; step++) {
		await page.keyboard.press("Tab");
		const { name } = await seen(page);
		if (name === "" || (names.length > 0 && name === names[0])) return names;
		names.push(name);
	}
	throw new Error(`Tab does not come round: it stays at “${names.at(-1)}”`);
}

async function seen(page: Page): Promise<Focused> {
	const focused = await page.evaluate(focusInPage);
	if (focused.faults.length > 0) throw new Error(`“${focused.name}”: ${focused.faults.join(", ")}`);
	return focused;
}

/** Runs in the page. */
function focusInPage(): Focused {
	const element = document.activeElement;
	if (!element || element === document.body) return { name: "", faults: [] };
	const { labels } = element as HTMLInputElement;
	const words = labels?.[0]?.textContent ?? element.textContent ?? "";
	const name = words
		.replace(/\([^)]*\)$/, "")
		.replace(/\s+/g, " ")
		.trim();
	const style = getComputedStyle(element);
	const box = element.getBoundingClientRect();
	const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
	const faults = [];
	// Where a part of an input has the focus, such as the calendar of a day, the browser draws it itself.
	const isWhole = element.matches(":focus");
	if (isWhole && (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2))
		faults.push("its focus is not drawn");
	if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0) faults.push("it is out of sight");
	else if (!top || !(element.contains(top) || top.contains(element))) faults.push(`it is covered by ${top?.className}`);
	return { name, faults };
}
