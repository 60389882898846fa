import { periodBound } from "../bounds.ts";
import { grammar } from "../grammar/grammar.ts";
import { corrector, type Spelling } from "../grammar/typos.ts";
import type { Language } from "../language.ts";
import { boundRules } from "./bounds.ts";
import { wordReader } from "./read-words.ts";
import { type LanguageTables, plainToo } from "./tables.ts";
import { lengthRules, timeRules } from "./times.ts";

type Patterns = Omit<Language, "code" | "grammar" | "correctTypos" | "bareBound">;

const LONG_ENOUGH = 6;

/** The months, weekdays, units and seasons of the tables, and what they name besides, to correct spellings by. */
function spellingOf(tables: LanguageTables): Spelling {
	const { months, weekdays, units, seasons, spelling } = tables;
	const lists = [...months, ...weekdays, ...Object.values(units), ...Object.values(seasons), spelling.long];
	const all = lists.flatMap((text) => plainToo(text.replaceAll(";", "|")).split("|"));
	const long = all.filter((word) => word.length >= LONG_ENOUGH && !word.includes(" "));
	const short = all.filter((word) => word.length >= 4 && word.length < LONG_ENOUGH && !word.includes(" "));
	return {
		known: spelling.known,
		long: [...new Set(long)],
		short,
		real: new Set([...all, ...spelling.real.split("|")]),
	};
}

/** A language from its word lists and the patterns that tell refraining, waiting and looking back. */
export function languageFrom(tables: LanguageTables, patterns: Patterns): Language {
	return {
		...patterns,
		code: tables.code,
		grammar: grammar(wordReader(tables), [...timeRules(tables), ...lengthRules(tables), ...boundRules(tables)]),
		correctTypos: corrector(spellingOf(tables)),
		bareBound: (time, frame) => {
			const found = time.next(frame.said);
			return found && periodBound("on", found, time.bare, frame);
		},
	};
}
