import { deleteUnusedLinks, markLinkUsed } from "../../db/sign-in-links.ts";
import { findUserToChange, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { passwordHash } from "../secrets/password.ts";
import { tokenHash } from "../secrets/token.ts";
import { type Arrival, appendAccountEvent, beginSession, endSessions } from "./account-parts.ts";
import { beginMorningMail } from "./morning-parts.ts";

export interface AcceptInvitationInput extends Arrival {
	/** The token of the invitation's link. */
	readonly token: string;
	/** How the user wants to be named; as the admin named them where not given. */
	readonly name?: string | undefined;
	readonly password: string;
}

/**
 * Uses an invitation to set the user's password, ends every session they had, and gives the token of a new one for
 * the cookie.
 */
export async function acceptInvitation(deps: Deps, input: AcceptInvitationInput): Promise<string> {
	const now = deps.now();
	const hashed = await passwordHash(input.password);
	return deps.db.transact(async (tx) => {
		const link = await markLinkUsed(tx, { tokenHash: tokenHash(input.token), purpose: "invitation" }, now);
		const user = link?.userId ? await findUserToChange(tx, link.userId) : undefined;
		if (!user || user.disabledAt) {
			throw new Problem("expired-link", "account.invitation_over");
		}
		const { id: userId, role } = user;
		await updateUser(tx, userId, { passwordHash: hashed, name: input.name ?? user.name });
		await deleteUnusedLinks(tx, userId);
		const renewed = user.passwordHash !== null;
		if (!renewed) await beginMorningMail(tx, deps, userId);
		const actor = { kind: "user", userId, role } as const;
		await appendAccountEvent(tx, { kind: "user_joined", actor, userId, recordedAt: now, data: { role, renewed } });
		await endSessions(tx, { actor, userId, now, why: "invitation" });
		return beginSession(tx, deps, { user, by: "link", arrival: input });
	});
}
