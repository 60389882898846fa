/** Neutral values for the desk's queues, and for what is done to several of their items. */

import { deskPaths } from "../../../../src/web/views/desk/desk-paths.ts";
import type { HeldAlertsProps } from "../../../../src/web/views/desk/parts/held-alerts.tsx";
import type { ItemView } from "../../../../src/web/views/desk/parts/queue-item.tsx";
import type { QueueProps } from "../../../../src/web/views/desk/queue.tsx";
import type { SelectionProps } from "../../../../src/web/views/desk/selection.tsx";
import type { PledgeSummary } from "../../../../src/web/views/parts/pledge-item.tsx";
import { inProgressPledge, lapsedPledge, soonPledge } from "./samples.ts";

/** A pledge as it stands at the desk while nobody has it. */
export function itemOf({ id }: PledgeSummary): ItemView {
	return { name: { kind: "pledge", id }, key: `pledge.${id}.1.0` };
}

/** A sweep after a wrong clock, and an import that nobody follows. */
export const heldAlerts: HeldAlertsProps = {
	events: 452,
	holds: [
		{
			kind: "lapsed",
			held: 412,
			events: 412,
			mails: 9300,
			counted: 21,
			usualEvents: 6,
			usualMails: 140,
			at: "1 March 2026 at 00:00",
		},
		{
			kind: "registered",
			held: 40,
			events: 40,
			mails: 0,
			counted: 40,
			usualEvents: 2,
			usualMails: 140,
			at: "1 March 2026 at 09:12",
		},
	],
};

export const queue: QueueProps = {
	lane: "lapsed",
	lanes: [
		{ lane: "lapsed", count: 2 },
		{ lane: "soon", count: 1 },
		{ lane: "changed", count: 14 },
		{ lane: "drafts", count: 0 },
	],
	soonDays: 7,
	staleDays: 90,
	canMail: true,
	mayMark: true,
	rows: [
		{ item: itemOf(lapsedPledge), pledge: lapsedPledge, isDraft: false, followers: 412 },
		{
			item: { ...itemOf(inProgressPledge), owner: { name: "A fact-checker", isMe: false } },
			pledge: inProgressPledge,
			isDraft: false,
			followers: 1,
		},
	],
	filters: {},
	kept: [
		{
			id: 1,
			name: "Mine in transport",
			href: "/desk/queue/lapsed?owner=me&topic=transport",
			isShared: true,
			isOwn: true,
		},
		{ id: 2, name: "Old ones", href: "/desk/queue/stale?days=90", isShared: true, isOwn: false, by: "A fact-checker" },
	],
	promisers: [{ slug: "a-promiser", name: "A promiser" }],
	topics: [{ slug: "transport", name: "Transport" }],
	colleagues: [{ id: 2, name: "A fact-checker" }],
	resting: 3,
	acts: ["assign", "snooze"],
	here: "/desk",
	choosingHref: "/desk?chosen=all",
	isChosen: false,
	hasShortcuts: true,
};

export const selection: SelectionProps = {
	act: "assign",
	ready: [lapsedPledge, soonPledge].map(({ id, title }) => ({
		key: `pledge.${id}.1.0`,
		title,
		href: deskPaths.pledge(id),
		words: "nobody has it",
	})),
	leftOut: [
		{
			key: "pledge.b4c5d6f7.1.0",
			title: inProgressPledge.title,
			href: deskPaths.pledge(inProgressPledge.id),
			words: "changed since you chose it: A fact-checker has it now. Look again before you decide",
		},
	],
	back: "/desk",
	colleagues: [{ id: 2, name: "A fact-checker" }],
	days: { first: "2026-03-13", last: "2027-03-13" },
	values: {},
};
