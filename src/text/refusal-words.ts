import { isCivilDate } from "../domain/civil-date.ts";
import type { FieldMessages, Problem } from "../domain/problem.ts";
import type { Refusal, RefusalValue } from "../domain/refusal.ts";
import type { TextKey, Texts, TextValues } from "./text.ts";

/** The words of some refusals: one message for each code. A code without one does not compile. */
export type RefusalTexts<Codes> = Readonly<Record<`refusal.${Extract<keyof Codes, string>}`, string>>;

/** A refusal in words: what is wrong, and beside each input what is wrong with it. */
export interface RefusalWords {
	readonly detail: string;
	readonly fields: FieldMessages;
}

/** What a Problem says in a language. Where inputs are refused, the whole is the sum of them. */
export function refusalWords(problem: Pick<Problem, "refusal" | "fields">, texts: Texts): RefusalWords {
	const refused = Object.entries(problem.fields);
	if (refused.length === 0) return { detail: wordsOf(problem.refusal, texts), fields: {} };
	const fields = Object.fromEntries(refused.map(([name, one]) => [name, wordsOf(one, texts)]));
	return { detail: Object.values(fields).join(" "), fields };
}

/** One refusal in words. */
export function wordsOf({ code, values }: Refusal, texts: Texts): string {
	const named = Object.entries(values).map(([name, value]) => [name, inWords(name, value, texts)]);
	// Whether a message takes values depends on its code: the types hold that where the refusal is made.
	return (texts.t as (key: TextKey, values: TextValues) => string)(`refusal.${code}`, Object.fromEntries(named));
}

function inWords(name: string, value: RefusalValue, { t, formats }: Texts): string | number {
	if (typeof value === "object") return t(value.text as TextKey); // A test holds that each name has its text.
	// A title may look like a day and is none: the name of the value says what it is.
	return DAYS.test(name) && isCivilDate(String(value)) ? formats.date(String(value)) : value;
}

/** How values are named that are civil dates. */
const DAYS = /On$|^(today|day|from|meant)$/;
