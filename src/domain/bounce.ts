/** What an undelivered mail says of its address. */
export type BounceVerdict = "dead address" | "hard" | "soft" | "ignore";

/**
 * Enhanced status codes (RFC 3463) of addresses that will never work: no such mailbox, no such domain, bad syntax, moved
 * without a new address, null MX (RFC 7505), mailbox disabled. Others are about the message, the sender or the route.
 */
const DEAD = new Set(["5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"]);

/** The enhanced status code in a mail server's words, such as "5.1.1", or undefined. */
export function statusIn(words: string): string | undefined {
	return /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(words)?.[1];
}

/** Whether a refusal means that nothing should ever be sent to the address again. */
export function isDeadAddress(words: string): boolean {
	const status = statusIn(words);
	return status !== undefined && DEAD.has(status);
}

/** The verdict of a delivery report's action and status (RFC 3464, 2.3.3 and 2.3.4). */
export function verdictOf(action: string, status: string): BounceVerdict {
	if (action !== "failed") return "ignore";
	if (DEAD.has(status)) return "dead address";
	return status.startsWith("5") ? "hard" : "soft";
}

const POINTS = { hard: 3, soft: 1 } as const;
const MOST_POINTS = 6;
const HALF_LIFE_DAYS = 30;

/** The score after one more bounce: what there was halves in 30 days, so that an old trouble is forgotten. */
export function scoreAfter(
	before: { readonly score: number; readonly at: Date | undefined },
	verdict: "hard" | "soft",
	now: Date,
): number {
	const days = before.at ? (now.getTime() - before.at.getTime()) / 86_400_000 : 0;
	return Math.round(before.score * 0.5 ** (days / HALF_LIFE_DAYS)) + POINTS[verdict];
}

/** Whether a score is so high that mail to the address stops. */
export function isTooHigh(score: number): boolean {
	return score >= MOST_POINTS;
}
