import type { Page } from "playwright-core";
import { ACCOUNT_VISITS, AUDIT_VISITS } from "./account-visits.ts";
import { QUEUE_VISITS } from "./queue-visits.ts";
import type { Site } from "./site.ts";
import { SOURCE_VISITS } from "./source-visits.ts";
import { fill, press } from "./steps.ts";
import { askForSuggestion, beOvertaken, formVisits, registerAgain } from "./visit-forms.ts";

/** A page to be looked at: where it is, who sees it, and what is done there first. */
export interface Visit {
	readonly name: string;
	readonly path: string | ((at: Site["at"]) => string);
	/** The HTTP status of the page; 200 unless told otherwise. */
	readonly status?: number;
	readonly as?: "anonymous" | "checker" | "admin";
	/** What is done there first, where the page is the answer to a form. */
	readonly act?: (page: Page) => Promise<unknown>;
}

/** What every reader can open. These have a budget of weight, and no script. */
export const PUBLIC_VISITS: readonly Visit[] = [
	{ name: "the front page", path: "/" },
	{ name: "the pledges", path: "/pledges" },
	{ name: "a search with filters", path: "/pledges?q=Ukraine&timeliness=no_deadline&topic=war-in-ukraine" },
	{ name: "a search that finds nothing", path: "/pledges?q=zzzz" },
	{ name: "a lapsed pledge", path: ({ lapsed }) => lapsed },
	{ name: "a settled and corrected pledge", path: ({ settled }) => settled },
	{ name: "a pledge whose deadline was moved", path: ({ moved }) => moved },
	{ name: "the revisions of a pledge", path: ({ moved }) => `${moved}/revisions` },
	{ name: "a pledge as it first stood", path: ({ moved }) => `${moved}/revisions/1` },
	{ name: "what a revision changed", path: ({ moved }) => `${moved}/revisions/2/changes` },
	{ name: "a pledge without a deadline", path: ({ undated }) => undated },
	{ name: "a pledge that waits for a condition", path: ({ conditional }) => conditional },
	{ name: "a recurring pledge", path: ({ recurring }) => recurring },
	{ name: "a pledge whose words are vague", path: ({ vague }) => vague },
	{ name: "the promisers", path: "/promisers" },
	{ name: "a promiser", path: "/promisers/donald-trump" },
	{ name: "the topics", path: "/topics" },
	{ name: "a topic", path: "/topics/war-in-ukraine" },
	{ name: "the deadlines", path: "/deadlines" },
	{ name: "the milestones", path: "/milestones" },
	{ name: "a milestone on which pledges hang", path: ({ milestone }) => milestone },
	{ name: "the methodology", path: "/methodology" },
	{ name: "the corrections", path: "/corrections" },
	{ name: "the record", path: "/record" },
	{ name: "the front page as of a day", path: "/?as-of=2025-10-25" },
	{ name: "a list as of a day", path: "/pledges?as-of=2025-10-25" },
	{ name: "what was not registered", path: "/selection" },
	{ name: "sending a tip", path: "/tips" },
	{ name: "a tip about a pledge", path: ({ lapsed }) => lapsed.replace("/pledges/", "/tips?pledge=") },
	{ name: "following everything", path: "/follow" },
	{ name: "following a topic", path: "/follow?scope=topic&target=summits" },
	{ name: "the API's reference", path: "/api/docs" },
	{ name: "the types of problems", path: "/problems" },
	{ name: "a type of problem", path: "/problems/edit-conflict" },
	{ name: "a page that is not there", status: 404, path: "/nothing-here" },
	{ name: "a draft, to the public", status: 404, path: ({ draft }) => draft.replace("/desk", "") },
];

