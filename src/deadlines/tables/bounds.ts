import type { Relation } from "../../domain/deadline.ts";
import { deadBound, lengthBound, openBound, periodBound, recurringBound, vagueBound, WEIGHT } from "../bounds.ts";
import { isoDuration, lengthOf, vagueLength } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, of, rule, wordsAt } from "../grammar/grammar.ts";
import { milestoneBound, milestoneLengthBound } from "../milestones.ts";
import type { Bound, Frame, Time } from "../model.ts";
import type { VagueScale } from "../policy.ts";
import { termBound } from "../terms.ts";
import type { LanguageTables } from "./tables.ts";
import { list } from "./times.ts";

const TIME = of("time");
const LENGTH = of("length");
const UNIT = of("unit");
const SINGLE = of("single");
const HAPPENING = of("happening");

/** What ties times to the pledge, from a language's tables. */
export function boundRules(tables: LanguageTables): readonly GrammarRule[] {
	return [...datedRules(tables), ...lengthBounds(tables), ...undatedRules(tables), ...hangingRules(tables)];
}

function datedRules({ relations, articles }: LanguageTables): GrammarRule[] {
	const the = maybe(list(articles));
	const rules: readonly (readonly [Relation, string, number])[] = [
		["by", relations.by, WEIGHT.bound],
		["before", relations.before, WEIGHT.bound],
		["until", relations.until, WEIGHT.time],
		["on", relations.on, WEIGHT.time],
	];
	return [
		...rules.map(([relation, text, weight]) =>
			rule("bound", [list(text), the, TIME], ([, , time], frame) => timeBound(relation, time, weight, frame)),
		),
		rule("bound", [list(relations.after), the, TIME], () => openBound()),
	];
}

function lengthBounds(tables: LanguageTables): GrammarRule[] {
	const { relations, articles, fromNow } = tables;
	const the = maybe(list(articles));
	return [
		rule("bound", [list(relations.within), the, LENGTH, maybe(list(fromNow))], ([, , length], frame) =>
			lengthBound("within", length, WEIGHT.bound, frame),
		),
		rule("bound", [list(relations.within), list(tables.units.fortnight?.split(";")[0] ?? "quinzaine")], (_, frame) => {
			const length = lengthOf(15, "day", "15");
			return length && lengthBound("within", length, WEIGHT.bound, frame);
		}),
		rule("bound", [list(relations.before), the, LENGTH], ([, , length], frame, { from }) =>
			// "no antes de dos semanas" says from when on.
			NOT.has(frame.tokens[from - 1]?.text ?? "") ? openBound() : lengthBound("within", length, WEIGHT.bound, frame),
		),
		rule("bound", [list(relations.over), the, LENGTH], ([, , length], frame) =>
			lengthBound("within", length, WEIGHT.time, frame),
		),
		rule("bound", [list(relations.for), LENGTH], ([, length], frame) =>
			lengthBound("for", length, WEIGHT.lasting, frame),
		),
		rule("bound", [LENGTH, list(fromNow)], ([length], frame) => lengthBound("within", length, WEIGHT.time, frame)),
		rule(
			"bound",
			[
				maybe(list(`${relations.within}|${relations.over}`)),
				list(tables.plurals),
				maybe(list(tables.nextBefore)),
				UNIT,
				maybe(list(tables.nextAfter)),
			],
			([, , before, unit, after], frame, place) =>
				before === undefined && after === undefined ? undefined : vagueOf(unit, wordsAt(frame, place)),
		),
		rule("bound", [list(`${relations.over}`), list(tables.nextBefore), UNIT], ([, , unit], frame, place) =>
			vagueOf(unit, wordsAt(frame, place)),
		),
		rule("bound", [maybe(list(`${relations.within}|${relations.over}`)), LENGTH], ([, length], frame, place) =>
			length.vague === undefined ? undefined : vagueBound(length.vague, wordsAt(frame, place)),
		),
	];
}

const NOT = new Set(["no", "pas", "nunca", "jamais"]);

