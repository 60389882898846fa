import type { Answer } from "../src/mail/transport.ts";

/** How fast this process may send, as a share of MAIL_PER_SECOND. */
export interface Pace {
	/** From 1/16 to 1. */
	share(): number;
	/** Takes note of what the mail server said: where it asks for less, the share is halved. */
	hear(answer: Pick<Answer, "kind" | "code" | "words">): void;
	/** How many other processes are sending: the limit is one for all of them. */
	others: number;
}

const LEAST = 1 / 16;
const QUIET_MS = 60_000;
/** What mail servers say who want less mail a second (RFC 3463, 4.7.x, has no code of its own for it). */
const TOO_FAST = /\brate\b|too (many|fast|much)|throttl|slow down|exceed/i;

/** A pace that begins with everything, and doubles again with each minute in which the server asks for no less. */
export function newPace(monotonicMs: () => number): Pace {
	let slowed = 1;
	let sinceMs = -Infinity;
	const now = () => Math.min(1, slowed * 2 ** Math.floor((monotonicMs() - sinceMs) / QUIET_MS));
	const pace: Pace = {
		others: 0,
		share: () => (slowed === 1 ? 1 : now()) / (1 + pace.others),
		hear({ kind, code, words }) {
			const asksForLess = kind !== "accepted" && (code === 421 || (kind === "deferred" && TOO_FAST.test(words)));
			if (!asksForLess) return;
			slowed = Math.max(LEAST, (slowed === 1 ? 1 : now()) / 2);
			sinceMs = monotonicMs();
		},
	};
	return pace;
}
