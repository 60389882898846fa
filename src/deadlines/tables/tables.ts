import type { HolidayRule } from "../calendar/holidays.ts";
import type { SeasonName } from "../calendar/seasons.ts";
import type { HappeningWords } from "../happenings.ts";
import type { Unit } from "../model.ts";
import type { VagueScale } from "../policy.ts";

/**
 * A language as lists of words, for those that build their phrases alike ("avant la fin de mars", "antes de fin de
 * marzo"). Lists are separated by "|", words inside a phrase by one space; an apostrophe is a word of its own.
 */
export interface LanguageTables {
	readonly code: string;
	/** Names of the twelve months, and of the seven weekdays from Monday. */
	readonly months: readonly string[];
	readonly weekdays: readonly string[];
	/** Singular forms, a semicolon, plural forms. */
	readonly units: Readonly<Partial<Record<Unit, string>>>;
	readonly seasons: Readonly<Record<SeasonName, string>>;
	readonly numbers: Readonly<Record<number, string>>;
	readonly ordinals: Readonly<Record<number, string>>;
	/** Marks that make digits an ordinal: "1er". */
	readonly ordinalMarks: string;
	readonly articles: string;
	/** Articles that tell a plural where the noun does not. */
	readonly plurals: string;
	/** Words between the parts of a date ("31 de marzo de 2026"). */
	readonly joins: string;
	readonly one: string;
	readonly workday: string;
	readonly few: string;
	readonly roughly: string;
	readonly halfMore: string;
	/** Prepositions with their article that keep a period to the running one ("dans le mois"). */
	readonly inRunning: string;
	readonly relations: Readonly<Record<"by" | "before" | "until" | "within" | "on" | "over" | "for" | "after", string>>;
	readonly this: string;
	readonly nextBefore: string;
	readonly nextAfter: string;
	readonly lastAfter: string;
	readonly running: string;
	readonly parts: Readonly<Record<"early" | "mid" | "late" | "end" | "firstHalf" | "secondHalf", string>>;
	readonly quarter: string;
	readonly half: string;
	readonly days: Readonly<Record<string, number>>;
	/** Words after a weekday that move it on by weeks ("lundi en huit"). */
	readonly weekdayPlus: Readonly<Record<string, number>>;
	readonly rangeFrom: string;
	readonly rangeTo: string;
	readonly fromNow: string;
	readonly ago: { readonly before: string; readonly after: string };
	readonly clock: { readonly mark: string; readonly at: string; readonly noon: string; readonly midnight: string };
	readonly holidays: Readonly<Record<string, HolidayRule>>;
	readonly vague: Readonly<Record<VagueScale, string>>;
	/** What only looks like a time: "a été" is no summer. */
	readonly noTimes: string;
	readonly every: string;
	readonly perUnit: string;
	readonly adverbs: Readonly<Record<string, string>>;
	readonly term: { readonly first: string; readonly name: string; readonly dayOne: string; readonly taking: string };
	/** Misspellings: short ones with what they stand for, long words besides the tables', and real words that look alike. */
	readonly spelling: {
		readonly known: Readonly<Record<string, string>>;
		readonly long: string;
		readonly real: string;
	};
	readonly happenings: HappeningWords;
}

/** The list, with every phrase written without accents as well: many people type so. */
export function plainToo(list: string): string {
	return [...new Set(list.split("|").flatMap((phrase) => [phrase, withoutAccents(phrase)]))].join("|");
}

export function withoutAccents(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "");
}
