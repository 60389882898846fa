import { markLinkUsed } from "../../db/sign-in-links.ts";
import { countAdmins, hasEmail, insertUser, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { passwordHash } from "../secrets/password.ts";
import { tokenHash } from "../secrets/token.ts";
import { type Arrival, appendAccountEvent, beginSession } from "./account-parts.ts";
import { beginMorningMail } from "./morning-parts.ts";

export interface CreateFirstAdminInput extends Arrival {
	/** The token of the setup link. */
	readonly token: string;
	readonly name: string;
	readonly email: string;
	readonly password: string;
}

/** Uses the setup link to make the first admin, and gives the token of their session for the cookie. */
export async function createFirstAdmin(deps: Deps, input: CreateFirstAdminInput): Promise<string> {
	const now = deps.now();
	const email = input.email.toLowerCase();
	const hashed = await passwordHash(input.password);
	return deps.db.transact(async (tx) => {
		const link = await markLinkUsed(tx, { tokenHash: tokenHash(input.token), purpose: "setup" }, now);
		if (!link || (await countAdmins(tx)) > 0) {
			throw new Problem("expired-link", "account.setup_link_over");
		}
		if (await hasEmail(tx, email)) throw invalidInput("email", "account.email_taken");
		const userId = await insertUser(tx, { email, name: input.name, role: "admin", createdAt: now });
		await updateUser(tx, userId, { passwordHash: hashed });
		await beginMorningMail(tx, deps, userId);
		const actor = { kind: "user", userId, role: "admin" } as const;
		await appendAccountEvent(tx, { kind: "user_joined", actor, userId, recordedAt: now, data: { role: "admin" } });
		return beginSession(tx, deps, { user: { id: userId, role: "admin" }, by: "link", arrival: input });
	});
}
