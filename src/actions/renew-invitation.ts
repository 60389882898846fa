import { insertMessages } from "../../db/messages.ts";
import { deleteUnusedLinks, insertLink } from "../../db/sign-in-links.ts";
import { countInvitations, findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";
import { invitationKey, invitationToken, linkExpiry, oneTimeUrl } from "../secrets/link.ts";
import { tokenHash } from "../secrets/token.ts";
import { appendAccountEvent } from "./account-parts.ts";

/**
 * Sends a user a new one-time link to set a password, and gives its address: for one who never joined, and for one who
 * forgot their password. Earlier links stop working; a password that is set holds until the new one is.
 */
export async function renewInvitation(deps: Deps, actor: Actor, userId: number): Promise<string> {
	assertMay(actor, "invite users");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const user = await findUserToChange(tx, userId);
		if (!user) throw new Problem("not-found", "account.unknown");
		if (user.disabledAt) throw new Problem("already-done", "account.disabled");
		const dedupeKey = invitationKey(userId, (await countInvitations(tx, userId)) + 1);
		const token = invitationToken(deps.secret, dedupeKey);
		const expiresAt = linkExpiry(deps.config, "invitation", now);
		await deleteUnusedLinks(tx, userId);
		await insertLink(tx, { tokenHash: tokenHash(token), purpose: "invitation", userId, createdAt: now, expiresAt });
		const data = { role: user.role, renewed: user.passwordHash !== null };
		await insertMessages(tx, [
			newMessage(siteOf(deps), {
				kind: "invitation",
				dedupeKey,
				identity: `${dedupeKey}@${now.getTime()}`,
				userId,
				data,
				now,
			}),
		]);
		await appendAccountEvent(tx, { kind: "user_invited", actor, userId, recordedAt: now, data });
		return oneTimeUrl(deps.config, "invitation", token);
	});
}
