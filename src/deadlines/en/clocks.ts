import { addDays, compareDays } from "../calendar/periods.ts";
import { fixedTime } from "../calendar/weekdays.ts";
import { zoneOf } from "../calendar/zones.ts";
import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import type { Clock, Frame, Time } from "../model.ts";

const CLOCK = of("clock");
const NUMBER = of("number");
const TIME = of("time");
const HALF = maybe(
	words("am|pm|a.m.|p.m.|a . m .|p . m .|a . m|p . m|in the morning|in the afternoon|in the evening|at night"),
);
const PART_OF_DAY = words(
	"morning|afternoon|evening|night|midday|lunchtime|in the morning|in the afternoon|in the evening",
);

/** Times of day, alone (today, or tomorrow where it has passed) and on a day. */
export const CLOCKS: readonly GrammarRule[] = [
	rule("clock", [NUMBER, words(":"), NUMBER, HALF], ([hour, , minute, half]) => clock(hour, minute, half)),
	rule("clock", [NUMBER, words(":"), NUMBER, words(":"), NUMBER, HALF], ([hour, , minute, , , half]) =>
		clock(hour, minute, half),
	),
	rule(
		"clock",
		[NUMBER, words("am|pm|a . m .|p . m .|a . m|p . m|in the morning|in the afternoon|in the evening|at night")],
		([hour, half]) => clock(hour, 0, half),
	),
	rule("clock", [NUMBER, words("h"), NUMBER], ([hour, , minute], { tokens }, { to }) =>
		tokens[to - 1]?.raw.length === 2 ? clock(hour, minute, undefined) : undefined,
	),
	rule("clock", [NUMBER, words("o ' clock|oclock|o clock"), HALF], ([hour, , half]) => clock(hour, 0, half ?? "any")),
	rule(
		"clock",
		[of("number"), words("gmt|utc|zulu|hours|hrs|local time|bst|cet|cest")],
		([number, zone], { tokens }, { from }) =>
			/^[012]\d[0-5]\d$/.test(tokens[from]?.raw ?? "") ? fourDigits(number, zone) : undefined,
	),
	rule("clock", [words("half past|quarter past|half"), NUMBER, HALF], ([part, hour, half]) =>
		clock(hour, part === "quarter past" ? 15 : 30, half ?? "any"),
	),
	rule("clock", [words("quarter to"), NUMBER, HALF], ([, hour, half]) => clock(hour - 1, 45, half ?? "any")),
	rule("clock", [words("noon|midday|high noon")], () => ({ hour: 12, minute: 0 })),
	rule("clock", [words("midnight")], () => ({ hour: 23, minute: 59 })),
	rule("clock", [words("close of business|close of play|cob|close of trading")], () => ({ hour: 17, minute: 0 })),
	rule(
		"clock",
		[
			CLOCK,
			words(
				"et|est|edt|eastern time|eastern|ct|cst|cdt|central time|mt|mst|mdt|mountain time|pt|pst|pdt|pacific time|pacific|gmt|utc|z|bst|cet|cest|eet|eest|msk|ist|jst|kst|aest|aedt|sast|wat|eat|london time|paris time|berlin time|brussels time|kyiv time|moscow time|washington time|new york time|tokyo time|beijing time|delhi time|local time",
			),
		],
		([time, zone]) => ({ ...time, zone: zoneOf(zone) }),
	),
	rule("time", [CLOCK], ([time], frame) => today(time, frame)),
	rule("time", [TIME, maybe(words(", at|,|at|by|before|around|no later than|until")), CLOCK], ([day, , time], frame) =>
		atClock(day, time, frame),
	),
	rule("time", [CLOCK, maybe(words(", on|,|on|of|the|on the")), TIME], ([time, , day], frame) =>
		atClock(day, time, frame),
	),
	rule(
		"time",
		[TIME, maybe(words(",")), words("from|between"), CLOCK, words("to|and|-|until"), CLOCK],
		([day, , , , , last], frame) => atClock(day, last, frame),
	),
	rule(
		"time",
		[TIME, maybe(words(",")), maybe(words("from|between")), NUMBER, words("to|and|-|until|till"), CLOCK],
		([day, , , , , last], frame) => atClock(day, last, frame),
	),
	rule(
		"time",
		[words("from|between"), CLOCK, words("to|and|-|until"), CLOCK, maybe(words("on|,")), TIME],
		([, , , last, , day], frame) => atClock(day, last, frame),
	),
	rule("time", [TIME, words("at"), NUMBER], ([day, , hour], frame) => atHour(day, hour, frame)),
	rule("time", [NUMBER, TIME], ([hour, day], frame) => (isPartOfDay(day) ? atHour(day, hour, frame) : undefined)),
	rule("time", [TIME, maybe(words(",|in the")), PART_OF_DAY], ([day, , part], frame) => partOfDay(day, part, frame)),
	rule("time", [words("this|later this"), words("morning|afternoon|evening")], ([, part], frame) =>
		thisPart(part, frame),
	),
	rule("time", [PART_OF_DAY, words("of"), TIME], ([part, , day], frame) => partOfDay(day, part, frame)),
];

