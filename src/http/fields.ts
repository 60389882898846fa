/**
 * The kinds of input that forms and the API have in common, each with its limit and its messages. `what` names the
 * input as it stands in a sentence: "the quote", "your address". Text is trimmed and in Unicode's composed form (NFC).
 */
import { z } from "zod";
import { isCivilDate, isTimeZone } from "../domain/civil-date.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { PUBLIC_ID_LENGTH, PUBLIC_ID_LETTERS } from "../domain/pledge.ts";

/** Text of one line, such as a name, a title or a subject: without control characters and without bidi controls. */
export function line(what: string, most: number) {
	return text(what, most)
		.refine((value) => !/\p{Cc}|[\u2028\u2029]/u.test(value), `Write ${what} on one line, without control characters.`)
		.refine(
			(value) => !BIDI_CONTROLS.test(value),
			`Take the invisible characters that turn text around out of ${what}.`,
		);
}

/** Text of several lines. Quotes in scripts that run from right to left may need bidi controls, so they stay. */
export function longText(what: string, most: number) {
	return z
		.string(asked(what))
		.overwrite((value) => value.replace(/\r\n?/g, "\n").normalize("NFC").trim())
		.min(1, `Enter ${what}.`)
		.max(most, tooLong(what, most))
		.refine((value) => !FORBIDDEN.test(value), `Take the control characters out of ${what}.`);
}

/** The address of a page on the web. */
export function httpUrl(what: string) {
	return line(what, LENGTHS.url).refine(
		isWebAddress,
		`Enter ${what} as a full web address that begins with http:// or https://.`,
	);
}

/** A day, as "YYYY-MM-DD". */
export function civilDate(what: string) {
	return z
		.string(asked(what))
		.trim()
		.refine(
			(value) => isCivilDate(value) && value >= "1900" && value < "2200",
			`Enter ${what} as a day that exists, such as 2026-03-31 (year, month, day).`,
		);
}

/** A time of day, as "18:00". */
export function timeOfDay(what: string) {
	return z
		.string(asked(what))
		.trim()
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/, `Enter ${what} as hours and minutes, such as 18:00.`);
}

/** An instant with its offset, such as "2026-03-31T18:00:00Z". */
export function instant(what = "the instant") {
	const message = `Enter ${what} with its offset, such as 2026-03-31T18:00:00Z.`;
	return z.iso
		.datetime({ offset: true, error: message })
		.refine((value) => value >= "1900" && value < "2200", message)
		.transform((value) => new Date(value));
}

/** A country as two letters (ISO 3166-1 alpha-2). */
export function country() {
	return z
		.string(asked("the country"))
		.trim()
		.toUpperCase()
		.regex(/^[A-Z]{2}$/, "Enter the country as two letters (ISO 3166), such as US.");
}

/** An IANA time zone, such as "Europe/Paris". */
export function timeZone(what = "the time zone") {
	return z
		.string(asked(what))
		.trim()
		.refine((value) => value.length <= 60 && isTimeZone(value), `Enter ${what} as a name such as Europe/Paris or UTC.`);
}

/** One email address, in lower case. */
export function emailAddress(what = "your email address") {
	return z
		.string(asked(what))
		.trim()
		.toLowerCase()
		.min(1, `Enter ${what}.`)
		.max(254, tooLong(what, 254))
		.refine((value) => value.split("@").length <= 2 && !/[,;]/.test(value), "Enter one address only.")
		.refine((value) => EMAIL.safeParse(value).success, `Enter ${what} in the form name@example.org.`);
}

/** The public id of a pledge. */
export function publicId(what = "the pledge's id") {
	return z.string(asked(what)).trim().regex(PUBLIC_ID, `Enter ${what}: ${PUBLIC_ID_LENGTH} letters and digits.`);
}

/** The number of a row: a user, a token. */
export function rowId(what: string) {
	return wholeNumber(what, 1, Number.MAX_SAFE_INTEGER);
}

/** A whole number, also as the text of a form. */
export function wholeNumber(what: string, least: number, most: number) {
	const message = `Enter ${what} as a whole number from ${least} to ${most}.`;
	return z.coerce.number({ error: message }).int(message).min(least, message).max(most, message);
}

/** One of a list of choices. */
export function oneOf<const T extends readonly [string, ...string[]]>(what: string, members: T) {
	return z.enum(members, { error: `Choose ${what}.` });
}

/** Any number of a list's members; a form sends one of them as plain text. */
export function anyOf<T extends z.ZodType>(member: T, most: number) {
	const list = z.array(member).max(most, `Choose ${most} at most.`);
	return z.preprocess((value) => (value === undefined || Array.isArray(value) ? (value ?? []) : [value]), list);
}

/** A box that is ticked or not. */
export function ticked() {
	return z
		.union([z.literal("on"), z.literal("true"), z.literal(true), z.literal(false), z.literal("false")])
		.optional()
		.transform((value) => value === "on" || value === "true" || value === true);
}

/** A password to be set: long, and otherwise free (NIST SP 800-63B, section 3.1.1.2). Not trimmed. */
export function newPassword(what = "a password") {
	return z
		.string(asked(what))
		.min(12, "Use at least 12 characters. A few words in a row are easy to remember.")
		.max(200, "Use at most 200 characters.");
}

/** A password or token as somebody gives it to sign in: any text of a sensible length. */
export function givenSecret(what: string) {
	return z.string(asked(what)).min(1, `Enter ${what}.`).max(200, `This is too long to be ${what}.`);
}

const EMAIL = z.email();
const PUBLIC_ID = new RegExp(`^[${PUBLIC_ID_LETTERS}]{${PUBLIC_ID_LENGTH}}$`);
/** Embeddings, overrides and isolates. The plain marks (LRM, RLM, ALM) only help, and stay. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;
/** Control characters other than tab and line feed, halves of characters, and what XML and Unicode keep no character for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/u;

function text(what: string, most: number) {
	return z
		.string(asked(what))
		.overwrite((value) => value.normalize("NFC").trim())
		.min(1, `Enter ${what}.`)
		.max(most, tooLong(what, most))
		.refine(
			(value) => !/[\p{Cs}\p{Noncharacter_Code_Point}]/u.test(value),
			`Take the broken characters out of ${what}.`,
		);
}

function asked(what: string) {
	return { error: `Enter ${what}.` };
}

function tooLong(what: string, most: number) {
	return {
		error: ({ input }: { input?: unknown }) => `Shorten ${what} to ${most} characters; it has ${String(input).length}.`,
	};
}

function isWebAddress(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const url = new URL(value);
	return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.hostname !== "";
}
