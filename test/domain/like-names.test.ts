import { expect, test } from "vitest";
import { areLike } from "../../src/domain/like-names.ts";

test.each([
	["Klaus Größe", "Klaus Grosse"],
	["Klaus Größe", "Klaus Groesse"],
	["Emmanuel Macron", "Émmanuel Macron"],
	["Lars Løkke Rasmussen", "Lars Lokke Rasmussen"],
	["Lars Løkke Rasmussen", "Lars Loekke Rasmussen"],
	["Donald Tusk", "Tusk, Donald"],
	["Donald J. Trump", "Donald Trump"],
	["U.N.", "UN"],
	["Michelle O’Neill", "Michelle O'Neill"],
	["Jean-Luc Mélenchon", "Jean Luc Melenchon"],
	["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
	["Volodymyr Zelensky", "Volodymyr Zelenksy"],
	["Ministry of Defence", "Ministry of Defense"],
	["Владимир Путин", "Путин Владимир"],
	["中国 国务院", "国务院　中国"],
])("“%s” may well be “%s”", (one, other) => {
	expect(areLike(one, other)).toBe(true);
	expect(areLike(other, one)).toBe(true);
});

test.each([
	["Donald Trump", "Ivana Trump"],
	["Donald Trump", "Donald Tusk"],
	["A minister", "B minister"],
	["Ministry of Health", "Ministry of Wealth"],
	["Government 2019", "Government 2018"],
	["House", "Mouse"],
	["Anna Lee", "Anne Lee"],
	["国务院", "国防部"],
	["!!!", "???"],
	["Hamas", "Hamas leadership"],
])("“%s” is not taken for “%s”", (one, other) => {
	expect(areLike(one, other)).toBe(false);
	expect(areLike(other, one)).toBe(false);
});
