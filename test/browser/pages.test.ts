import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inChromium, openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type RunningProduct, startProduct } from "../support/product.ts";
import { faultsInSight, faultsInSource, WCAG } from "./faults.ts";
import { prepareSite, type Site } from "./site.ts";
import { press } from "./steps.ts";
import { prepareTwoEditors, TWO_EDITORS_VISITS, type TwoEditors } from "./two-editors.ts";
import { ADMIN_VISITS, DESK_VISITS, EMPTY_VISITS, PUBLIC_VISITS, READER_VISITS, type Visit } from "./visits.ts";

/** What the first round trip of a connection carries (RFC 6928), compressed. */
const HTML_LIMIT_BYTES = 14 * 1024;
/** The API's reference has every door on one page, for searching in it, and outgrew the first round trip. */
const REFERENCE_LIMIT_BYTES = 16 * 1024;
const CSS_LIMIT_BYTES = 6 * 1024;

/** What was visited, as paths. */
const visited = new Set<string>();

let browser: Browser;

inChromium("every page, in light and dark, on a telephone and on a desk", () => {
	let product: RunningProduct;
	let site: Site;
	const titles = new Map<string, string>();

	beforeAll(async () => {
		product = await startProduct({ FOLLOWS_PER_HOUR: "100" });
		browser = await openBrowser();
		site = await prepareSite(product, browser);
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	const visitAs = (visit: Visit) => visitIn(site[visit.as ?? "anonymous"], visit, site.at);

	describe("is free of faults, light, and without script", () => {
		for (const visit of PUBLIC_VISITS) {
			test(visit.name, async () => {
				const { faults, html, path, title } = await visitAs(visit);
				expect(faults).toEqual([]);
				expect(gzipSync(html).byteLength).toBeLessThanOrEqual(
					visit.path === "/api/docs" ? REFERENCE_LIMIT_BYTES : HTML_LIMIT_BYTES,
				);
				expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
				if (!visit.status) titles.set(path, title);
			});
		}

		test("the style sheet of public pages", async () => {
			const css = await styles(site.anonymous.page, "/");
			expect(gzipSync(css).byteLength).toBeLessThanOrEqual(CSS_LIMIT_BYTES);
		});

		test("the dark scheme changes colours and nothing else", async () => {
			const css = await styles(site.admin.page, "/desk");
			const dark = [...css.matchAll(/@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/g)];
			expect(css.match(/prefers-color-scheme/g)).toHaveLength(dark.length);
			const declarations = dark.flatMap(([, block = ""]) => block.split(";")).map((one) => one.trim());
			expect(declarations.length).toBeGreaterThan(20);
			expect(declarations.filter((one) => one && !/^--[\w-]+: #[0-9a-f]{3,8}$/.test(one))).toEqual([]);
		});
	});

	describe("is free of faults", () => {
		for (const visit of [...READER_VISITS, ...DESK_VISITS, ...ADMIN_VISITS]) {
			test(visit.name, async () => {
				const { faults, path, title } = await visitAs(visit);
				expect(faults).toEqual([]);
				if (!visit.act && !visit.status) titles.set(path, title);
			});
		}

		test("the HTML of a mail", async () => {
			const { page } = site.anonymous;
			const response = await page.request.get(`${site.at.alert}/body`);
			const alone = await openWindow(browser);
			await alone.page.setContent(await response.text());
			expect(await faultsInSight(alone.page, WCAG)).toEqual([]);
		});
	});

	test("no two pages have the same title", () => {
		const shared = [...titles].filter(([path, title]) =>
			[...titles].some(([other, its]) => other !== path && its === title),
		);
		expect(shared).toEqual([]);
	});
});

inChromium("a newsroom with two editors, in order", () => {
	let product: RunningProduct;
	let at: TwoEditors;

	beforeAll(async () => {
		product = await startProduct({ SECOND_EDITOR: "on" });
		browser = await openBrowser();
		at = await prepareTwoEditors(product, browser);
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	for (const { by, path, ...visit } of TWO_EDITORS_VISITS) {
		test(visit.name, async () => {
			const { faults } = await visitIn(at[by], { ...visit, path: path(at) }, {} as Site["at"]);
			expect(faults).toEqual([]);
		});
	}
});

inChromium("an empty site", () => {
	let product: RunningProduct;
	let window: Window;

	beforeAll(async () => {
		product = await startProduct({ DEMO: "off" });
		browser = await openBrowser();
		window = await openWindow(browser, { baseURL: product.url });
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	const visits: readonly Visit[] = [
		...EMPTY_VISITS,
		{ name: "the first admin's page", path: () => product.setupLink() },
		{
			name: "that page, sent empty",
			status: 422,
			path: () => product.setupLink(),
			act: (page) => press(page, "Create the account"),
		},
		{ name: "a queue with nothing in it", path: () => product.setupLink(), act: setUp },
		{ name: "an outbox with nothing in it", path: "/admin/outbox" },
	];

	for (const visit of visits) {
		test(visit.name, async () => {
			// No page here has a path that only a prepared site knows.
			const { faults } = await visitIn(window, visit, {} as Site["at"]);
			expect(faults).toEqual([]);
		});
	}

	async function setUp(page: Page): Promise<void> {
		await page.getByLabel("Your name").fill("Admin");
		await page.getByLabel("Email address").fill("admin@example.org");
		await page.getByLabel("Password").fill("a long enough password");
		await press(page, "Create the account");
		await page.waitForURL("**/desk");
	}
});

inChromium("the list of pages", () => {
	test("names every page that the site has", () => {
		const files = ["routes.ts", "proposal-routes.ts"].map((name) => new URL(`../../src/web/${name}`, import.meta.url));
		const routes = files.map((file) => readFileSync(file, "utf8")).join("");
		const paths = [...routes.matchAll(/router\.get\("([^"]+)"/g)].map(([, path = ""]) => path);
		const forms = [...routes.matchAll(/noun: "(\w+)"/g)].map(([, noun]) => `/desk/pledges/:id/${noun}`);
		const pages = [...paths, ...forms].filter((path) => !NO_PAGES.includes(path));
		expect(pages.length).toBeGreaterThan(30);
		const missing = pages.filter((path) => {
			const pattern = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
			return ![...visited].some((one) => pattern.test(one));
		});
		expect(missing, "to be added to visits.ts").toEqual([]);
	});
});

/** A text for robots, files to be kept, and the HTML of a mail, which has a test of its own. */
const NO_PAGES = [
	...["/robots.txt", "/preferences/:token/data", "/desk/captures/:id/snapshot"],
	...["bib", "json"].map((ending) => `/pledges/:id/revisions/:revision/citation.${ending}`),
	"/demo/mailbox/:id/body",
];

interface Visited {
	readonly faults: readonly string[];
	/** The HTML as it was sent. */
	readonly html: string;
	readonly path: string;
	readonly title: string;
}

/** The style sheets of a page. */
async function styles(page: Page, path: string): Promise<string> {
	await page.goto(path);
	const sheets = await page.locator("link[rel=stylesheet]").all();
	const hrefs = await Promise.all(sheets.map((sheet) => sheet.getAttribute("href")));
	const answers = await Promise.all(hrefs.map((href) => page.request.get(href ?? "")));
	return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
}

async function visitIn(
	{ page, complaints }: Window,
	{ path, act, status = 200 }: Visit,
	at: Site["at"],
): Promise<Visited> {
	let answer: Response | undefined;
	const keep = (response: Response) => {
		if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) answer = response;
	};
	page.on("response", keep);
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(typeof path === "string" ? path : path(at));
	visited.add(new URL(page.url()).pathname);
	await act?.(page);
	visited.add(new URL(page.url()).pathname);
	page.off("response", keep);
	expect(answer?.status()).toBe(status);
	const html = (await answer?.text()) ?? "";
	const [inSource, inSight] = await Promise.all([faultsInSource(html), faultsInSight(page)]);
	const faults = [...inSource, ...inSight, ...complaints.splice(0)];
	return { faults, html, path: new URL(page.url()).pathname, title: await page.title() };
}
