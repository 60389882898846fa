import type { ExplanationTexts } from "../explanation-words.ts";

/**
 * Why a deadline is the day it is. Messages begin with a small letter, because one may stand within another: what comes
 * first in a sentence is given its capital when it is said.
 */
export const explanations = {
	"explain.due": "{basis}: on time up to {due}",
	"explain.looked_at_again": "{basis}; the newsroom looks again on {day}",
	"explain.counted": "{length} counted from the day after {day}",
	"explain.counted_workdays":
		"{length} counted from the day after {day}, without weekends {country, select, none {(no country is set for public holidays)} other {and the public holidays of {country}}}",
	"explain.counted_moment":
		"{length} counted from {moment}{hour, select, known {} other {, the last minute of the day as the hour is not known}}",
	"explain.before_period": "before {period} begins",
	"explain.end_of": "the end of {period}",
	"explain.last_day_of": "the last day of {period}",
	"explain.clock": "{time} in {zone} on that day",
	"explain.before_clock": "before {time} in {zone} on that day",
	"explain.held_until": "held to until then: {basis}",
	"explain.before_milestone": "before {milestone}{state, select, expected {, expected on {day}} other { on {day}}}",
	"explain.milestone_day": "the day of {milestone}{state, select, expected {, expected on {day}} other {}}",
	"explain.after_milestone":
		"{length} counted from the day after {milestone}{state, select, expected {, expected on {day}} other { on {day}}}",
	"explain.length_before_milestone":
		"{length} before {milestone}{state, select, expected {, expected on {day}} other { on {day}}}",
	"explain.hours_after_milestone":
		"{length} counted from the {minute, select, first {first} other {last}} minute of the day of {milestone}{state, select, expected {, expected on {day}} other { on {day}}}, as its hour is not known",
	"explain.hours_before_milestone":
		"{length} before the {minute, select, first {first} other {last}} minute of the day of {milestone}{state, select, expected {, expected on {day}} other { on {day}}}, as its hour is not known",
	"explain.moment_after_milestone": "{length} counted from {moment}, when {milestone} takes place",
	"explain.moment_before_milestone": "{length} before {moment}, when {milestone} takes place",
	"explain.before_term": "before the term begins on {day}",
	"explain.term_begins": "the first day of the term of office",
	"explain.term_ends": "the day on which the term of office ends",
	"explain.term_last_full_day": "the last full day of the term of office",
	"explain.term_half": "the day on which half of the term of office is over",
	"explain.term_first": "the first {length} of the term, the day it began included",
	"explain.after_term_began": "{length} after the term began on {day}",
	"explain.comes_round_every": "comes round {every}, first {first}{until, select, none {} other {, up to {until}}}",
	"explain.condition_met": "the condition was met on {day}. {sentence}",

	"explain.no_deadline": "no deadline was set.",
	"explain.no_time_named": "the words name no time",
	"explain.no_day_named": "the words name no day",
	"explain.day_not_given": "no day was named",
	"explain.vague": "“{words}” names no day",
	"explain.comes_round": "“{words}” comes round again and has no single due day",
	"explain.from_when_on": "the words say from when on, not by when",
	"explain.when_it_begins": "the words say when something begins, not by when it is done",
	"explain.over": "{period} was over when the words were said",
	"explain.day_over": "the day that the words name was over when they were said",
	"explain.no_such_day": "there is no such day in the calendar",
	"explain.too_long": "that is too long to be a deadline",
	"explain.looks_back": "the words look back, not ahead",
	"explain.no_longer_holds": "the words name a day that no longer holds",
	"explain.when_it_is_not": "the words say when it is not",
	"explain.how_long_not": "the words say how long it does not take",
	"explain.sounds_like_time": "the words sound like a time but name none",
	"explain.how_long_or_far": "the words tell how long something lasts or how far it moves, not by when",
	"explain.how_long_or_old": "the words tell how long or how old, not by when",
	"explain.how_old": "the words tell how old, not by when",
	"explain.pace": "the words tell a pace, not a day",
	"explain.each_case": "the words tell how long each case may take, not by when",
	"explain.when_said": "the words tell when they were said",
	"explain.which_money": "the year tells which money or season, not by when",
	"explain.milestone_unregistered": "“{words}” has no registered date",
	"explain.milestone_undated": "{milestone} has no date yet",
	"explain.milestone_without_length": "the words name no length to count from {milestone}",
	"explain.term_unregistered": "the words hang on a term of office whose dates are not registered",
	"explain.waits_for_condition": "the pledge waits for a condition to be met",
	"explain.starts_with_condition": "the clock starts when the condition is met.",
	"explain.condition_failed": "the condition failed on {day}, so the clock never starts.",
	"explain.holds_from_now": "the pledge is to hold from now on, and names no end",
	"explain.said_on_no_day": "“{given}” is no day on which words can have been said",
	"explain.no_such_zone": "there is no time zone called “{given}”",
	"explain.no_such_language": "there is no grammar for the language “{given}”",
	"explain.set_by_hand": "the day was set by hand.",

	"explain.day": "{day}",
	"explain.moment": "{time} ({zone}) on {day}",
	"explain.month": "{month}",
	"explain.quarter": "quarter {quarter} of {year}",
	"explain.half": "the {half, select, 1 {first} other {second}} half of {year}",
	"explain.year": "{year}",
	"explain.years": "the years {from} to {to}",
	"explain.from_to": "{from} to {to}",
	"explain.fiscal_year": "the fiscal year {year} (from {month})",
	"explain.fiscal_quarter": "quarter {quarter} of {year}",
	"explain.season":
		"{season, select, spring {spring} summer {summer} autumn {autumn} other {winter}} {years} (up to {day})",
	"explain.season_by_sun":
		"{season, select, spring {spring} summer {summer} autumn {autumn} other {winter}} up to the solstice or equinox",
	"explain.holiday": "{name} {year}",
	"explain.other_order": "{day} (read with the {order, select, day_first {day before month} other {month before day}})",
	"explain.first_part": "the first part of {period}",
	"explain.middle": "the middle of {period}",
	"explain.last_part": "the last part of {period}",
	"explain.first_half": "the first half of {period}",
	"explain.second_half": "the second half of {period}",

	"explain.duration":
		"{unit, select, years {{count, plural, one {# year} other {# years}}} months {{count, plural, one {# month} other {# months}}} weeks {{count, plural, one {# week} other {# weeks}}} days {{count, plural, one {# day} other {# days}}} workdays {{count, plural, one {# working day} other {# working days}}} hours {{count, plural, one {# hour} other {# hours}}} other {{count, plural, one {# minute} other {# minutes}}}}",
	"explain.one":
		"one {unit, select, minute {minute} hour {hour} day {day} workday {working day} week {week} fortnight {fortnight} month {month} quarter {quarter} half {half-year} decade {decade} century {century} other {year}}",
	"explain.every":
		"every {unit, select, years {{count, plural, one {year} other {# years}}} half_years {half-year} quarters {quarter} months {{count, plural, one {month} other {# months}}} weeks {{count, plural, one {week} other {# weeks}}} other {{count, plural, one {day} other {# days}}}}",
	"explain.first_on": "on {day}",
	"explain.first_from": "from {from} to {to}",
} as const satisfies ExplanationTexts;
