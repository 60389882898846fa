import { randomBytes } from "node:crypto";
import type { Request, Response } from "express";
import type { Deps } from "../deps.ts";
import { derivedToken, isSameSecret } from "../secrets/token.ts";
import { cookieIn, isSecure } from "./session.ts";

/**
 * A browser in which somebody has signed in to an account before carries a cookie that says so, for a year. Its only
 * power is that its tries to sign in are counted by themselves: who guesses at an account from many machines can then
 * be slowed down for all of them together, and the account's owner is not locked out with them (OWASP, "Slow Down
 * Online Guessing Attacks with Device Cookies").
 */
export function setKnownDevice(
	res: Response,
	{ config, secret }: Pick<Deps, "config" | "secret">,
	email: string,
): void {
	const id = randomBytes(9).toString("base64url");
	res.cookie(COOKIE, `${id}.${proofOf(secret, email, id)}`, {
		httpOnly: true,
		sameSite: "lax",
		secure: isSecure(config),
		path: "/sign-in",
		maxAge: YEAR_MS,
	});
}

/** The name of the device, where it has signed in to this account before. */
export function knownDeviceOf(req: Request, { secret }: Pick<Deps, "secret">, email: string): string | undefined {
	const [, id, proof] = /^([\w-]{12})\.([\w-]{43})$/.exec(cookieIn(req, COOKIE) ?? "") ?? [];
	return id && proof && isSameSecret(proof, proofOf(secret, email, id)) ? id : undefined;
}

const COOKIE = "bywhen-device";
const YEAR_MS = 365 * 86_400_000;

function proofOf(secret: string, email: string, id: string): string {
	return derivedToken(secret, "known device", `${email}\n${id}`);
}
