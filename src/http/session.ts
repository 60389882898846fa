import type { CookieOptions, Request, RequestHandler, Response } from "express";
import { findSession } from "../../db/sessions.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import type { Whence } from "../domain/audit.ts";
import { isLive, isSeenLongAgo } from "../secrets/session.ts";
import { tokenHash } from "../secrets/token.ts";
import { setUser, userOf } from "./actor.ts";
import { whenceOf } from "./whence.ts";

/** Notes that a session is in use: an action, handed in because this room only reads. */
type KeepSession = (deps: Deps, tokenHash: string) => Promise<void>;

/** Finds out who sent a request by its session cookie. A request without one costs no query, and no promise either. */
export function readSession(deps: Deps, keepSession: KeepSession): RequestHandler {
	return (req, _res, next) => {
		const token = userOf(req) ? undefined : sessionTokenOf(req, deps.config);
		if (token === undefined) return next();
		return identify(req, token).then(() => next());
	};

	async function identify(req: Request, token: string): Promise<void> {
		const now = deps.now();
		const session = await findSession(deps.db, tokenHash(token));
		if (!session || session.disabledAt || !isLive(session, deps.config, now)) return;
		if (isSeenLongAgo(session, deps.config, now)) await keepSession(deps, session.tokenHash);
		setUser(req, { userId: session.userId, name: session.name, role: session.role, by: "session" });
	}
}

/** Gives the browser the cookie of a session that has just begun. */
export function setSessionCookie(res: Response, config: Config, token: string): void {
	res.cookie(cookieName(config), token, { ...cookieOptions(config), maxAge: config.SESSION_MAX_DAYS * 86_400_000 });
}

/** Takes the session's cookie from the browser. */
export function clearSessionCookie(res: Response, config: Config): void {
	res.clearCookie(cookieName(config), cookieOptions(config));
}

/** The token in the request's session cookie, whether or not it is good for anything. */
export function sessionTokenOf(req: Request, config: Config): string | undefined {
	return TOKEN.exec(cookieIn(req, cookieName(config)) ?? "")?.[0];
}

/** What a browser brings along to a way in: the session it had, and where it is. */
export function arrivalOf(req: Request, config: Config): { formerToken: string | undefined; whence: Whence } {
	return { formerToken: sessionTokenOf(req, config), whence: whenceOf(req) };
}

/** The value of a cookie that the request carries, as it is; undefined where there is none. */
export function cookieIn(req: Request, name: string): string | undefined {
	const header = req.headers.cookie;
	if (!header) return undefined;
	const start = `${name}=`;
	for (const part of header.split(";")) {
		const pair = part.trim();
		if (pair.startsWith(start)) return pair.slice(start.length);
	}
	return undefined;
}

/** Whether the site is served over https, so that its cookies may be kept to that. */
export function isSecure(config: Config): boolean {
	return config.baseUrl.startsWith("https:");
}

const TOKEN = /^[\w-]{43}$/;

/** The prefix `__Host-` makes browsers refuse the cookie unless it is secure and this host's alone. */
function cookieName(config: Config): string {
	return isSecure(config) ? "__Host-bywhen" : "bywhen";
}

function cookieOptions(config: Config): CookieOptions {
	return { httpOnly: true, sameSite: "lax", secure: isSecure(config), path: "/" };
}
