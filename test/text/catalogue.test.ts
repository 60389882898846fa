import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en } from "../../src/text/en/catalogue.ts";
import { textsFor } from "../../src/text/text.ts";

describe("the catalogue of texts", () => {
	test("every message is well formed", () => {
		for (const [key, message] of Object.entries(en)) {
			expect(() => new IntlMessageFormat(message, "en-GB", undefined, { ignoreTag: true }), key).not.toThrow();
		}
	});

	test("no message is empty, and none uses a typewriter's quotation marks", () => {
		for (const [key, message] of Object.entries(en)) {
			expect(message.trim(), key).not.toBe("");
			expect(message, key).not.toMatch(/["']/);
		}
	});

	test("a message counts in its language", () => {
		const { t } = textsFor("en");
		expect(t("list.count", { count: 0 })).toBe("No pledges");
		expect(t("list.count", { count: 1 })).toBe("1 pledge");
		expect(t("list.count", { count: 1234 })).toBe("1,234 pledges");
	});

	test("a value is put in as it is, without being read as a message", () => {
		expect(textsFor("en").t("nav.signed_in", { name: "{x} <b>" })).toBe("Signed in as {x} <b>");
	});
});
