import { type Trouble, troubleOf } from "../../db/trouble.ts";
import type { Deps } from "../deps.ts";

/**
 * What the error says of the database, written into the log; undefined where it is about something else. Every request
 * fails while there is no connection: then the log has a line for each, without the way through our code.
 */
export function notedTrouble(error: unknown, { log }: Pick<Deps, "log">, request: object = {}): Trouble | undefined {
	const trouble = troubleOf(error);
	if (!trouble) return undefined;
	const whole = trouble.kind === "away" ? {} : { err: error };
	log.error({ trouble: trouble.words, ...request, ...whole }, "The database cannot be used");
	return trouble;
}
