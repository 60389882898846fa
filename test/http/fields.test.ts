import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Problem } from "../../src/domain/problem.ts";
import * as field from "../../src/http/fields.ts";
import { parse, parseForm, tryForm, typed } from "../../src/http/parse.ts";
import { refusalWords } from "../../src/text/refusal-words.ts";
import { textsFor } from "../../src/text/text.ts";

const texts = textsFor("en");

/** What becomes of one input: its value, or the message beside it. */
function read(schema: z.ZodType, value: unknown): unknown {
	try {
		return parse(z.object({ it: schema }), { it: value }).it;
	} catch (error) {
		return error instanceof Problem ? refusalWords(error, texts).fields["it"] : error;
	}
}

describe("A line", () => {
	const title = field.line("title", 10);
	test.each([
		["  Build it  ", "Build it"],
		["", "Enter the title."],
		["   ", "Enter the title."],
		["\u200b\u00a0\u2060", "Enter the title."],
		[undefined, "Enter the title."],
		[["a", "b"], "Enter the title."],
		["x".repeat(11), "Shorten the title to 10 characters; it has 11."],
		["one\ntwo", "Write the title on one line, without control characters."],
		["nul\u0000", "Write the title on one line, without control characters."],
		["a\u2028b", "Write the title on one line, without control characters."],
		["\u202egnp.exe", "Take the invisible characters that turn text around out of the title."],
		["a\u2066b", "Take the invisible characters that turn text around out of the title."],
		["half \ud83d", "Take the broken characters out of the title."],
		["e\u0301", "\u00e9"],
		["וعد", "וعد"],
		["<b>&amp;", "<b>&amp;"],
	])("%j becomes %j", (value, wanted) => {
		expect(read(title, value)).toBe(wanted);
	});
});

describe("A long text", () => {
	const quote = field.longText("quote", 20);
	test.each([
		["one\r\ntwo\rthree", "one\ntwo\nthree"],
		["\ttabbed\t", "tabbed"],
		["\u200b\n\u00ad", "Enter the quote."],
		["\u200b1", "\u200b1"],
		["\u202bمن النهر\u202c", "\u202bمن النهر\u202c"],
		["nul\u0000", "Take the control characters out of the quote."],
		["bell\u0007", "Take the control characters out of the quote."],
		["x".repeat(21), "Shorten the quote to 20 characters; it has 21."],
	])("%j becomes %j", (value, wanted) => {
		expect(read(quote, value)).toBe(wanted);
	});
});

