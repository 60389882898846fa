import type { NewSource } from "../../db/sources.ts";
import type { AddMilestoneInput } from "../actions/add-milestone.ts";
import type { AddTermInput } from "../actions/add-term.ts";
import type { RegisterPledgeInput } from "../actions/register-pledge.ts";

/**
 * The pledges that the demo registers: dated commitments from one week of October 2025, with the words and the sources
 * in which they were published. It sets no outcomes: the visitor does.
 */

/** The instant at which the demo's clock starts. */
export const DEMO_START = new Date("2025-10-18T09:00:00Z");

const WASHINGTON = "America/New_York";
const president = { name: "Donald Trump", kind: "person", roleThen: "President of the United States" } as const;

const protothema: NewSource = {
	url: "https://en.protothema.gr/2025/10/18/cnn-analysis-what-trump-wants-to-achieve-with-ukraine-putin-china-he-aims-to-capitalize-on-the-gaza-deal",
	publisher: "Proto Thema, after CNN",
	title: "CNN analysis: what Trump wants to achieve with Ukraine, Putin, China",
	publishedOn: "2025-10-18",
	archivedUrl: undefined,
};

const tass: NewSource = {
	url: "https://tass.com/world/2031221",
	publisher: "TASS",
	title: "Trump hopes to meet with Putin in Budapest within two weeks",
	publishedOn: "2025-10-16",
	archivedUrl: undefined,
};

const zeeNews: NewSource = {
	url: "https://zeenews.india.com/world/read-every-word-full-text-of-trump-s-20-point-proposal-to-end-israel-s-war-on-gaza-2966309.html",
	publisher: "Zee News",
	title: "Full text of the 20-point proposal to end the war on Gaza",
	publishedOn: "2025-09-30",
	archivedUrl: undefined,
};

const ukrinform: NewSource = {
	url: "https://menafn.com/1110213586/Zelensky-On-Long-Range-Strikes-Against-Russia-US-Does-Not-Want-Escalation",
	publisher: "MENAFN, after Ukrinform",
	title: "Zelensky on long-range strikes against Russia: U.S. does not want escalation",
	publishedOn: "2025-10-18",
	archivedUrl: undefined,
};

const wokv: NewSource = {
	url: "https://www.wokv.com/news/business/us-buys-argentine/HTVYFDVB747MDGTXRGFWH5S2EY/",
	publisher: "WOKV, after the Associated Press",
	title: "US buys Argentine pesos, finalizes $20 billion currency swap",
	publishedOn: "2025-10-09",
	archivedUrl: undefined,
};

const newsBytes: NewSource = {
	url: "https://www.newsbytesapp.com/news/world/gaza-ceasefire-begins-as-idf-completes-partial-withdrawal/story",
	publisher: "NewsBytes",
	title: "Gaza ceasefire begins as IDF completes partial withdrawal",
	publishedOn: "2025-10-10",
	archivedUrl: undefined,
};

const SUMMIT = "Trump–Xi summit in Asia";
const CEASEFIRE = "Ceasefire in Gaza";

/** What the demo's deadlines hang on. */
export const demoMilestones: readonly AddMilestoneInput[] = [
	{ name: SUMMIT, state: "expected", onDate: "2025-10-30", source: protothema },
	{ name: CEASEFIRE, state: "settled", onDate: "2025-10-10", source: newsBytes },
];

/** The promiser's time in office, from which "by the end of my term" is counted. */
export const demoTerms: readonly AddTermInput[] = [
	{
		slug: "donald-trump",
		role: "President",
		body: "United States",
		country: "US",
		fromOn: "2025-01-20",
		toOn: "2029-01-20",
		source: {
			url: "https://www.whitehouse.gov/remarks/2025/01/the-inaugural-address/",
			publisher: "The White House",
			title: "The Inaugural Address",
			publishedOn: "2025-01-20",
			archivedUrl: undefined,
		},
	},
];

type DemoPledge = Pick<RegisterPledgeInput, "title" | "criteria" | "statement" | "source" | "topics" | "deadline"> &
	Partial<RegisterPledgeInput>;

