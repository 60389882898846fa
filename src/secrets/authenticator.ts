import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { customAlphabet } from "nanoid";
import { Secret, TOTP } from "otpauth";
import { tokenHash } from "./token.ts";

const STEP_MS = 30_000;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Without letters and digits that look like one another. 16 of them are 78 bits: nothing to guess. */
const newCode = customAlphabet("abcdefghjkmnpqrstuvwxyz23456789", 16);

/** A new key for an authenticator app: 160 bits in base 32 (RFC 4226, section 4). */
export function newAuthenticatorKey(): string {
	return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function authenticatorUri(key: string, { issuer, label }: { issuer: string; label: string }): string {
	return new TOTP({ secret: Secret.fromBase32(key), issuer, label }).toString();
}

/**
 * The time step of a code (RFC 6238), or undefined where it is wrong. One step earlier or later is taken too, for clocks that
 * are off. A step up to `lastStep` was used already and is refused.
 */
export function stepOfCode(key: string, code: string, { now, lastStep }: { now: Date; lastStep: number }) {
	const timestamp = now.getTime();
	const totp = new TOTP({ secret: Secret.fromBase32(key) });
	const delta = totp.validate({ token: code, timestamp, window: 1 });
	const step = delta === null ? undefined : Math.floor(timestamp / STEP_MS) + delta;
	return step !== undefined && step > lastStep ? step : undefined;
}

/** Ten codes for the day an authenticator is lost, in groups of four. */
export function newRecoveryCodes(): string[] {
	return Array.from({ length: 10 }, () => newCode().replace(/(.{4})(?=.)/g, "$1-"));
}

/** What is stored of a recovery code, however it was typed. */
export function recoveryCodeHash(code: string): string {
	return tokenHash(code.toLowerCase().replace(/[\s-]/g, ""));
}

/** A key as it is stored: encrypted (AES-256-GCM) for this user, with a key made from SECRET (HKDF). */
export function sealKey(secret: string, userId: number, key: string): string {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv("aes-256-gcm", sealingKey(secret), nonce).setAAD(Buffer.from(`user ${userId}`));
	const sealed = Buffer.concat([cipher.update(key, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
}

/** The key of a user under its seal. Throws where SECRET is another than it was sealed with, or the row another user's. */
export function unsealKey(secret: string, userId: number, sealed: string): string {
	const bytes = Buffer.from(sealed, "base64url");
	const decipher = createDecipheriv("aes-256-gcm", sealingKey(secret), bytes.subarray(0, NONCE_BYTES));
	decipher.setAAD(Buffer.from(`user ${userId}`)).setAuthTag(bytes.subarray(-TAG_BYTES));
	return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString("utf8");
}

function sealingKey(secret: string): Buffer {
	return Buffer.from(hkdfSync("sha256", secret, "", "authenticator keys", 32));
}
