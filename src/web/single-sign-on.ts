import type { CookieOptions, Request, RequestHandler, Response } from "express";
import { signInByProvider } from "../actions/sign-in-by-provider.ts";
import type { Config } from "../config.ts";
import { Problem } from "../domain/problem.ts";
import { tryForm } from "../http/parse.ts";
import { ownPath, redirectTo } from "../http/redirect.ts";
import { arrivalOf, cookieIn, isSecure, setSessionCookie } from "../http/session.ts";
import { seal, unseal } from "../secrets/sealed.ts";
import { giveSignInBack } from "./accounts.ts";
import type { Provider, Trip } from "./provider.ts";
import { textsOf, type Web } from "./site.ts";
import { deskPaths } from "./views/desk/desk-paths.ts";

/** How long somebody may be at the provider. */
const TRIP_MS = 10 * 60_000;

interface Kept extends Trip {
	readonly next: string;
	readonly until: number;
}

/** Sends the browser to the provider, with what is to be checked when it comes back in a sealed cookie. */
export function leaveForProvider(web: Web, provider: Provider | undefined): RequestHandler {
	return async (req, res) => {
		if (!provider) throw new Problem("not-found", "page.unknown");
		const { config, secret, now } = web.deps;
		const tried = await tryForm(textsOf(web), () => provider.leave(), ["unavailable"]);
		if (!tried.done) return giveSignInBack(web, { req, res }, tried.refusal);
		const next = ownPath(req.query["next"], deskPaths.desk);
		const kept: Kept = { ...tried.done.trip, next, until: now().getTime() + TRIP_MS };
		res.cookie(cookieName(config), seal(secret, JSON.stringify(kept)), { ...cookieOptions(config), maxAge: TRIP_MS });
		res.redirect(303, tried.done.address);
	};
}

/** Takes the browser back from the provider, and begins the session of whom it vouches for. */
export function returnFromProvider(web: Web, provider: Provider | undefined): RequestHandler {
	return async (req, res) => {
		if (!provider) throw new Problem("not-found", "page.unknown");
		const { deps } = web;
		const { config } = deps;
		const kept = keptIn(req, web);
		res.clearCookie(cookieName(config), cookieOptions(config));
		const work = async () => {
			if (!kept) throw new Problem("expired-link", "sign_in.took_too_long");
			const vouched = await provider.comeBack(kept, queryOf(req));
			return signInByProvider(deps, { ...vouched, ...arrivalOf(req, config) });
		};
		const tried = await tryForm(textsOf(web), work, ["not-allowed", "unavailable", "expired-link"]);
		if (tried.refusal) return giveSignInBack(web, { req, res }, tried.refusal);
		enterAt(res, config, { token: tried.done, next: kept?.next ?? deskPaths.desk });
	};
}

function enterAt(
	res: Response,
	config: Config,
	{ token, next }: { readonly token: string; readonly next: string },
): void {
	setSessionCookie(res, config, token);
	redirectTo(res, next);
}

function queryOf(req: Request): URLSearchParams {
	return new URL(req.originalUrl, "http://here.invalid").searchParams;
}

function keptIn(req: Request, { deps }: Web): Kept | undefined {
	const sealed = cookieIn(req, cookieName(deps.config));
	const text = sealed && unseal(deps.secret, sealed);
	if (!text) return undefined;
	const kept = JSON.parse(text) as Kept; // As this site has sealed it.
	return kept.until > deps.now().getTime() ? kept : undefined;
}

function cookieName(config: Config): string {
	return isSecure(config) ? "__Host-bywhen-trip" : "bywhen-trip";
}

/** Lax: the browser comes back from another site. */
function cookieOptions(config: Config): CookieOptions {
	return { httpOnly: true, sameSite: "lax", secure: isSecure(config), path: "/" };
}
