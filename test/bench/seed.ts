/** Fills databases by plain SQL: a million pledges in seconds, where registering each would take an hour. */
import type { Database } from "better-sqlite3";
import { PUBLIC_ID_LENGTH, PUBLIC_ID_LETTERS } from "../../src/domain/pledge.ts";
import { WORDS, wordsOf } from "./words.ts";

export const DAY_MS = 86_400_000;
export const PROMISERS = 2000;
export const TOPICS = 100;

/** Promisers and topics, for pledges to belong to. */
export function seedNames(db: Database, now: Date): void {
	const at = now.getTime();
	const promiser = db.prepare(
		"insert into promisers (id, slug, name, kind, about, created_at) values (?, ?, ?, 'person', '', ?)",
	);
	const topic = db.prepare("insert into topics (id, slug, name, created_at) values (?, ?, ?, ?)");
	inOne(db, () => {
		for (let id = 1; id <= PROMISERS; id += 1) promiser.run(id, `promiser-${id}`, `${nameOf(id)} ${id}`, at);
		for (let id = 1; id <= TOPICS; id += 1) topic.run(id, `topic-${id}`, `${nameOf(id * 7)} ${id}`, at);
	});
}

/**
 * Published pledges with ids from 1, each with a promiser and two topics. Their deadlines lie from five years ago to three years
 * ahead; of those that have passed two thirds are settled, and the sweep has noticed all of them.
 */
export function seedPledges(db: Database, count: number, now: Date): void {
	registerWords(db);
	db.exec("drop trigger pledges_fts_insert");
	inOne(db, () => {
		db.prepare(PLEDGES).run({ count, now: now.getTime(), day: DAY_MS });
		db.prepare("insert into pledge_promisers select id, promiser_id, 0, 'Minister' from pledges").run();
		db.prepare(`insert into pledge_topics select id, 1 + id % ${TOPICS} from pledges`).run();
		db.prepare(`insert into pledge_topics select id, 1 + (id * 31 + 1) % ${TOPICS} from pledges where true
			on conflict do nothing`).run();
		db.prepare("insert into pledges_fts(pledges_fts) values ('rebuild')").run();
	});
	db.exec(INSERT_TRIGGER);
}

/** All that a page shows of each pledge: a statement and its source, deadlines, outcomes, evidence, events. */
export function seedStories(db: Database): void {
	registerWords(db);
	inOne(db, () => {
		for (const statement of STORIES) db.prepare(statement).run();
	});
}

/** Makes a seeded pledge open again, with a deadline that passes at the instant. */
export function seedLapse(db: Database, id: number, lapsesAt: Date): void {
	db.prepare(
		`update pledges set lapses_at = :at, lapse_check_at = :at, due_soon_check_at = null, lapsed_at = null, settled_at = null,
			outcome = 'not_started', outcome_revision = 0, happened_on = null where id = :id`,
	).run({ id, at: lapsesAt.getTime() });
}

/** Active subscribers with ids from 1; each follows pledge 1, and one in ten everything as well. */
export function seedSubscribers(db: Database, count: number, now: Date): void {
	const at = now.getTime() - DAY_MS;
	inOne(db, () => {
		db.prepare(SUBSCRIBERS).run({ count, at });
		db.prepare(subscriptionsOf("'pledge'", "1", "true")).run({ at });
		db.prepare(subscriptionsOf("'all'", "0", "id % 10 = 0")).run({ at });
	});
}

function inOne(db: Database, work: () => void): void {
	db.transaction(work)();
}

function nameOf(id: number): string {
	const [first = "", second = ""] = wordsOf(id, 2).split(" ");
	return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}

/** The public id of the seeded pledge with this id. */
export function publicIdOf(id: number): string {
	let rest = id;
	let text = "";
	while (text.length < PUBLIC_ID_LENGTH) {
		text = `${PUBLIC_ID_LETTERS[rest % PUBLIC_ID_LETTERS.length]}${text}`;
		rest = Math.floor(rest / PUBLIC_ID_LETTERS.length);
	}
	return text;
}

function registerWords(db: Database): void {
	db.function("public_id_of", { deterministic: true }, (id) => publicIdOf(Number(id)));
	db.function("words_of", { deterministic: true }, (id, count) => wordsOf(Number(id), Number(count)));
}

