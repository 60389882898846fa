import { hash, verify } from "@node-rs/argon2";
import { newToken } from "./token.ts";

/** What is stored of a password: argon2id with the library's parameters, which follow OWASP's advice (19 MiB, 2 passes). */
export function passwordHash(password: string): Promise<string> {
	return hash(password);
}

/**
 * Whether the password is the one that was hashed. Without a hash (no such user, or no password yet) it does the same
 * work and says no, so that the time it takes does not tell which addresses have an account.
 */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
	decoy ??= passwordHash(newToken());
	const hashed = stored ?? (await decoy);
	return (await verify(hashed, password)) && Boolean(stored);
}

let decoy: Promise<string> | undefined;
