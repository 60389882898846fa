import { Worker } from "node:worker_threads";
import type { FetchedPage } from "./fetch-page.ts";
import type { Reading, ToRead } from "./reader.ts";

const NOTHING: Reading = { title: undefined, publishedOn: undefined, text: undefined };
const LIMITS = { maxOldGenerationSizeMb: 256, stackSizeMb: 8 };
const TIME_MS = 15_000;

/**
 * What a page says: its title, the day it gives for itself, and its readable text. It is read in a thread of its own
 * with little memory and time, and none of its scripts run: a page made to hang or to fill a reader ends the thread, not
 * Bywhen. Nothing where nothing can be read, as in a PDF.
 */
export async function readPage(page: FetchedPage, limitMs = TIME_MS): Promise<Reading> {
	switch (page.type) {
		case "application/pdf":
			return NOTHING;
		case "text/plain":
			return { ...NOTHING, text: textOf(page).slice(0, MOST_LETTERS) };
		case "text/html":
		case "application/xhtml+xml":
			return readApart({ html: textOf(page), url: page.finalUrl, mostLetters: MOST_LETTERS }, limitMs);
	}
}

const MOST_LETTERS = 200_000;

function readApart(toRead: ToRead, limitMs: number): Promise<Reading> {
	const worker = newReader(toRead);
	return new Promise<Reading>((resolve) => {
		const timer = setTimeout(() => resolve(NOTHING), limitMs);
		const settle = (reading: Reading) => {
			clearTimeout(timer);
			resolve(reading);
		};
		worker.once("message", settle);
		worker.once("error", () => settle(NOTHING));
		worker.once("exit", () => settle(NOTHING));
	}).finally(() => worker.terminate());
}

const READER = new URL(import.meta.url.endsWith(".ts") ? "./reader.ts" : "./reader.js", import.meta.url);
/** Run from the sources, as tests do, a thread needs the loader for TypeScript first; what is built needs none. */
const FROM_SOURCES = `import("tsx/esm/api").then(({ register }) => {
	register();
	return import(${JSON.stringify(READER.href)});
})`;

function newReader(toRead: ToRead): Worker {
	const options = { workerData: toRead, resourceLimits: LIMITS, env: {} };
	const isSource = READER.pathname.endsWith(".ts");
	return isSource ? new Worker(FROM_SOURCES, { ...options, eval: true }) : new Worker(READER, options);
}

/** By the encoding that the server names, else the page itself in its first kilobyte (HTML 13.2.3.2), else UTF-8. */
function textOf({ body, charset }: FetchedPage): string {
	const head = new TextDecoder("latin1").decode(body.subarray(0, 1024));
	const named = charset ?? /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(named).decode(body);
	} catch {
		return new TextDecoder("utf-8").decode(body);
	}
}
