import { Temporal } from "temporal-polyfill";
import type { Deadline, KeptDeadline, KeptReading, Reading } from "../domain/deadline.ts";
import type { Explanation, ExplanationCode, Reason, ReasonValue } from "../domain/explanation.ts";
import type { TextKey, Texts, TextValues } from "./text.ts";

/** The words of every reason: one message for each code. A code without one does not compile. */
export type ExplanationTexts = Readonly<Record<`explain.${ExplanationCode}`, string>>;

/** Why a deadline is the day it is, in a sentence. Where it ends with the due day, so do the words. */
export function explain(explanation: Explanation, texts: Texts): string {
	return typeof explanation === "string" ? explanation : capital(wordsOf(explanation, texts), texts.locale);
}

/** A deadline with its reasons in words, as readers see it and the record keeps it. */
export function explainDeadline(deadline: Deadline, texts: Texts): KeptDeadline {
	const readings = deadline.readings.map((reading) => explainReading(reading, texts));
	return { ...deadline, explanation: explain(deadline.explanation, texts), readings };
}

/** One way to read the words, with its reason in words. */
export function explainReading(reading: Reading, texts: Texts): KeptReading {
	return { ...reading, explanation: explain(reading.explanation, texts) };
}

function wordsOf({ code, values }: Reason, texts: Texts): string {
	const told = Object.entries(values).map(([name, value]) => [name, inWords(value, texts)]);
	// Which values a message takes depends on its code: the types hold that where the reason is made.
	return (texts.t as (key: TextKey, values: TextValues) => string)(`explain.${code}`, Object.fromEntries(told));
}

function inWords(value: ReasonValue, texts: Texts): string | number {
	const { formats } = texts;
	if (typeof value !== "object") return value;
	if (value instanceof Temporal.PlainDate) return formats.date(value.toString());
	if ("code" in value) return wordsOf(value, texts);
	if ("monthOf" in value) return formats.month(value.monthOf.toString());
	if ("monthNumber" in value) return formats.monthName(value.monthNumber);
	if ("dayInYear" in value) return formats.dayAndMonth(value.dayInYear.toString());
	if ("sentence" in value) return explain(value.sentence, texts);
	return formats.list(value.map((one) => wordsOf(one, texts)));
}

function capital(words: string, locale: string): string {
	return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
