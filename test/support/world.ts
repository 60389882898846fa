import pino from "pino";
import { openDatabase } from "../../db/open.ts";
import { users } from "../../db/schema/accounts.ts";
import type { Database } from "../../db/types.ts";
import { type Config, readConfig } from "../../src/config.ts";
import type { Deps } from "../../src/deps.ts";
import type { Actor, Role } from "../../src/domain/role.ts";
import { freshDatabase } from "./database.ts";

/** A whole product with a database of its own and a clock that the test sets. */
export interface World extends AsyncDisposable {
	readonly deps: Deps;
	readonly db: Database;
	/** Sets the wall clock. */
	at(instant: string): void;
	/** A new user with the role, as an actor. */
	user(role: Role): Promise<Actor & { kind: "user" }>;
	close(): Promise<void>;
}

/** A new world at the instant given ("2026-03-01T09:00:00Z"), with settings as the environment would give them. */
export async function newWorld(instant: string, environment: Record<string, string> = {}): Promise<World> {
	const fresh = await freshDatabase();
	const db = openDatabase(fresh.url);
	let now = new Date(instant);
	const config: Config = readConfig(
		{
			NODE_ENV: "test",
			DEMO: "off",
			PAGE_CACHE_SECONDS: "0",
			OUTCOME_HOLD_MINUTES: "0",
			SECOND_EDITOR: "off",
			FETCHING: "off",
			SEND_JOURNAL: "off",
			...environment,
		},
		fresh.url,
	);
	const deps: Deps = {
		db,
		config,
		log: pino({ level: "silent" }),
		secret: "a secret of at least thirty-two characters",
		now: () => new Date(now),
		monotonicMs: () => performance.now(),
	};
	let people = 0;
	async function user(role: Role) {
		people += 1;
		const row = { email: `user${people}@newsroom.test`, name: `User ${people}`, role, createdAt: now };
		const [made] = await db.transact((tx) => tx.insert(users).values(row).returning({ id: users.id }));
		if (!made) throw new Error("No user was made");
		return { kind: "user", userId: made.id, role } as const;
	}
	async function close() {
		await db.close();
		await fresh.drop();
	}
	return {
		deps,
		db,
		at: (next) => {
			now = new Date(next);
		},
		user,
		close,
		[Symbol.asyncDispose]: close,
	};
}
