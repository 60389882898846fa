/** One rule in force: its name and version are kept with every deadline it resolves. */
export interface Rule {
	readonly name: string;
	readonly version: number;
	/** One line for the methodology page. */
	readonly summary: string;
	readonly example: string;
}

/** Every rule of the resolver, in the order of the methodology page. */
export const RULES: readonly Rule[] = [
	{
		name: "duration",
		version: 1,
		summary:
			"A length of time is counted from the day after the words were said.",
		example: "within two weeks",
	},
	{
		name: "calendar-date",
		version: 1,
		summary: "A date written out is due at the end of that day.",
		example: "by 31 March 2026",
	},
	{
		name: "vague",
		version: 1,
		summary: "Vague words have no due day, only a review date.",
		example: "soon",
	},
	{
		name: "none",
		version: 1,
		summary: "Words without a time have no deadline.",
		example: "we will fix it",
	},
];
