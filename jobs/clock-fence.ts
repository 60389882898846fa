import { findNewestRecordedAt } from "../db/fuse.ts";
import type { Deps } from "../src/deps.ts";
import { Problem } from "../src/domain/problem.ts";

const BACKWARDS_MS = 2_000;
const FORWARDS_MS = 10 * 60_000;
/** How long a clock must run steadily after a jump before it is believed again. */
const STEADY_MS = 10 * 60_000;

/** What the fence has seen so far: one for each process. */
export interface ClockFence {
	last: { readonly wallMs: number; readonly monotonicMs: number } | undefined;
	jumpedAtMs: number | undefined;
}

/** A fence that has seen nothing yet. */
export function newClockFence(): ClockFence {
	return { last: undefined, jumpedAtMs: undefined };
}

/**
 * Throws a Problem where the clock cannot be believed: it is behind the newest event, or since the last look it went
 * back, or ran ahead of the monotonic clock by over ten minutes. Then no deadline lapses until it has run steadily for
 * ten minutes: time for a person to see it, and no lasting stop where the jump was a correction. A demo's clock may jump.
 */
export async function assertSteadyClock(deps: Deps, fence: ClockFence): Promise<void> {
	if (deps.config.demo) return;
	const seen = { wallMs: deps.now().getTime(), monotonicMs: deps.monotonicMs() };
	const { last } = fence;
	fence.last = seen;
	if (last && hasJumped(last, seen)) fence.jumpedAtMs = seen.monotonicMs;
	if (fence.jumpedAtMs !== undefined && seen.monotonicMs - fence.jumpedAtMs < STEADY_MS) {
		throw new Problem("unavailable", "clock.jumped");
	}
	fence.jumpedAtMs = undefined;
	const newest = await findNewestRecordedAt(deps.db);
	if (newest && newest.getTime() - seen.wallMs > BACKWARDS_MS) {
		const at = newest.toISOString();
		throw new Problem("unavailable", "clock.behind", { at });
	}
}

type Seen = NonNullable<ClockFence["last"]>;

function hasJumped(last: Seen, seen: Seen): boolean {
	const ahead = seen.wallMs - last.wallMs - (seen.monotonicMs - last.monotonicMs);
	return ahead > FORWARDS_MS || seen.wallMs - last.wallMs < -BACKWARDS_MS;
}
