import { expect } from "vitest";

/** What became of a pledge in an editor's judgement, at one time. */
interface Judged {
	readonly isSettled: boolean;
	readonly eventId: number;
	readonly atMs: number;
	/** The lapse that the reader was owed before it. */
	readonly owedLapse: number | undefined;
}

export type RaceModel = ReturnType<typeof newModel>;

/** For how long an outcome can be taken back. */
export const HOLD_MS = 10 * 60_000;

/**
 * All that is needed to say what the real thing may do next: the deadline in force, the outcomes that stand, what has
 * lapsed, whether the reader has left, and how often each message was handed over.
 */
export function newModel(firstDueMs: number) {
	let dueMs = firstDueMs;
	let lapse: number | undefined;
	let owedLapse: number | undefined;
	let move: number | undefined;
	let newestUndone = false;
	const outcomes: Judged[] = [];
	const copies = new Map<number, number>();
	const isSettled = () => outcomes.at(-1)?.isSettled ?? false;
	return {
		hasLeft: false,
		get dueMs() {
			return dueMs;
		},
		get outcome() {
			return outcomes.at(-1);
		},
		mayLapse: (nowMs: number) => lapse === undefined && !isSettled() && dueMs <= nowMs,
		lapsed(eventId: number) {
			lapse = eventId;
			owedLapse = eventId;
		},
		judged(given: Omit<Judged, "owedLapse">) {
			outcomes.push({ ...given, owedLapse });
			if (given.isSettled) owedLapse = undefined;
			newestUndone = false;
		},
		mayUndo(nowMs: number) {
			const latest = outcomes.at(-1);
			return latest !== undefined && !newestUndone && latest.atMs + HOLD_MS > nowMs;
		},
		undone() {
			const taken = outcomes.pop();
			newestUndone = true;
			if (taken?.isSettled) owedLapse = taken.owedLapse;
			// What lapsed while it was open for a while is overtaken by the outcome that stands again.
			if (isSettled()) owedLapse = undefined;
		},
		moved(atMs: number, eventId: number) {
			dueMs = atMs;
			move = eventId;
			lapse = undefined;
			owedLapse = undefined;
			for (const [at, one] of outcomes.entries()) outcomes[at] = { ...one, owedLapse: undefined };
		},
		/** Whatever is handed over must be wanted and true at the moment at which it is taken, and never goes out thrice. */
		taken(this: { hasLeft: boolean }, messageId: number, eventIds: readonly number[], nowMs: number) {
			expect(this.hasLeft, "nobody is mailed who has left").toBe(false);
			const latest = outcomes.at(-1);
			const toldFromMs = (latest?.atMs ?? 0) + HOLD_MS;
			const isTrue = (id: number) =>
				(id === lapse && !isSettled()) || id === move || (id === latest?.eventId && nowMs >= toldFromMs);
			expect(
				eventIds.filter((id) => !isTrue(id)),
				"only what is true is told, and no outcome within its hold",
			).toEqual([]);
			copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
			expect(copies.get(messageId), "no message goes out a third time").toBeLessThanOrEqual(2);
		},
		/** The events of which the reader has to have been told in the end. */
		owed: () => [owedLapse, move, outcomes.at(-1)?.eventId].filter((id) => id !== undefined),
	};
}
