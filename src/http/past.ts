/** The site as it stood on a day, for the code that makes today's pages and answers. */
import { LRUCache } from "lru-cache";
import { openPast } from "../../db/past.ts";
import { listPolicies } from "../../db/policies.ts";
import type { Aside, Database } from "../../db/types.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn, endOfDay, isCivilDate } from "../domain/civil-date.ts";
import { firstPolicy, inForceAmong } from "../domain/policy.ts";
import { Problem } from "../domain/problem.ts";

/** What an address names its day with. */
export const AS_OF = "as-of";

/**
 * The instant that `?as-of=` names: the last of a civil day of the newsroom's ("2025-11-01"). Undefined where it is not
 * asked for. Throws a Problem for what is no day, or is not over yet.
 */
export function asOfIn(asked: unknown, { config, now }: Deps): Date | undefined {
	if (asked === undefined) return undefined;
	const today = civilDateIn(config.TIME_ZONE, now());
	if (typeof asked !== "string" || !isCivilDate(asked)) {
		throw new Problem("invalid-input", "as_of.no_day");
	}
	if (asked >= today) throw new Problem("invalid-input", "as_of.not_over");
	return new Date(endOfDay(asked, config.TIME_ZONE).getTime() - 1);
}

/**
 * Does some work with the site as it stood at an instant: its database, its clock and its policy are those of then. The
 * first to ask for a day waits until it is put together, which costs as much as there are pledges. So one is made at a
 * time, the last few are kept, and who would wait too long is told to come back. Throws a Problem then, and where the
 * record began later.
 */
export async function withPast<T>(deps: Deps, at: Date, work: (then: Deps) => Promise<T> | T): Promise<T> {
	const shelf = shelfOf(deps);
	const day = await inTime(dayOf(shelf, deps, at));
	day.readers += 1;
	try {
		return await work(day.deps);
	} finally {
		day.readers -= 1;
		if (day.isTakenOff && day.readers === 0) await day.aside.close();
	}
}

const MOST_KEPT = 4;
const MOST_WAITING = 8;
const PATIENCE_MS = 10_000;

interface Day {
	readonly deps: Deps;
	readonly aside: Aside;
	readers: number;
	isTakenOff: boolean;
}

interface Shelf {
	readonly kept: LRUCache<number, Day>;
	readonly making: Map<number, Promise<Day>>;
	/** The end of the line of those that are still to be made. */
	last: Promise<unknown>;
}

const shelves = new WeakMap<Database, Shelf>();

function shelfOf({ db }: Deps): Shelf {
	const known = shelves.get(db);
	if (known) return known;
	const kept = new LRUCache<number, Day>({ max: MOST_KEPT, disposeAfter: takeOff });
	const made: Shelf = { kept, making: new Map(), last: Promise.resolve() };
	shelves.set(db, made);
	return made;
}

function takeOff(day: Day): void {
	day.isTakenOff = true;
	if (day.readers === 0) void day.aside.close().catch(() => undefined);
}

function dayOf(shelf: Shelf, deps: Deps, at: Date): Promise<Day> | Day {
	const key = at.getTime();
	const known = shelf.kept.get(key) ?? shelf.making.get(key);
	if (known) return known;
	if (shelf.making.size >= MOST_WAITING) throw comeBack();
	const making = shelf.last.then(async () => {
		const day = await makeDay(deps, at);
		shelf.kept.set(key, day);
		return day;
	});
	shelf.making.set(key, making);
	shelf.last = making.then(
		() => shelf.making.delete(key),
		() => shelf.making.delete(key),
	);
	return making;
}

async function makeDay(deps: Deps, at: Date): Promise<Day> {
	const aside = await openPast(deps.db, at);
	if (!aside) throw new Problem("not-found", "as_of.before_record");
	const refuse = () => Promise.reject(new Error("What is past is not written any more."));
	const db: Database = Object.assign(aside, { transact: refuse, aside: refuse });
	const config = await configThen({ ...deps, db }, at);
	return { deps: { ...deps, db, config, now: () => new Date(at) }, aside, readers: 0, isTakenOff: false };
}

/**
 * The settings as the policy of an instant had them. Who is named is not the past's to say: whoever stands by a role now
 * does so on every page.
 */
export async function configThen({ db, config }: Pick<Deps, "db" | "config">, at: Date): Promise<Config> {
	const first = firstPolicy(config);
	const known = (await listPolicies(db)).filter(({ version, publishedAt }) => version === 1 || publishedAt <= at);
	const { policy } = inForceAmong(known, civilDateIn(first.policy.timeZone, at)) ?? first;
	const { timeZone: TIME_ZONE, dueSoonDays: DUE_SOON_DAYS, lateFrom: LATE_FROM = "first" } = policy;
	// Nobody can follow the past, so it is a site without mail.
	const quiet = { SMTP_URL: undefined, production: true, demo: false };
	return { ...config, ...quiet, TIME_ZONE, DUE_SOON_DAYS, LATE_FROM };
}

async function inTime(day: Promise<Day> | Day): Promise<Day> {
	let timer: NodeJS.Timeout | undefined;
	const tooLong = new Promise<never>((_resolve, refuse) => {
		timer = setTimeout(() => refuse(comeBack()), PATIENCE_MS);
	});
	return Promise.race([day, tooLong]).finally(() => clearTimeout(timer));
}

function comeBack(): Problem {
	return new Problem("unavailable", "as_of.come_back");
}
