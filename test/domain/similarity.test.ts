import { expect, test } from "vitest";
import { similarity } from "../../src/domain/similarity.ts";
import { slugOf } from "../../src/domain/slug.ts";

test("the same words in another order are the same; other words are not", () => {
	expect(similarity("Open the bridge by May", "By May, the bridge: open!")).toBe(1);
	expect(similarity("Open the bridge", "Lower the tax on bread")).toBe(0);
	expect(similarity("Open the new bridge", "Open the bridge in the north")).toBeGreaterThan(0.4);
});

test("words that every sentence has say nothing", () => {
	expect(similarity("we will do it", "they will have it")).toBe(0);
	expect(similarity("", "anything")).toBe(0);
});

test.each([
	["Donald Trump", "donald-trump"],
	["Volodymyr Zelensky ", "volodymyr-zelensky"],
	["وعده ایران", "وعده-ایران"],
	["Ministère de l’Économie", "ministère-de-l-économie"],
	["国务院", "国务院"],
	["!!!", "-"],
])("the address of “%s” is “%s”", (name, slug) => expect(slugOf(name)).toBe(slug));
