import type { Grammar } from "./grammar/grammar.ts";
import type { Token } from "./grammar/tokens.ts";
import type { Bound, Frame, Time } from "./model.ts";

/** All that the resolver knows of a language: a folder makes one, and a line in languages.ts adds it. */
export interface Language {
	readonly code: string;
	readonly grammar: Grammar;
	readonly correctTypos: (tokens: readonly Token[]) => {
		readonly tokens: readonly Token[];
		readonly wereCorrected: boolean;
	};
	/** A time that no preposition ties to the pledge. */
	readonly bareBound: (time: Time, frame: Frame) => Bound | undefined;
	/** Words before a time that make it "not until", "no … before". */
	readonly negation: RegExp;
	/** After a negation: waiting for something to begin rather than refraining from it. */
	readonly awaiting: RegExp;
	/** Before "until": what is forborne so long, rather than done from then on. */
	readonly forbears: RegExp;
	/** Who speaks keeps from beginning or ending something named: "we will not reopen the mine", unlike "the mine will not reopen". */
	readonly refuses: RegExp;
	/** Before "in ten years": the best, worst or first in a time that is past. */
	readonly record: RegExp;
	/** Before "on Friday": a verb that tells what has happened. */
	readonly reported: RegExp;
	/**
	 * A clause in the past, whatever the rest of the sentence promises: before a day or length "the plan it rejected",
	 * before a bound "voters who registered".
	 */
	readonly overInside: { readonly on: RegExp; readonly by: RegExp };
	/** Up to the end of a day: what is so for now, beside what is promised: "While trains run at half speed on Thursday". */
	readonly meanwhile: RegExp;
	/** After "in January": somebody who did something then. */
	readonly reportedAfter: RegExp;
	/** Around "for 20 years": what has lasted until now. */
	readonly lasted: { readonly before: RegExp; readonly after: RegExp };
	/** Before "in two years": what has been done in that time already. */
	readonly achieved: RegExp;
	/** Before a day: what had been promised, and may have been moved since. */
	readonly formerly: RegExp;
	/** Between a day promised once and another: what holds instead. */
	readonly instead: RegExp;
	/** The beginning of a phrase after a verb in the past: "was set for Friday" is ahead. */
	readonly fixed: RegExp;
	/** Before "for three months": what begins now and lasts so long, though the verb is in the past. */
	readonly imposed: RegExp;
	/** Between a length and a day: the one is a step to the other. */
	readonly thenOn: RegExp;
	/** A length that is counted from the day named before it: "six weeks later". */
	readonly later: RegExp;
	/** Between a term of office and its day: "when his term ends in May". */
	readonly ending: RegExp;
	/** Before "today": what is not so at present. */
	readonly deniedNow: RegExp;
	/** Words that tell of what is to come. */
	readonly ahead: RegExp;
	/** Pledges to refrain or to keep. */
	readonly refrain: RegExp;
	/** Refraining without any time named. */
	readonly standing: RegExp;
	/** A pledge that is made for after an election. */
	readonly ifElected: RegExp;
	/** Pledges that wait for something to happen first. */
	readonly condition: RegExp;
	/** How it tells from when a recurring pledge runs. */
	readonly series: SeriesWords;
}

/** What a language needs to know of series: from when they run, and whether their periods are counted or civil ones. */
export interface SeriesWords {
	/** Its first group holds the words for the beginning. */
	readonly since: RegExp;
	/** Put before "two weeks" it makes a length of time that is counted from the day it was said. */
	readonly counted: string;
	/** Put before "March 2026" it names that month. */
	readonly inPeriod: string;
}
