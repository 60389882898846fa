import { Temporal } from "temporal-polyfill";

/**
 * How a recurring pledge comes round. Periods are always counted from the first one, so that a series of month ends
 * stays one after February.
 */
export interface Rhythm {
	/** From the beginning of one period to that of the next: an ISO 8601 duration of days, weeks, months or years. */
	readonly every: string;
	/** How long each period is, from its first day to its due day; equal to `every` where they follow on one another. */
	readonly length: string;
	/** First day of the first period. */
	readonly startsOn: string;
	/**
	 * The one day of each month that counts, as RFC 5545 writes it: "31" (the last one where a month is shorter), "-1" for
	 * the last, "1MO" for the first Monday, "-1FR" for the last Friday. Undefined where periods follow on one another.
	 */
	readonly onDay?: string | undefined;
	/** No period begins after this day; undefined where the words name no end. */
	readonly untilOn?: string | undefined;
}

/** One time round: its first day, and the last one on which it is still on time. */
export interface Period {
	readonly startsOn: string;
	readonly dueOn: string;
}

/** The first period that is due after a day; the very first one where no day is given. Undefined once the series is over. */
export function nextPeriod(rhythm: Rhythm, after?: string): Period | undefined {
	for (let index = after === undefined ? 0 : indexNear(rhythm, after); ; index += 1) {
		const period = periodAt(rhythm, index);
		if (rhythm.untilOn !== undefined && period.startsOn > rhythm.untilOn) return undefined;
		if (after === undefined || period.dueOn > after) return within(period, rhythm.untilOn);
	}
}

/** The first `most` periods, as many as there are. */
export function firstPeriods(rhythm: Rhythm, most: number): Period[] {
	const periods: Period[] = [];
	let next = nextPeriod(rhythm);
	while (next && periods.length < most) {
		periods.push(next);
		next = nextPeriod(rhythm, next.dueOn);
	}
	return periods;
}

/** The same text for the same rhythm: a database may give its members back in another order. */
export function rhythmKey(rhythm: Rhythm | undefined): string {
	if (!rhythm) return "";
	const { every, length, startsOn, untilOn = "", onDay = "" } = rhythm;
	return [every, length, startsOn, untilOn, onDay].join(" ").trimEnd();
}

/** Whether a text is a duration that periods can have: of a day at the least, and of nothing finer. */
export function isPeriodLength(text: string): boolean {
	try {
		const { years, months, weeks, days, sign, hours, minutes, seconds } = Temporal.Duration.from(text);
		return sign > 0 && years + months + weeks + days > 0 && hours + minutes + seconds === 0;
	} catch {
		return false;
	}
}

/** The last period ends with the series, even in the middle. */
function within({ startsOn, dueOn }: Period, untilOn: string | undefined): Period {
	return { startsOn, dueOn: untilOn !== undefined && untilOn < dueOn ? untilOn : dueOn };
}

/** The day of a month that `onDay` means; undefined where the month has none, or where it is no such text. */
export function dayOfMonth(month: Temporal.PlainDate, onDay: string): Temporal.PlainDate | undefined {
	const [, sign, day, nth, name] = ON_DAY.exec(onDay) ?? [];
	if (day === undefined && nth === undefined) return undefined;
	const count = Number(day ?? nth);
	const last = month.with({ day: month.daysInMonth });
	if (!name) return sign ? last.subtract({ days: count - 1 }) : month.with({ day: Math.min(count, month.daysInMonth) });
	const weekday = WEEKDAYS.indexOf(name) + 1;
	const found = sign
		? last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + 7 * (count - 1) })
		: month.with({ day: 1 + ((weekday - month.with({ day: 1 }).dayOfWeek + 7) % 7) }).add({ weeks: count - 1 });
	return found.month === month.month ? found : undefined;
}

/** Not the fifth Monday, nor the seventh last day: some months have none. */
const ON_DAY = /^(-)?(?:(3[01]|[12]\d|[1-9])|([1-4])(MO|TU|WE|TH|FR|SA|SU))$/;
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function periodAt({ every, length, startsOn, onDay }: Rhythm, index: number): Period {
	const first = Temporal.PlainDate.from(startsOn);
	if (onDay !== undefined) {
		const month = first.with({ day: 1 }).add(times(every, index));
		const on = (dayOfMonth(month, onDay) ?? month.with({ day: month.daysInMonth })).toString();
		return { startsOn: on, dueOn: on };
	}
	const start = first.add(times(every, index));
	// A whole period ends on the eve of the next one, whatever the lengths of the months between.
	const end = length === every ? first.add(times(every, index + 1)) : start.add(length);
	return { startsOn: start.toString(), dueOn: end.subtract({ days: 1 }).toString() };
}

function times(duration: string, count: number): Temporal.Duration {
	const { years, months, weeks, days } = Temporal.Duration.from(duration);
	const product = { years: years * count, months: months * count, weeks: weeks * count, days: days * count };
	return Temporal.Duration.from(product);
}

/** An index that is surely not beyond the period looked for, and seldom more than two before it. */
function indexNear({ every, startsOn }: Rhythm, after: string): number {
	const { years, months, weeks, days } = Temporal.Duration.from(every);
	const longestDays = years * 366 + months * 31 + weeks * 7 + days;
	const gone = Temporal.PlainDate.from(startsOn).until(after, { largestUnit: "days" }).days;
	return Math.max(0, Math.floor(gone / longestDays) - 1);
}