/** What comes by a link in a mail, or in answer to a reader's form. */
export const READER_VISITS: readonly Visit[] = [
	{
		name: "a wish to follow without an address",
		status: 422,
		path: "/follow",
		act: (page) => press(page.getByRole("main"), "Follow"),
	},
	{
		name: "a wish to follow that was taken",
		status: 202,
		path: "/follow",
		act: async (page) => {
			await fill(page, { "Email address": "third@example.org" });
			await press(page.getByRole("main"), "Follow");
		},
	},
	{
		name: "a tip with nothing in it",
		status: 422,
		path: "/tips",
		act: (page) => press(page.getByRole("main"), "Send it"),
	},
	{
		name: "a tip that was sent",
		status: 202,
		path: "/tips",
		act: async (page) => {
			await page.getByRole("radio", { name: "a mistake on your pages" }).check();
			await fill(page, { "What you know": "The bridge opened on Monday." });
			await press(page.getByRole("main"), "Send it");
		},
	},
	{ name: "confirming", path: ({ confirm }) => confirm },
	{ name: "preferences", path: ({ preferences }) => preferences },
	{
		name: "preferences, saved",
		path: ({ preferences }) => preferences,
		act: (page) => press(page, "Save changes"),
	},
	{ name: "deleting one's data", path: ({ preferences }) => `${preferences}/deletion` },
	{ name: "leaving", path: ({ unsubscribe }) => unsubscribe },
	{ name: "confirmed", path: ({ confirm }) => confirm, act: (page) => press(page, "Yes, send me mail") },
	{ name: "a link that is no longer good", status: 404, path: "/confirm/nonsense" },
	{ name: "a link in a morning mail that is no longer good", status: 404, path: "/unsubscribe/desk-mail/nonsense" },
	{ name: "signing in", path: "/sign-in" },
	{
		name: "signing in with nothing",
		status: 422,
		path: "/sign-in",
		act: (page) => press(page.getByRole("main"), "Sign in"),
	},
	{
		name: "signing in with a wrong password",
		status: 422,
		path: "/sign-in",
		act: async (page) => {
			await fill(page, { "Email address": "nobody@example.org", Password: "not the password" });
			await press(page.getByRole("main"), "Sign in");
		},
	},
	{ name: "a sign-in link", path: ({ signInLink }) => signInLink },
	{ name: "an invitation", path: ({ invitation }) => invitation },
	{
		name: "an invitation sent empty",
		status: 422,
		path: ({ invitation }) => invitation,
		act: (page) => press(page, "Join"),
	},
	{ name: "the desk, to a stranger", path: "/desk" },
];

/** The desk's pages, and its forms as they come back. */
export const DESK_VISITS: readonly Visit[] = [
	{ name: "what has lapsed", path: "/desk", as: "checker" },
	...QUEUE_VISITS,
	{ name: "a moved pledge at the desk", path: ({ moved }) => `/desk${moved}`, as: "admin" },
	{ name: "a settled pledge at the desk", path: ({ settled }) => `/desk${settled}?done=outcome`, as: "admin" },
	{ name: "a recurring pledge at the desk", path: ({ recurring }) => `/desk${recurring}`, as: "admin" },
	{ name: "a draft at the desk", path: ({ draft }) => draft, as: "checker" },
	{
		name: "a merge to be confirmed",
		path: ({ lapsed, moved }) => `/desk${lapsed}/merges/${moved.replace("/pledges/", "")}`,
		as: "admin",
	},
	{ name: "mentions of oneself", path: "/desk/mentions", as: "admin" },
	{ name: "conflicts of interest", path: "/desk/conflicts", as: "admin" },
	{
		name: "the form that corrects a statement's words",
		path: ({ moved }) => `/desk${moved}/corrections?number=1`,
		as: "checker",
	},
	{ name: "registering", path: "/desk/pledges/new", as: "checker" },
	{
		name: "registering, sent empty",
		status: 422,
		path: "/desk/pledges/new",
		as: "checker",
		act: (page) => press(page, "Publish"),
	},
	{ name: "registering, with a suggestion", path: "/desk/pledges/new", as: "checker", act: askForSuggestion },
	{
		name: "registering, like one on record",
		status: 422,
		path: "/desk/pledges/new",
		as: "checker",
		act: registerAgain,
	},
	...(["edit", "statements", "evidence", "deadlines", "outcomes"] as const).flatMap((noun) =>
		formVisits(noun, "settled"),
	),
	...formVisits("replies", "lapsed"),
	...formVisits("relations", "lapsed"),
	{
		name: "a request for comment with the draft of its mail",
		path: ({ lapsed }) => `/desk${lapsed}/replies`,
		as: "admin",
		act: async (page) => {
			await fill(page, { "Office or press desk": "The press desk" });
			await press(page, "Put the request on record");
		},
	},
	{ name: "the balance", path: "/desk/balance", as: "checker" },
	{ name: "the selection log at the desk", path: "/desk/candidates", as: "checker" },
	{
		name: "a candidate without a reason",
		status: 422,
		path: "/desk/candidates",
		as: "checker",
		act: (page) => press(page, "Log it"),
	},
	...formVisits("conditions", "conditional"),
	...formVisits("occurrences", "recurring", "?number=1"),
	{ name: "the form for reviews", path: ({ vague }) => `/desk${vague}/reviews`, as: "admin" },
	{
		name: "the form for reviews, refused",
		status: 422,
		path: ({ vague }) => `/desk${vague}/reviews`,
		as: "admin",
		act: async (page) => {
			await fill(page, { "Look again on": "2020-01-01" });
			await press(page, "Put the look on record");
		},
	},
	{
		name: "a form that somebody else overtook",
		status: 409,
		path: ({ undated }) => `/desk${undated}/edit`,
		as: "admin",
		act: beOvertaken,
	},
	...SOURCE_VISITS,
	{ name: "the milestones at the desk", path: "/desk/milestones", as: "checker" },
	{
		name: "a milestone without a name",
		status: 422,
		path: "/desk/milestones",
		as: "checker",
		act: (page) => press(page, "Add this milestone"),
	},
	{ name: "a milestone at the desk", path: "/desk/milestones/the-opening-of-the-bridge", as: "checker" },
	{
		name: "a milestone changed without a reason",
		status: 422,
		path: "/desk/milestones/the-opening-of-the-bridge",
		as: "checker",
		act: (page) => press(page, "Change it and move the deadlines"),
	},
	{ name: "a promiser at the desk", path: "/desk/promisers/donald-trump", as: "checker" },
	{
		name: "a promiser changed without a reason",
		status: 422,
		path: "/desk/promisers/donald-trump",
		as: "checker",
		act: (page) => press(page, "Save the changes"),
	},
	{ name: "a promiser's terms of office", path: "/desk/promisers/donald-trump/terms", as: "checker" },
	{
		name: "a term without its days",
		status: 422,
		path: "/desk/promisers/donald-trump/terms",
		as: "checker",
		act: (page) => press(page, "Add this term"),
	},
	...ACCOUNT_VISITS,
	{ name: "what a role may not", status: 403, path: "/admin/users", as: "checker" },
	{ name: "the public page of a promiser, signed in", path: "/promisers/donald-trump", as: "checker" },
	{ name: "the public page of a pledge, signed in", path: ({ settled }) => settled, as: "admin" },
];

