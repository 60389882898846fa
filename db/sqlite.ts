import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { openLogFlush } from "./log-flush.ts";
import { prepareAt } from "./once.ts";
import { sealed } from "./record.ts";
import type { Aside, Database, Patience, Tx } from "./types.ts";

const TRANSACTION_LIMIT_MS = 30_000;
const TURN_MS = 10;

type Connection = BetterSqlite.Database;
type Method = "run" | "all" | "values" | "get";
type Answer = { rows: unknown[]; rowCount: number };

/**
 * Opens a SQLite file for drizzle: one writer behind a queue, each transaction begun IMMEDIATE, and one read-only
 * connection for everything else. Both connections are synchronous underneath; the adapter makes them awaitable so
 * that the same queries run on PostgreSQL.
 */
export function openSqlite(file: string, { lockMs }: Pick<Patience, "lockMs">): Database {
	const writer = connect(file, false);
	const reader = connect(file, true);
	const onWriter = statements(writer);
	const onReader = statements(reader);
	const exclusively = queue();
	const log = openLogFlush(file);
	const breathe = breather();

	const root = drizzle(async (text, params, method) => {
		await breathe();
		return execute(onReader(text), params, method);
	});

	let isOpen = false;
	// Queries that are prepared once run here, whichever transaction asks: there is one at a time.
	const home = drizzle(async (text, params, method) => {
		if (!isOpen) throw afterItsEnd();
		return execute(onWriter(text), params, method);
	}) as unknown as Tx;

	async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
		const { result, onDisk } = await committed(work);
		await onDisk;
		return result;
	}

	/** Its flush is asked for before anybody else has a turn, so that closing waits for it. */
	function committed<T>(work: (tx: Tx) => Promise<T>): Promise<{ result: T; onDisk: Promise<void> }> {
		return exclusively(async () => {
			await breathe();
			log.assertSound();
			await untilFree(lockMs, () => onWriter("begin immediate").run());
			const turn = oneTurn(onWriter);
			prepareAt(turn.tx, home);
			isOpen = true;
			try {
				const result = await turn.within(sealed(work, turn.tx));
				await untilFree(lockMs, () => onWriter("commit").run());
				return { result, onDisk: log.flushed() };
			} catch (error) {
				if (writer.inTransaction) onWriter("rollback").run();
				throw error;
			} finally {
				isOpen = false;
				turn.end();
			}
		});
	}

	const asides = asidesOf(file);
	async function close() {
		await exclusively(async () => {
			await log.close();
			for (const connection of [asides, reader, writer]) connection.close();
		});
	}
	// The proxy's builders take the same calls as PostgreSQL's, in whose types the schema is spelt (see kit.ts).
	return Object.assign(root, { transact, aside: asides.open, close }) as unknown as Database;
}

/** The connections beside those of a file. */
function asidesOf(file: string) {
	const opened = new Set<Connection>();
	async function open(): Promise<Aside> {
		const connection = connect(file, true);
		opened.add(connection);
		return asideOn(connection, () => opened.delete(connection) && connection.close());
	}
	function close() {
		for (const connection of opened) connection.close();
		opened.clear();
	}
	return { open, close };
}

/** Temporary tables of a connection that may only read are its own, and in memory. */
function asideOn(connection: Connection, close: () => unknown): Aside {
	connection.pragma("foreign_keys = OFF");
	const statementOf = statements(connection);
	const breathe = breather();
	const root = drizzle(async (text, params, method) => {
		await breathe();
		return execute(statementOf(text), params, method);
	});
	const perform = async (statement: SQL) => void (await root.run(statement));
	return Object.assign(root, { perform, close: async () => void close() }) as unknown as Aside;
}

/** The file that a "file:" URL names. */
export function sqliteFile(url: string): string {
	return url.replace(/^file:(\/\/)?/, "");
}

/**
 * A connection with Bywhen's settings: WAL, foreign keys, and NORMAL sync, which keeps the file whole through a power cut.
 * That nothing is lost that was answered for is the flush after each commit (`log-flush.ts`).
 */
