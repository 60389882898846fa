/** How many messages may begin now, so that no more begin in a second than are allowed. */
export interface Throttle {
	available(): number;
	take(count: number): void;
	/** Until one more may begin. */
	waitMs(): number;
}

const BURST_MS = 100;

/** Lets through so many a second, a tenth of a second's worth at once and at least one. */
export function newThrottle(rate: () => number, monotonicMs: () => number): Throttle {
	const mostAt = (perSecond: number) => Math.max(1, (perSecond * BURST_MS) / 1000);
	let tokens = mostAt(rate());
	let countedMs = monotonicMs();
	function count(): number {
		const nowMs = monotonicMs();
		const perSecond = rate();
		tokens = Math.min(mostAt(perSecond), tokens + ((nowMs - countedMs) * perSecond) / 1000);
		countedMs = nowMs;
		return tokens;
	}
	return {
		available: () => Math.floor(count()),
		take: (taken) => {
			tokens -= taken;
		},
		waitMs: () => Math.max(1, ((1 - count()) * 1000) / rate()),
	};
}
