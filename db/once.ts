import type { Reader } from "./types.ts";

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
	const known = new WeakMap<Reader, Prepared<R>>();
	return (db, args) => {
		let query = known.get(db);
		if (!query) {
			query = build(db).prepare(name);
			known.set(db, query);
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
	const known = new Map<string, (db: Reader, args: A) => Promise<R>>();
	return (db, shape, args) => {
		const key = JSON.stringify(shape);
		const query = known.get(key) ?? once<A, R>(`${name}_${known.size}`, (reader) => build(reader, shape));
		known.set(key, query);
		return query(db, args);
	};
}
