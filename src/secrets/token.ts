import { createHmac, hash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret of 256 bits, in 43 characters that stand in URLs and cookies as they are. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What is stored of a token. A plain SHA-256 is enough: tokens are random, so there is nothing to guess. */
export function tokenHash(token: string): string {
	return hash("sha256", token, "hex");
}

/**
 * The token that belongs to a subject, made from the key alone: it can be made again later, so that a message can
 * carry it without its being stored. Another purpose gives another token.
 */
export function derivedToken(secret: string, purpose: string, subject: string): string {
	return createHmac("sha256", secret).update(`${purpose}\n${subject}`).digest("base64url");
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function isSameSecret(one: string, other: string): boolean {
	return timingSafeEqual(Buffer.from(tokenHash(one)), Buffer.from(tokenHash(other)));
}