describe("A web address", () => {
	const bad = "Enter the source as a full web address that begins with http:// or https://.";
	test.each([
		["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
		["http://example.org", "http://example.org"],
		["javascript:alert(1)", bad],
		["data:text/html,x", bad],
		["ftp://example.org", bad],
		["example.org", bad],
		["//example.org", bad],
		["https://user:secret@example.org", bad],
		["https://", bad],
	])("%j becomes %j", (value, wanted) => {
		expect(read(field.httpUrl("source"), value)).toBe(wanted);
	});
});

describe("A day", () => {
	const bad = "Enter the day as a day that exists, such as 2026-03-31 (year, month, day).";
	test.each([
		["2024-02-29", "2024-02-29"],
		[" 2026-03-31 ", "2026-03-31"],
		["2026-02-29", bad],
		["2026-13-01", bad],
		["31.03.2026", bad],
		["1850-01-01", bad],
		["2026-03-31T10:00", bad],
		["", bad],
	])("%j becomes %j", (value, wanted) => {
		expect(read(field.civilDate("day"), value)).toBe(wanted);
	});
});

describe("An address", () => {
	const address = field.emailAddress();
	const bad = "Enter your email address in the form name@example.org.";
	test.each([
		[" Name.Surname+news@Example.ORG ", "name.surname+news@example.org"],
		["a@example.org, b@example.org", "Enter one address only."],
		["a@example.org;b@example.org", "Enter one address only."],
		["a@example.org b@example.org", "Enter one address only."],
		["a@b", bad],
		["Somebody <a@example.org>", bad],
		["a@example.org\r\nBcc: b", bad],
		["", "Enter your email address."],
		[`${"a".repeat(250)}@example.org`, "Shorten your email address to 254 characters; it has 262."],
	])("%j becomes %j", (value, wanted) => {
		expect(read(address, value)).toBe(wanted);
	});
});

test("Zones, ids, numbers and choices are held to what there is", () => {
	expect(read(field.timeZone(), "Europe/Kyiv")).toBe("Europe/Kyiv");
	expect(read(field.timeZone(), "Mars/Olympus")).toBe("Enter the time zone as a name such as Europe/Paris or UTC.");
	expect(read(field.timeZone(), "+02:00")).toBe("Enter the time zone as a name such as Europe/Paris or UTC.");
	expect(read(field.publicId(), "2b3c4d5f")).toBe("2b3c4d5f");
	expect(read(field.publicId(), "2b3c4d5a")).toBe("Enter the pledge’s id: 8 letters and digits.");
	const hour = field.wholeNumber("month", 0, 23);
	expect([read(hour, "23"), read(hour, 7)]).toEqual([23, 7]);
	for (const value of ["24", "-1", "1.5", "x", undefined, {}]) {
		expect(read(hour, value)).toBe("Enter the month as a whole number from 0 to 23.");
	}
	expect(read(field.oneOf("how_soon", ["instant", "daily"]), "hourly")).toBe("Choose how soon.");
});

test("A list is one or many, and at most so many", () => {
	const topics = field.anyOf(field.line("topic", 20), 2);
	expect(read(topics, undefined)).toEqual([]);
	expect(read(topics, "Health")).toEqual(["Health"]);
	expect(read(topics, ["Health", "Law"])).toEqual(["Health", "Law"]);
	expect(read(topics, ["a", "b", "c"])).toBe("Choose 2 at most.");
});

test("A box is ticked or not", () => {
	const values = ["on", "true", true, undefined, false, "false"].map((value) => read(field.ticked(), value));
	expect(values).toEqual([true, true, true, false, false, false]);
});

test("A password is at least twelve characters long and is not trimmed", () => {
	expect(read(field.newPassword(), "  twelve or so  ")).toBe("  twelve or so  ");
	expect(read(field.newPassword(), "short")).toContain("at least 12 characters");
	expect(read(field.newPassword(), "x".repeat(201))).toBe("Use at most 200 characters.");
});

test("An input left empty in a form counts as not given", () => {
	const schema = z.object({ title: field.line("title", 10), place: field.line("place", 10).optional() });
	expect(parseForm(schema, { title: "A", place: " \u200b" })).toEqual({ title: "A" });
	expect(() => parseForm(schema, undefined)).toThrow("title: input.missing");
});

test("Every field has its message, nested ones too", () => {
	const schema = z.object({
		title: field.line("title", 10),
		source: z.object({ url: field.httpUrl("source") }),
		topics: z.array(field.line("topic", 5)),
	});
	const problem = (() => {
		try {
			return parse(schema, { title: "", source: { url: "x" }, topics: ["Health and more"] });
		} catch (error) {
			return error as Problem;
		}
	})() as Problem;
	expect(problem.kind).toBe("invalid-input");
	expect(Object.keys(problem.fields)).toEqual(["title", "source.url", "topics.0"]);
	expect(refusalWords(problem, texts).fields["topics.0"]).toBe("Shorten the topic to 5 characters; it has 15.");
});

test("A form comes back with what was typed, but for passwords", () => {
	expect(typed({ title: " A ", topics: ["x", "y"], password: "p", currentPassword: "q" })).toEqual({
		title: " A ",
		topics: "x, y",
	});
	expect(typed(undefined)).toEqual({});
});

test("Only what can be mended in the form is a refusal", async () => {
	const refusing = (kind: "edit-conflict" | "not-allowed") => () => {
		throw new Problem(kind, "policy.same");
	};
	expect(await tryForm(texts, () => 7)).toEqual({ done: 7 });
	expect((await tryForm(texts, refusing("edit-conflict"))).refusal).toEqual({
		kind: "edit-conflict",
		detail: "That is the policy already.",
		fields: {},
	});
	await expect(tryForm(texts, refusing("not-allowed"))).rejects.toThrow("policy.same");
});
