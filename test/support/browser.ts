import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

const MISSING = "There is no Chromium here, so no test in a browser ran. Install one, or name it in BYWHEN_CHROMIUM.";

/**
 * A suite in a real Chromium: the one that BYWHEN_CHROMIUM names, or the system's. Where there is none the suite is
 * skipped with a line that says so; in CI that is a failure.
 */
export const inChromium = describe.skipIf(!findChromium());

/** Starts a browser with a profile of its own, which is gone when it is closed. */
export function openBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error(MISSING);
	// Chromium refuses its sandbox to root.
	return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: FLAGS });
}

/** A window whose pages are listened to. */
export interface Window {
	readonly context: BrowserContext;
	readonly page: Page;
	/** What pages complained of so far: errors in the console, scripts that threw, breaches of the security policy. */
	readonly complaints: string[];
}

/** Opens a window with cookies of its own. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Window> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	context.setDefaultTimeout(15_000);
	const complaints: string[] = [];
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) =>
			console.error(`Breach of ${event.violatedDirective} by ${event.blockedURI}`),
		);
	});
	context.on("console", (message) => {
		if (message.type() !== "error" || isAnsweredRefusal(message)) return;
		complaints.push(`${message.page()?.url()}: ${message.text()}`);
	});
	context.on("weberror", (error) => complaints.push(String(error.error())));
	return { context, page: await context.newPage(), complaints };
}

const FLAGS = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

function findChromium(): string | undefined {
	const named = process.env["BYWHEN_CHROMIUM"];
	const places = named ? [named] : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
	const found = places.find((place) => existsSync(place));
	if (!found && process.env["CI"]) throw new Error(MISSING);
	if (!found) process.stderr.write(`${MISSING}\n`);
	return found;
}

interface ConsoleLine {
	text(): string;
	page(): Page | null;
	location(): { url: string };
}

/** Chromium reports a page that came with 404 or 422 as one that failed to load, also where it is what was asked for. */
function isAnsweredRefusal(message: ConsoleLine): boolean {
	const isRefusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
	return isRefusal && !/^\/assets\//.test(new URL(message.location().url).pathname);
}
