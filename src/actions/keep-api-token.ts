import { markApiTokenUsed } from "../../db/api-tokens.ts";
import type { Deps } from "../deps.ts";

/** Notes when an API token was last used. Bookkeeping: there is no event. */
export async function keepApiToken(deps: Deps, id: number): Promise<void> {
	await deps.db.transact((tx) => markApiTokenUsed(tx, id, deps.now()));
}
