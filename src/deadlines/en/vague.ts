import { vagueBound, WEIGHT } from "../bounds.ts";
import { vagueLength } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, of, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Frame } from "../model.ts";
import type { VagueScale } from "../policy.ts";

const VAGUE: Readonly<Record<VagueScale, string>> = {
	hours:
		"any minute now|any minute|any moment|any moment now|momentarily|within hours|in a moment|in a minute|in a bit|in a little bit|in a little while|in a second|in just a moment|in just a second|any second",
	days: "any day now|any day|within days|in a matter of days|imminently|imminent|immediately|right away|straight away|straightaway|at once|without delay|without further delay|with immediate effect|forthwith|promptly|urgently|instantly|in short order|in relatively short order|in fairly short order|in very short order|overnight|hours , not days|days , not weeks|hours not days|days not weeks",
	weeks:
		"weeks , not months|weeks not months|within weeks|in a matter of weeks|very soon|very very soon|very , very soon|pretty soon|quite soon|real soon|really soon|extremely soon|before long|shortly|very shortly|in no time|in the very near future|in the immediate future|any week now|before too long|relatively soon|fairly soon",
	soon: "soon|sooner rather than later|as soon as possible|as soon as practicable|as soon as feasible|as soon as practical|as soon as we can|as soon as i can|as soon as they can|as soon as reasonably possible|as soon as reasonably practicable|as quickly as possible|as quickly as we can|as quickly as i can|as fast as possible|as fast as we can|as fast as humanly possible|as quickly as humanly possible|as soon as humanly possible|as soon as we possibly can|as quickly as we possibly can|as fast as we possibly can|at the earliest possible date|at the earliest possible moment|at the earliest possible time|with all deliberate speed|with all due speed|with all possible speed|as rapidly as possible|as early as possible|asap|a . s . a . p|at the earliest opportunity|at the earliest possible opportunity|at the earliest possible|at the earliest convenience|at the earliest|at your earliest convenience|in the near future|in the not too distant future|in the not so distant future|in the foreseeable future|for the foreseeable future|in the near term|in the very short term|in the very near term|near term|in the short term|in short time|within a short period|within a short time|within a short period of time|in a short period of time|in a short time|within a reasonable time|within a reasonable period|in a reasonable time|in a timely manner|in a timely fashion|in a timely way|quickly|very quickly|rapidly|speedily|swiftly|expeditiously|in a short while|as a matter of urgency|as a priority|at the right time|when the time is right|when the time comes|at the appropriate time|at an appropriate time|in due course|in due time|in good time|in time|in the fullness of time|at the first opportunity|at the first available opportunity|at our earliest opportunity|when time permits|time permitting|when parliamentary time allows|when time allows|as time allows|within the shortest possible time|in the shortest possible time|within the shortest time possible|when circumstances permit|as time permits|in the next little while|in the coming little while|within a short space of time|in a short space of time|within a very short time|in the coming period|over the coming period|in the next period|when we are ready|when we ' re ready|when we 're ready|when it 's ready|when it is ready|when they are ready|when they ' re ready|soonest|the sooner the better|down the road|down the line|down the track|at some stage|at some point|at some point in the future|at some point soon|at some future date|at a later date|at a later time|at a future date|at a date to be announced|in the future|in future|in the days ahead|in the time ahead|going forward|in the period ahead|one of these days|at a later stage|in a short space of time|early on|by and by|presently|in the interim|in the meantime|in the offing|on the horizon|around the corner|just around the corner|right around the corner",
	months:
		"months , not years|months not years|months rather than years|a matter of months , not years|in the medium to long term|over the medium to long term|within months|in a matter of months|in the medium term|medium term|in the months ahead|over the medium term|this holiday season|the holiday season|by the holidays|before the holidays|ahead of the holidays|over the holidays|in time for the holidays",
	years:
		"within years|in a matter of years|years , not months|years not months|years rather than months|years , not weeks|decades , not years|in the long term|in the long run|over the long term|over the longer term|in the longer term|in the longer run|longer term|eventually|ultimately|someday|some day|one day|sooner or later|over time|in the years ahead|within a generation|in a generation|in my lifetime|in our lifetime|in our lifetimes|within our lifetime|in the distant future|within a lifetime|for generations to come|for years to come",
	ongoing:
		"on an ongoing basis|for now|for the time being|until further notice|for the moment|at the moment|temporarily|continuously|for a while|for a time|for some time|indefinitely|as long as it takes|as long as it has to|as long as they have to|as long as we have to|as long as needed|as long as is needed|for as long as needed|for as long as it has to|for as long as it takes|as long as necessary|for as long as necessary|until it is done|until the job is done|in stages|gradually|step by step|in phases|little by little",
};
/** "as soon as the bill passes" waits for something. */
function isComparison(found: string, { tokens }: Frame, { from, to }: Place): boolean {
	return found === "soon" && tokens[from - 1]?.text === "as" && tokens[to]?.text === "as";
}