function clock(hour: number, minute: number, half: string | undefined): Clock | undefined {
	if (![hour, minute].every(Number.isInteger) || hour < 0 || hour > 24 || minute < 0 || minute > 59) return undefined;
	const plain = half?.replace(/[ .]/g, "") ?? "";
	if (/^am|morning/.test(plain) && hour <= 12) return { hour: hour % 12, minute };
	if (/^pm|afternoon|evening|night/.test(plain) && hour <= 12) return { hour: (hour % 12) + 12, minute };
	if (plain === "any" && hour < 7) return { hour: hour + 12, minute };
	return hour === 24 ? { hour: 23, minute: 59 } : { hour, minute };
}

/** "1800 GMT", "0930 hours". */
function fourDigits(number: number, zone: string): Clock | undefined {
	const time = clock(Math.floor(number / 100), number % 100, undefined);
	return (
		time && (zone === "hours" || zone === "hrs" ? time : { ...time, zone: zoneOf(zone === "zulu" ? "utc" : zone) })
	);
}

function today(time: Clock, frame: Frame): Time | undefined {
	const { said, saidAt } = frame;
	const isPast =
		saidAt !== undefined && (time.hour < saidAt.hour || (time.hour === saidAt.hour && time.minute < saidAt.minute));
	const day = isPast ? addDays(said, 1) : said;
	return fixedTime({ start: day, end: day, precision: "instant", rule: "clock", clock: time }, 40);
}

function atClock(day: Time, time: Clock, frame: Frame): Time | undefined {
	const found = day.next(frame.said);
	if (found === undefined || found.clock !== undefined || !found.start.equals(found.end)) return undefined;
	const clock = afterNoon(day, time);
	return fixedTime({ ...found, precision: "instant", rule: "clock", clock, readings: undefined }, 60);
}

/** "8 o'clock tonight" is 20:00. */
function afterNoon(day: Time, time: Clock): Clock {
	const isLate = /^part-(?:night|evening|afternoon)/.test(day.key) && time.hour >= 4 && time.hour < 12;
	return isLate ? { ...time, hour: time.hour + 12 } : time;
}

/** "tomorrow at 5": an hour below seven is meant in the afternoon. */
function atHour(day: Time, hour: number, frame: Frame): Time | undefined {
	const part = /^part-(\w+)/.exec(day.key)?.[1];
	const time = hour >= 1 && hour <= 23 ? clock(hour, 0, part ?? "any") : undefined;
	return time && atClock(day, time, frame);
}

function partOfDay(day: Time, part: string, frame: Frame): Time | undefined {
	const found = day.next(frame.said);
	if (found === undefined || found.clock !== undefined || compareDays(found.start, found.end) !== 0) return undefined;
	return ofPart(fixedTime(found, 55), part);
}

function thisPart(part: string, frame: Frame): Time | undefined {
	return ofPart(fixedTime({ start: frame.said, end: frame.said, precision: "day", rule: "relative-day" }, 45), part);
}

/** The key remembers the part of the day, so that "9 tomorrow evening" is 21:00. */
function ofPart(time: Time | undefined, part: string): Time | undefined {
	return time && { ...time, key: `part-${part.split(" ").at(-1)} ${time.key}` };
}

function isPartOfDay(day: Time): boolean {
	return day.key.startsWith("part-");
}
