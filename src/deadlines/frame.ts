import { Temporal } from "temporal-polyfill";
import { because, type Reason } from "../domain/explanation.ts";
import { isNorthern } from "./calendar/seasons.ts";
import { tokenize } from "./grammar/tokens.ts";
import type { Day, Frame, Milestone } from "./model.ts";
import { PRESET_POLICY } from "./policy.ts";
import type { ResolveContext } from "./resolution.ts";

const MOST_MILESTONES = 200;

/** The context made ready, or what is wrong with it. */
export function makeFrame(text: string, context: ResolveContext): Frame | Reason {
	const moment = momentOf(context.saidOn);
	const zone = context.timeZone ?? "UTC";
	if (moment === undefined || moment.day.year < 1583 || moment.day.year > 2400)
		return because("said_on_no_day", { given: context.saidOn });
	if (!isZone(zone)) return because("no_such_zone", { given: zone });
	const policy = context.policy === undefined ? PRESET_POLICY : { ...PRESET_POLICY, ...defined(context.policy) };
	return {
		said: moment.day,
		saidAt: context.saidOn.length > 10 ? moment.at : undefined,
		zone,
		country: context.country?.toUpperCase(),
		language: (context.language ?? "en").toLowerCase().slice(0, 2),
		policy,
		north: isNorthern(context.country?.toUpperCase(), policy.hemisphere),
		term: termOf(context),
		milestones: milestonesOf(context.milestones ?? {}, zone),
		text,
		tokens: tokenize(text),
	};
}

function termOf({ term }: ResolveContext): Frame["term"] {
	const start = term && dayOf(term.start);
	return start && { start, end: term.end === undefined ? undefined : dayOf(term.end) };
}

function milestonesOf(milestones: Readonly<Record<string, string>>, zone: string): Milestone[] {
	return Object.entries(milestones)
		.slice(0, MOST_MILESTONES)
		.flatMap(([name, text]) => {
			const on = dayOf(text);
			const parts = tokenize(name).map((token) => token.text);
			return on === undefined ? [] : [{ name, on, at: hourOf(text, zone), parts }];
		});
}

/** "2025-10-10T12:00+03:00", or the wall's time in the zone; undefined where there is only a day. */
function hourOf(text: string, zone: string): Temporal.ZonedDateTime | undefined {
	const [, local, offset = zone] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? [];
	if (local === undefined) return undefined;
	return attempt(() => Temporal.PlainDateTime.from(local).toZonedDateTime(offset === "Z" ? "UTC" : offset));
}

function dayOf(text: string): Day | undefined {
	return momentOf(text.slice(0, 10))?.day;
}

interface Moment {
	readonly at: Temporal.PlainDateTime;
	readonly day: Day;
}

const moments = new Map<string, Moment | undefined>();
const MOST_MOMENTS = 1000;

/** "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM"; anything finer is cut off. The last ones are kept: many words are said on one day. */
function momentOf(text: string): Moment | undefined {
	if (moments.has(text)) return moments.get(text);
	if (moments.size >= MOST_MOMENTS) moments.clear();
	const at = readMoment(text);
	const found = at && { at, day: at.toPlainDate() };
	moments.set(text, found);
	return found;
}

function readMoment(text: string): Temporal.PlainDateTime | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})|$)/.exec(text);
	if (parts === null) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
	return attempt(() => new Temporal.PlainDateTime(year, month, day, hour, minute));
}

const zones = new Map<string, boolean>();

function isZone(zone: string): boolean {
	const known =
		zones.get(zone) ?? attempt(() => Temporal.PlainDate.from("2000-01-01").toZonedDateTime(zone)) !== undefined;
	if (zones.size < 1000) zones.set(zone, known);
	return known;
}

function attempt<T>(make: () => T): T | undefined {
	try {
		return make();
	} catch {
		// Temporal refuses what is no date or zone; the caller says so in words.
		return undefined;
	}
}

function defined<T extends object>(values: T): Partial<T> {
	// Only undefined members are left out, so what remains is a part of T.
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