export function connect(file: string, readonly: boolean): Connection {
	if (!readonly) makeFolder(dirname(file));
	const connection = new BetterSqlite(file, { readonly });
	if (!readonly) connection.pragma("journal_mode = WAL");
	connection.pragma("synchronous = NORMAL");
	connection.pragma("foreign_keys = ON");
	connection.pragma("cache_size = -65536");
	connection.pragma("mmap_size = 1073741824");
	connection.pragma("temp_store = MEMORY");
	connection.pragma("busy_timeout = 0");
	return connection;
}

/** Each folder by itself: Node's own recursive mkdir never ends where the kernel makes the files (/proc). */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (error) {
		// Another process that starts at the same moment made it.
		if (!existsSync(folder)) throw error;
	}
}

function statements(connection: Connection, most = 500): (text: string) => BetterSqlite.Statement {
	const known = new Map<string, BetterSqlite.Statement>();
	return (text) => {
		const found = known.get(text);
		if (found) return found;
		const statement = connection.prepare(withLastingPlan(text));
		if (statement.reader) statement.raw(true);
		const [oldest] = known.keys();
		if (known.size >= most && oldest !== undefined) known.delete(oldest);
		known.set(text, statement);
		return statement;
	};
}

/**
 * SQLite plans a statement anew for every value that is bound to a bare `LIMIT ?`, which takes several times as long as a
 * small query itself. An expression leaves the plan alone.
 */
function withLastingPlan(text: string): string {
	return text.replaceAll(" limit ?", " limit +?");
}

function execute(statement: BetterSqlite.Statement, params: unknown[], method: Method): Answer {
	if (!statement.reader) return { rows: [], rowCount: statement.run(...params).changes };
	if (method === "get") return { rows: statement.get(...params) as unknown[], rowCount: 1 };
	const rows = statement.all(...params);
	return { rows, rowCount: rows.length };
}

/** Runs what it is given one after another, whatever becomes of each. */
function queue() {
	let tail: Promise<unknown> = Promise.resolve();
	return <T>(work: () => Promise<T>): Promise<T> => {
		const turn = tail.then(work);
		tail = turn.catch(() => undefined);
		return turn;
	};
}

/** Lets the event loop turn after some milliseconds of queries: awaited SQLite calls alone never would. */
function breather() {
	let began = 0;
	return async () => {
		if (began === 0) {
			began = performance.now();
			setImmediate(() => {
				began = 0;
			});
		} else if (performance.now() - began > TURN_MS) {
			await new Promise((resolve) => setImmediate(resolve));
		}
	};
}

/** Waits for another process's lock without blocking this one. */
async function untilFree<T>(lockMs: number, work: () => T): Promise<T> {
	const began = performance.now();
	for (;;) {
		try {
			return work();
		} catch (error) {
			const busy = error instanceof BetterSqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
			if (!busy || performance.now() - began > lockMs) throw error;
			await sleep(1 + Math.random() * 9);
		}
	}
}

function afterItsEnd(): Error {
	return new Error("This transaction is over: was a query in it not awaited?");
}

/** One transaction's drizzle, which refuses queries after its end and ends by itself when it takes too long. */
function oneTurn(onWriter: (text: string) => BetterSqlite.Statement) {
	let over = false;
	let timer: NodeJS.Timeout | undefined;
	const tx = drizzle(async (text, params, method) => {
		if (over) throw afterItsEnd();
		return execute(onWriter(text), params, method);
	}) as unknown as Tx;
	function within<T>(work: Promise<T>): Promise<T> {
		const tooLong = new Promise<never>((_, refuse) => {
			const message = `A transaction took over ${TRANSACTION_LIMIT_MS} ms and was rolled back.`;
			timer = setTimeout(() => refuse(new Error(message)), TRANSACTION_LIMIT_MS);
		});
		return Promise.race([work, tooLong]);
	}
	function end() {
		over = true;
		clearTimeout(timer);
	}
	return { tx, within, end };
}
