import type { Request, RequestHandler } from "express";
import { findApiToken } from "../../db/api-tokens.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { scopesIn } from "../domain/role.ts";
import { tokenHash } from "../secrets/token.ts";
import { setUser } from "./actor.ts";

/** Notes that a token is in use: an action, handed in because this room only reads. */
type KeepApiToken = (deps: Deps, id: number) => Promise<void>;

const NOTE_USE_EVERY_MS = 60_000;

/** Finds out who sent an API request by its bearer token. One without a token passes; a bad token is refused. */
export function readBearer(deps: Deps, keepApiToken: KeepApiToken): RequestHandler {
	return async (req, _res, next) => {
		const token = bearerOf(req);
		if (token === undefined) return next();
		const now = deps.now();
		const found = await findApiToken(deps.db, tokenHash(token));
		if (!found || found.revokedAt || found.disabledAt || found.expiresAt <= now) {
			throw new Problem("not-signed-in", "token.refused");
		}
		const idleMs = now.getTime() - (found.lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY);
		if (idleMs >= NOTE_USE_EVERY_MS) await keepApiToken(deps, found.id);
		const { userId, name, role, id: tokenId } = found;
		setUser(req, { userId, name, role, by: "token", tokenId, scopes: scopesIn(found.scopes) });
		next();
	};
}

/** The bearer token of a request, or undefined. */
export function bearerOf(req: Request): string | undefined {
	return /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? "")?.[1];
}
