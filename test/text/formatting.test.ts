import { afterEach, describe, expect, test } from "vitest";
import { formatsFor } from "../../src/text/formatting.ts";

const locale = "en-GB";
const formats = formatsFor(locale);

describe("dates in words", () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	test.each(["Pacific/Kiritimati", "America/Los_Angeles", "UTC"])(
		"a civil date stays its day when the machine is in %s",
		(tz) => {
			process.env.TZ = tz;
			const fresh = formatsFor(locale); // Intl reads the machine's zone when a formatter is made.
			expect(fresh.date("2025-12-31")).toBe("31 December 2025");
			expect(fresh.longDate("2025-11-11")).toBe("Tuesday, 11 November 2025");
			expect(`${fresh.dayOfMonth("2024-02-29")} ${fresh.shortMonth("2024-02-29")}`).toBe("29 Feb 2024");
		},
	);

	test("an instant is told as the clocks of its zone show it", () => {
		expect(formats.instant("2025-10-18T07:30:00Z", "Europe/Berlin")).toBe("18 October 2025 at 09:30 CEST");
		expect(formats.instant("2025-10-18T22:30:00Z", "Asia/Tokyo")).toMatch(/^19 October 2025 at 07:30/);
	});
});

describe("days in words", () => {
	test.each([
		[0, "today"],
		[1, "tomorrow"],
		[-1, "yesterday"],
		[3, "in 3 days"],
		[-12, "12 days ago"],
		[-60, "60 days ago"],
		[-61, "2 months ago"],
		[81, "in 2 months"],
		// From 31 October to 30 June, and from 1 March to 1 November.
		[242, "in 8 months"],
		[245, "in 8 months"],
		[238, "in 7 months"],
		[-365, "12 months ago"],
		[-730, "2 years ago"],
		[729, "in 24 months"],
		[-800, "2 years ago"],
	])("%i days are “%s”", (days, words) => {
		expect(formats.relativeDays(days)).toBe(words);
	});

	test.each([
		[1, "1 day"],
		[58, "58 days"],
		[61, "2 months"],
		[731, "2 years"],
	])("%i days last “%s”", (days, words) => {
		expect(formats.span(days)).toBe(words);
	});
});
