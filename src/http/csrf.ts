import type { Request, RequestHandler } from "express";
import { Problem } from "../domain/problem.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses changes that another site's page asks for. The browser says where a request comes from in Sec-Fetch-Site;
 * an old one at least in Origin; who says neither is refused. The algorithm of Go's http.CrossOriginProtection, but
 * stricter in that last case. No hidden field is needed, so pages can be cached.
 */
export function refuseCrossSite(baseUrl: string, isExempt: (req: Request) => boolean): RequestHandler {
	const { origin } = new URL(baseUrl);
	return (req, _res, next) => {
		if (SAFE_METHODS.has(req.method) || isFromHere(req, origin) || isExempt(req)) return next();
		throw new Problem("cross-site-request", "request.from_another_site");
	};
}

function isFromHere(req: Request, origin: string): boolean {
	const site = req.headers["sec-fetch-site"];
	if (site !== undefined) return site === "same-origin" || site === "none";
	const from = req.headers.origin;
	return from !== undefined && (from === origin || hostOf(from) === req.headers.host);
}

function hostOf(origin: string): string | undefined {
	return URL.canParse(origin) ? new URL(origin).host : undefined;
}
