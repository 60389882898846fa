import { markLinkUsed } from "../../db/sign-in-links.ts";
import { findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { tokenHash } from "../secrets/token.ts";
import { type Arrival, beginSession } from "./account-parts.ts";

export interface UseSignInLinkInput extends Arrival {
	readonly token: string;
}

/** Uses a one-time link to sign in and gives the token of the session for the cookie. */
export async function useSignInLink(deps: Deps, input: UseSignInLinkInput): Promise<string> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const link = await markLinkUsed(tx, { tokenHash: tokenHash(input.token), purpose: "sign_in" }, now);
		const user = link?.userId ? await findUserToChange(tx, link.userId) : undefined;
		if (!user || user.disabledAt) {
			throw new Problem("expired-link", "account.sign_in_link_over");
		}
		return beginSession(tx, deps, { user, by: "link", arrival: input });
	});
}
