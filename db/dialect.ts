/** All that differs in SQL between the two engines. */
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { engine } from "./engine.ts";
import { pledges } from "./schema/pledges.ts";

interface Lockable {
	for(strength: "update", config?: { skipLocked: true }): unknown;
}

/** Rows locked until the transaction ends. On SQLite a transaction has the whole database to itself already. */
export function locked<Q extends Lockable>(query: Q): Q {
	return engine === "postgresql" ? (query.for("update") as Q) : query;
}

/** Rows that another worker is just taking are passed over. SQLite has one writer, so there it changes nothing. */
export function skipLocked<Q extends Lockable>(query: Q): Q {
	return engine === "postgresql" ? (query.for("update", { skipLocked: true }) as Q) : query;
}

/** Whether a column is among the ids given to a prepared query as the placeholder `name` (see `idList`). */
export function isAmong(column: PgColumn, name: string): SQL {
	const list = sql.placeholder(name);
	return engine === "postgresql"
		? sql`${column} = any(${list}::bigint[])`
		: sql`${column} in (select value from json_each(${list}))`;
}

/** Ids as `isAmong` takes them. */
export function idList(ids: readonly number[]): string {
	return engine === "postgresql" ? `{${ids.join(",")}}` : JSON.stringify(ids);
}

/** Pledges in whose words every term begins a word. `name` is the placeholder of the terms (see `searchTerms`). */
export function matches(name: string): SQL {
	const terms = sql.placeholder(name);
	return engine === "postgresql"
		? sql`to_tsvector('simple', ${pledges.search}) @@ to_tsquery('simple', ${terms})`
		: sql`${pledges.id} in (select rowid from pledges_fts where pledges_fts match ${terms})`;
}

/** The words of a search as `matches` takes them; undefined where it holds no word. */
export function searchTerms(query: string): string | undefined {
	const words = wordsOf(query);
	if (words.length === 0) return undefined;
	return engine === "postgresql"
		? words.map((word) => `${word}:*`).join(" & ")
		: words.map((word) => `"${word}"*`).join(" ");
}

/** The words of a text as search finds them: each apart from the next, so that both engines part them alike. */
export function searchable(text: string): string {
	return wordsIn(text).join(" ");
}

/** Text as search reads it: without marks on letters, lower case; the same on both engines. */
export function folded(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase();
}

const MOST_WORDS = 12;

function wordsOf(query: string): string[] {
	return wordsIn(query).slice(0, MOST_WORDS);
}

function wordsIn(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
