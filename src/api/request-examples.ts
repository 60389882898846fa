import type { z } from "zod";
import type { wordsBody } from "./deadline-requests.ts";
import type { milestoneBody, milestoneChangeBody } from "./milestone-requests.ts";
import type { promiserEditBody } from "./promiser-requests.ts";
import type { approvalBody, returnBody, reviewerBody } from "./proposal-requests.ts";
import type {
	conditionBody,
	correctionBody,
	deadlineBody,
	editBody,
	evidenceBody,
	outcomeBody,
	pledgeBody,
	publicationBody,
	reviewBody,
	statementBody,
	termBody,
	withdrawalBody,
} from "./requests.ts";
import type { tipBody } from "./tip-requests.ts";

const source = {
	url: "https://news.example/report",
	publisher: "The Example News",
	title: "The minister on the bridge",
	publishedOn: "2025-10-17",
};

interface Examples {
	readonly pledge: z.input<typeof pledgeBody>;
	readonly publication: z.input<typeof publicationBody>;
	readonly withdrawal: z.input<typeof withdrawalBody>;
	readonly edit: z.input<typeof editBody>;
	readonly statement: z.input<typeof statementBody>;
	readonly evidence: z.input<typeof evidenceBody>;
	readonly outcome: z.input<typeof outcomeBody>;
	readonly deadline: z.input<typeof deadlineBody>;
	readonly milestone: z.input<typeof milestoneBody>;
	readonly milestoneChange: z.input<typeof milestoneChangeBody>;
	readonly tip: z.input<typeof tipBody>;
	readonly promiserEdit: z.input<typeof promiserEditBody>;
	readonly review: z.input<typeof reviewBody>;
	readonly approval: z.input<typeof approvalBody>;
	readonly return: z.input<typeof returnBody>;
	readonly reviewer: z.input<typeof reviewerBody>;
	readonly correction: z.input<typeof correctionBody>;
	readonly condition: z.input<typeof conditionBody>;
	readonly term: z.input<typeof termBody>;
	readonly words: z.input<typeof wordsBody>;
}

/** Bodies that the API takes, for the reference. A test sends each of them. */
export const examples: Examples = {
	pledge: {
		promisers: [{ name: "A minister", kind: "person", roleThen: "Minister of Roads" }],
		statement: {
			quote: "We will open the bridge within two weeks.",
			saidOn: "2025-10-17",
			place: "A press conference",
			source,
		},
		title: "Open the bridge",
		kind: "deliver",
		criteria: "The bridge carries public traffic.",
		topics: ["Roads"],
		deadline: { words: "within two weeks", timeZone: "Europe/Paris", choice: "suggested" },
		publish: true,
	},
	publication: { version: 1 },
	withdrawal: { version: 4 },
	edit: { version: 1, title: "Open the bridge to traffic", reason: "The title left out what the bridge is opened to." },
	statement: {
		version: 1,
		quote: "I say it again: the bridge opens within two weeks.",
		saidOn: "2025-10-20",
		place: "Parliament",
		source: { ...source, publishedOn: "2025-10-20" },
	},
	evidence: {
		quote: "The first cars crossed at noon.",
		shows: "Public traffic crosses the bridge.",
		bearing: "for",
		isPrimary: false,
		source: { ...source, title: "The bridge is open", publishedOn: "2025-11-03" },
	},
	outcome: {
		version: 3,
		outcome: "fulfilled",
		happenedOn: "2025-11-03",
		rationale: "Public traffic has crossed the bridge since 3 November.",
	},
	deadline: {
		version: 2,
		change: "moved",
		saidOn: "2025-10-25",
		reason: "The minister named another day.",
		source: { ...source, publishedOn: "2025-10-25" },
		deadline: { words: "by 15 November 2025", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-11-15" },
	},
	milestone: { name: "The opening of the tunnel", state: "expected", onDate: "2025-12-01", source },
	milestoneChange: {
		version: 1,
		state: "settled",
		onDate: "2025-12-08",
		reason: "The builders named another day.",
		source: { ...source, publishedOn: "2025-10-25" },
	},
	tip: {
		kind: "pledge",
		words: "The minister said that the bridge opens in two weeks.",
		promiser: "A minister",
		url: "https://news.example/bridge",
	},
	promiserEdit: { version: 1, about: "Minister of Roads since 2024", reason: "Readers did not know the office." },
	approval: { version: 1 },
	return: { comment: "The source says Friday." },
	reviewer: { reviewer: 2 },
	correction: {
		version: 1,
		quote: "We will open the bridge within two weeks, weather permitting.",
		saidOn: "2025-10-17",
		place: "A press conference",
		reason: "We left out the end of the sentence.",
	},
	review: {
		version: 1,
		note: "Nothing in the minutes of the council.",
		sources: [{ url: "https://council.example/minutes", publisher: "The council", title: "Minutes of November" }],
	},
	condition: {
		version: 1,
		state: "met",
		happenedOn: "2025-10-30",
		reason: "The council agreed.",
		source: { ...source, publishedOn: "2025-10-30" },
	},
	term: { role: "Minister of Roads", country: "FR", fromOn: "2025-01-20", toOn: "2029-01-19", source },
	words: { words: "within two weeks", saidOn: "2025-10-17", timeZone: "Europe/Paris" },
};
