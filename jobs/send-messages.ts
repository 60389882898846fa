import { setTimeout as wait } from "node:timers/promises";
import { type Claim, claimMessages } from "../src/actions/claim-messages.ts";
import { type Recorded, recordDelivery, type Try } from "../src/actions/record-delivery.ts";
import type { Deps } from "../src/deps.ts";
import { LANES, type MessageState } from "../src/domain/subscription.ts";
import { composeMessage } from "../src/mail/compose.ts";
import type { Composed } from "../src/mail/mime.ts";
import { siteOf } from "../src/mail/site.ts";
import type { Mailer } from "./mailer.ts";
import { takeOverLeases } from "./take-over-leases.ts";

/** How many messages ended in each state in this run, and how many were taken over from dead senders. */
export type SendResult = { readonly [state in MessageState]?: number } & { readonly takenOver: number };

/**
 * Sends every message that is due, on as many connections as the transport has. Each is taken, sent and settled on its
 * own, so a process that dies leaves at most one open message for each connection.
 */
export async function sendMessages(deps: Deps, mailer: Mailer): Promise<SendResult> {
	const counts: Partial<Record<Recorded, number>> = {};
	await recordLeftovers(deps, mailer, counts);
	const run: Run = { deps, mailer, counts, throttle: newThrottle(deps), takenOver: 0, lookedMs: -Infinity };
	await lookForDead(run);
	await Promise.all(Array.from({ length: mailer.transport.slots }, () => sendOneByOne(run)));
	const { lost, ...states } = counts;
	return { ...states, takenOver: run.takenOver };
}

interface Run {
	readonly deps: Deps;
	readonly mailer: Mailer;
	readonly counts: Partial<Record<Recorded, number>>;
	readonly throttle: () => Promise<void>;
	takenOver: number;
	/** When, on the monotonic clock, dead senders were last looked for. */
	lookedMs: number;
}

const LOOK_EVERY_MS = 2_000;

/** A long run takes over what others leave behind while it lasts, too. */
async function lookForDead(run: Run): Promise<void> {
	const nowMs = run.deps.monotonicMs();
	if (nowMs - run.lookedMs < LOOK_EVERY_MS) return;
	run.lookedMs = nowMs;
	run.takenOver += await takeOverLeases(run.deps, run.mailer);
}

async function sendOneByOne(run: Run): Promise<void> {
	const { deps, mailer, counts } = run;
	while (maySend(deps, mailer)) {
		await run.throttle();
		await lookForDead(run);
		const lanes = lanesOf(mailer);
		const { claims, cancelled } = await claimMessages(deps, { worker: mailer.worker, slots: 1, lanes });
		if (cancelled > 0) counts.cancelled = (counts.cancelled ?? 0) + cancelled;
		const [claim] = claims;
		if (!claim) {
			if (cancelled === 0) return;
			continue;
		}
		const sending = sendOne(run, claim);
		mailer.open.add(sending);
		await sending.finally(() => mailer.open.delete(sending));
	}
}

function maySend(deps: Deps, mailer: Mailer): boolean {
	return !mailer.stopping && mailer.unrecorded.length === 0 && deps.monotonicMs() >= mailer.pausedUntilMs;
}

const { answer, correction, alert, digest } = LANES;

function lanesOf(mailer: Mailer): readonly number[] {
	mailer.turns += 1;
	return mailer.turns % 2 === 1 ? [answer, correction, alert, digest] : [correction, alert, digest, answer];
}

async function sendOne({ deps, mailer, counts }: Run, claim: Claim): Promise<void> {
	const tried = await trySending(deps, mailer, claim);
	pauseOrResume(deps, mailer, tried);
	await record(deps, mailer, { claim, tried, counts });
}

async function trySending(deps: Deps, mailer: Mailer, claim: Claim): Promise<Try> {
	let message: Composed;
	try {
		message = await composeMessage(siteOf(deps), claim.to, claim.facts);
	} catch (error) {
		deps.log.error({ err: error, message: claim.id }, "A message could not be written");
		return { answer: { kind: "not_written", code: undefined, words: String(error) }, raw: undefined };
	}
	const raw = claim.raw ?? message.raw;
	return { answer: await mailer.transport.send({ ...message, raw }), raw };
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** A server that cannot be talked to is left alone for a while, for half a minute at most; messages lose no try by it. */
function pauseOrResume(deps: Deps, mailer: Mailer, { answer: { kind, words } }: Try): void {
	if (kind !== "unavailable") {
		mailer.failures = 0;
		return;
	}
	const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** mailer.failures, LONGEST_PAUSE_MS);
	mailer.failures += 1;
	mailer.pausedUntilMs = deps.monotonicMs() + pauseMs;
	deps.log.warn({ pauseMs, words }, "The mail server cannot be used; sending pauses");
}

interface Ended {
	readonly claim: Claim;
	readonly tried: Try;
	readonly counts: Partial<Record<Recorded, number>>;
}

async function record(deps: Deps, mailer: Mailer, { claim, tried, counts }: Ended): Promise<void> {
	try {
		const state = await recordDelivery(deps, claim, tried);
		counts[state] = (counts[state] ?? 0) + 1;
	} catch (error) {
		// A full disk or a lost database: the answer is kept, and nothing more is claimed until it is noted.
		deps.log.error({ err: error, message: claim.id }, "An answer could not be noted; sending waits for it");
		mailer.unrecorded.push({ claim, tried });
	}
}

async function recordLeftovers(deps: Deps, mailer: Mailer, counts: Partial<Record<Recorded, number>>): Promise<void> {
	for (const { claim, tried } of mailer.unrecorded.splice(0)) await record(deps, mailer, { claim, tried, counts });
}

/** No more messages begin in a second than MAIL_PER_SECOND says. */
function newThrottle({ config, monotonicMs }: Deps): () => Promise<void> {
	const spacingMs = 1000 / config.MAIL_PER_SECOND;
	let next = 0;
	return async () => {
		const now = monotonicMs();
		const at = Math.max(next, now);
		next = at + spacingMs;
		if (at - now >= 1) await wait(at - now);
	};
}
