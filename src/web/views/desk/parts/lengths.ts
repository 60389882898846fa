/** How many characters the desk's inputs hold. The doors refuse the same; this only keeps people from typing more. */
export const LENGTHS = {
	/** A sentence that heads a page. */
	title: 300,
	/** Names of people, bodies, places, publishers, roles. */
	name: 200,
	url: 2000,
	/** Words of a deadline. */
	words: 300,
	/** Quotes, criteria, rationales, notes. */
	long: 10_000,
	/** Why something changes. */
	reason: 1000,
	topics: 500,
} as const;