/** `lapses_at` runs through eight years, so that every hour of them has its pledges. */
const PLEDGES = `
	with recursive n(id) as (select 1 union all select id + 1 from n where id < :count),
	base as (
		select id, :now - 1825 * :day + (id * 7919 % 2920) * :day + id % 1440 * 60000 as lapses_at, words_of(id, 8) as title
		from n
	),
	known as (select *, min(lapses_at - 80 * :day, :now - 2 * :day) as began_at, lapses_at <= :now as has_lapsed, lapses_at <= :now and id % 3 <> 0 as is_settled from base)
	insert into pledges (
		id, public_id, promiser_id, title, kind, criteria, said_on, beneficiary, notes, version, published_at,
		deadline_revision, deadline_kind, first_due_on, due_on, time_zone, precision, lapses_at, lapse_check_at,
		due_soon_check_at, lapsed_at, outcome, outcome_revision, happened_on, settled_at, search, created_at, changed_at
	)
	select
		id, public_id_of(id), 1 + id * 13 % ${PROMISERS}, title, iif(id % 10 = 0, 'refrain', 'deliver'),
		words_of(id + 1, 40), date((began_at - :day) / 1000, 'unixepoch'), '', '', 1, began_at,
		1, 'date', date((lapses_at - :day) / 1000, 'unixepoch'), date((lapses_at - :day) / 1000, 'unixepoch'), 'UTC', 'day',
		lapses_at, iif(has_lapsed, null, lapses_at), iif(has_lapsed, null, lapses_at),
		iif(has_lapsed, lapses_at, null),
		case when not is_settled then iif(id % 4 = 0, 'in_progress', 'not_started')
			else case id % 5 when 0 then 'fulfilled' when 1 then 'broken' when 2 then 'partly_fulfilled'
				when 3 then 'fulfilled' else 'withdrawn' end end,
		iif(is_settled, 1, 0), iif(is_settled, date((lapses_at - :day) / 1000, 'unixepoch'), null),
		iif(is_settled, lapses_at + :day, null), title || ' ' || words_of(id + 2, 30), began_at,
		max(began_at, min(lapses_at + id % 7 * :day, :now - id % 1000))
	from known`;

const INSERT_TRIGGER = `create trigger pledges_fts_insert after insert on pledges begin
	insert into pledges_fts(rowid, search) values (new.id, new.search); end`;

const STORIES = [
	`insert into sources (id, url, publisher, title, published_on, created_at)
		select id, 'https://news.example/' || id, 'The Example News', words_of(id + 3, 8), said_on, created_at from pledges`,
	`insert into statements (pledge_id, quote, said_on, place, source_id, added_at)
		select id, words_of(id + 2, 30), said_on, 'A press conference', id, created_at from pledges`,
	`insert into deadlines (pledge_id, revision, words, kind, relation, due_on, time_zone, precision, rule, rule_version,
			resolved_by, explanation, readings, change, reason, set_at)
		select id, 1, 'within three months', 'duration', 'within', due_on, time_zone, 'day', 'within-a-span', 1,
			'rule', 'Three months after the day it was said.', '[]', 'registered', '', created_at from pledges`,
	`insert into evidence (pledge_id, source_id, quote, shows, bearing, is_primary, added_at)
		select id, id, words_of(id + 5, 20), words_of(id + 6, 12), 'for', 1, settled_at from pledges
		where settled_at is not null`,
	`insert into outcomes (pledge_id, revision, outcome, happened_on, rationale, change_kind, reason, decided_at)
		select id, 1, outcome, happened_on, words_of(id + 4, 40), 'new', '', settled_at from pledges
		where settled_at is not null`,
	`insert into events (kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
		select 'registered', id, created_at, published_at, 'clock', '', '{}' from pledges`,
	`insert into events (kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
		select 'lapsed', id, lapsed_at, lapsed_at, 'clock', '', json_object('kind', kind) from pledges
		where lapsed_at is not null`,
	`insert into events (kind, pledge_id, occurred_at, recorded_at, actor_kind, reason, data)
		select 'outcome_marked', id, settled_at, settled_at, 'clock', '', json_object('outcome', outcome) from pledges
		where settled_at is not null`,
];

const SUBSCRIBERS = `
	with recursive n(id) as (select 1 union all select id + 1 from n where id < :count)
	insert into subscribers (id, email, address_hash, inbox_hash, state, time_zone, language, digest_hour, confirmed_at, created_at)
	select id, 'reader' || id || '@example.test', 'address ' || id, 'inbox ' || id, 'active', 'UTC', 'en', 7, :at, :at from n`;

function subscriptionsOf(scope: string, targetId: string, where: string): string {
	return `insert into subscriptions (subscriber_id, scope, target_id, pace, due_soon, lapsed, outcome, moved, corrected, registered,
			confirmed_at, created_at)
		select id, ${scope}, ${targetId}, 'instant', 0, 1, 1, 1, 1, 0, :at, :at from subscribers where ${where}`;
}

/** What readers search for: two words, as most do. Each finds some hundreds of a hundred thousand pledges. */
export const TWO_WORDS = Array.from({ length: 40 }, (_, index) => `${WORDS[30 + index * 3]} ${WORDS[5 + index]}`);

/** One word that stands in every twentieth pledge. */
export const COMMON_WORDS = Array.from({ length: 40 }, (_, index) => WORDS[20 + index * 2] ?? "");
