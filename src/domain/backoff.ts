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
	if (since.now.getTime() - since.first.getTime() >= TRY_HOURS * 60 * MINUTE_MS) return undefined;
	const minutes = FIRST_MINUTES[tries - 1];
	const delayMs =
		minutes === undefined ? LATER_MINUTES * MINUTE_MS * (1 - SPREAD + 2 * SPREAD * chance) : minutes * MINUTE_MS;
	return new Date(since.now.getTime() + Math.round(delayMs));
}
