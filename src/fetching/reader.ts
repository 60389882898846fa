/** Runs in a thread of its own, see read-page.ts: reads one page and answers with what it says. */
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface ToRead {
	readonly html: string;
	readonly url: string;
	readonly mostLetters: number;
}

/** What a page says of itself; undefined where it does not say it. */
export interface Reading {
	readonly title: string | undefined;
	/** A civil day, "YYYY-MM-DD". */
	readonly publishedOn: string | undefined;
	readonly text: string | undefined;
}

const MOST_ELEMENTS = 100_000;
const LONGEST_TITLE = 300;

function read({ html, mostLetters }: ToRead): Reading {
	// The parser makes no body of its own where a page leaves it out.
	const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
	const heading = document.querySelector("title")?.textContent ?? undefined;
	// A page without a head has its title among its words.
	for (const title of document.body.querySelectorAll("title")) title.remove();
	const named = publishedIn(document);
	const whole = wholeTextIn(document);
	const article = articleIn(document);
	return {
		title: oneLine(article?.title || heading),
		publishedOn: dayIn(article?.publishedTime ?? undefined) ?? dayIn(named),
		text: plain(article?.textContent || whole).slice(0, mostLetters) || undefined,
	};
}

/** Of a copy, because finding the article takes the page apart. */
function wholeTextIn(document: Document): string {
	const body = document.body.cloneNode(true) as HTMLElement; // A copy of an element is one.
	for (const unread of body.querySelectorAll("script, style, noscript, template")) unread.remove();
	return body.textContent ?? "";
}

/** Where there is no article in it, the page as a whole is read. */
function articleIn(document: Document) {
	try {
		return new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
	} catch {
		return null;
	}
}

const DATED = [
	'meta[property="article:published_time"]',
	'meta[name="date"]',
	'meta[name="DC.date.issued"]',
	'meta[name="dcterms.issued"]',
	'meta[itemprop="datePublished"]',
	"time[itemprop=datePublished]",
	"article time[datetime]",
	"main time[datetime]",
];

function publishedIn(document: Document): string | undefined {
	for (const selector of DATED) {
		const found = document.querySelector(selector);
		const value = found?.getAttribute("content") ?? found?.getAttribute("datetime");
		if (dayIn(value ?? undefined)) return value ?? undefined;
	}
	return undefined;
}

/** The day as the page wrote it, in its own zone: "2026-03-01T23:30:00-05:00" is 1 March. */
function dayIn(text: string | undefined): string | undefined {
	const day = /^\s*(\d{4}-\d{2}-\d{2})(?![\d])/.exec(text ?? "")?.[1];
	return day && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

function oneLine(text: string | undefined): string | undefined {
	return (
		plain(text ?? "")
			.replace(/\s+/g, " ")
			.slice(0, LONGEST_TITLE)
			.trim() || undefined
	);
}

/** Without what no database and no terminal keeps: control characters, halves of characters, text turned around. */
function plain(text: string): string {
	return text
		.normalize("NFC")
		.replace(/\r\n?/g, "\n")
		.replace(/[\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, "")
		.replace(/[^\S\n]+/g, " ")
		.replace(/ ?\n[\s]*/g, "\n")
		.trim();
}

// Last, when all of the above is there. Nothing but readApart starts it, so the data is what it gave.
if (!isMainThread) parentPort?.postMessage(read(workerData as ToRead));
