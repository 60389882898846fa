import { findUserByEmail, type User } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";

/** The user with the address. Throws a Problem that says where to look where there is none. */
export async function knownUser(deps: Deps, address: string): Promise<User> {
	const user = await findUserByEmail(deps.db, address);
	if (!user) throw new Problem("not-found", "command.no_user", { email: address });
	return user;
}
