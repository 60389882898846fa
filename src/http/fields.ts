/**
 * The kinds of input that forms and the API have in common, each with its limit and its messages. `what` names the
 * input, by its key in the catalogue: "quote", "your_name". Text is trimmed and in Unicode's composed form (NFC);
 * text of which nothing can be seen is none.
 */
import { z } from "zod";
import { isBlank } from "../domain/blank.ts";
import { isCivilDate, isTimeZone } from "../domain/civil-date.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { PUBLIC_ID_LENGTH, PUBLIC_ID_LETTERS } from "../domain/pledge.ts";
import { refused } from "../domain/refused-input.ts";
import type { InputName } from "../text/en/inputs.ts";
import { named } from "./named-input.ts";

/** Text of one line, such as a name, a title or a subject: without control characters and without bidi controls. */
export function line(what: InputName, most: number) {
	return text(what, most)
		.refine((value) => !/\p{Cc}|[\u2028\u2029]/u.test(value), refused("input.not_one_line", { what: named(what) }))
		.refine((value) => !BIDI_CONTROLS.test(value), refused("input.turns_around", { what: named(what) }));
}

/** Text of several lines. Quotes in scripts that run from right to left may need bidi controls, so they stay. */
export function longText(what: InputName, most: number) {
	return z
		.string(asked(what))
		.overwrite((value) => visible(value.replace(/\r\n?/g, "\n")))
		.min(1, refused("input.missing", { what: named(what) }))
		.max(most, tooLong(what, most))
		.refine((value) => !FORBIDDEN.test(value), refused("input.control_characters", { what: named(what) }));
}

/** The address of a page on the web. */
export function httpUrl(what: InputName) {
	return line(what, LENGTHS.url).refine(isWebAddress, refused("input.not_a_web_address", { what: named(what) }));
}

/** A day, as "YYYY-MM-DD". */
export function civilDate(what: InputName) {
	return z
		.string(asked(what))
		.trim()
		.refine(
			(value) => isCivilDate(value) && value >= "1900" && value < "2200",
			refused("input.not_a_day", { what: named(what) }),
		);
}

/** A civil date, or with a time of day and an offset the instant: "2025-10-10", "2025-10-10T12:00+03:00". */
export function dayOrInstant(what: InputName) {
	const day = civilDate(what);
	return z
		.string(asked(what))
		.trim()
		.refine(
			(value) => {
				const [on = "", time] = value.split("T");
				return day.safeParse(on).success && (time === undefined || TIME_AND_OFFSET.test(time));
			},
			refused("input.not_a_day", { what: named(what) }),
		);
}

const TIME_AND_OFFSET = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;

/** A time of day, as "18:00". */
export function timeOfDay(what: InputName) {
	return z
		.string(asked(what))
		.trim()
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/, refused("input.not_a_time", { what: named(what) }));
}

/** An instant with its offset, such as "2026-03-31T18:00:00Z". */
export function instant(what: InputName = "instant") {
	const message = refused("input.not_an_instant", { what: named(what) });
	return z.iso
		.datetime({ offset: true, error: message })
		.refine((value) => value >= "1900" && value < "2200", message)
		.transform((value) => new Date(value));
}

/** A country as two letters (ISO 3166-1 alpha-2). */
export function language() {
	return z
		.string()
		.trim()
		.toLowerCase()
		.regex(/^[a-z]{2,3}$/, refused("input.not_a_language"));
}

export function country() {
	return z
		.string(asked("country"))
		.trim()
		.toUpperCase()
		.regex(/^[A-Z]{2}$/, refused("input.not_a_country"));
}

/** An IANA time zone, such as "Europe/Paris". */
export function timeZone(what: InputName = "time_zone") {
	return z
		.string(asked(what))
		.trim()
		.refine((value) => value.length <= 60 && isTimeZone(value), refused("input.not_a_zone", { what: named(what) }));
}

/** One email address, in lower case. */
export function emailAddress(what: InputName = "your_email_address") {
	return z
		.string(asked(what))
		.trim()
		.toLowerCase()
		.min(1, refused("input.missing", { what: named(what) }))
		.max(254, tooLong(what, 254))
		.refine((value) => value.split("@").length <= 2 && !/[,;]/.test(value), refused("input.several_addresses"))
		.refine((value) => EMAIL.safeParse(value).success, refused("input.not_an_address", { what: named(what) }));
}

/** The public id of a pledge. */
export function publicId(what: InputName = "pledge_id") {
	return z
		.string(asked(what))
		.trim()
		.regex(PUBLIC_ID, refused("input.not_an_id", { what: named(what), length: PUBLIC_ID_LENGTH }));
}

/** The number of a row: a user, a token. */
export function rowId(what: InputName) {
	return wholeNumber(what, 1, Number.MAX_SAFE_INTEGER);
}

/** A whole number, also as the text of a form. */
export function wholeNumber(what: InputName, least: number, most: number) {
	const message = refused("input.not_a_whole_number", { what: named(what), least, most });
	return z.coerce.number({ error: message }).int(message).min(least, message).max(most, message);
}

/** One of a list of choices. */
export function oneOf<const T extends readonly [string, ...string[]]>(what: InputName, members: T) {
	return z.enum(members, { error: refused("input.not_chosen", { what: named(what) }) });
}

/** Any number of a list's members; a form sends one of them as plain text. */
export function anyOf<T extends z.ZodType>(member: T, most: number) {
	const list = z.array(member).max(most, refused("input.too_many_chosen", { most }));
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
export function newPassword(what: InputName = "a_password") {
	return z
		.string(asked(what))
		.min(12, refused("input.password_too_short"))
		.max(200, refused("input.password_too_long"));
}

/** A password or token as somebody gives it to sign in: any text of a sensible length. */
export function givenSecret(what: InputName) {
	return z
		.string(asked(what))
		.min(1, refused("input.missing", { what: named(what) }))
		.max(200, refused("input.secret_too_long", { what: named(what) }));
}

const EMAIL = z.email();
const PUBLIC_ID = new RegExp(`^[${PUBLIC_ID_LETTERS}]{${PUBLIC_ID_LENGTH}}$`);
/** Embeddings, overrides and isolates. The plain marks (LRM, RLM, ALM) only help, and stay. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;
/** Control characters other than tab and line feed, halves of characters, and what XML and Unicode keep no character for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/u;

function text(what: InputName, most: number) {
	return z
		.string(asked(what))
		.overwrite(visible)
		.min(1, refused("input.missing", { what: named(what) }))
		.max(most, tooLong(what, most))
		.refine(
			(value) => !/[\p{Cs}\p{Noncharacter_Code_Point}]/u.test(value),
			refused("input.broken_characters", { what: named(what) }),
		);
}

/** The text as it is kept; nothing where nobody could see anything of it. */
function visible(value: string): string {
	return isBlank(value) ? "" : value.normalize("NFC").trim();
}

function asked(what: InputName) {
	return { error: refused("input.missing", { what: named(what) }) };
}

function tooLong(what: InputName, most: number) {
	return {
		error: ({ input }: { input?: unknown }) =>
			refused("input.too_long", { what: named(what), most, have: String(input).length }),
	};
}

function isWebAddress(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const url = new URL(value);
	return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.hostname !== "";
}
