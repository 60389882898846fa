import { appendAudit } from "../../db/audit.ts";
import { findUserOfIdentity, hasIdentity, type Identity, insertIdentity } from "../../db/identities.ts";
import { deleteExpiredSessions } from "../../db/sessions.ts";
import type { Tx } from "../../db/types.ts";
import { findUserByEmail, findUserToChange, hasOtherAdmin, insertUser, type User, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Role } from "../domain/role.ts";
import { type Arrival, appendAccountEvent, beginSession, endSessions } from "./account-parts.ts";
import { beginMorningMail } from "./morning-parts.ts";

/** Whom a provider of single sign-on vouches for. */
export interface SignInByProviderInput extends Arrival, Identity {
	readonly name: string;
	/** In lower case; undefined where the provider does not vouch for it. */
	readonly email: string | undefined;
	/**
	 * The role that the provider's claims stand for: "kept" where they say nothing of roles, so that only who was invited
	 * comes in; undefined where they stand for none.
	 */
	readonly role: Role | "kept" | undefined;
}

/**
 * Begins a session of whom a provider vouches for, and gives its token for the cookie. The first time they are found by
 * their address, or join with the role of their claims; afterwards by who they are at the provider, whatever their address.
 */
export async function signInByProvider(deps: Deps, input: SignInByProviderInput): Promise<string> {
	const tried = await deps.db.transact(async (tx) => {
		const user = await userOf(tx, deps, input);
		// A refusal is no error here: it has to stand in the audit log.
		if (user instanceof Problem) return note(tx, deps, input, user);
		if (user.disabledAt) return note(tx, deps, input, new Problem("not-allowed", "account.disabled"), user.id);
		const role = await roleNow(tx, deps, user, input.role);
		await deleteExpiredSessions(tx, deps.now());
		return beginSession(tx, deps, { user: { id: user.id, role }, by: "provider", arrival: input });
	});
	if (tried instanceof Problem) throw tried;
	return tried;
}

async function userOf(tx: Tx, deps: Deps, input: SignInByProviderInput): Promise<User | Problem> {
	if (input.role === undefined) return new Problem("not-allowed", "sign_in.no_role");
	const known = await findUserOfIdentity(tx, input);
	const found = known === undefined ? await firstTime(tx, deps, input) : known;
	if (found instanceof Problem) return found;
	const user = await findUserToChange(tx, found);
	if (!user) throw new Error(`User ${found} is gone`);
	return user;
}

/** Ties somebody to the user with their address, or lets them join. */
async function firstTime(tx: Tx, deps: Deps, input: SignInByProviderInput): Promise<number | Problem> {
	const { issuer, subject, email, role } = input;
	// An address that anybody could have typed there would open the account of whoever has it here.
	if (email === undefined) return new Problem("not-allowed", "sign_in.address_not_verified");
	const known = await findUserByEmail(tx, email);
	if (known && (await hasIdentity(tx, known.id, issuer)))
		return new Problem("not-allowed", "sign_in.address_is_anothers");
	if (!known && (role === undefined || role === "kept")) return new Problem("not-allowed", "sign_in.not_invited");
	const userId = known?.id ?? (await join(tx, deps, { ...input, email, role: role as Role }));
	await insertIdentity(tx, { issuer, subject, userId, createdAt: deps.now() });
	return userId;
}

interface Joining {
	readonly email: string;
	readonly name: string;
	readonly role: Role;
}

async function join(tx: Tx, deps: Deps, { email, name, role }: Joining): Promise<number> {
	const now = deps.now();
	const userId = await insertUser(tx, { email, name, role, createdAt: now });
	await beginMorningMail(tx, deps, userId);
	const actor = { kind: "user", userId, role } as const;
	const data = { role, renewed: false, by: "provider" };
	await appendAccountEvent(tx, { kind: "user_joined", actor, userId, recordedAt: now, data });
	return userId;
}

/** The role goes by the provider each time; but the last admin stays one, so that no slip there closes the house. */
async function roleNow(tx: Tx, deps: Deps, { id: userId, role: was }: User, asked: Role | "kept" | undefined) {
	if (asked === undefined || asked === "kept" || asked === was) return was;
	if (was === "admin" && !(await hasOtherAdmin(tx, userId))) return was;
	const now = deps.now();
	// Whoever runs the server has said which claims stand for which role.
	const actor = { kind: "operator" } as const;
	await updateUser(tx, userId, { role: asked });
	await endSessions(tx, { actor, userId, now, why: "role" });
	const data = { role: { from: was, to: asked }, by: "provider" };
	await appendAccountEvent(tx, { kind: "role_changed", actor, userId, recordedAt: now, data });
	return asked;
}

async function note(tx: Tx, deps: Deps, { whence }: Arrival, refused: Problem, userId?: number): Promise<Problem> {
	const entry = { kind: "sign_in_refused", actor: { kind: "reader" }, recordedAt: deps.now() } as const;
	await appendAudit(tx, { ...entry, userId, whence, data: { by: "provider" } });
	return refused;
}
