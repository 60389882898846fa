/** Instants at which the clock has to look at a pledge; undefined where it has nothing to look for. */
export interface Watch {
	readonly lapseCheckAt: Date | undefined;
	readonly dueSoonCheckAt: Date | undefined;
}

export interface Watched {
	readonly publishedAt: Date | undefined;
	readonly settledAt: Date | undefined;
	readonly lapsesAt: Date | undefined;
	/** Whether that follows a milestone whose day is only expected. */
	readonly isExpected: boolean;
	/** When the deadline in force was noticed to have passed. */
	readonly lapsedAt: Date | undefined;
	/** Merged into another pledge, which is watched in its stead. */
	readonly isMerged: boolean;
	/** Whether a notice that the deadline in force is near has been given. */
	readonly dueSoonGiven: boolean;
}

/**
 * What the clock watches of a pledge: a published one with a due day, not merged, until it is settled or its lapse is noticed.
 * Both instants equal `lapsesAt`: how long before it a due-soon notice goes out is a setting that may change. A day that is
 * only expected does not lapse.
 */
export function watchOf(pledge: Watched): Watch {
	const watched = pledge.publishedAt && !pledge.isMerged && !pledge.settledAt && !pledge.lapsedAt;
	const lapsesAt = watched ? pledge.lapsesAt : undefined;
	return {
		lapseCheckAt: pledge.isExpected ? undefined : lapsesAt,
		dueSoonCheckAt: pledge.dueSoonGiven ? undefined : lapsesAt,
	};
}
