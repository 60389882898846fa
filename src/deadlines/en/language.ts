import { grammar, type Node } from "../grammar/grammar.ts";
import type { Language } from "../language.ts";
import type { Frame } from "../model.ts";
import { BOUNDS, bareBound } from "./bounds.ts";
import { CLAUSES } from "./clauses.ts";
import { CLOCKS } from "./clocks.ts";
import { ELLIPTIC } from "./elliptic.ts";
import { GIVEN_TIME } from "./given-time.ts";
import { GUARDS } from "./guards.ts";
import { HAPPENINGS, readEvents } from "./happenings.ts";
import { HOLIDAY_RULES } from "./holidays.ts";
import { IDIOMS } from "./idioms.ts";
import { LENGTH_BOUNDS } from "./length-bounds.ts";
import { LENGTHS } from "./lengths.ts";
import { readWord } from "./lexicon.ts";
import { MONTHLY } from "./monthly.ts";
import { NARRATION } from "./narration.ts";
import { PARTS } from "./parts.ts";
import { PERIODS } from "./periods.ts";
import { RANGES } from "./ranges.ts";
import { RECURRING } from "./recurring.ts";
import { RELATIVE_DAYS } from "./relative-days.ts";
import { ENGLISH_SERIES } from "./series.ts";
import { SPOKEN } from "./spoken.ts";
import { TERM_ENDS } from "./term-ends.ts";
import { TERMS } from "./terms.ts";
import { correctTypos } from "./typos.ts";
import { VAGUE_RULES } from "./vague.ts";
import { WRITTEN_DATES } from "./written-dates.ts";

/** The nodes that begin at a token; for most words there are none, and no list is made. */
function readPhrases(frame: Frame, index: number): readonly Node[] {
	const plain = readWord(frame, index);
	const events = readEvents(frame, index);
	if (events.length === 0) return plain;
	return plain.length === 0 ? events : [...plain, ...events];
}

