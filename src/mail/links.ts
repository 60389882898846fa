/**
 * Links in mails that act for a subscriber without an account, or for a user who is not signed in. A token says what it is for and for whom, signed with the
 * site's secret: it cannot be guessed, needs no table, and its only power is what it says.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { Problem } from "../domain/problem.ts";

/**
 * What a token may do. `unsubscribe` is from all, from one subscription, or from whatever brought an event; `desk-mail` ends
 * a user's morning mail.
 */
export type LinkGrant =
	| { readonly purpose: "confirm"; readonly subscriberId: number; readonly issuedAt: Date }
	| { readonly purpose: "preferences"; readonly subscriberId: number }
	| { readonly purpose: "unsubscribe"; readonly subscriberId: number; readonly from: UnsubscribeFrom }
	| { readonly purpose: "desk-mail"; readonly userId: number };

export type UnsubscribeFrom =
	| { readonly kind: "all" }
	| { readonly kind: "subscription"; readonly id: number }
	| { readonly kind: "event"; readonly id: number };

export type LinkPurpose = LinkGrant["purpose"];

/** How long a link to confirm can be used. The others do not expire. */
export const CONFIRM_DAYS = 7;

/** A signed token for the grant, safe in a URL's path. */
export function signLink(secret: string, grant: LinkGrant): string {
	const words = wordsOf(grant);
	return `${words}.${signature(secret, words)}`;
}

/** The grant of a token, or undefined where it was not signed by us or is for something else. Does not look at age. */
export function verifyLink<P extends LinkPurpose>(
	secret: string,
	purpose: P,
	token: string,
): Extract<LinkGrant, { purpose: P }> | undefined {
	const at = token.lastIndexOf(".");
	const words = token.slice(0, Math.max(at, 0));
	if (token.length > 200 || !isSame(token.slice(at + 1), signature(secret, words))) return undefined;
	const grant = grantOf(words);
	return grant?.purpose === purpose ? (grant as Extract<LinkGrant, { purpose: P }>) : undefined;
}

/** The same, but throws a Problem that a person understands. `now` decides whether a link to confirm is too old. */
export function openLink<P extends LinkPurpose>(
	{ secret, now }: { readonly secret: string; readonly now: Date },
	purpose: P,
	token: string,
): Extract<LinkGrant, { purpose: P }> {
	const grant = verifyLink(secret, purpose, token);
	if (!grant) throw new Problem("not-found", "link.incomplete");
	if (isTooOld(grant, now)) {
		throw new Problem("expired-link", "link.too_old", { days: CONFIRM_DAYS });
	}
	return grant;
}

function isTooOld(grant: LinkGrant, now: Date): boolean {
	return grant.purpose === "confirm" && now.getTime() - grant.issuedAt.getTime() > CONFIRM_DAYS * 86_400_000;
}

/** The full address of a link: the page shows a form, only its POST acts. */
export function linkTo(site: { readonly baseUrl: string; readonly secret: string }, grant: LinkGrant): string {
	// One way to leave for all mail: beneath it a mailbox provider may press for the reader.
	const way = grant.purpose === "desk-mail" ? "unsubscribe/desk-mail" : grant.purpose;
	return `${site.baseUrl}/${way}/${signLink(site.secret, grant)}`;
}

function wordsOf(grant: LinkGrant): string {
	switch (grant.purpose) {
		case "confirm":
			return `c.${grant.subscriberId}.${grant.issuedAt.getTime().toString(36)}`;
		case "preferences":
			return `p.${grant.subscriberId}`;
		case "unsubscribe":
			return `u.${grant.subscriberId}.${fromWords(grant.from)}`;
		case "desk-mail":
			return `d.${grant.userId}`;
	}
}

function fromWords(from: UnsubscribeFrom): string {
	switch (from.kind) {
		case "all":
			return "all";
		case "subscription":
			return `s${from.id}`;
		case "event":
			return `e${from.id}`;
	}
}

function grantOf(words: string): LinkGrant | undefined {
	const [letter, subscriber, rest = ""] = words.split(".");
	const subscriberId = Number(subscriber);
	if (letter === "c") return { purpose: "confirm", subscriberId, issuedAt: new Date(Number.parseInt(rest, 36)) };
	if (letter === "p") return { purpose: "preferences", subscriberId };
	if (letter === "d") return { purpose: "desk-mail", userId: subscriberId };
	if (letter !== "u") return undefined;
	return { purpose: "unsubscribe", subscriberId, from: fromOf(rest) };
}

function fromOf(words: string): UnsubscribeFrom {
	if (words === "all") return { kind: "all" };
	return { kind: words.startsWith("s") ? "subscription" : "event", id: Number(words.slice(1)) };
}

/** 144 bits: RFC 8058, section 5, asks for a token that is hard to forge. */
function signature(secret: string, words: string): string {
	return createHmac("sha256", secret).update(`link:${words}`).digest().subarray(0, 18).toString("base64url");
}

function isSame(given: string, wanted: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
	return a.length === b.length && timingSafeEqual(a, b);
}
