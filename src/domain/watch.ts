/** Instants at which the clock has to look at a pledge; undefined where it has nothing to look for. */
export interface Watch {
	readonly lapseCheckAt: Date | undefined;
	readonly dueSoonCheckAt: Date | undefined;
}

export interface Watched {
	readonly publishedAt: Date | undefined;
	readonly settledAt: Date | undefined;
	readonly lapsesAt: Date | undefined;
	/** When the deadline in force was noticed to have passed. */
	readonly lapsedAt: Date | undefined;
	/** Merged into another pledge, which is watched in its stead. */
	readonly isMerged: boolean;
	/** Whether a notice that the deadline in force is near has been given. */
	readonly dueSoonGiven: boolean;
}

/**
 * What the clock watches of a pledge: a published one with a due day, not merged, until it is settled or its lapse is noticed.
 * Both instants equal `lapsesAt`: how long before it a due-soon notice goes out is a setting that may change.
 */
export function watchOf(pledge: Watched): Watch {
	const watched = pledge.publishedAt && !pledge.isMerged && !pledge.settledAt && !pledge.lapsedAt;
	const lapseCheckAt = watched ? pledge.lapsesAt : undefined;
	return { lapseCheckAt, dueSoonCheckAt: pledge.dueSoonGiven ? undefined : lapseCheckAt };
}
