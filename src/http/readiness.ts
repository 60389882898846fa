import type { RequestHandler, Response } from "express";
import { findLastEventId } from "../../db/events.ts";
import { findSchemaState } from "../../db/migrate.ts";
import type { Deps } from "../deps.ts";
import { sendPrivate } from "./cache.ts";
import { notedTrouble } from "./trouble.ts";

/**
 * Answers GET /livez: 200 while this process answers at all. Nothing else is asked, because a new process would find the
 * same database and the same mail server: that is no reason to end this one.
 */
export const livenessPage: RequestHandler = (_req, res) => sendState(res, []);

/** Answers GET /readyz: 200 where requests may be sent here, 503 while the database does not answer or is not migrated. */
export function readinessPage(deps: Deps): RequestHandler {
	let isMigrated = false;

	async function problems(): Promise<readonly string[]> {
		// It takes a connection of its own, and a database is never migrated back.
		isMigrated ||= await hasOurSchema(deps);
		if (!isMigrated) return ["The database is not migrated to this version."];
		await findLastEventId(deps.db);
		return [];
	}

	return async (_req, res) => {
		const found = problems().catch((error: unknown) => {
			if (!notedTrouble(error, deps)) throw error;
			return ["The database does not answer."];
		});
		sendState(res, await found);
	};
}

async function hasOurSchema({ config }: Deps): Promise<boolean> {
	const { applied, known } = await findSchemaState(config.databaseUrl);
	return applied >= known;
}

function sendState(res: Response, problems: readonly string[]): void {
	const isGood = problems.length === 0;
	const text = JSON.stringify({ status: isGood ? "ok" : "failing", problems });
	sendPrivate(res, { type: "application/json; charset=utf-8", text }, isGood ? 200 : 503);
}
