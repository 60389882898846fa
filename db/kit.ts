import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import { engine } from "./engine.ts";

type Members = readonly [string, ...string[]];

const postgresql = {
	table: pg.pgTable,
	index: pg.index,
	uniqueIndex: pg.uniqueIndex,
	primaryKey: pg.primaryKey,
	check: pg.check,
	id: () => pg.bigint("id", { mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
	ref: (name: string) => pg.bigint(name, { mode: "number" }),
	int: (name: string) => pg.integer(name),
	text: (name: string) => pg.text(name),
	bool: (name: string) => pg.boolean(name),
	oneOf: <const T extends Members>(name: string, members: T) =>
		pg.text(name, { enum: members as unknown as [T[number], ...T[number][]] }),
	// Milliseconds, so that an instant survives the way through a JavaScript Date and back as a paging cursor.
	instant: (name: string) => pg.timestamp(name, { mode: "date", withTimezone: true, precision: 3 }),
	json: <T>(name: string) => pg.jsonb(name).$type<T>(),
};

const sqlite = {
	table: lite.sqliteTable,
	index: lite.index,
	uniqueIndex: lite.uniqueIndex,
	primaryKey: lite.primaryKey,
	check: lite.check,
	id: () => lite.integer("id").primaryKey({ autoIncrement: true }),
	ref: (name: string) => lite.integer(name),
	int: (name: string) => lite.integer(name),
	text: (name: string) => lite.text(name),
	bool: (name: string) => lite.integer(name, { mode: "boolean" }),
	oneOf: (name: string, members: Members) => lite.text(name, { enum: members as [string, ...string[]] }),
	instant: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
	json: <T>(name: string) => lite.text(name, { mode: "json" }).$type<T>(),
} satisfies Record<keyof typeof postgresql, unknown>;

/**
 * The columns and tables of the schema, spelt for the engine in use. PostgreSQL's types stand for both: a query
 * that they accept runs on either engine. This cast and the one in `types.ts` are the only two of their kind.
 */
export const kit = (engine === "postgresql" ? postgresql : sqlite) as unknown as typeof postgresql;

/** A check that a text column holds one of `members`: neither engine enforces drizzle's enums. */
export function isOneOf(name: string, column: pg.AnyPgColumn, members: Members): pg.CheckBuilder {
	const list = members.map((member) => `'${member}'`).join(", ");
	return kit.check(`${name}_known`, sql`${column} in (${sql.raw(list)})`);
}
