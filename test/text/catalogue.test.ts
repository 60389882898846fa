import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { EXPLANATIONS, type ExplanationCode } from "../../src/domain/explanation.ts";
import { REFUSALS, type RefusalCode } from "../../src/domain/refusal.ts";
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

	test("the words of each refusal tell the values that its code carries, and no others", () => {
		for (const [code, names] of Object.entries(REFUSALS)) {
			const told = argumentsOf(new IntlMessageFormat(en[`refusal.${code as RefusalCode}`], "en-GB").getAst());
			expect([...new Set(told)].sort(), code).toEqual([...names].sort());
		}
	});

	test("the words of each explanation tell the values that its code carries, and no others", () => {
		for (const [code, names] of Object.entries(EXPLANATIONS)) {
			const told = argumentsOf(new IntlMessageFormat(en[`explain.${code as ExplanationCode}`], "en-GB").getAst());
			expect([...new Set(told)].sort(), code).toEqual([...names].sort());
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

/** How the parser marks text between arguments. */
const LITERAL = 0;

/** Every argument of a message, those within its choices too. */
function argumentsOf(elements: ReturnType<IntlMessageFormat["getAst"]>): string[] {
	return elements.flatMap((element) => {
		if (element.type === LITERAL || !("value" in element)) return [];
		const options = "options" in element ? Object.values(element.options) : [];
		return [element.value, ...options.flatMap(({ value }) => argumentsOf(value))];
	});
}
