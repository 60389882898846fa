import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Text that only this site can read and make, safe in addresses. The same text always gives the same seal (its nonce is
 * a keyed hash of it), so that an answer that carries one can be cached.
 */
export function seal(secret: string, text: string): string {
	const nonce = createHmac("sha256", keyFor(secret, "nonce")).update(text).digest().subarray(0, NONCE_BYTES);
	const cipher = createCipheriv(ALGORITHM, keyFor(secret, "text"), nonce);
	const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
}

/** The text under a seal, or undefined where this site did not make it. */
export function unseal(secret: string, sealed: string): string | undefined {
	const bytes = Buffer.from(sealed, "base64url");
	if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
	const decipher = createDecipheriv(ALGORITHM, keyFor(secret, "text"), bytes.subarray(0, NONCE_BYTES));
	decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
	try {
		const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
		return Buffer.concat([text, decipher.final()]).toString("utf8");
	} catch {
		return undefined;
	}
}

function keyFor(secret: string, use: string): Buffer {
	return createHmac("sha256", secret).update(`seal ${use}`).digest();
}
