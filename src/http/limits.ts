import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { userOf } from "./actor.ts";
import { knownDeviceOf } from "./known-device.ts";

const MINUTE_MS = 60_000;

/** Limits failed tries to sign in, by address of the sender (the /56 network for IPv6). Tries that succeed are free. */
export function limitSignIn(config: Config): RequestHandler {
	return limit({
		name: "sign-in",
		windowMs: 15 * MINUTE_MS,
		most: config.SIGN_IN_TRIES_PER_15_MINUTES,
		freeWhenDone: true,
	});
}

/**
 * Limits failed tries to sign in to one account, whoever sends them: guessing from many machines is guessing all the
 * same. Tries from a browser in which its owner has signed in before are counted apart, so that nobody locks them out.
 */
export function limitAccount(deps: Deps): RequestHandler {
	return limit({
		name: "account",
		windowMs: 15 * MINUTE_MS,
		most: deps.config.SIGN_IN_TRIES_PER_ACCOUNT,
		freeWhenDone: true,
		by: (req) => {
			const email = String(req.body?.email ?? "")
				.trim()
				.toLowerCase()
				.slice(0, 254);
			return `${email} ${knownDeviceOf(req, deps, email) ?? ""}`;
		},
	});
}

/** Limits failed tries to change a password, by user: who finds a desk unlocked must not guess at leisure. */
export function limitPasswordChanges(config: Config): RequestHandler {
	return limit({
		name: "password",
		windowMs: 15 * MINUTE_MS,
		most: config.SIGN_IN_TRIES_PER_15_MINUTES,
		freeWhenDone: true,
		by: (req) => String(userOf(req)?.userId ?? ""),
	});
}

/** Limits requests to follow something by mail. */
export function limitFollows(config: Config): RequestHandler {
	return limit({ name: "follow", windowMs: 60 * MINUTE_MS, most: config.FOLLOWS_PER_HOUR });
}

/** Limits tips of readers: those by the form and those by the API are counted together. */
export function limitTips(config: Config): RequestHandler {
	const known = tipLimits.get(config);
	if (known) return known;
	const made = limit({ name: "tips", windowMs: 60 * MINUTE_MS, most: config.TIPS_PER_HOUR });
	tipLimits.set(config, made);
	return made;
}

const tipLimits = new WeakMap<Config, RequestHandler>();

/** Limits requests to the API. */
export function limitApi(config: Config): RequestHandler {
	return limit({ name: "api", windowMs: MINUTE_MS, most: config.API_REQUESTS_PER_MINUTE });
}

interface Limit {
	readonly name: string;
	readonly windowMs: number;
	readonly most: number;
	readonly freeWhenDone?: boolean;
	/** What is counted by; the sender's address where absent. */
	readonly by?: (req: Request) => string;
}

/** Counts in memory and in real time, even in a demo: an attacker's clock does not jump. */
function limit({ name, windowMs, most, freeWhenDone = false, by }: Limit): RequestHandler {
	return rateLimit({
		identifier: name,
		windowMs,
		limit: most,
		standardHeaders: "draft-8",
		legacyHeaders: false,
		skipSuccessfulRequests: freeWhenDone,
		...(by && { keyGenerator: by }),
		handler: (_req, res, next) => {
			const seconds = Number(res.getHeader("Retry-After")) || windowMs / 1000;
			next(new Problem("too-many-requests", "request.too_often", roundly(seconds)));
		},
	});
}

function roundly(seconds: number) {
	if (seconds <= 90) return { count: seconds, unit: "seconds" };
	return { count: Math.ceil(seconds / 60), unit: "minutes" };
}