/** The admin's pages and the demo's. */
export const ADMIN_VISITS: readonly Visit[] = [
	{ name: "the users", path: "/admin/users", as: "admin" },
	{
		name: "inviting nobody",
		status: 422,
		path: "/admin/users",
		as: "admin",
		act: (page) => press(page, "Send the invitation"),
	},
	{
		name: "a new sign-in link",
		path: "/admin/users",
		as: "admin",
		act: (page) => press(page, "New invitation Demo editor"),
	},
	{ name: "the policy", path: "/admin/policy", as: "admin" },
	{
		name: "what a policy would move",
		path: "/admin/policy",
		as: "admin",
		act: async (page) => {
			await fill(page, { "What changes, and why": "A test." });
			await press(page, "Preview what moves");
		},
	},
	...AUDIT_VISITS,
	{ name: "the jobs", path: "/admin/jobs", as: "admin" },
	{ name: "the outbox", path: "/admin/outbox", as: "admin" },
	{ name: "the outbox by state", path: "/admin/outbox?state=sent", as: "admin" },
	{ name: "a message", path: ({ message }) => message, as: "admin" },
	{ name: "who was told of an event", path: ({ ledger }) => ledger, as: "admin" },
	{ name: "the mailbox", path: "/demo/mailbox" },
	{ name: "a mail", path: ({ alert }) => alert },
	{ name: "a mail's text", path: ({ alert }) => `${alert}/text` },
	{ name: "a mail's headers", path: ({ alert }) => `${alert}/headers` },
	{ name: "a mail as it was sent", path: ({ alert }) => `${alert}/raw` },
	{ name: "the clock", path: "/demo/clock" },
	{ name: "the clock, moved", path: "/demo/clock", act: (page) => press(page, "To the next deadline") },
];

/** What an empty site shows, which is no demo. */
export const EMPTY_VISITS: readonly Visit[] = [
	{ name: "an empty front page", path: "/" },
	{ name: "no pledges", path: "/pledges" },
	{ name: "no deadlines", path: "/deadlines" },
	{ name: "no promisers", path: "/promisers" },
	{ name: "no topics", path: "/topics" },
	{ name: "no milestones", path: "/milestones" },
];
