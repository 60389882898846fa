import type { Reader, Tx } from "./types.ts";

interface Prepared<R> {
	execute(args?: Record<string, unknown>): Promise<R>;
}

/**
 * A hot query, built and prepared once for each database: about ten times faster than building it for each call.
 * `name` is unique in the process (PostgreSQL keeps the statement under it); `build` uses `sql.placeholder`.
 */
export function once<A extends Record<string, unknown>, R>(
	name: string,
	build: (db: Reader) => { prepare(name: string): Prepared<R> },
): (db: Reader, args: A) => Promise<R> {
	return kept(name, build);
}

/** The same for a hot query that writes, or that locks what it reads. */
export function onceIn<A extends Record<string, unknown>, R>(
	name: string,
	build: (tx: Tx) => { prepare(name: string): Prepared<R> },
): (tx: Tx, args: A) => Promise<R> {
	return kept(name, build);
}

/** The same as `onceEach` for a query that writes. */
export function onceEachIn<S, A extends Record<string, unknown>, R>(
	name: string,
	build: (tx: Tx, shape: S) => { prepare(name: string): Prepared<R> },
): (tx: Tx, shape: S, args: A) => Promise<R> {
	return keptEach(name, build);
}

const homes = new WeakMap<object, object>();

/**
 * Says that what is prepared at `home` can be used in `tx` as well: SQLite has one writer, so every transaction runs on
 * the same connection. Without it a query would be built again in each.
 */
export function prepareAt(tx: Tx, home: Tx): void {
	homes.set(tx, home);
}

function kept<D extends Reader, A extends Record<string, unknown>, R>(
	name: string,
	build: (db: D) => { prepare(name: string): Prepared<R> },
): (db: D, args: A) => Promise<R> {
	const known = new WeakMap<D, Prepared<R>>();
	return (db, args) => {
		// What is said to be a home is of the same type: only `prepareAt` says it.
		const home = (homes.get(db) ?? db) as D;
		let query = known.get(home);
		if (!query) {
			query = build(home).prepare(name);
			known.set(home, query);
		}
		return query.execute(args);
	};
}

/**
 * The same for a query whose words hang on a shape: built and prepared once for each shape that is asked for. A shape
 * is told by its JSON, so it holds no values, of which there would be no end.
 */
export function onceEach<S, A extends Record<string, unknown>, R>(
	name: string,
	build: (db: Reader, shape: S) => { prepare(name: string): Prepared<R> },
): (db: Reader, shape: S, args: A) => Promise<R> {
	return keptEach(name, build);
}

function keptEach<D extends Reader, S, A extends Record<string, unknown>, R>(
	name: string,
	build: (db: D, shape: S) => { prepare(name: string): Prepared<R> },
): (db: D, shape: S, args: A) => Promise<R> {
	const known = new Map<string, (db: D, args: A) => Promise<R>>();
	return (db, shape, args) => {
		const key = JSON.stringify(shape);
		const query = known.get(key) ?? kept<D, A, R>(`${name}_${known.size}`, (reader) => build(reader, shape));
		known.set(key, query);
		return query(db, args);
	};
}
