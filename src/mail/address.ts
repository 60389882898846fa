import { createHmac } from "node:crypto";
import addressparser from "nodemailer/lib/addressparser";
import { invalidInput } from "../domain/problem.ts";
import { hasHiddenCharacters } from "./clean.ts";

const MOST_CHARACTERS = 254;
/** RFC 5321, 4.1.2: a dot-atom, which all real addresses are; no quoted strings, no address literals. */
const LOCAL_PART = /^[^\s"(),:;<>@[\\\].\p{Cc}]+(\.[^\s"(),:;<>@[\\\].\p{Cc}]+)*$/u;
const DOMAIN =
	/^(?=.{1,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/**
 * The one mailbox that a field names, in lower case, at most 254 characters. Throws a Problem with a message for the
 * field `email`: two addresses in one field would otherwise become two recipients.
 */
export function parseAddress(input: string): string {
	const text = input.trim();
	if (text === "") throw invalidInput("email", "address.missing");
	if (hasHiddenCharacters(text)) throw invalidInput("email", "address.hidden_character");
	if (text.length > MOST_CHARACTERS) throw invalidInput("email", "address.too_long");
	const address = text.toLowerCase();
	const at = address.lastIndexOf("@");
	const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
	const found = addressparser(address, { flatten: true });
	if (found.length > 1 || /[,;]/.test(address)) throw invalidInput("email", "address.several");
	const whole = found.length === 1 && found[0]?.address === address && found[0].name === "";
	if (!whole || local.length > 64 || !LOCAL_PART.test(local) || !DOMAIN.test(domain)) {
		throw invalidInput("email", "address.malformed");
	}
	return address;
}

/** A keyed hash of an address: enough to know it again, not to read it. */
export function addressHash(secret: string, address: string): string {
	return createHmac("sha256", secret).update(`address:${address.toLowerCase()}`).digest("base64url");
}

/** A keyed hash of the inbox behind an address, the same for all spellings that end in it: "a+b@x" and "a@x". */
export function inboxHash(secret: string, address: string): string {
	return createHmac("sha256", secret)
		.update(`inbox:${inboxOf(address)}`)
		.digest("base64url");
}

function inboxOf(address: string): string {
	const at = address.lastIndexOf("@");
	const local = address.slice(0, at).toLowerCase().replace(/\+.*$/, "");
	const domain = address.slice(at + 1).toLowerCase();
	if (domain !== "gmail.com" && domain !== "googlemail.com") return `${local}@${domain}`;
	return `${local.replaceAll(".", "")}@gmail.com`;
}
