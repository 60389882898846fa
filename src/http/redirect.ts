import type { Response } from "express";

const HERE = "http://here.invalid";

/** The path (with its query) that `wanted` asks for, if it is one on this site; otherwise `fallback`. */
export function ownPath(wanted: unknown, fallback: string): string {
	if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) return fallback;
	const url = new URL(wanted, HERE);
	const path = `${url.pathname}${url.search}${url.hash}`;
	// "/\evil.example" and "/.//evil.example" are own paths to the eye and another site to the browser.
	return url.origin === HERE && !path.startsWith("//") ? path : fallback;
}

/** After a form was taken: sends the browser on to a page of this site, by GET. */
export function redirectTo(res: Response, path: string): void {
	res.redirect(303, ownPath(path, "/"));
}
