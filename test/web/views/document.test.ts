import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { readAsset } from "../../../src/http/assets.ts";
import { textsFor } from "../../../src/text/text.ts";
import { document } from "../../../src/web/views/layout.tsx";
import { pledgePage } from "../../../src/web/views/pledge.tsx";
import { previewPages } from "./preview-pages.ts";
import { type Preview, previewSite } from "./preview-site.ts";
import { lapsed } from "./sample-pledges.ts";
import { budapest, follow } from "./samples.ts";

const texts = textsFor("en");
const pages = Object.entries<Preview>(previewPages).map(
	([name, { page, site }]) => [name, document(page, { ...previewSite, ...site })] as const,
);

const validator = new HtmlValidate({
	extends: ["html-validate:recommended"],
	rules: {
		// Boxes of one name are how a form sends a list.
		"form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
		// How the renderer writes void and boolean attributes, and a promise's length, are not ours to choose.
		"void-style": "off",
		"attribute-boolean-style": "off",
		"attribute-empty-style": "off",
		"long-title": "off",
	},
});

describe.each(pages)("the page %s", (_name, html) => {
	test("is valid HTML", async () => {
		const report = await validator.validateString(html);
		const messages = report.results.flatMap((result) =>
			result.messages.map((m) => `${m.ruleId}: ${m.message} ${m.line}:${m.column}`),
		);
		expect(messages).toEqual([]);
	});

	test("has one main heading, and names its language", () => {
		expect(html.match(/<h1[ >]/g)).toHaveLength(1);
		expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB" dir="ltr">/);
	});

	test("has no style or script of its own, which the content security policy would refuse", () => {
		expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script/);
	});

	test("uses no id twice", () => {
		const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("fits in the first round trip", () => {
		expect(gzipSync(html).length).toBeLessThan(14 * 1024);
	});
});

describe("hostile input", () => {
	const hostile = `</title><script>alert(1)</script><img src=x onerror="alert(2)">'`;
	const html = document(
		pledgePage(
			{
				...lapsed,
				pledge: { ...budapest, title: hostile, promisers: [{ slug: `"><script>`, name: hostile }] },
				statements: [
					{ quote: hostile, saidOn: "2025-10-16", source: { url: "javascript:alert(3)", publisher: hostile } },
				],
				inShort: hostile,
				history: [{ id: "1", on: "2025-10-16", title: hostile, detail: hostile }],
				follow: { ...follow, email: hostile, errors: { email: hostile } },
				citation: { words: hostile, bibtexHref: "/", jsonHref: "/" },
			},
			texts,
		),
		previewSite,
	);

	test("is shown as text wherever it stands", () => {
		expect(html).not.toContain("<script");
		expect(html).not.toContain("<img");
		expect(html).not.toContain(`href=""`);
		expect(html).toContain("&lt;script>alert(1)&lt;/script>");
	});

	test("never becomes a link that runs a script", () => {
		expect(html).not.toMatch(/href="javascript:/);
	});
});

describe("a page behind a personal link", () => {
	test("is kept out of search engines, without canonical address or card", () => {
		const html = document(previewPages.preferences.page, previewSite);
		expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>');
		expect(html).not.toMatch(/rel="canonical"|og:url/);
	});
});

describe("a public page", () => {
	test("names its canonical address, its feed and its calendar", () => {
		const html = document(previewPages["pledge-lapsed"].page, previewSite);
		expect(html).toContain('<link rel="canonical" href="https://pledges.example.org/pledges/k7m2q9xd"/>');
		expect(html).toMatch(/type="application\/atom\+xml"[^>]*href="\/pledges\/k7m2q9xd\/feed.atom"/);
		expect(html).toMatch(/type="text\/calendar"[^>]*href="\/pledges\/k7m2q9xd\/deadlines.ics"/);
	});
});

test("the style sheet stays within six kilobytes", () => {
	const css = readAsset(new URL("../../../src/web/assets/site.css", import.meta.url));
	expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
});
