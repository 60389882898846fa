import { setTimeout as wait } from "node:timers/promises";
import { exchangeMessages } from "../src/actions/exchange-messages.ts";
import type { Recorded, Try } from "../src/actions/message-answer-parts.ts";
import type { Claim } from "../src/actions/message-claim-parts.ts";
import type { Deps } from "../src/deps.ts";
import { LANES, type MessageState } from "../src/domain/subscription.ts";
import type { Composed } from "../src/mail/mime.ts";
import { siteOf } from "../src/mail/site.ts";
import { envelopeSender } from "../src/mail/verp.ts";
import type { Mailer } from "./mailer.ts";
import { takeOverLeases } from "./take-over-leases.ts";
import { newThrottle, type Throttle } from "./throttle.ts";

/** How many messages ended in each state in this run, and how many were taken over from dead senders. */
export type SendResult = { readonly [state in MessageState]?: number } & { readonly takenOver: number };

/**
 * Sends every message that is due, on as many connections as the transport has. A process that dies leaves at most one
 * open message for each connection.
 */
export async function sendMessages(deps: Deps, mailer: Mailer): Promise<SendResult> {
	const run: Run = {
		deps,
		mailer,
		counts: {},
		throttle: newThrottle(() => deps.config.MAIL_PER_SECOND * mailer.pace.share(), deps.monotonicMs),
		sending: new Set(),
		emptyUntilMs: new Map(),
		takenOver: 0,
		lookedMs: -Infinity,
	};
	const under = sendAll(run);
	mailer.open.add(under);
	await under.finally(() => mailer.open.delete(under));
	const { lost, ...states } = run.counts;
	return { ...states, takenOver: run.takenOver };
}

interface Run {
	readonly deps: Deps;
	readonly mailer: Mailer;
	readonly counts: Partial<Record<Recorded, number>>;
	readonly throttle: Throttle;
	readonly sending: Set<Promise<void>>;
	/** Lanes in which nothing was due a moment ago. */
	readonly emptyUntilMs: Map<number, number>;
	takenOver: number;
	/** When, on the monotonic clock, dead senders were last looked for. */
	lookedMs: number;
}

async function sendAll(run: Run): Promise<void> {
	for (;;) {
		await lookForDead(run);
		const found = await exchange(run);
		if (run.sending.size > 0) await someEnded(run);
		else if (found === "nothing") return;
		else if (found === "too fast") await wait(run.throttle.waitMs());
	}
}

const GROUP_MS = 3;

/** Waits for an answer, and a moment more for others that are just coming: one commit for several is many times cheaper. */
async function someEnded({ mailer, sending }: Run): Promise<void> {
	await Promise.race(sending);
	const enough = wait(GROUP_MS).then(() => "enough" as const);
	while (sending.size > 0 && !mailer.stopping) {
		if ((await Promise.race([...sending, enough])) === "enough") return;
	}
}

/** One exchange with the outbox: answers in, messages out. "nothing": there is neither, and nothing more may come. */
async function exchange(run: Run): Promise<"something" | "too fast" | "nothing"> {
	const { deps, mailer, counts } = run;
	const free = maySend(run) ? mailer.transport.slots - run.sending.size : 0;
	const slots = Math.min(free, run.throttle.available());
	const ended = mailer.unrecorded.splice(0);
	if (ended.length === 0 && slots === 0) return free > 0 ? "too fast" : "nothing";
	try {
		// Both reach the disk at the same time, and nothing more is sent before both have.
		const order = { worker: mailer.worker, upSince: mailer.upSince, slots, lanes: lanesOf(run) };
		const [exchanged] = await Promise.all([exchangeMessages(deps, { ended, ...order }), writeDown(run, ended)]);
		for (const state of [...exchanged.recorded, ...exchanged.withdrawn]) counts[state] = (counts[state] ?? 0) + 1;
		for (const lane of exchanged.empty) run.emptyUntilMs.set(lane, deps.monotonicMs() + LANE_REST_MS);
		run.throttle.take(exchanged.claims.length);
		for (const claim of exchanged.claims) begin(run, claim);
		return ended.length + exchanged.claims.length + exchanged.withdrawn.length > 0 ? "something" : "nothing";
	} catch (error) {
		if (ended.length === 0) throw error;
		// A full disk or a lost database: the answers are kept, and nothing more is taken until they are noted.
		deps.log.error({ err: error, messages: ended.length }, "Answers could not be noted; sending waits for it");
		mailer.unrecorded.unshift(...ended);
		await Promise.allSettled(run.sending);
		throw error;
	}
}

/** Outside the database too: what a restored backup does not know. */
async function writeDown({ deps, mailer }: Run, ended: readonly Try[]): Promise<void> {
	if (!mailer.journal) return;
	const sentAt = deps.now();
	const taken = ended.filter(({ answer }) => answer.kind === "accepted");
	const lines = taken.map(({ claim }) => ({ messageId: claim.to.messageId, sentAt }));
	try {
		await mailer.journal.append(lines);
	} catch (error) {
		// The database is the truth, and takes the answers all the same.
		deps.log.error({ err: error, messages: lines.length }, "The send journal cannot be written");
	}
}

function begin(run: Run, claim: Claim): void {
	const { deps, mailer } = run;
	const sending = trySending(deps, mailer, claim).then((tried) => {
		pauseOrResume(deps, mailer, tried);
		if (tried.answer.kind !== "not_written") mailer.pace.hear(tried.answer);
		mailer.unrecorded.push(tried);
		run.sending.delete(sending);
	});
	run.sending.add(sending);
}

function maySend({ deps, mailer }: Run): boolean {
	return !mailer.stopping && deps.monotonicMs() >= mailer.pausedUntilMs;
}

const { answer, correction, alert, digest } = LANES;
const LANE_REST_MS = 500;

/** Every second time confirmations come last, so that they cannot starve alerts. */
function lanesOf({ deps, mailer, emptyUntilMs }: Run): readonly number[] {
	mailer.turns += 1;
	const lanes = mailer.turns % 2 === 1 ? [answer, correction, alert, digest] : [correction, alert, digest, answer];
	return lanes.filter((lane) => (emptyUntilMs.get(lane) ?? 0) <= deps.monotonicMs());
}

async function trySending(deps: Deps, mailer: Mailer, claim: Claim): Promise<Try> {
	let message: Composed;
	try {
		message = await mailer.write(claim.to, claim.facts);
	} catch (error) {
		deps.log.error({ err: error, message: claim.id }, "A message could not be written");
		return { claim, answer: { kind: "not_written", code: undefined, words: String(error) }, raw: undefined };
	}
	const raw = claim.raw ?? message.raw;
	const from = envelopeSender(siteOf(deps), claim.id);
	return { claim, answer: await mailer.transport.send({ ...message, from, raw }), raw };
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

const LOOK_EVERY_MS = 2_000;

/** A long run takes over what others leave behind while it lasts, too. */
async function lookForDead(run: Run): Promise<void> {
	const nowMs = run.deps.monotonicMs();
	if (nowMs - run.lookedMs < LOOK_EVERY_MS) return;
	run.lookedMs = nowMs;
	run.takenOver += await takeOverLeases(run.deps, run.mailer);
}
