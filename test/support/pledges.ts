import type { RegisterPledgeInput } from "../../src/actions/register-pledge.ts";

/** A source as a fact-checker gives it. */
export const aSource = {
	url: "https://news.example/report",
	publisher: "The Example News",
	title: "A report",
	publishedOn: undefined,
	archivedUrl: undefined,
};

/** A pledge as a fact-checker registers it: said on 17 October 2025 and due within two weeks, unless told otherwise. */
export function aPledge(change: Partial<RegisterPledgeInput> = {}): RegisterPledgeInput {
	return {
		promisers: [{ name: "A minister", kind: "person", roleThen: "Minister of Roads" }],
		statement: {
			quote: "We will open the bridge within two weeks.",
			saidOn: "2025-10-17",
			place: "A press conference",
		},
		source: aSource,
		title: "Open the bridge",
		kind: "deliver",
		criteria: "The bridge carries public traffic.",
		beneficiary: "",
		topics: ["Roads"],
		notes: "",
		deadline: { words: "within two weeks", timeZone: "Europe/Paris", choice: "suggested" },
		publish: true,
		...change,
	};
}

/** Evidence as an editor gives it with an outcome. */
export const someEvidence = {
	evidence: { quote: "The bridge opened.", shows: "Traffic flows.", bearing: "for", isPrimary: true },
	source: aSource,
} as const;
