import { claimTurn } from "../../db/settings.ts";
import { deleteSetupLinks, insertLink } from "../../db/sign-in-links.ts";
import { countAdmins } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { linkExpiry, oneTimeUrl } from "../secrets/link.ts";
import { newToken, tokenHash } from "../secrets/token.ts";

/** Several processes that start together are this near to each other. */
const TOGETHER_MS = 15_000;

/**
 * Makes the one-time link by which the first admin is set up and gives its address. Earlier ones stop working. Undefined
 * where another process has made one this very moment: of several that start together one gives the link.
 */
export async function makeSetupLink(deps: Deps, actor: Actor): Promise<string | undefined> {
	if (actor.kind !== "operator") throw new Problem("not-allowed", "account.setup_is_for_the_operator");
	const now = deps.now();
	const token = newToken();
	const isMade = await deps.db.transact(async (tx) => {
		if ((await countAdmins(tx)) > 0) throw new Problem("already-done", "account.has_admin");
		if (!(await claimTurn(tx, "setup_link", { since: new Date(now.getTime() - TOGETHER_MS), now }))) return false;
		await deleteSetupLinks(tx);
		const expiresAt = linkExpiry(deps.config, "setup", now);
		await insertLink(tx, { tokenHash: tokenHash(token), purpose: "setup", createdAt: now, expiresAt });
		return true;
	});
	if (!isMade) return undefined;
	return oneTimeUrl(deps.config, "setup", token);
}
