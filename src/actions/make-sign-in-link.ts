import { insertLink } from "../../db/sign-in-links.ts";
import { findUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { linkExpiry, oneTimeUrl } from "../secrets/link.ts";
import { newToken, tokenHash } from "../secrets/token.ts";

/**
 * Makes a one-time link that signs a user in, and gives its address: for a demo's roles and for whoever runs the
 * server. Not for admins, who could act in another's name with it: they renew the user's invitation.
 */
export async function makeSignInLink(deps: Deps, actor: Actor, userId: number): Promise<string> {
	if (actor.kind !== "operator") throw new Problem("not-allowed", "account.sign_in_link_is_for_the_operator");
	const now = deps.now();
	const token = newToken();
	await deps.db.transact(async (tx) => {
		const user = await findUser(tx, userId);
		if (!user || user.disabledAt) throw new Problem("not-found", "account.unknown_or_disabled");
		const expiresAt = linkExpiry(deps.config, "sign_in", now);
		await insertLink(tx, { tokenHash: tokenHash(token), purpose: "sign_in", userId, createdAt: now, expiresAt });
	});
	return oneTimeUrl(deps.config, "sign_in", token);
}
