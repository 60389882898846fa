import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../domain/language.ts";
import { en } from "./en/catalogue.ts";
import { type Formats, formatsFor } from "./formatting.ts";

export type TextKey = keyof typeof en;
export type TextValues = Readonly<Record<string, string | number>>;

/** A message that names an argument must be given its values: forgetting them does not compile. */
type ValuesOf<K extends TextKey> = (typeof en)[K] extends `${string}{${string}` ? [values: TextValues] : [];

export type Translate = <K extends TextKey>(key: K, ...values: ValuesOf<K>) => string;

/** All that a door needs to speak one language: its messages, and how it writes dates and numbers. */
export interface Texts {
	readonly language: Language;
	/** A BCP 47 tag, for `<html lang>` and Intl. English is written the British way: day before month. */
	readonly locale: string;
	readonly direction: "ltr" | "rtl";
	readonly t: Translate;
	readonly formats: Formats;
}

interface Catalogue {
	readonly locale: string;
	readonly direction: "ltr" | "rtl";
	readonly texts: Readonly<Record<TextKey, string>>;
}

/** The texts of each language. A test adds one of its own, to see that nothing is said without them. */
export const CATALOGUES: Record<Language, Catalogue> = {
	en: { locale: "en-GB", direction: "ltr", texts: en },
};

const ready = new Map<Language, Texts>();

/** The texts of a language; made once and kept, so it may be called on every request. */
export function textsFor(language: Language): Texts {
	const known = ready.get(language);
	if (known) {
		return known;
	}
	const { locale, direction, texts } = CATALOGUES[language];
	const made = { language, locale, direction, t: translator(texts, locale), formats: formatsFor(locale) };
	ready.set(language, made);
	return made;
}

/** The language of this name, or the one given where nobody speaks it any more. */
export function languageOf(name: string, otherwise: Language): Language {
	return Object.hasOwn(CATALOGUES, name) ? (name as Language) : otherwise; // Its catalogue says that it is one.
}

/** Compiles a message when it is first asked for. One without arguments is returned as it stands: pages are hot. */
function translator(texts: Catalogue["texts"], locale: string): Translate {
	const compiled = new Map<TextKey, IntlMessageFormat>();
	return (key, ...[values]) => {
		const message = texts[key];
		if (!values) {
			return message;
		}
		let format = compiled.get(key);
		if (!format) {
			format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
			compiled.set(key, format);
		}
		return format.format(values) as string; // Only strings and numbers go in, so a string comes out.
	};
}
