import { press } from "./steps.ts";
import type { Visit } from "./visits.ts";

/** The desk's queues, and what is done to several of their items. */
export const QUEUE_VISITS: readonly Visit[] = [
	{ name: "whose period is over", path: "/desk/queue/ended", as: "admin" },
	{ name: "what to look at again", path: "/desk/queue/review", as: "admin" },
	{ name: "what is due soon", path: "/desk/queue/soon", as: "admin" },
	{ name: "what nobody has looked at", path: "/desk/queue/stale", as: "admin" },
	{ name: "proposals in their queue", path: "/desk/queue/proposals", as: "admin" },
	{ name: "tips in their queue", path: "/desk/queue/tips", as: "admin" },
	{ name: "a tip at the desk", path: "/desk/tips/1", as: "admin" },
	{ name: "requests for comment in their queue", path: "/desk/queue/replies", as: "admin" },
	{ name: "links in their queue", path: "/desk/queue/links", as: "admin" },
	{ name: "what has changed", path: "/desk/queue/changed", as: "admin" },
	{ name: "the drafts", path: "/desk/queue/drafts", as: "admin" },
	{ name: "what somebody else has", path: "/desk/queue/changed?owner=nobody&days=1", as: "checker" },
	{ name: "time to outcome", path: "/desk/time-to-outcome", as: "checker" },
	{ name: "what is snoozed", path: "/desk/queue/changed?resting=on", as: "checker" },
	{
		name: "what is to be assigned",
		path: "/desk/queue/changed?chosen=all",
		as: "checker",
		act: (page) => press(page, "Assign"),
	},
	{
		name: "a snooze without a day",
		status: 422,
		path: "/desk/queue/changed?chosen=all",
		as: "checker",
		act: async (page) => {
			await press(page, "Snooze");
			const send = page.locator("main form.stack button[type=submit]");
			await Promise.all([page.waitForEvent("load"), send.click()]);
		},
	},
];
