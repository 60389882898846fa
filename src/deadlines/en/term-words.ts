import { maybe, words } from "../grammar/grammar.ts";

const WHOSE =
	"the|my|his|her|our|their|your|its|this|the president 's|president 's|the prime minister 's|the mayor 's|the governor 's|a|the current|my current|this current|of the|trump 's|biden 's|president biden 's|president trump 's|the biden|the trump";
/** Whose term it is, where the words say so. */
export const OWNER = maybe(words(WHOSE));
/** Which of several terms. */
export const WHICH = maybe(
	words(
		"first|second|1 st|2 nd|third|current|new|next|four year|five year|six year|4 year|5 year|presidential|parliamentary|legislative|full|single|remaining|entire|final|last|only",
	),
);
/** Names of a term of office. */
export const TERM = words(
	"term|terms|term in office|term of office|term as president|term as governor|term as mayor|term as prime minister|presidency|mandate|administration|mayoralty|premiership|governorship|tenure|tenure in office|time in office|parliament|parliamentary term|legislature|legislative term|legislative period|mandate period|parliamentary session|term in government|government 's term|council term|mayoral term|presidential term|electoral term",
);
/** That a length is one in office. */
export const OFFICE =
	"in office|of office|in government|in power|in the white house|as president|as prime minister|as mayor|as governor|as chancellor|of my presidency|of his presidency|of her presidency|of the presidency|of my administration|of his administration|of our administration|of the administration|of my government|of our government|of a labour government|of a conservative government|of government|of my term|of his term|of her term|of the term|of our term|of my mandate|of my tenure|of a new government|of the new government|of the new administration|of my first term|of my second term|of a trump administration|of the mandate|of taking office|on the job|of my premiership|of this government|of this administration|of the government";
/** That a length is one in office, where the words say so. */
export const IN_OFFICE = maybe(words(OFFICE));
/** Beginning a term. */
export const TAKING =
	"taking office|taking power|assuming office|assuming power|coming into office|coming to power|entering office|being elected|being sworn in|i take office|i take power|we take office|he takes office|she takes office|they take office|he takes power|i am elected|i ' m elected|being inaugurated|my inauguration|his inauguration|her inauguration|the inauguration|inauguration|inauguration day|i assume office|he assumes office|she assumes office|i assume the presidency|i take the oath|i am sworn in|i ' m sworn in|i ' m inaugurated|becoming president|becoming prime minister|becoming mayor|becoming governor|i become president|i become prime minister|forming a government|forming government|winning power|getting into office|getting elected|election to office|we form a government|i enter office|we are in government|assuming the presidency|i even take office|i even arrive at the oval office|i get to the oval office|i arrive at the oval office|i enter the white house|i enter the oval office|i get into office|i win|we win|the start of the term|the start of my term|the beginning of my term|the start of his term|a labour government|a conservative government|a liberal government|a new government|a democratic government|a coalition government|a trump presidency|a trump administration|a biden administration|a harris administration|a new administration|becoming pm|becoming chancellor|becoming first minister|becoming taoiseach|being appointed|my appointment|winning the election|being re elected|my swearing in|his swearing in|her swearing in";
/** Ending it. */
export const LEAVING =
	"leaving office|leave office|i leave office|he leaves office|she leaves office|we leave office|they leave office|leaving the white house|i leave the white house|stepping down|my term ends|his term ends|her term ends|the term ends|my term is over|my term is up|my term expires|his term expires|my presidency ends|my presidency is over|i ' m out of office|i am out of office|the next government|my time in office is over|our term ends|our mandate ends|the mandate ends|the end of the line";