const told: readonly DemoPledge[] = [
	{
		title: "Meet Vladimir Putin in Budapest",
		criteria: "Both presidents are in the same room in Budapest, confirmed by both governments or by pictures.",
		statement: {
			quote: "I would say within two weeks or so, pretty quick.",
			saidOn: "2025-10-16",
			place: "White House, Washington",
		},
		source: tass,
		topics: ["War in Ukraine", "Summits"],
		deadline: { words: "within two weeks", timeZone: WASHINGTON, choice: "suggested" },
	},
	{
		title: "Have the war in Ukraine wrapped up before meeting Xi Jinping",
		criteria:
			"An agreement that ends the fighting, signed or announced by both Russia and Ukraine before that meeting.",
		statement: { quote: "to have Ukraine wrapped up", saidOn: "2025-10-17", place: "Washington" },
		source: protothema,
		topics: ["War in Ukraine"],
		deadline: {
			words: "before the meeting with the Chinese leader",
			timeZone: WASHINGTON,
			choice: "milestone",
			milestone: { name: SUMMIT, tie: "before" },
		},
		notes: "Its deadline follows the summit: change that milestone’s date, and this one moves.",
	},
	{
		title: "Hold a summit with Xi Jinping in Asia",
		criteria: "The two presidents meet in person at a place in Asia.",
		statement: {
			quote: "then hold a summit with Xi in Asia to clarify trade tensions",
			saidOn: "2025-10-17",
			place: "Washington",
		},
		source: protothema,
		topics: ["Summits", "Trade"],
		deadline: {
			words: "then",
			timeZone: WASHINGTON,
			choice: "milestone",
			milestone: { name: SUMMIT, tie: "by" },
		},
	},
	{
		title: "Return the bodies of the deceased hostages",
		promisers: [{ name: "Hamas", kind: "body", roleThen: "Party to the ceasefire agreement" }],
		criteria: "The remains of all 28 deceased hostages have been handed over and identified.",
		beneficiary: "The hostages' families",
		statement: {
			quote:
				"Within 72 hours of Israel publicly accepting the agreement, all hostages, alive and deceased, will be returned.",
			saidOn: "2025-10-09",
			place: "Agreement of 9 October 2025 on point 4 of the United States’ plan, whose words these are",
		},
		source: zeeNews,
		topics: ["Gaza ceasefire"],
		deadline: {
			words: "Within 72 hours",
			timeZone: "Asia/Jerusalem",
			choice: "milestone",
			milestone: { name: CEASEFIRE, tie: "within", days: 3 },
		},
		notes: "The ceasefire took effect on 10 October 2025; the 72 hours ended on 13 October.",
	},
	{
		title: "Deal with it if Hamas does not keep its word on the bodies",
		criteria: "A step by the United States against Hamas that it gives the unreturned bodies as its reason for.",
		beneficiary: "Israel",
		statement: {
			quote: "We’ll see if they keep their word; if not, we’ll deal with it.",
			saidOn: "2025-10-17",
			place: "Call with Benjamin Netanyahu",
		},
		source: protothema,
		topics: ["Gaza ceasefire"],
		deadline: {
			words: "we’ll deal with it",
			timeZone: WASHINGTON,
			choice: "condition",
			condition: "Hamas does not keep its word and return the bodies",
		},
	},
	{
		title: "Not discuss long-range missiles for Ukraine publicly",
		kind: "refrain",
		promisers: [president, { name: "Volodymyr Zelensky", kind: "person", roleThen: "President of Ukraine" }],
		criteria: "Neither president speaks in public about delivering Tomahawks to Ukraine.",
		statement: {
			quote: "We decided that we don't speak about it. The United States does not want an escalation.",
			saidOn: "2025-10-17",
			place: "Washington, after the meeting at the White House",
		},
		source: ukrinform,
		topics: ["War in Ukraine"],
		deadline: { words: "we don't speak about it", timeZone: WASHINGTON, choice: "none" },
	},
	{
		title: "Not release Tomahawk missiles to Ukraine",
		kind: "refrain",
		criteria: "The United States neither delivers Tomahawks to Ukraine nor approves their delivery by others.",
		statement: {
			quote: "I hope they won’t be needed. I hope we can end the war without thinking about the Tomahawks.",
			saidOn: "2025-10-17",
			place: "Working lunch at the White House",
		},
		source: protothema,
		topics: ["War in Ukraine"],
		deadline: { words: "for now", timeZone: WASHINGTON, choice: "suggested" },
	},
	{
		title: "Support Argentina with $20 billion through the Treasury",
		promisers: [{ name: "United States", kind: "body", roleThen: "Department of the Treasury" }],
		criteria: "The currency swap framework with Argentina's central bank is signed and can be drawn on.",
		beneficiary: "Argentina",
		statement: {
			quote:
				"U.S. Treasury is prepared, immediately, to take whatever exceptional measures are warranted to provide stability to markets.",
			saidOn: "2025-10-09",
			place: "Post by Treasury Secretary Scott Bessent",
		},
		source: wokv,
		topics: ["Economy"],
		deadline: { words: "", timeZone: WASHINGTON, choice: "none" },
	},
	{
		title: "Deploy a multinational security force and begin reconstruction in Gaza",
		promisers: [{ name: "United States", kind: "body", roleThen: "White House" }],
		criteria: "The first foreign contingent is in Gaza, and work on the first reconstruction project has begun.",
		statement: {
			quote: "preparing a multinational security force and reconstruction steps",
			saidOn: "2025-10-17",
			place: "Washington",
		},
		source: protothema,
		topics: ["Gaza ceasefire"],
		deadline: { words: "the “next day” of the Gaza agreement", timeZone: WASHINGTON, choice: "vague" },
	},
	{
		title: "Find ways to locate the bodies of the hostages",
		promisers: [
			{ name: "Steve Witkoff", kind: "person", roleThen: "United States special envoy" },
			{ name: "Jared Kushner", kind: "person", roleThen: "Mediator" },
		],
		criteria: "Still to be written: what would count as a way found?",
		statement: {
			quote: "Witkoff and Kushner explore operational solutions for locating bodies",
			saidOn: "2025-10-17",
			place: "Washington",
		},
		source: protothema,
		topics: ["Gaza ceasefire"],
		deadline: { words: "", timeZone: WASHINGTON, choice: "vague" },
		notes: "Hedged (“explore”): is it a pledge at all? Decide before publishing.",
		publish: false,
	},
];

/** The demo's pledges, ready to be registered. */
export const demoPledges: readonly RegisterPledgeInput[] = told.map((pledge) => ({
	promisers: [president],
	kind: "deliver",
	beneficiary: "",
	notes: "",
	publish: true,
	...pledge,
}));
