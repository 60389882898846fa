import type { RequestHandler } from "express";
import { findCanary } from "../../db/canary.ts";
import { findOldestDueCapture } from "../../db/captures.ts";
import { findLastDelivery, findLastSuccess, findOldestDue } from "../../db/health.ts";
import { findLedgerCheck } from "../../db/ledger-check.ts";
import type { Deps } from "../deps.ts";
import { sendPrivate } from "./cache.ts";
import { notedTrouble } from "./trouble.ts";

const SWEEP_LIMIT_MS = 3 * 60_000;
const DUE_LIMIT_MS = 15 * 60_000;
const TRY_LIMIT_MS = 3 * 60_000;
const BOUNCES_LIMIT_MS = 15 * 60_000;

/** The name under which the sweep keeps its last run. */
export const SWEEP_JOB = "lapse-deadlines";

/** The name under which the job that reads the bounce mailbox keeps its last run. */
export const BOUNCES_JOB = "read-bounces";

/** How the product is: whether the clock is being watched, and whether mail goes out. */
export interface Health {
	readonly status: "ok" | "failing";
	/** Seconds since the sweep last came to a good end; null where it never did. */
	readonly sweepAgeSeconds: number | null;
	/** Seconds since when the message that waits longest has been due; 0 where none is. */
	readonly oldestDueSeconds: number;
	/** Seconds since the bounce mailbox was last read; null where it never was, or there is none. */
	readonly bounceMailboxAgeSeconds: number | null;
	/** Seconds since the newest mail to ourselves that has arrived was sent; null where none has, or none is sent. */
	readonly canaryAgeSeconds: number | null;
	/** Seconds since when the copy of a source that waits longest has been due; 0 where none is. It is never an alarm. */
	readonly oldestDueCaptureSeconds: number;
	/** What is wrong, in words; empty when all is well. */
	readonly problems: readonly string[];
}

/** Answers GET /healthz: 200 while all is well, 503 when the sweep has not run for 3 minutes or the outbox is stuck. */
export function healthPage(deps: Deps): RequestHandler {
	const startedAt = deps.now();
	return async (_req, res) => {
		const health = await healthOf(deps, startedAt).catch((error: unknown) => unreadable(error, deps));
		const text = JSON.stringify(health);
		sendPrivate(res, { type: "application/json; charset=utf-8", text }, health.status === "ok" ? 200 : 503);
	};
}

/**
 * How the product is now. A process that has just started is given the time of one sweep before it counts as failing.
 * The outbox is stuck when a message has been due for 15 minutes and none was tried in the last 3: after a lapse that
 * many follow, the last ones wait for long while all is well.
 */
export async function healthOf(deps: Deps, startedAt: Date): Promise<Health> {
	const now = deps.now().getTime();
	const sweptAt = await findLastSuccess(deps.db, SWEEP_JOB);
	const dueAt = await findOldestDue(deps.db);
	const triedAt = await findLastDelivery(deps.db);
	const sweptMs = Math.max(sweptAt?.getTime() ?? 0, startedAt.getTime());
	const dueMs = dueAt ? Math.max(0, now - dueAt.getTime()) : 0;
	const captureDueAt = await findOldestDueCapture(deps.db);
	const problems: string[] = [];
	if (now - sweptMs > SWEEP_LIMIT_MS)
		problems.push("The sweep for lapsed deadlines has not run for more than 3 minutes.");
	// Several machines' clocks are never quite the same.
	if (sweptMs - now > SWEEP_LIMIT_MS) problems.push("The clock is behind: the last sweep is dated later than now.");
	const isStuck = dueMs > DUE_LIMIT_MS && now - (triedAt?.getTime() ?? 0) > TRY_LIMIT_MS;
	if (isStuck) problems.push("A message has been due for more than 15 minutes, and none is being sent.");
	const readAt = deps.config.BOUNCE_IMAP_URL ? await findLastSuccess(deps.db, BOUNCES_JOB) : undefined;
	const unreadMs = now - Math.max(readAt?.getTime() ?? 0, startedAt.getTime());
	if (deps.config.BOUNCE_IMAP_URL && unreadMs > BOUNCES_LIMIT_MS) {
		problems.push("The bounce mailbox has not been read for more than 15 minutes.");
	}
	const canary = deps.config.CANARY_ADDRESS ? await findCanary(deps.db) : undefined;
	problems.push(...canaryProblems(deps, canary?.sentAt, startedAt), ...(await ledgerProblems(deps)));
	return {
		status: problems.length === 0 ? "ok" : "failing",
		sweepAgeSeconds: sweptAt ? Math.round((now - sweptAt.getTime()) / 1000) : null,
		oldestDueSeconds: Math.round(dueMs / 1000),
		bounceMailboxAgeSeconds: readAt ? Math.round((now - readAt.getTime()) / 1000) : null,
		canaryAgeSeconds: canary ? Math.round((now - canary.sentAt.getTime()) / 1000) : null,
		oldestDueCaptureSeconds: captureDueAt ? Math.max(0, Math.round((now - captureDueAt.getTime()) / 1000)) : 0,
		problems,
	};
}

/** Whoever watches the house is told in the same form when not even the database answers. */
function unreadable(error: unknown, deps: Deps): Pick<Health, "status" | "problems"> {
	if (!notedTrouble(error, deps)) throw error;
	return { status: "failing", problems: ["The database does not answer."] };
}

const CANARY_GRACE_MS = 3_600_000;

/** A mail to ourselves may be an hour under way before its absence is a sign. */
function canaryProblems({ config, now }: Deps, sentAt: Date | undefined, startedAt: Date): string[] {
	if (config.CANARY_ADDRESS === undefined) return [];
	const limitMs = config.CANARY_HOURS * 3_600_000 + CANARY_GRACE_MS;
	const silentMs = now().getTime() - Math.max(sentAt?.getTime() ?? 0, startedAt.getTime());
	if (silentMs <= limitMs) return [];
	return [`No mail to ourselves has arrived for ${Math.floor(silentMs / 3_600_000)} hours.`];
}

async function ledgerProblems({ db }: Deps): Promise<string[]> {
	const { unbalanced } = await findLedgerCheck(db);
	if (unbalanced.length === 0) return [];
	return [`The ledger does not add up for event ${unbalanced.slice(0, 5).join(", ")}.`];
}
