import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../../../src/domain/outcome.ts";
import { Badge } from "../../../src/web/views/parts/badge.tsx";
import { CheckboxGroup } from "../../../src/web/views/parts/choices.tsx";
import { DeadlineSection } from "../../../src/web/views/parts/deadline-section.tsx";
import { DateBlock } from "../../../src/web/views/parts/due-date.tsx";
import { ErrorSummary } from "../../../src/web/views/parts/error-summary.tsx";
import { Field } from "../../../src/web/views/parts/fields.tsx";
import { OutcomeIcon } from "../../../src/web/views/parts/icons.tsx";
import { OutcomeBar } from "../../../src/web/views/parts/outcome-bar.tsx";
import { Pager } from "../../../src/web/views/parts/page-parts.tsx";
import { Quote } from "../../../src/web/views/parts/quote.tsx";
import { TimeRail } from "../../../src/web/views/parts/time-rail.tsx";
import { settled } from "./sample-pledges.ts";
import { budapest } from "./samples.ts";

describe("a badge", () => {
	test("says outcome and timeliness in one sentence beside the outcome's icon", () => {
		const html = renderToString(<Badge outcome="fulfilled" timeliness="late" days={3} />);
		expect(html).toContain("<span>Fulfilled, 3 days late</span>");
		expect(html).toContain("is-fulfilled");
		expect(html).toContain('aria-hidden="true"');
	});

	test("has a silhouette of its own for every outcome", () => {
		const icons = OUTCOMES.map((outcome) => renderToString(<OutcomeIcon outcome={outcome} />));
		expect(new Set(icons).size).toBe(OUTCOMES.length);
	});
});

describe("a due date", () => {
	test("that has passed says so in words, not only by its colour", () => {
		expect(renderToString(<DateBlock due={{ on: "2025-10-30" }} timeliness="overdue" days={12} />)).toContain(
			"passed 12 days ago",
		);
	});

	test("that was never given says so instead of showing a day", () => {
		const html = renderToString(<DateBlock due={{}} timeliness="waiting" />);
		expect(html).toContain("Clock not started");
		expect(html).not.toContain("<time");
	});
});

describe("a field with an error", () => {
	const html = renderToString(
		<Field name="url" label="Address" hint="Starts with https://" value="ftp://x" errors={{ url: "Only http(s)." }} />,
	);

	test("is tied to its error and its hint, and keeps what was typed", () => {
		expect(html).toContain('aria-describedby="url-error url-hint"');
		expect(html).toContain('aria-invalid="true"');
		expect(html).toMatch(/<p class="error" id="url-error"><span class="hidden">Error: <\/span>Only http\(s\)\.<\/p>/);
		expect(html).toContain('value="ftp://x"');
		expect(html).toContain('<label for="url">');
	});

	test("is what the error summary leads to", () => {
		const summary = renderToString(<ErrorSummary errors={{ url: "Only http(s)." }} />);
		expect(summary).toContain('<a href="#url">Only http(s).</a>');
		expect(summary).toContain("There is a problem");
		expect(html).toContain('id="url"');
	});

	test("of a group is what the summary leads to as well", () => {
		const group = renderToString(
			<CheckboxGroup
				name="news"
				legend="News"
				options={[{ value: "a", label: "A" }]}
				errors={{ news: "Choose one." }}
			/>,
		);
		expect(group).toContain('aria-describedby="news-error"');
		expect(group).toMatch(/<input type="checkbox" id="news"/);
	});

	test("without an error there is no summary at all", () => {
		expect(renderToString(<ErrorSummary errors={{}} />)).toBe("");
	});
});

test("an optional field says so and does not insist", () => {
	const html = renderToString(<Field name="place" label="Place" optional />);
	expect(html).toContain("(optional)");
	expect(html).not.toContain("required");
});

test("a bar's pieces fill it, and its list tells the same as links", () => {
	const html = renderToString(
		<OutcomeBar
			counts={[
				{ outcome: "fulfilled", count: 3, href: "/a" },
				{ outcome: "broken", count: 1, href: "/b" },
				{ outcome: "stalled", count: 0, href: "/c" },
			]}
		/>,
	);
	expect(html).toMatch(/x="0\.00%" width="75\.00%".*x="75\.00%" width="25\.00%"/);
	expect(html).toMatch(/href="\/b".*Broken.*<b>1<\/b>/);
	expect(html).not.toContain("Stalled");
});

test("a moved deadline still shows the day first promised, and why it moved", () => {
	const pledge = { ...settled.pledge, countedFrom: "2015-12-31" };
	const html = renderToString(<DeadlineSection revisions={settled.deadlines} pledge={pledge} />);
	expect(html).toContain("First promised for 31 December 2015.");
	expect(html).toContain("Moved to 29 February 2016 on 24 November 2015.");
	expect(html).toContain("Late or on time is counted from 31 December 2015.");
	expect(html).toContain("10,000 arrivals");
});

test("the drawing of a pledge's time says its days in words, the earliest first", () => {
	const html = renderToString(
		<TimeRail saidOn={budapest.saidOn} dueOn="2025-11-30" firstDueOn="2025-10-30" today="2025-11-11" />,
	);
	const days = [...html.matchAll(/<span>([^<]*)<\/span> <time datetime="([^"]*)"/g)].map(
		([, label, on]) => `${label} ${on}`,
	);
	expect(days).toEqual(["Promised 2025-10-16", "First due 2025-10-30", "Today 2025-11-11", "Due 2025-11-30"]);
});

test("a list on one page has no pager", () => {
	expect(renderToString(<Pager />)).toBe("");
});

describe("a quote", () => {
	const source = { url: "https://news.example/speech", publisher: "The Example News" };
	const html = (quote: string) => renderToString(<Quote statement={{ quote, saidOn: "2025-10-17", source }} />);

	test("of a whole speech is there word for word, its rest folded after a sentence", () => {
		const speech = Array.from({ length: 200 }, (_, n) => `This is sentence number ${n}.`).join(" ");
		const [head = "", rest = ""] = html(speech).split("<details>");
		expect(head).toMatch(/number \d+\. <\/p>$/);
		const words = (part: string) => /<p class="[a-z-]+">([^<]*)<\/p>/.exec(part)?.[1] ?? "";
		expect(words(head) + words(rest)).toBe(speech);
	});

	test("of a few sentences is not folded", () => {
		expect(html("We will open the bridge. ".repeat(20))).not.toContain("<details>");
	});
});
