import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inChromium, openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type RunningProduct, startProduct } from "../support/product.ts";
import {
	buttonOrLink,
	entries,
	fill,
	heading,
	inOrder,
	input,
	mailsArrive,
	openMail,
	press,
	signIn,
	words,
} from "./steps.ts";

/** The next deadline when the demo starts that is not only expected, and the words under which its pledge is told of. */
const TITLE = "Meet Vladimir Putin in Budapest";
const READER = "reader@example.org";

inChromium("the demo's story, in order", () => {
	inOrder();
	let product: RunningProduct;
	let browser: Browser;
	let reader: Window;
	let editor: Window;
	let checker: Window;
	let pledgePath = "";

	beforeAll(async () => {
		product = await startProduct();
		browser = await openBrowser();
		const options = { baseURL: product.url };
		reader = await openWindow(browser, options);
		editor = await openWindow(browser, options);
		checker = await openWindow(browser, options);
	});

	afterAll(async () => {
		await browser?.close();
		await product?.close();
	});

	test("a reader follows a pledge that is due from the front page", async () => {
		const { page } = reader;
		await page.goto("/");
		await press(page.getByRole("region", { name: "Due after that" }), TITLE);
		expect(await heading(page)).toBe(TITLE);
		pledgePath = new URL(page.url()).pathname;
		await fill(page, { "Email address": READER });
		await press(page, "Follow this pledge");
		expect(await heading(page)).toBe("Look into your mailbox");
	});

	test("the mail's link asks once more, and only the press confirms", async () => {
		const { page } = reader;
		await press(page, "Open the mailbox");
		const mail = await openMail(page, "Confirm that you want these mails");
		await press(mail, "Confirm");
		expect(await heading(page)).toBe("One press, and you follow it");
		await press(page, "Yes, send me mail");
		expect(await heading(page)).toBe("You follow it");
		expect(await words(page.getByRole("main"))).toContain(TITLE);
	});

	test("the clock goes to the next deadline, and it lapses in public without a verdict", async () => {
		const { page } = reader;
		await press(page, "Move the clock");
		await press(page, "To the next deadline");
		const happened = page.getByRole("status");
		expect(await words(happened)).toContain(`The deadline of “${TITLE}” passes`);
		await page.goto(pledgePath);
		const standing = await words(page.locator("main .badge").first());
		expect(standing).toMatch(/^No outcome yet — the deadline passed/);
		await page.goto("/");
		const passed = page.getByRole("region", { name: "The deadline passed" });
		expect(await words(passed)).toContain(TITLE);
		expect(await words(passed)).not.toMatch(/broken/i);
	});

	test("the follower gets exactly one honest mail about it", async () => {
		const { page } = reader;
		const mail = await openMail(page, `Deadline passed: ${TITLE}`);
		await mail.getByRole("heading", { name: "The deadline passed. There is no outcome yet." }).waitFor();
		await press(page, "Text");
		expect(await words(page.getByRole("main"))).toContain("A date alone never decides that");
		await press(page, "Headers");
		expect(await words(page.getByRole("main"))).toContain("List-Unsubscribe=One-Click");
	});

	test("an editor signs in by the printed link and finds it in the queue", async () => {
		const { page } = editor;
		await signIn(page, product.signInLink("editor"));
		const row = page.getByRole("listitem").filter({ hasText: TITLE }).first();
		expect(await heading(page)).toMatch(/deadlines passed and await an outcome$/);
		await press(row, `Mark outcome ${TITLE}`);
		expect(await heading(page)).toBe("Mark the outcome");
		expect(await words(page.getByRole("main"))).toContain("One follower will be told by mail.");
	});

	test("an outcome without a day, a why and evidence comes back with what was typed and what is missing", async () => {
		const { page } = editor;
		await page.getByRole("radio", { name: "Broken" }).check();
		await fill(page, { "What it shows": "No agreement had been signed." });
		await press(page, "Mark this outcome");
		const refused = await words(page.getByRole("alert"));
		for (const missing of ["Give the day", "Say why", "address", "publisher", "title", "for or against"])
			expect(refused).toContain(missing);
		expect(await page.getByRole("radio", { name: "Broken" }).isChecked()).toBe(true);
		expect(await entries(page, ["What it shows"])).toEqual({ "What it shows": "No agreement had been signed." });
		expect(await describing(input(page, "It happened on"))).toContain("Give the day on which it happened.");
	});

	test("the editor marks the outcome with evidence, and the public page says it", async () => {
		const { page } = editor;
		await fill(page, {
			"It happened on": "2025-10-30",
			"What happened, and why it counts as this": "The day passed and nothing had been signed by either side.",
			...{ Evidence: "https://news.example/report", Publisher: "The Example News" },
			"Title of the source": "Nothing was signed",
		});
		await page.getByRole("radio", { name: "against it" }).check();
		await press(page, "Mark this outcome");
		expect(await words(page.getByRole("status").first())).toBe("The outcome was marked.");
		await reader.page.goto(pledgePath);
		expect(await words(reader.page.locator("main .badge").first())).toMatch(/^Broken/);
		const story = reader.page.getByRole("region", { name: "What became of it" });
		expect(await words(story)).toContain("nothing had been signed by either side");
		expect(await words(reader.page.getByRole("region", { name: "Evidence" }))).toContain("The Example News");
	});

	test("the follower is told of the outcome in a second mail, and leaves by its link", async () => {
		const { page } = reader;
		const mail = await openMail(page, `Broken, deadline missed: ${TITLE}`);
		await press(mail, "Unsubscribe");
		expect(await heading(page)).toBe("Stop these mails?");
		await press(page, "Stop them");
		expect(await heading(page)).toBe("Stopped");
	});

	test("who has left gets no further mail", async () => {
		const { page } = editor;
		await press(page, "Change the outcome");
		await page.getByRole("radio", { name: "Overtaken by events" }).check();
		await page.getByRole("radio", { name: "a correction: we were wrong" }).check();
		await fill(page, {
			"It happened on": "2025-10-30",
			"What happened, and why it counts as this": "The meeting came before talks could.",
			"Why it changes": "The criteria name both sides.",
		});
		await press(page, "Mark this outcome");
		expect(await words(page.locator("main .badge").first())).toMatch(/^Overtaken by events/);
		// Moving the clock runs every job to its end, so a mail that is not there now is not going to come.
		await page.goto("/demo/clock");
		await press(page, "One day on");
		await page.goto("/demo/mailbox");
		expect(await page.getByRole("row").filter({ hasText: READER }).count()).toBe(3);
		expect(await page.getByRole("link", { name: `Correction: ${TITLE}` }).count()).toBe(0);
	});

	const NEW = {
		Quote: "I would say within two weeks or so, pretty quick.",
		"Said on": "2025-10-16",
		Promiser: "Donald Trump",
		"Their role then": "President of the United States",
		Source: "https://tass.com/world/2031221",
		Publisher: "TASS",
		"The pledge in one checkable sentence": "Meet Vladimir Putin in Budapest within two weeks",
		"What counts as fulfilled": "Both presidents are in the same room in Budapest.",
		"By when, in their words": "within two weeks",
		"Time zone": "America/New_York",
	};

	test("a fact-checker's empty form comes back with a message beside each field", async () => {
		const { page } = checker;
		await signIn(page, product.signInLink("fact_checker"));
		await press(page.getByRole("navigation", { name: "Desk" }), "Register a pledge");
		await fill(page, { Promiser: NEW.Promiser, "Said on": "2025-10-16" });
		await press(page, "Publish");
		const summary = page.getByRole("alert", { name: /^There are \d problems$/ });
		await summary.getByRole("link", { name: "Enter the quote." }).click();
		expect(await input(page, "Quote").evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await describing(input(page, "Quote"))).toContain("Enter the quote.");
		expect(await entries(page, ["Promiser", "Said on"])).toEqual({ Promiser: NEW.Promiser, "Said on": "2025-10-16" });
	});

	test("“Suggest a date” reads the words, says why, and keeps everything typed", async () => {
		const { page } = checker;
		await fill(page, NEW);
		await buttonOrLink(page, "Suggest a date").click();
		const suggestion = page.locator("#suggestion");
		await suggestion.waitFor();
		expect(await suggestion.locator("time").getAttribute("datetime")).toBe("2025-10-30");
		expect(await words(suggestion)).toContain("Two weeks counted from the day after 16 October 2025");
		expect(await suggestion.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await entries(page, Object.keys(NEW))).toEqual(NEW);
	});

	test("a pledge like one on record is warned of before anything is saved", async () => {
		const { page } = checker;
		await press(page, "Publish");
		const warning = page.getByRole("alert").filter({ hasText: "on record" });
		expect(await words(warning)).toContain("Meet Vladimir Putin in Budapest");
		expect(await words(warning)).toContain("Nothing was saved yet.");
		expect(await entries(page, Object.keys(NEW))).toEqual(NEW);
	});

	test("it is kept as a draft that the public cannot see, and then published", async () => {
		const { page } = checker;
		await page.getByRole("checkbox", { name: "This is a different pledge" }).check();
		await press(page, "Save as draft");
		expect(await heading(page)).toBe(NEW["The pledge in one checkable sentence"]);
		pledgePath = new URL(page.url()).pathname.replace("/desk", "");
		const hidden = await reader.page.goto(pledgePath);
		expect(hidden?.status()).toBe(404);
		await press(page, "Publish this draft");
		expect(await words(page.getByRole("status").first())).toMatch(/^Published\. Its last day, 30 October 2/);
		await reader.page.goto(pledgePath);
		expect(await heading(reader.page)).toBe(NEW["The pledge in one checkable sentence"]);
		expect(await words(reader.page.getByRole("region", { name: "The deadline", exact: true }))).toContain(
			"30 October 2025",
		);
	});

	test("the deadline is moved with a reason and a source, and the first one stays in sight", async () => {
		const { page } = checker;
		await press(page, "Move deadline");
		await fill(page, {
			"The new words were said on": "2025-10-21",
			"By when, in their words": "by the end of November",
			"The reason, in a sentence": "It was put off.",
			...{ Source: "https://news.example/report", Publisher: "The Example News" },
		});
		await buttonOrLink(page, "Suggest a date").click();
		expect(await page.locator("#suggestion time").getAttribute("datetime")).toBe("2025-11-30");
		await press(page, "Move the deadline");
		expect(await words(page.getByRole("status").first())).toContain("The deadline was changed.");
		await reader.page.goto(pledgePath);
		const deadline = reader.page.getByRole("region", { name: "The deadline", exact: true });
		expect(await words(deadline)).toContain("First promised for 30 October 2025.");
		expect(await words(deadline)).toContain("Moved to 30 November 2025");
		expect(await words(deadline)).toContain("It was put off.");
	});

	test("an edit that somebody else overtook is told of, keeps its entries, and saves when sent again", async () => {
		const { page } = checker;
		const other = await checker.context.newPage();
		await press(page, "Edit test and filing");
		await other.goto(page.url());
		await fill(other, { Topics: "Summits", "Why this edit": "It was not filed." });
		await press(other, "Save the edit");
		expect(await words(other.getByRole("status").first())).toBe("Saved.");

		const mine = {
			"What counts as fulfilled": "Both presidents are in Budapest, by pictures.",
			"Why this edit": "Said better.",
		};
		const title = await entries(page, ["The pledge in one checkable sentence"]);
		await fill(page, { ...mine, "The pledge in one checkable sentence": "" });
		await press(page, "Save the edit");
		const told = await words(page.getByRole("alert"));
		expect(told).toContain("Somebody changed this pledge while you were at it");
		expect(told).toContain("It was not filed.");
		expect(await entries(page, Object.keys(mine))).toEqual(mine);
		await press(page, "Save the edit");
		expect(await words(page.getByRole("alert"))).not.toContain("Somebody changed this pledge");
		await fill(page, title);
		await press(page, "Save the edit");
		expect(await words(page.getByRole("status").first())).toBe("Saved.");
		await other.close();
	});

	test("an edit leaves alone what its form does not ask for", async () => {
		const { page } = checker;
		await page.goto("/pledges");
		await press(page, "Not discuss long-range missiles for Ukraine publicly");
		await page.goto(`/desk${new URL(page.url()).pathname}/edit`);
		await fill(page, { Topics: "Summits", "Why this edit": "It was not filed." });
		await press(page, "Save the edit");
		expect(await words(page.getByRole("region", { name: "The test" }))).toContain("President of Ukraine");
	});

	test("no page broke the security policy or complained in the console", async () => {
		await mailsArrive(reader.page, `Deadline passed: ${TITLE}`);
		expect([...reader.complaints, ...editor.complaints, ...checker.complaints]).toEqual([]);
	});
});

/** The text of the elements that describe an input: its error and its hint. */
function describing(field: ReturnType<typeof input>): Promise<string> {
	return field.evaluate((element) =>
		(element.getAttribute("aria-describedby") ?? "")
			.split(" ")
			.map((id) => document.getElementById(id)?.textContent ?? "")
			.join(" "),
	);
}
