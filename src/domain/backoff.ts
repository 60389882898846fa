const MINUTE_MS = 60_000;
const FIRST_MINUTES = [1, 5, 15, 30];
const LATER_MINUTES = 60;
const SPREAD = 0.2;

/** How long a message is tried. RFC 5321, 4.5.4.1, asks for at least four to five days of a relay; news is old by then. */
export const TRY_HOURS = 72;

/**
 * When to try a message again after a try that ended in "not now": after 1, 5, 15 and 30 minutes, then each hour, give
 * or take a fifth. `chance` (0 to 1) spreads them. Undefined once 72 hours have gone by since the first try.
 */
export function nextTry(
	tries: number,
	since: { readonly first: Date; readonly now: Date },
	chance: number,
): Date | undefined {
	if (isTooOldToTry(since.first, since.now)) return undefined;
	const minutes = FIRST_MINUTES[tries - 1];
	const delayMs =
		minutes === undefined ? LATER_MINUTES * MINUTE_MS * (1 - SPREAD + 2 * SPREAD * chance) : minutes * MINUTE_MS;
	return new Date(since.now.getTime() + Math.round(delayMs));
}

/** Whether a message that was first tried at an instant has had its 72 hours. */
export function isTooOldToTry(first: Date, now: Date): boolean {
	return now.getTime() - first.getTime() >= TRY_HOURS * 60 * MINUTE_MS;
}

/**
 * When to try again after a try that found no mail server, or one that sent us away before it heard of the message: at
 * once, and later as long again as it has been waiting, a minute at most. So one message that the server hangs up on
 * cannot hold up the others.
 */
export function nextProbe({ first, now }: { readonly first: Date; readonly now: Date }): Date {
	const waitedMs = now.getTime() - first.getTime();
	return new Date(now.getTime() + Math.min(MINUTE_MS, Math.max(0, waitedMs)));
}
