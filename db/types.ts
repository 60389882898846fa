import type { SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

interface Affected extends PgQueryResultHKT {
	type: { rowCount: number };
}
type Core = PgDatabase<Affected>;

/** What can select. The database itself and a transaction both can. */
export type Reader = Pick<Core, "select" | "selectDistinct" | "$count">;

declare const inTransaction: unique symbol;

/** An open transaction: the only thing that writes. Only `transact` makes one, and it cannot open another. */
export type Tx = Reader & Pick<Core, "insert" | "update" | "delete"> & { readonly [inTransaction]: true };

/** How long the database is waited for before an error is thrown: a query that hangs must not hang the whole house. */
export interface Patience {
	/** For what another transaction or process holds locked. */
	readonly lockMs: number;
	/** How many connections to PostgreSQL a process has at most. */
	readonly connections: number;
	/** For one statement on PostgreSQL; 0 waits without end. SQLite's run in this process and cannot be broken off. */
	readonly statementMs: number;
}

/**
 * A connection of its own, on which temporary tables and views stand before the real ones of the same names: what is
 * read there is read from them. It changes nothing that anybody else sees.
 */
export interface Aside extends Reader {
	perform(statement: SQL): Promise<void>;
	close(): Promise<void>;
}

/** An opened database: reads at once, writes inside `transact`. */
export interface Database extends Reader {
	/**
	 * Runs `work` in one transaction: all of it is committed, or none where it throws. On PostgreSQL a deadlock or
	 * serialization failure runs `work` again, so it touches nothing but its `tx`.
	 */
	transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
	/** Opens a connection beside the others. It is closed with the database where it was not before. */
	aside(): Promise<Aside>;
	close(): Promise<void>;
}

/**
 * An open transaction in the place of the database, for what has to be committed together with more: what transacts
 * joins it. It is not closed, and nothing of it is kept where the transaction around it fails.
 */
export function within(tx: Tx): Database {
	return Object.assign(Object.create(tx) as Tx, {
		transact: <T>(work: (inner: Tx) => Promise<T>) => work(tx),
		aside: () => Promise.reject(new Error("There is no way aside from within a transaction.")),
		close: async () => undefined,
	});
}
