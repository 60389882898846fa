/** Every page of the desk with the fixtures' values, as whole documents, by name. */
import { outcomeFormPage } from "../../../../src/web/views/desk/outcome-form.tsx";
import { pledgeFormPage } from "../../../../src/web/views/desk/pledge-form.tsx";
import { queuePage } from "../../../../src/web/views/desk/queue.tsx";
import { document } from "../../../../src/web/views/layout.tsx";
import type { Page, Site } from "../../../../src/web/views/page.ts";
import { history, inProgressPledge, lapsedPledge, site, soonPledge, texts, timeZones, today } from "./fixtures.ts";

const lanes = [
	{ lane: "lapsed", count: 2 },
	{ lane: "soon", count: 1 },
	{ lane: "changed", count: 14 },
	{ lane: "drafts", count: 0 },
] as const;

const suggestion = {
	dueOn: "2026-03-26",
	zone: "Europe/Paris",
	daysLeft: 14,
	confidence: "likely",
	explanation: "Two weeks from the day it was said, Thursday 12 March 2026, end on Thursday 26 March 2026.",
	rule: { name: "duration-from-statement", version: 1 },
	otherReadings: [
		{ on: "2026-03-27", explanation: "Counted from the day after the statement." },
		{ on: "2026-03-29", explanation: "To the end of the second week." },
	],
} as const;

const registerValues = {
	quote: "We will repair the road within two weeks.",
	promiser: "A promiser",
	saidOn: "2026-03-12",
	words: "within two weeks",
	timeZone: "Europe/Paris",
};

const register = { values: { timeZone: "Europe/Paris" }, promisers: ["A promiser", "The council"], timeZones, today };

const outcome = {
	pledge: { ...lapsedPledge, version: 7 },
	criteria: "The bridge is open to cars and buses in both directions.\n\nShown by the road office’s public register.",
	registeredOn: "2025-11-04",
	isChange: false,
	evidenceCount: 0,
	followers: 412,
	today,
	values: {},
} as const;

const queue = {
	lane: "lapsed",
	lanes,
	mayMark: true,
	rows: [
		{ pledge: lapsedPledge, isDraft: false, followers: 412 },
		{ pledge: inProgressPledge, isDraft: false, followers: 1, note: "Evidence added by A fact-checker, 2 hours ago" },
	],
} as const;

export const pages: Readonly<Record<string, string>> = {
	queue: whole(queuePage(queue, texts)),
	"queue-soon": whole(
		queuePage({ ...queue, lane: "soon", mayMark: false, rows: [{ pledge: soonPledge, isDraft: false }] }, texts),
	),
	"queue-empty": whole(
		queuePage(
			{ ...queue, lane: "drafts", rows: [], done: "Saved.", clockStoppedSince: "9 March 2026 at 04:00 CET" },
			texts,
		),
	),
	register: whole(pledgeFormPage(register, texts)),
	"register-suggested": whole(pledgeFormPage({ ...register, values: registerValues, suggestion }, texts)),
	"register-refused": whole(
		pledgeFormPage(
			{
				...register,
				values: registerValues,
				errors: {
					sourceUrl: "Enter the source as a full web address.",
					dueOn: "The deadline is before the statement.",
				},
				similar: [
					{ id: "k7m2q9xb", title: lapsedPledge.title, promiser: "A promiser", saidOn: "2025-11-03", isDraft: true },
				],
			},
			texts,
		),
	),
	outcome: whole(outcomeFormPage(outcome, texts)),
	"outcome-conflict": whole(
		outcomeFormPage(
			{
				...outcome,
				isChange: true,
				evidenceCount: 2,
				values: { outcome: "fulfilled", happenedOn: "2026-03-03", rationale: "It opened on 3 March." },
				errors: { reason: "This pledge has an outcome already. Say why it changes." },
				conflict: { changes: history.slice(0, 2), href: "/desk/pledges/k7m2q9xb" },
			},
			texts,
		),
	),
};

/** As the door sends it: with the desk's style sheet and module. */
function whole(page: Page, of: Site = site): string {
	return document({ ...page, stylesheet: "/assets/desk.css", script: "/assets/desk.js" }, of);
}
