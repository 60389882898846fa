import type { Config } from "../config.ts";
import { newToken, tokenHash } from "./token.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A demo's sessions hold for good, because its clock jumps by weeks under a visitor who is signed in. */
const DEMO_DAYS = 36_500;

/** What is stored of a signed-in browser. */
export interface SessionRow {
	readonly tokenHash: string;
	readonly userId: number;
	readonly createdAt: Date;
	readonly lastSeenAt: Date;
	readonly expiresAt: Date;
}

/** A session just begun: the token for the cookie, which is stored nowhere, and the row. */
export interface NewSession {
	readonly token: string;
	readonly row: SessionRow;
}

/** A new session of a user, with a token of its own. */
export function newSession(config: Config, now: Date, userId: number): NewSession {
	const token = newToken();
	const expiresAt = new Date(now.getTime() + (config.demo ? DEMO_DAYS : config.SESSION_MAX_DAYS) * DAY_MS);
	return { token, row: { tokenHash: tokenHash(token), userId, createdAt: now, lastSeenAt: now, expiresAt } };
}

/** What a session is called where its owner ends it: enough of its hash to tell it from their others. */
export function sessionReference(tokenHash: string): string {
	return tokenHash.slice(0, 20);
}

/** Whether a session still holds: neither too old nor, but for a demo, idle for too long. */
export function isLive(session: Pick<SessionRow, "lastSeenAt" | "expiresAt">, config: Config, now: Date): boolean {
	const idleMs = now.getTime() - session.lastSeenAt.getTime();
	return now < session.expiresAt && (config.demo || idleMs < config.SESSION_IDLE_HOURS * HOUR_MS);
}

/** Whether it is time to note that a session is in use: every tenth of the idle limit, five minutes at most. */
export function isSeenLongAgo(session: Pick<SessionRow, "lastSeenAt">, config: Config, now: Date): boolean {
	const stepMs = Math.min(5 * 60_000, (config.SESSION_IDLE_HOURS * HOUR_MS) / 10);
	return now.getTime() - session.lastSeenAt.getTime() >= stepMs;
}
