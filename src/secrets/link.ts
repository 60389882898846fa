import type { Config } from "../config.ts";
import { derivedToken } from "./token.ts";

/** What a one-time link is for: to sign in (demo and operators), to join or set a new password, to set up the first admin. */
export type LinkPurpose = "sign_in" | "invitation" | "setup";

const DAY_MS = 86_400_000;
const LIFETIME_DAYS: Readonly<Record<LinkPurpose, number>> = { sign_in: 1, invitation: 7, setup: 1 };
const PATHS: Readonly<Record<LinkPurpose, string>> = {
	sign_in: "/sign-in",
	invitation: "/invitation",
	setup: "/setup",
};

/** The whole address of a one-time link. Its page shows a button; only the button's POST uses the link. */
export function oneTimeUrl(config: Config, purpose: LinkPurpose, token: string): string {
	return `${config.baseUrl}${oneTimePath(purpose, token)}`;
}

/** The path of a one-time link on this site. */
export function oneTimePath(purpose: LinkPurpose, token: string): string {
	return `${PATHS[purpose]}/${token}`;
}

/** Until when a link made now can be used. A demo's sign-in links hold for good, because its clock jumps. */
export function linkExpiry(config: Config, purpose: LinkPurpose, now: Date): Date {
	const days = config.demo && purpose === "sign_in" ? 36_500 : LIFETIME_DAYS[purpose];
	return new Date(now.getTime() + days * DAY_MS);
}

/** The dedupe key of the message that carries a user's n-th invitation. */
export function invitationKey(userId: number, n: number): string {
	return `invitation:${userId}:${n}`;
}

/** The token of an invitation, made from its message's dedupe key: so the message need not store it. */
export function invitationToken(secret: string, dedupeKey: string): string {
	return derivedToken(secret, "invitation", dedupeKey);
}
