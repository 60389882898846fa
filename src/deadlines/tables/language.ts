import { periodBound } from "../bounds.ts";
import { grammar } from "../grammar/grammar.ts";
import type { Language } from "../language.ts";
import { boundRules } from "./bounds.ts";
import { wordReader } from "./read-words.ts";
import type { LanguageTables } from "./tables.ts";
import { lengthRules, timeRules } from "./times.ts";

type Patterns = Pick<
	Language,
	"negation" | "awaiting" | "record" | "reported" | "lasted" | "ahead" | "refrain" | "standing" | "condition"
>;

/** A language from its word lists and the patterns that tell refraining, waiting and looking back. */
export function languageFrom(tables: LanguageTables, patterns: Patterns): Language {
	return {
		...patterns,
		code: tables.code,
		grammar: grammar(wordReader(tables), [...timeRules(tables), ...lengthRules(tables), ...boundRules(tables)]),
		correctTypos: (tokens) => ({ tokens, wereCorrected: false }),
		bareBound: (time, frame) => {
			const found = time.next(frame.said);
			return found && periodBound("on", found, time.bare, frame);
		},
	};
}
