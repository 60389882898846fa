import type { Request, RequestHandler } from "express";
import { Problem } from "../domain/problem.ts";
import { type Actor, maySeeDrafts, type Role, type TokenScope } from "../domain/role.ts";

/** Who sent a request: a user by the session in their browser, or by one of their API tokens. */
export interface SignedInUser {
	readonly userId: number;
	readonly name: string;
	readonly role: Role;
	readonly by: "session" | "token";
	/** The API token by which they act. */
	readonly tokenId?: number;
	/** What the token was made for. */
	readonly scopes?: readonly TokenScope[];
}

const users = new WeakMap<Request, SignedInUser>();

/** Notes who sent the request. */
export function setUser(req: Request, user: SignedInUser): void {
	users.set(req, user);
}

/** Who sent the request, or undefined for a reader. */
export function userOf(req: Request): SignedInUser | undefined {
	return users.get(req);
}

/** Who acts by this request. Throws a Problem of kind "not-signed-in" for a reader. */
export function actorOf(req: Request): Actor & { readonly kind: "user" } {
	const user = userOf(req);
	if (!user) throw new Problem("not-signed-in", "sign_in.needed");
	return { kind: "user", userId: user.userId, role: user.role, ...(user.scopes && { scopes: user.scopes }) };
}

/** Whether who sent the request may see what is not published: a signed-in user, a token made for it. */
export function seesDrafts(req: Request): boolean {
	const user = userOf(req);
	return user !== undefined && maySeeDrafts(user.scopes);
}

/** The page where users sign in. */
const SIGN_IN_PATH = "/sign-in";

/** For pages of the desk: sends a reader to sign in and back here; refuses what a reader sends. */
export const requireUser: RequestHandler = (req, res, next) => {
	if (userOf(req)) return next();
	if (req.method !== "GET" && req.method !== "HEAD") throw new Problem("not-signed-in", "sign_in.needed");
	res.redirect(303, `${SIGN_IN_PATH}?next=${encodeURIComponent(req.originalUrl)}`);
};