/** English. */
export const ENGLISH: Language = {
	code: "en",
	grammar: grammar(readPhrases, [
		...WRITTEN_DATES,
		...CLOCKS,
		...LENGTHS,
		...PERIODS,
		...PARTS,
		...RELATIVE_DAYS,
		...HOLIDAY_RULES,
		...RANGES,
		...ELLIPTIC,
		...BOUNDS,
		...LENGTH_BOUNDS,
		...GIVEN_TIME,
		...TERMS,
		...TERM_ENDS,
		...HAPPENINGS,
		...CLAUSES,
		...RECURRING,
		...MONTHLY,
		...VAGUE_RULES,
		...GUARDS,
		...IDIOMS,
		...SPOKEN,
	]),
	correctTypos,
	bareBound,
	negation:
		/\b(?:no(?!-)|not|never|nobody|none of|unlikely|hardly|doubtful|doubts?|n['’]t|cannot|without|nor|neither|refrain(?:s|ed|ing)? from)\b|n['’]t\b/i,
	awaiting:
		/\bno (?:verdict|decision|ruling|judge?ment|answer|results?|word|news|breakthrough|relief|improvement|recovery|announcement|resumption|sentence)s?\b[^.;]{0,40}$|\b(?:n['’]t|not) going to (?:see|get|have|know|hear|be)\b[^.;]{0,60}$|\b(?:may|might)(?: well)? not\b[^.;]{0,60}$|\b(?:un|not |less |hardly )likely (?:to\b|that\b|before|until)|\bdoubt(?:s|ful)?\b|\b(?:do|does|did|should|would)(?:n['’]t| not) (?:expect|anticipate|foresee|think|hold your breath)\b|\b(?:nobody|no one|no-one|none of (?:us|them|the \w+)|few) (?:expects?|believes?|thinks?|knows?|anticipates?|sees?)\b|\bno [^.;]{0,30}\b(?:is|are) (?:expected|due|likely|planned|anticipated|scheduled)\b|\b(?:(?:will|would|is|are|was|were|does|do|did|has|have|can|could)(?:n['’]t| not)|not|cannot|won['’]t) (?:be\b(?! (?:shut|closed|raised|increased|cut|sold|privati[sz]ed|taxed|imposed|changed|touched|extended|renewed|reduced|abolished|scrapped|introduced|deployed|evicted|deported|charged|broken up|weakened|repealed))|been\b|have\b|know|see|get|go\b(?: (?:up|down|back|ahead|live|away|home)|\s*$)|rise|fall|resume|change|apply|kick in|happen|start|begin|come|take effect|go into|occur|expire|end|expected|due|likely|ready|available|return|reach|arrive|(?:re)?open|restart|hear|until|till|before|any)/i,
	refuses:
		/\b(?:I|we)(?: (?:will|shall|would|do|are|am)(?: not|n['’]t)|['’](?:ll|re|m) not| won['’]t| shan['’]t)(?: going to| to)?(?: be)?(?: ever| again)? (?:(?:re-?)?(?:open|start|begin|launch|introduc)|resum|restart|end|chang|return(?:ing)? to|go(?:ing)? back (?:to|on)|com(?:e|ing) back to)\p{L}* [^.;]{0,40}\p{L}/iu,
	forbears:
		/\b(?:no|any) (?:(?:new|more|further|compulsory|forced|additional) )?[\p{L}-]+(?: [\p{L}-]+){0,2} $|\bno (?:new|more|further|compulsory|forced|additional)\b|(?:n['’]t|\bnot|\bnever|\bcannot|\bwithout|\bfrom) (?:be )?(?:(?:again|ever|also|to|seek to|try to) )*(?:rais|increas|hik|put up|lift|cut|reduc|lower|sell|sold|tax|privati[sz]|clos|shut|impos|introduc|evict|deport|dismiss|fir|lay|laid|make|build|drill|deploy|touch|run for|stand for|contact|travel|leave|speak|spend|borrow|trade|compet|recruit|hir|lobby|extradit|execut|attack|strik|bomb|interfer|interven|enforce)\p{L}*\b[^.;]{0,80}$/iu,
	...NARRATION,
	refrain:
		/\b(?:no (?:new|more|further|tax|increase|cuts?|rise|hike)|(?<!\b(?:have|has|had) |['’]ve )never|(?:will|would|shall|do|does|did|must|may) not|won['’]t|agreed? not to|pledged? not to|promised? not to|commit(?:s|ted)? not to|vow(?:s|ed)? not to|refrain|freeze|suspend|pause|halt|moratorium|ban|keep|maintain|preserve|protect|continue|remain|stay|stop|hold off|cap|frozen|suspended|paused|banned|halted|kept|capped|maintained|stopped|preserved|suspending|freezing|pausing|keeping|banning)\b/i,
	standing:
		/\b(?:(?:will|would|shall|to|must|can|['’]ll|going to) never|never again|agreed? not to|(?:pledge|promise|commit|vow|undertake)(?:s|d|ed|ted)? not to|(?:I|we)(?: will not| won['’]t| shall not|['’]ll not|['’]re not going to| are not going to)|refrain from)\b/i,
	ifElected:
		/\b(?:if|when|once|should) (?:(?:I|we|you|he|she|they|the \w{1,15} party|labour|the conservatives) )?(?:(?:am|are|is|get|gets|'m|'re|'s) )?(?:re-?)?(?:elected|win|wins|voted in|vote (?:for )?(?:me|us)|elect (?:me|us))\b/i,
	condition:
		/(?:^|[.;:!?"“”,—–-] {0,2})(?:if|unless|once|provided(?: that)?|as long as|so long as) [^.;]{1,120}?, ?[^.;]{0,40}?(?:\b(?:will|shall|going to)\b|['’]ll\b)|(?:\b(?:will|shall|going to)\b|['’]ll\b)[^.;]{1,120}?\b(?:if|unless|provided that|on condition that|as long as|so long as)\b|(?:^|[.;,] |\b(?:will|shall|to|['’]ll)\b[^.;]{0,80} )(?:in the event (?:of|that)|subject to|contingent (?:up)?on|conditional (?:up)?on|provided (?:that )?(?!by|for)|on condition that|as soon as (?!possible|practic|feasible|(?:we|I|they|reasonably) (?:can|possibl))|the (?:minute|moment|second|day) (?:that )?(?:the|a|an|our|this|these|those)\b [^.;,]{2,60}?(?:\b(?:is|are|has|have|gets?|passes|ends?|comes?|takes?|opens?|lands?)\b)|when (?:the |a |an |our |this |all )?[^.;,]{2,40}? (?:is|are|has|have|gets|passes|resumes|returns|reaches|takes|comes|enters|opens|ends|rises|falls|sits)\b)/i,
	series: ENGLISH_SERIES,
};
