/** How long an outcome waits before anybody is told of it, where nothing else is set. */
const USUAL_MINUTES = 10;

interface HoldSettings {
	/** Undefined: as usual, and not at all in a demo, where nobody wants to wait for the second mail. */
	readonly OUTCOME_HOLD_MINUTES?: number | undefined;
	readonly demo: boolean;
}

/** For how many milliseconds mail about a new outcome is held, so that it can be taken back before anybody has it. */
export function outcomeHoldMs({ OUTCOME_HOLD_MINUTES, demo }: HoldSettings): number {
	return (OUTCOME_HOLD_MINUTES ?? (demo ? 0 : USUAL_MINUTES)) * 60_000;
}

/** When followers begin to be told of an outcome that was decided at the instant. */
export function holdEndsAt(decidedAt: Date, holdMs: number): Date {
	return new Date(decidedAt.getTime() + holdMs);
}
