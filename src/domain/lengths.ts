/** How many characters each kind of text holds, at every door. */
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

/** How many of a pledge's parts one request may bring. */
export const MOST = { promisers: 20, topics: 20, evidence: 20 } as const;
