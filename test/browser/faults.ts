import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOnly } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";

/**
 * The looks in which every page is checked: both colour schemes, on a small telephone and on a desk. The dark scheme
 * changes nothing but colours (a test holds that), so only what depends on them is looked at again.
 */
const LOOKS = [
	{ colorScheme: "light", width: 1280 },
	{ colorScheme: "dark", width: 1280, rules: ["color-contrast", "link-in-text-block"] },
	{ colorScheme: "light", width: 320 },
	{ colorScheme: "dark", width: 320, rules: ["color-contrast", "link-in-text-block"] },
] as const;

/** The rules of WCAG 2.2, levels A and AA, as axe names them. */
export const WCAG: readonly string[] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is wrong with a page in any look, one line each: accessibility, and width that does not fit. */
export async function faultsInSight(
	page: Page,
	tags: readonly string[] = [...WCAG, "best-practice"],
): Promise<string[]> {
	const faults: string[] = [];
	await page.evaluate(axeSource);
	for (const { colorScheme, width, ...look } of LOOKS) {
		const only = "rules" in look ? { type: "rule", values: look.rules } : { type: "tag", values: tags };
		await page.setViewportSize({ width, height: 900 });
		// Without motion, or colours would be read while they still change.
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		const found = [...(await barriers(page, only)), ...(await page.evaluate(tooWide))];
		faults.push(...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
	}
	return faults;
}

/** What is wrong with a page's HTML as it was sent: what the standard forbids, and headings that no reader finds. */
export async function faultsInSource(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	const faults = results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (line ${line}, ${selector})`),
	);
	const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
	return headings === 1 ? faults : [...faults, `It has ${headings} h1`];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate({
	extends: ["html-validate:recommended"],
	rules: {
		// Preact closes void elements as XML does; HTML allows both.
		"void-style": ["error", { style: "selfclose" }],
		// Checkboxes of one name are one list; HTML means them to be.
		"form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
		// A page about a pledge bears the pledge's whole title, and a mail's page its subject. The limit is no rule of HTML.
		"long-title": "off",
		// A mail is shown as it was sent, with the white space that it has.
		"no-trailing-whitespace": "off",
	},
});

interface Only {
	readonly type: string;
	readonly values: readonly string[];
}

async function barriers(page: Page, only: Only): Promise<string[]> {
	const { violations } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
		const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
		return axe.run(document, {
			runOnly: runOnly as RunOnly,
			resultTypes: ["violations"],
			// The only frame holds a mail, which is a page of its own and is checked as one.
			iframes: false,
		});
	}, only);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(" ")}) ${failureSummary ?? ""}`),
	);
}

/** Runs in the page. Names what sticks out, where the page can be scrolled sideways. */
function tooWide(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = [...document.querySelectorAll("main *")].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 1,
	);
	const names = wide.slice(0, 3).map((element) => `${element.localName}.${element.className}`);
	return [`${scrollWidth} px wide (${names.join(", ")})`];
}
