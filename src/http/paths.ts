import type { RequestHandler } from "express";
import { Problem } from "../domain/problem.ts";

/**
 * Refuses addresses that hold control characters, halves of characters or bytes that are no UTF-8: nothing here has such
 * a name, and PostgreSQL could not even be asked for one.
 */
export const refuseUnnameable: RequestHandler = (req, _res, next) => {
	const path = decoded(req.path);
	if (path === undefined || !isNameable(path)) throw new Problem("not-found", "page.unknown");
	next();
};

/** Whether something here could have this name: it can be stored and asked for on both engines. */
export function isNameable(name: string): boolean {
	return !UNNAMEABLE.test(name);
}

const UNNAMEABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

function decoded(path: string): string | undefined {
	// Most addresses are plain, and every request comes by here.
	if (!path.includes("%")) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}
