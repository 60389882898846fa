import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import type { Config } from "../config.ts";
import { Problem } from "../domain/problem.ts";

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

/** Limits requests to follow something by mail. */
export function limitFollows(config: Config): RequestHandler {
	return limit({ name: "follow", windowMs: 60 * MINUTE_MS, most: config.FOLLOWS_PER_HOUR });
}

/** Limits requests to the API. */
export function limitApi(config: Config): RequestHandler {
	return limit({ name: "api", windowMs: MINUTE_MS, most: config.API_REQUESTS_PER_MINUTE });
}

interface Limit {
	readonly name: string;
	readonly windowMs: number;
	readonly most: number;
	readonly freeWhenDone?: boolean;
}

/** Counts in memory and in real time, even in a demo: an attacker's clock does not jump. */
function limit({ name, windowMs, most, freeWhenDone = false }: Limit): RequestHandler {
	return rateLimit({
		identifier: name,
		windowMs,
		limit: most,
		standardHeaders: "draft-8",
		legacyHeaders: false,
		skipSuccessfulRequests: freeWhenDone,
		handler: (_req, res, next) => {
			const seconds = Number(res.getHeader("Retry-After")) || windowMs / 1000;
			next(new Problem("too-many-requests", `That was too often. Try again in ${inWords(seconds)}.`));
		},
	});
}

function inWords(seconds: number): string {
	if (seconds <= 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
	return `${Math.ceil(seconds / 60)} minutes`;
}