function undatedRules(tables: LanguageTables): GrammarRule[] {
	const vague = (Object.entries(tables.vague) as [VagueScale, string][]).map(([scale, text]) =>
		rule("bound", [list(text)], (_, frame, place) => vagueBound(scale, wordsAt(frame, place))),
	);
	const adverbs = Object.entries(tables.adverbs).map(([text, every]) =>
		rule("bound", [list(text)], (_, frame, place) => recurringBound(every, wordsAt(frame, place), WEIGHT.rate)),
	);
	return [
		...vague,
		...adverbs,
		rule("bound", [list(tables.every), UNIT], ([, unit], frame, place) => {
			const length = lengthOf(1, unit, "");
			return length && recurringBound(isoDuration(length), wordsAt(frame, place), WEIGHT.regular);
		}),
		rule("bound", [list(tables.every), LENGTH], ([, length], frame, place) =>
			recurringBound(isoDuration(length), wordsAt(frame, place), WEIGHT.regular),
		),
		rule("bound", [list(tables.every), of("weekday")], (_, frame, place) =>
			recurringBound("P7D", wordsAt(frame, place), WEIGHT.regular),
		),
		rule("bound", [list(tables.perUnit), SINGLE], ([, unit], frame, place) => {
			const length = lengthOf(1, unit, "");
			return length && recurringBound(isoDuration(length), wordsAt(frame, place), WEIGHT.rate);
		}),
		rule("bound", [list(tables.noTimes)], () => deadBound("sounds_like_time")),
		rule("bound", [list(tables.ago.before), LENGTH], () => deadBound("looks_back")),
		rule("bound", [LENGTH, list(tables.ago.after)], () => deadBound("looks_back")),
		rule("bound", [maybe(list(tables.articles)), UNIT, list(tables.lastAfter)], () => deadBound("looks_back")),
		rule("bound", [maybe(list(tables.articles)), of("weekday"), list(tables.lastAfter)], () => deadBound("looks_back")),
	];
}

function hangingRules({ relations, term, articles }: LanguageTables): GrammarRule[] {
	const the = maybe(list(articles));
	return [
		rule("bound", [list(relations.before), the, HAPPENING], ([, , event], frame) =>
			milestoneBound("before", event, WEIGHT.bound, frame),
		),
		rule("bound", [list(relations.until), the, HAPPENING], ([, , event], frame) =>
			milestoneBound("until", event, WEIGHT.time - 1, frame),
		),
		rule("bound", [list(relations.by), the, HAPPENING], ([, , event], frame) =>
			milestoneBound("by", event, WEIGHT.bound - 1, frame),
		),
		rule("bound", [list(relations.after), the, HAPPENING], ([, , event], frame) =>
			milestoneBound("after", event, WEIGHT.open, frame),
		),
		rule(
			"bound",
			[maybe(list(relations.within)), the, LENGTH, list(relations.after), the, HAPPENING],
			([, , length, , , event], frame) => milestoneLengthBound("within", length, event, frame),
		),
		rule(
			"bound",
			[maybe(list(`${relations.within}|${relations.over}|${relations.on}`)), the, of("number"), list(term.first), UNIT],
			([, , count, , unit], frame, place) => firstOf(count, unit, frame, wordsAt(frame, place)),
		),
		rule(
			"bound",
			[maybe(list(`${relations.within}|${relations.over}|${relations.on}`)), the, list(term.first), of("number"), UNIT],
			([, , , count, unit], frame, place) => firstOf(count, unit, frame, wordsAt(frame, place)),
		),
		rule("bound", [list(term.dayOne)], (_, frame) => termBound("on", { type: "start" }, frame)),
		rule("bound", [list(relations.before), list(term.taking)], (_, frame) =>
			termBound("before", { type: "start" }, frame),
		),
		rule("bound", [list(term.name)], (_, frame) => termBound("by", { type: "end" }, frame)),
	];
}

function firstOf(count: number, unit: Parameters<typeof lengthOf>[1], frame: Frame, label: string): Bound | undefined {
	const length = lengthOf(count, unit, label);
	return length && termBound("within", { type: "first", length }, frame);
}

function timeBound(relation: Relation, time: Time, weight: number, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	return found && periodBound(relation, found, weight, frame);
}

function vagueOf(unit: Parameters<typeof lengthOf>[1], words: string): Bound {
	return vagueBound(vagueLength(unit, "").vague ?? "soon", words, WEIGHT.vague + 2);
}
