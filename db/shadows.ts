/** Temporary tables and views that stand before the real ones of the same names, on a connection of their own. */
import { getTableColumns, getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { engine } from "./engine.ts";
import type { Aside } from "./types.ts";

/** The names of all tables of the house. */
export async function listTableNames(aside: Aside): Promise<string[]> {
	const rows = await aside
		.select({ name: sql<string>`name` })
		.from(
			engine === "postgresql"
				? sql`(select tablename as name from pg_tables where schemaname = current_schema()) as tables`
				: sql`(select name from main.sqlite_master where type = 'table' and sql not like 'create virtual%'
					and name not like 'sqlite_%' and name not like '%_fts%') as tables`,
		)
		.orderBy(sql`name`);
	return rows.map(({ name }) => name);
}

/** Puts an empty table before one of the house, with its indexes where it is to be filled. */
export async function shadowTable(
	aside: Aside,
	name: string,
	{ indexed }: { readonly indexed: boolean },
): Promise<void> {
	if (engine === "postgresql") {
		const including = indexed ? "including defaults including indexes" : "including defaults";
		await aside.perform(sql.raw(`create temporary table "${name}" (like "${name}" ${including})`));
		return;
	}
	const made = await aside
		.select({ text: sql<string>`sql` })
		.from(sql`main.sqlite_master`)
		.where(sql`tbl_name = ${name} and type in ('table', 'index') and sql is not null`)
		.orderBy(sql`type desc`);
	for (const { text } of indexed ? made : made.slice(0, 1)) await aside.perform(sql.raw(temporary(text)));
}

/** The words that made a table or an index of SQLite, for a temporary one. */
function temporary(text: string): string {
	return text
		.replace(/^CREATE TABLE /i, "CREATE TEMPORARY TABLE ")
		.replace(/^CREATE (UNIQUE )?INDEX /i, (_all, unique = "") => `CREATE ${unique}INDEX temp.`);
}

/** A view of a table of the house, in SQL without parameters. */
export interface View {
	readonly name: string;
	readonly columns?: string;
	readonly where: string;
}

/** Puts views before the tables of their names. */
export async function shadowViews(aside: Aside, views: readonly View[]): Promise<void> {
	const house = engine === "postgresql" ? await schemaOf(aside) : "main";
	for (const { name, columns = "*", where } of views) {
		const text = `create temporary view "${name}" as select ${columns} from "${house}"."${name}" where ${where}`;
		await aside.perform(sql.raw(text));
	}
}

async function schemaOf(aside: Aside): Promise<string> {
	const [row] = await aside.select({ name: sql<string>`name` }).from(sql`(select current_schema() as name) as house`);
	return row?.name ?? "public";
}

/** The words of the pledges are searched as those of the real table are. */
export async function shadowSearch(aside: Aside): Promise<void> {
	if (engine === "postgresql") return;
	const [made] = await aside
		.select({ text: sql<string>`sql` })
		.from(sql`main.sqlite_master`)
		.where(sql`name = 'pledges_fts'`);
	const text = made?.text.replace(/pledges_fts/i, "temp.pledges_fts") ?? "";
	await aside.perform(sql.raw(text.replace("content='pledges', content_rowid='id'", "content=''")));
}

/** Makes the words of all pledges to be found. */
export async function fillSearch(aside: Aside): Promise<void> {
	if (engine === "postgresql") return;
	await aside.perform(sql`insert into pledges_fts(rowid, search) select id, search from pledges`);
}

/** An instant in SQL without parameters. */
export function instantText(at: Date): string {
	return engine === "postgresql" ? `'${at.toISOString()}'::timestamptz` : String(at.getTime());
}

/** Puts rows into a table in one statement, however many; what is there already stays. */
export async function fill<T extends PgTable>(
	aside: Aside,
	table: T,
	rows: readonly T["$inferInsert"][],
): Promise<void> {
	if (rows.length === 0) return;
	const columns = Object.entries(getTableColumns(table));
	const values = rows.map((row) =>
		Object.fromEntries(columns.map(([key, column]) => [column.name, driven(column, row[key as keyof typeof row])])),
	);
	const names = columns.map(([, { name }]) => name);
	const list = sql.raw(names.map((name) => `"${name}"`).join(", "));
	const text = JSON.stringify(values);
	await aside.perform(
		engine === "postgresql"
			? sql`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${sql.raw(getTableName(table))}, ${text}::jsonb) on conflict do nothing`
			: sql`insert into ${table} (${list}) select ${sql.raw(names.map((name) => `value ->> '${name}'`).join(", "))} from json_each(${text}) where true on conflict do nothing`,
	);
}

/** A value as the database keeps it. PostgreSQL takes JSON within JSON as it is. */
function driven(
	column: { readonly dataType: string; mapToDriverValue(value: unknown): unknown },
	value: unknown,
): unknown {
	if (value === null || value === undefined) return null;
	if (engine === "postgresql" && column.dataType === "json") return value;
	return column.mapToDriverValue(value);
}
