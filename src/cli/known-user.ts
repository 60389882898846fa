import { findUserByEmail, type User } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";

/** The user with the address. Throws a Problem that says where to look where there is none. */
export async function knownUser(deps: Deps, address: string): Promise<User> {
	const user = await findUserByEmail(deps.db, address);
	if (!user) throw new Problem("not-found", "command.no_user", { email: address });
	return user;
}

/** The user with the address as who acts. Throws a Problem where there is none who can sign in. */
export async function asUser(deps: Deps, email: string): Promise<Actor & { readonly kind: "user" }> {
	const { id: userId, role, disabledAt } = await knownUser(deps, email);
	if (disabledAt) throw new Problem("not-allowed", "command.user_disabled", { email });
	return { kind: "user", userId, role };
}
