import { ENGLISH } from "./en/language.ts";
import { SPANISH } from "./es/language.ts";
import { FRENCH } from "./fr/language.ts";
import type { Language } from "./language.ts";

/** Every language the resolver reads. */
const LANGUAGES: readonly Language[] = [ENGLISH, FRENCH, SPANISH];

/** The language of a code ("en", "en-GB"), English when there is none given. */
export function languageOf(code: string | undefined): Language | undefined {
	const plain = (code ?? "en").toLowerCase().slice(0, 2);
	return LANGUAGES.find((language) => language.code === plain);
}

/** The same, and English for a code of which nothing is read. */
export function languageOrEnglish(code: string | undefined): Language {
	return languageOf(code) ?? ENGLISH;
}
