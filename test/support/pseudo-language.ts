import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../src/domain/language.ts";
import { en } from "../../src/text/en/catalogue.ts";
import { CATALOGUES } from "../../src/text/text.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/**
 * A language made of the English catalogue, with every letter of its messages put into full width: what is still in plain
 * letters on a page is data, or a word that no translator would ever see. Dates and numbers are written the Russian way,
 * which has no Latin letters either.
 */
export function addPseudoLanguage(): Language {
	const name = "xa" as Language; // A language that no release speaks.
	const texts = Object.fromEntries(Object.entries(en).map(([key, message]) => [key, translated(message)]));
	// Every key of the English catalogue is there, because it was made from it.
	CATALOGUES[name] = { locale: "ru", direction: "ltr", texts: texts as unknown as typeof en };
	return name;
}

function translated(message: string): string {
	if (!message.includes("{")) return wide(message);
	return written(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
}

/** The message of a parsed one, with only its own words changed. */
function written(elements: Elements): string {
	return elements.map(elementWritten).join("");
}

function elementWritten(element: Elements[number]): string {
	if (!("value" in element)) return "#";
	if (element.type === LITERAL) return wide(element.value as string);
	if (!("options" in element)) return `{${element.value}}`;
	const kind = "offset" in element ? "plural" : "select";
	const options = Object.entries(element.options).map(([name, { value }]) => `${name} {${written(value)}}`);
	return `{${element.value}, ${kind}, ${options.join(" ")}}`;
}

/** How the parser marks text between arguments. */
const LITERAL = 0;

/** Addresses, names of settings, options and commands stay what they are, in every language. */
const KEPT =
	/https?:\S+|[\w.-]+@[\w.-]+|(?<![\w-])--?[a-z][\w-]*|\b[A-Z]+_[A-Z_]+\b|`[^`]*`|\bbywhen [a-z]+(?: [a-z]+)?|\{[^}]*\}/g;

function wide(text: string): string {
	let out = "";
	let from = 0;
	for (const match of text.matchAll(KEPT)) {
		out += letters(text.slice(from, match.index)) + match[0];
		from = match.index + match[0].length;
	}
	return out + letters(text.slice(from));
}

function letters(text: string): string {
	return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
