import { findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Arrival, beginSession } from "./account-parts.ts";

export interface EnterDemoInput extends Arrival {
	readonly userId: number;
}

/** Signs a visitor in as one of the demo's users, without a password, and gives the token for the cookie. Only in a demo. */
export async function enterDemo(deps: Deps, { userId, ...arrival }: EnterDemoInput): Promise<string> {
	if (!deps.config.demo) throw new Problem("not-found", "demo.none");
	return deps.db.transact(async (tx) => {
		const user = await findUserToChange(tx, userId);
		if (!user || user.disabledAt) throw new Problem("not-allowed", "demo.user_disabled");
		return beginSession(tx, deps, { user, by: "link", arrival });
	});
}
