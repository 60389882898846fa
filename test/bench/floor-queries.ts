/** What the product's pages ask of the database, written by hand for better-sqlite3. */
import type { Database, Statement } from "better-sqlite3";
import { DAY_MS } from "./seed.ts";

/** All that a pledge's page, or its JSON, is made from. */
export function storyQueries(db: Database) {
	const pledge = db.prepare("select * from pledges where public_id = ? limit 1");
	const source = "so.url, so.publisher, so.title, so.published_on, so.archived_url";
	const parts = [
		`select p.slug, p.name, p.kind, pp.role_then from pledge_promisers pp join promisers p on p.id = pp.promiser_id
			where pp.pledge_id = ? order by pp.position limit 50`,
		`select t.slug, t.name from pledge_topics pt join topics t on t.id = pt.topic_id where pt.pledge_id = ? order by t.name`,
		`select s.*, ${source} from statements s join sources so on so.id = s.source_id where s.pledge_id = ?
			order by s.id limit 100`,
		`select d.*, m.slug, m.name, m.state, u.id, u.name, u.public_byline, u.role, ${source} from deadlines d
			left join sources so on so.id = d.source_id left join milestones m on m.id = d.milestone_id
			left join users u on u.id = d.set_by where d.pledge_id = ? order by d.revision limit 200`,
		`select o.*, u.id, u.name, u.public_byline, u.role, v.id, v.name, v.public_byline, v.role from outcomes o
			left join users u on u.id = o.decided_by left join users v on v.id = o.proposed_by where o.pledge_id = ?
			order by o.revision desc limit 100`,
		`select e.*, ${source} from evidence e join sources so on so.id = e.source_id where e.pledge_id = ?
			order by e.id limit 200`,
	];
	const onPage = [
		`select exists (select 1 from evidence e where e.pledge_id = p.id), exists (select 1 from replies r where r.pledge_id = p.id),
			exists (select 1 from pledge_relations x where x.from_id = p.id or x.to_id = p.id) from pledges p where p.id = ?`,
		`select e.id, e.kind, e.occurred_at, e.recorded_at, e.actor_kind, u.id, u.name, u.public_byline, u.role, e.reason, e.data
			from events e join pledges p on p.id = e.pledge_id left join users u on u.id = e.actor_id
			where e.pledge_id = ? and e.recorded_at >= p.published_at order by e.id desc limit 51`,
		`select l.source_id, l.state from links l where l.source_id in (select source_id from statements where pledge_id = ?)`,
		`select c.source_id, c.fetched_at, c.sha256 from captures c where c.state = 'kept'
			and c.source_id in (select source_id from statements where pledge_id = ?) order by c.source_id, c.id`,
		`select revision, recorded_at, digest from pledge_revisions where pledge_id = ? order by revision desc limit 1`,
	];
	const inApi = [
		POLICIES,
		`select x.kind, x.note, a.public_id, b.public_id from pledge_relations x join pledges a on a.id = x.from_id
			join pledges b on b.id = x.to_id where x.ended_at is null and (x.from_id = ?1 or x.to_id = ?1) order by x.id limit 100`,
		`select r.*, ${source} from replies r left join sources so on so.id = r.source_id where r.pledge_id = ?
			order by r.number limit 100`,
	];
	const reader = (texts: readonly string[]) => {
		const queries = texts.map((sql) => db.prepare(sql));
		return (publicId: string) => {
			const row = pledge.get(publicId) as { id: number };
			return [row, ...queries.map((query) => (query.source.includes("?") ? query.all(row.id) : query.all()))];
		};
	};
	return { page: reader([...parts, ...onPage]), api: reader([...parts, ...inApi]) };
}

const SUMMARY = `p.id, p.public_id, p.title, p.kind, p.said_on, r.slug, r.name, p.published_at, p.deadline_kind,
	p.deadline_revision, p.first_due_on, p.due_on, p.due_at, p.time_zone, p.precision, p.lapses_at, p.lapsed_at, p.outcome,
	p.happened_on, p.settled_at, p.changed_at`;

const POLICIES = "select * from policies order by version desc limit 500";

const LISTED = "p.published_at is not null and p.id not in (select id from pledges where merged_into_id is not null)";

const SOON_MS = 7 * DAY_MS;

/** The condition of each filter, and the values that it takes. */
const CONDITIONS: Readonly<Record<string, { sql: string; values: (asked: string) => unknown[] }>> = {
	outcome: { sql: "p.outcome = ?", values: (asked) => [asked] },
	promiser: {
		sql: `p.id in (select pledge_id from pledge_promisers pp join promisers x on x.id = pp.promiser_id where x.slug = ?)`,
		values: (asked) => [asked],
	},
	topic: {
		sql: `p.id in (select pledge_id from pledge_topics pt join topics x on x.id = pt.topic_id where x.slug = ?)`,
		values: (asked) => [asked],
	},
	timeliness: {
		sql: "p.settled_at is null and p.lapses_at > ? and p.lapses_at <= ?",
		values: () => [Date.now(), Date.now() + SOON_MS],
	},
	q: {
		sql: "p.id in (select rowid from pledges_fts where pledges_fts match ?)",
		values: (asked) => [termsOf(asked)],
	},
};

const CHOICES = {
	promisers: `select n.slug, n.name from promisers n where exists
			(select 1 from pledges p where p.promiser_id = n.id and ${LISTED})
		or exists (select 1 from pledge_promisers pp join pledges p on p.id = pp.pledge_id
			where pp.promiser_id = n.id and ${LISTED}) order by n.name limit 200`,
	topics: `select n.slug, n.name from topics n where exists (select 1 from pledge_topics pt join pledges p on p.id = pt.pledge_id
			where pt.topic_id = n.id and ${LISTED}) order by n.name limit 500`,
};

/** All that a list of pledges is made from. */
export function listQueries(db: Database) {
	const known = new Map<string, Statement>();
	const prepared = (sql: string) => {
		const found = known.get(sql) ?? db.prepare(sql);
		known.set(sql, found);
		return found;
	};
	const promisersOf = db.prepare(
		`select pp.pledge_id, p.slug, p.name from pledge_promisers pp join promisers p on p.id = pp.promiser_id
			where pp.pledge_id in (select value from json_each(?)) order by pp.position`,
	);
	const topicsOf = db.prepare(
		`select pt.pledge_id, t.slug, t.name from pledge_topics pt join topics t on t.id = pt.topic_id
			where pt.pledge_id in (select value from json_each(?)) order by t.name`,
	);
	const others = [CHOICES.promisers, CHOICES.topics, POLICIES];
	const choices = others.map((sql) => db.prepare(sql));
	return (filters: URLSearchParams) => {
		const asked = [...filters].map(([name, value]) => ({ ...CONDITIONS[name], value }));
		const values = asked.flatMap((one) => one.values?.(one.value) ?? []);
		const where = [LISTED, ...asked.map((one) => one.sql)].join(" and ");
		const order = "order by p.changed_at desc, p.id desc";
		const rows = prepared(
			`select ${SUMMARY} from pledges p join promisers r on r.id = p.promiser_id
				where p.id in (select p.id from pledges p where ${where} ${order} limit 26) ${order}`,
		).all(...values) as { id: number }[];
		const ids = JSON.stringify(rows.map((row) => row.id));
		const count = prepared(`select count(*) from (select p.id from pledges p where ${where} limit 1001)`);
		return [rows, count.all(...values), promisersOf.all(ids), topicsOf.all(ids), ...choices.map((one) => one.all())];
	};
}

function termsOf(query: string): string {
	return query
		.split(" ")
		.map((word) => `"${word}"*`)
		.join(" ");
}
