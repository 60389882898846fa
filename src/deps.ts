import type { Logger } from "pino";
import type { Database } from "../db/types.ts";
import type { Config } from "./config.ts";

/** What every verb is given: the database, the settings, the time and the log. Only `main.ts` and tests make one. */
export interface Deps {
	readonly db: Database;
	readonly config: Config;
	readonly log: Logger;
	/** The key of every signed link and Message-ID, at least 32 characters. */
	readonly secret: string;
	/** The wall clock: the only time that rules see. In a demo it is the demo's clock. */
	now(): Date;
	/** Milliseconds that only ever grow, for measuring how long something took. */
	monotonicMs(): number;
}
