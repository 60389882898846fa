/** The time as the house sees it. */
export interface Clock {
	now(): Date;
	/** Milliseconds that only ever grow. */
	monotonicMs(): number;
}

/** A clock that runs as another does, but stands earlier or later: the demo's. */
export interface MovableClock extends Clock {
	/** How far ahead of the other clock it stands, in milliseconds; negative where behind. */
	offsetMs(): number;
	setOffset(offsetMs: number): void;
}

/** A clock that can be moved, over one that cannot. */
export function movable(clock: Clock, firstOffsetMs = 0): MovableClock {
	let offsetMs = firstOffsetMs;
	return {
		now: () => new Date(clock.now().getTime() + offsetMs),
		monotonicMs: clock.monotonicMs,
		offsetMs: () => offsetMs,
		setOffset: (next) => {
			offsetMs = next;
		},
	};
}
