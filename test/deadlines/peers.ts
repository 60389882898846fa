import { Temporal } from "temporal-polyfill";
import type { DeadlineKind } from "../../src/domain/deadline.ts";
import type { Case } from "./evaluate.ts";

/** What somebody made of a case: a civil day (and minute), or nothing. */
export interface Answer {
	readonly day: string | undefined;
	readonly minute?: string | undefined;
	readonly kind?: DeadlineKind | undefined;
	readonly rule?: string | undefined;
}

export interface Candidate {
	readonly name: string;
	readonly answer: (row: Case) => Answer;
}

/** The general libraries, as they come: what they return is their last day or minute, nothing added. */
export async function peers(): Promise<{
	readonly candidates: readonly Candidate[];
	readonly missing: readonly string[];
}> {
	const found = await Promise.all([chronoNode(), compromiseDates(), recognizersText()]);
	const candidates = found.filter((each) => typeof each !== "string");
	return { candidates, missing: found.filter((each) => typeof each === "string") };
}

async function chronoNode(): Promise<Candidate> {
	const chrono = await import("chrono-node");
	return {
		name: "chrono-node",
		answer: (row) => {
			const [found] = chrono.parse(row.text, new Date(row.reference), { forwardDate: true });
			if (found === undefined) return { day: undefined };
			return localAnswer((found.end ?? found.start).date());
		},
	};
}

type Load = (name: string) => Promise<unknown>;
/** Packages that may be missing are named at run time, so that the types do not ask for them. */
const load: Load = (name) => import(name);

interface CompromiseDoc {
	dates: (options: { today: string; timezone: string }) => {
		json: () => { dates?: { end?: string; start?: string } }[];
	};
}

async function compromiseDates(): Promise<Candidate | string> {
	try {
		const nlp = (
			(await load("compromise")) as {
				default: { plugin: (plugin: unknown) => void } & ((text: string) => CompromiseDoc);
			}
		).default;
		nlp.plugin(((await load("compromise-dates")) as { default: unknown }).default);
		return {
			name: "compromise-dates",
			answer: (row) => {
				const [found] = nlp(row.text)
					.dates({ today: row.reference.slice(0, 10), timezone: "UTC" })
					.json();
				return { day: (found?.dates?.end ?? found?.dates?.start)?.slice(0, 10) };
			},
		};
	} catch {
		// Not a dependency of the product: scored where somebody has installed it.
		return "compromise-dates";
	}
}

interface RecognizerValue {
	readonly type?: string;
	readonly start?: string;
	readonly end?: string;
	readonly value?: string;
}
interface RecognizerResult {
	readonly resolution?: { readonly values?: readonly RecognizerValue[] };
}

/** In its own terms: the end of a range is the first day after it, and a length is counted in seconds from the statement. */
function recognized({ type, end, value }: RecognizerValue, reference: string): string | undefined {
	const day = (text: string) =>
		/^\d{4}-\d{2}-\d{2}/.test(text) ? Temporal.PlainDate.from(text.slice(0, 10)) : undefined;
	if (type === "set") return undefined;
	if (type === "duration")
		return Temporal.PlainDateTime.from(reference)
			.add({ seconds: Number(value) })
			.toPlainDate()
			.toString();
	if (end !== undefined) {
		const last = day(end);
		return (type === "daterange" ? last?.subtract({ days: 1 }) : last)?.toString();
	}
	return value === undefined ? undefined : day(value)?.toString();
}

async function recognizersText(): Promise<Candidate | string> {
	try {
		const suite = (await load("@microsoft/recognizers-text-date-time")) as {
			default: {
				recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => RecognizerResult[];
			};
		};
		return {
			name: "Recognizers-Text",
			answer: (row) => {
				const [found] = suite.default.recognizeDateTime(row.text, "en-us", 0, new Date(row.reference));
				const value = found?.resolution?.values?.at(-1);
				return { day: value === undefined ? undefined : recognized(value, row.reference) };
			},
		};
	} catch {
		// As above.
		return "Recognizers-Text";
	}
}

function localAnswer(date: Date): Answer {
	const two = (value: number) => String(value).padStart(2, "0");
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return { day, minute: `${day}T${two(date.getHours())}:${two(date.getMinutes())}` };
}
