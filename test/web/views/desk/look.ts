/**
 * Shows the desk's pages to a person and to axe: `npx tsx test/web/views/desk/look.ts FOLDER [NAME …]` writes a
 * screenshot of each page, wide and narrow, light and dark, and prints axe's violations. Exits with 1 if there are any.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { readAsset } from "../../../../src/http/assets.ts";
import { pages } from "./pages.ts";

const ASSETS = new URL("../../../../src/web/assets/", import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [folder = "desk-pages", ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
let violations = 0;
for (const colorScheme of ["light", "dark"] as const) {
	for (const width of [1280, 320]) violations += await look(browser, { colorScheme, width });
}
await browser.close();
console.log(`${violations} violations`);
process.exitCode = violations > 0 ? 1 : 0;

async function look(browser: Browser, { colorScheme, width }: { colorScheme: "light" | "dark"; width: number }) {
	const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
	const page = await context.newPage();
	let found = 0;
	await page.route("**/*", (route) => {
		const path = new URL(route.request().url()).pathname;
		if (path.startsWith("/assets/")) {
			const contentType = path.endsWith(".css") ? "text/css" : "text/javascript";
			return route.fulfill({ contentType, body: readAsset(new URL(path.slice(8), ASSETS)) });
		}
		const html = pages[path.slice(1)] ?? "<!doctype html><html lang=en><title>-</title><body><main>A mail</main>";
		return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
	});
	for (const name of names.length > 0 ? names : Object.keys(pages)) {
		await page.goto(`http://desk.test/${name}`);
		await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
		const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
		if (wide) console.log(`${name} ${width}: wider than the window`);
		await page.evaluate(axe);
		const result = (await page.evaluate("axe.run()")) as { violations: { id: string; nodes: { html: string }[] }[] };
		for (const { id, nodes } of result.violations) {
			console.log(
				`${name} ${width} ${colorScheme}: ${id}\n  ${nodes.map((node) => node.html.slice(0, 160)).join("\n  ")}`,
			);
		}
		found += result.violations.length + (wide ? 1 : 0);
	}
	await context.close();
	return found;
}
