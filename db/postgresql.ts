import { Socket } from "node:net";
import type { SQL } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { sealed } from "./record.ts";
import { CommitUnanswered, noConnection, troubleOf } from "./trouble.ts";
import type { Aside, Database, Patience, Tx } from "./types.ts";

const TRIES = 5;
/** Serialization failure, deadlock, and two that added the same name at once: the second looks again and finds it. */
const RETRY_CODES = new Set(["40001", "40P01", "23505"]);

/** Opens a PostgreSQL database behind a pool of connections. */
export function openPostgresql(url: string, { lockMs, statementMs, connections }: Patience): Database {
	const connection = {
		connectionString: url,
		connectionTimeoutMillis: 10_000,
		lock_timeout: lockMs,
		statement_timeout: statementMs,
		keepAlive: true,
	};
	const stream = () => socketWithin(statementMs * SILENCE);
	const pool = new pg.Pool({ ...connection, max: connections, stream });
	// A connection that breaks while idle is replaced by the pool at the next query; without a listener it would end us.
	pool.on("error", () => undefined);
	// And one that breaks in the middle of a transaction fails the query on it.
	pool.on("connect", (client) => client.on("error", () => undefined));
	const root = drizzle({ client: pool });

	async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
		for (let attempt = 1; ; attempt += 1) {
			try {
				return await oneTransaction(root, work);
			} catch (error) {
				if (attempt >= TRIES || !RETRY_CODES.has(codeOf(error))) throw error;
			}
		}
	}

	const asides = new Set<pg.Client>();
	async function aside(): Promise<Aside> {
		const client = new pg.Client(connection);
		client.on("error", () => undefined);
		await client.connect().catch(noConnection);
		asides.add(client);
		const beside = drizzle({ client });
		const perform = async (statement: SQL) => void (await beside.execute(statement));
		const end = async () => void (asides.delete(client) && (await client.end()));
		return Object.assign(beside, { perform, close: end }) as unknown as Aside;
	}

	async function close() {
		for (const client of asides) await client.end();
		await pool.end();
	}
	return Object.assign(root, { transact, aside, close }) as unknown as Database;
}

/** Throws what went wrong first: on a connection that broke drizzle's rollback fails too, and would be told in its place. */
async function oneTransaction<T>(root: NodePgDatabase, work: (tx: Tx) => Promise<T>): Promise<T> {
	let state: "connecting" | "at work" | "committing" = "connecting";
	let failure: unknown;
	async function watched(tx: Tx): Promise<T> {
		state = "at work";
		try {
			const result = await sealed(work, tx);
			state = "committing";
			return result;
		} catch (error) {
			failure = error;
			throw error;
		}
	}
	try {
		// drizzle's own transaction type lacks the brand that keeps writes inside `transact`.
		return await root.transaction((tx) => watched(tx as unknown as Tx));
	} catch (error) {
		if (state === "connecting") return noConnection(error);
		if (state === "at work") throw failure;
		throw troubleOf(error)?.kind === "away" ? new CommitUnanswered("No answer came to a commit", error) : error;
	}
}

/** How much longer than a statement may take, by the server's own clock, nothing at all may come over a connection. */
const SILENCE = 1.5;

/**
 * A connection that ends when it falls silent for so many milliseconds (0: never): a server that is gone without a word
 * breaks off no statement, and what waits for it would wait for ever.
 */
function socketWithin(silenceMs: number): Socket {
	const socket = new Socket();
	socket.setTimeout(silenceMs, () => socket.destroy(new Error(`The database said nothing for ${silenceMs} ms.`)));
	return socket;
}

function codeOf(error: unknown): string {
	const { cause } = error as { cause?: unknown };
	const { code } = (cause ?? error) as { code?: unknown };
	return typeof code === "string" ? code : "";
}