/** "in a second term" counts terms. */
function isOrdinalSecond(found: string, { tokens }: Frame, { to }: Place): boolean {
	return found === "in a second" && tokens[to]?.type === "word";
}

const AHEAD = words(
	"coming|next|upcoming|following|near|ensuing|subsequent|next few|next several|next couple|weeks and months|days and",
);

/** Words that promise a time without naming one. */
export const VAGUE_RULES: readonly GrammarRule[] = [
	...(Object.entries(VAGUE) as [VagueScale, string][]).map(([scale, list]) =>
		rule("bound", [words(list)], ([found], frame, place) =>
			isComparison(found, frame, place) || isOrdinalSecond(found, frame, place)
				? undefined
				: vagueBound(scale, wordsAt(frame, place), list === VAGUE.ongoing ? WEIGHT.vague - 2 : WEIGHT.vague),
		),
	),
	rule(
		"bound",
		[
			maybe(
				words(
					"within|in|over|during|across|throughout|for|through|sometime in|at some point in|by|in just|some time in|later in|all through",
				),
			),
			maybe(words("the|these|those|our")),
			AHEAD,
			maybe(words("few|several|couple of|handful of|number of|many|little|short|couple of short|few short")),
			maybe(
				words(
					"days and|weeks and|months and|days or|weeks or|hours and|days , weeks , and|weeks , months , and|days , weeks and",
				),
			),
			of("unit"),
		],
		([, , which, , pair, unit], frame, place) => {
			const isPlural = /s$/i.test(wordsAt(frame, { from: place.to - 1, to: place.to }));
			if (!isPlural && pair === undefined) return undefined;
			if (which === "near") return undefined;
			return vagueBound(vagueLength(unit, "").vague ?? "soon", wordsAt(frame, place), WEIGHT.vague + 2);
		},
	),
	rule(
		"bound",
		[words("within|in|in just|in a matter of|within a matter of|in mere|a matter of|within mere|over"), of("unit")],
		([, unit], frame, place) => {
			const isPlural = /s$/i.test(wordsAt(frame, { from: place.to - 1, to: place.to }));
			return isPlural ? vagueBound(vagueLength(unit, "").vague ?? "soon", wordsAt(frame, place)) : undefined;
		},
	),
	rule(
		"bound",
		[maybe(words("still|just|only|merely")), of("unit"), words("away|off|out|away from")],
		([, unit], frame, place) => {
			const isPlural = /s (?:away|off|out|away from)$/i.test(wordsAt(frame, place));
			return isPlural ? vagueBound(vagueLength(unit, "").vague ?? "soon", wordsAt(frame, place)) : undefined;
		},
	),
	rule(
		"bound",
		[
			maybe(words("in|over|for|within|during")),
			words("the|these"),
			of("unit"),
			words(
				"ahead|to come|to follow|that follow|that lie ahead|and months ahead|and weeks ahead|and years ahead|and weeks to come|and months to come|and years to come",
			),
		],
		([, , unit, ahead], frame, place) => {
			// "the week ahead" is one week.
			const isOne = (ahead === "ahead" || ahead === "to come") && !/s (?:ahead|to come)$/i.test(wordsAt(frame, place));
			return isOne ? undefined : vagueBound(vagueLength(unit, "").vague ?? "soon", wordsAt(frame, place));
		},
	),
	rule(
		"bound",
		[
			maybe(words("in|within|over|for|during|after")),
			of("length"),
			maybe(words("from now|hence|away|or so|time|' time|later|ahead|at most|or more|or less|to come|down the road")),
		],
		([, length], frame, place) =>
			length.vague === undefined ? undefined : vagueBound(length.vague, wordsAt(frame, place)),
	),
];
