import { insertMessages } from "../../db/messages.ts";
import { insertLink } from "../../db/sign-in-links.ts";
import { hasEmail, insertUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Actor, assertMay, type Role } from "../domain/role.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";
import { invitationKey, invitationToken, linkExpiry, oneTimeUrl } from "../secrets/link.ts";
import { tokenHash } from "../secrets/token.ts";
import { appendAccountEvent } from "./account-parts.ts";

export interface InviteUserInput {
	readonly name: string;
	readonly email: string;
	readonly role: Role;
}

/** A user who was invited, and the address of their one-time link: shown to the admin once, beside the mail. */
export interface Invitation {
	readonly userId: number;
	readonly url: string;
}

/** Makes a user without a password and sends them a one-time link to set one. */
export async function inviteUser(deps: Deps, actor: Actor, input: InviteUserInput): Promise<Invitation> {
	assertMay(actor, "invite users");
	const now = deps.now();
	const email = input.email.toLowerCase();
	return deps.db.transact(async (tx) => {
		if (await hasEmail(tx, email)) {
			throw invalidInput("email", "account.email_invited");
		}
		const userId = await insertUser(tx, { ...input, email, createdAt: now });
		const dedupeKey = invitationKey(userId, 1);
		const token = invitationToken(deps.secret, dedupeKey);
		const expiresAt = linkExpiry(deps.config, "invitation", now);
		await insertLink(tx, { tokenHash: tokenHash(token), purpose: "invitation", userId, createdAt: now, expiresAt });
		const data = { role: input.role, renewed: false };
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
		return { userId, url: oneTimeUrl(deps.config, "invitation", token) };
	});
}
