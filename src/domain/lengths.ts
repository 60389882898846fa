/**
 * How many characters each kind of text holds, at every door: the schemas that check, the forms' fields and the API's
 * document are all made of these. They are settings (`setLimits`), fixed before anything is made of them.
 */
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
	/** All topics of a pledge in one line. */
	topics: 500,
	/** Words to search for. */
	search: 200,
};

/** How many parts one request may bring, and how many of each one pledge, one user or one page may have. */
export const MOST = {
	/** Of a pledge. */
	promisers: 20,
	topics: 20,
	/** Pieces of evidence that one request brings. */
	evidence: 20,
	/** Statements, pieces of evidence, and revisions of its deadline and outcome: so many of each has a pledge at most. */
	parts: 1000,
	/** API tokens of a user that can be used. */
	tokens: 20,
	/** Items on a page of the API. */
	page: 100,
};

/** A limit that can be set: by which variable, from what least to what most. */
interface LimitSetting {
	readonly least: number;
	readonly most: number;
	readonly of: (value?: number) => number;
}

const limit = <K extends string>(table: Record<K, number>, key: K, [least, most]: readonly [number, number]) => ({
	least,
	most,
	of(value = table[key]) {
		table[key] = value;
		return value;
	},
});

/** Every limit by the variable that sets it. `of()` gives it, `of(value)` sets it. */
export const LIMIT_SETTINGS = {
	LENGTH_TITLE: limit(LENGTHS, "title", [50, 2000]),
	LENGTH_NAME: limit(LENGTHS, "name", [50, 1000]),
	LENGTH_URL: limit(LENGTHS, "url", [200, 8000]),
	LENGTH_DEADLINE: limit(LENGTHS, "words", [50, 2000]),
	LENGTH_TEXT: limit(LENGTHS, "long", [500, 200_000]),
	LENGTH_REASON: limit(LENGTHS, "reason", [100, 10_000]),
	LENGTH_TOPICS: limit(LENGTHS, "topics", [50, 5000]),
	LENGTH_SEARCH: limit(LENGTHS, "search", [20, 1000]),
	MOST_PROMISERS: limit(MOST, "promisers", [1, 200]),
	MOST_TOPICS: limit(MOST, "topics", [1, 200]),
	MOST_EVIDENCE: limit(MOST, "evidence", [1, 200]),
	MOST_PARTS: limit(MOST, "parts", [20, 10_000]),
	MOST_TOKENS: limit(MOST, "tokens", [1, 1000]),
	API_PAGE_MOST: limit(MOST, "page", [10, 1000]),
} satisfies Record<string, LimitSetting>;

/**
 * Sets the limits that the environment names. What cannot be used is passed over here, because it is refused in words
 * when the settings are read.
 */
export function setLimits(environment: Readonly<Record<string, string | undefined>>): void {
	for (const [name, { least, most, of }] of Object.entries(LIMIT_SETTINGS)) {
		const value = Number(environment[name] || Number.NaN);
		if (Number.isInteger(value) && value >= least && value <= most) of(value);
	}
}
