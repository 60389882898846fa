import { candidatesPage } from "../../../../src/web/views/desk/candidates.tsx";
import { mergePage } from "../../../../src/web/views/desk/merge.tsx";
import { relationFormPage } from "../../../../src/web/views/desk/relation-form.tsx";
import { type ReplyProps, replyPage } from "../../../../src/web/views/desk/reply.tsx";
import { replyFormPage } from "../../../../src/web/views/desk/reply-form.tsx";
import { deskTipPage, type TipProps } from "../../../../src/web/views/desk/tip.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { deskPledge, inProgressPledge, lapsedPledge, texts, today } from "./samples.ts";

const pledge = { id: lapsedPledge.id, title: lapsedPledge.title, version: 7 };

const [statement] = deskPledge.statements;
const side = { pledge: lapsedPledge, statement, criteria: "Cars cross it.", followers: 412 };

const reply: ReplyProps = {
	pledge,
	number: 1,
	state: "asked",
	recipient: "The ministry’s press desk",
	askedOn: "2026-03-01",
	dueOn: "2026-03-08",
	mail: {
		to: "press@ministry.example",
		subject: "Request for comment",
		body: "Dear Sir or Madam,\n\nWhat do you say?",
		href: "mailto:?subject=x",
	},
	today,
	values: {},
};

const tip: TipProps["tip"] = {
	...{ id: 12, kind: "evidence", state: "new", title: pledge.title, when: "2 days ago", promiser: "", saidOn: null },
	...{ words: "The bridge is closed to buses.", url: "https://news.example.org/buses", reason: "" },
	contact: "reader@example.org",
};

const reasons = [{ value: "not_checkable", label: "Nobody could check whether it was kept" }];
const candidate = {
	...{ id: 3, title: "Make everybody happy", promiser: "A mayor", saidOn: "2026-01-02", loggedOn: "2026-01-05" },
	...{ url: "https://news.example.org/happy", reason: "Nobody could check whether it was kept", words: "No measure." },
};

const relationsOnRecord = [
	{ kind: "part_of", end: "to", other: "b4d8f2hk", title: "Widen the road", note: "The first step." },
] as const;

/** The desk's pages of fairness: what promisers reply, what readers send, what was not registered. */
export const fairnessPages: Readonly<Record<string, Page>> = {
	"reply-form": replyFormPage({ pledge, today, values: { askedOn: today, dueOn: "2026-03-18" } }, texts),
	candidates: candidatesPage({ entries: [candidate], reasons, values: {}, done: "Logged." }, texts),
	"candidates-refused": candidatesPage(
		{ entries: [], reasons, values: { title: "A thousand trees" }, errors: { reason: "Enter the reason." } },
		texts,
	),
	"relation-form": relationFormPage(
		{ pledge, relations: relationsOnRecord, mayMerge: true, isMerged: false, values: { kind: "renews" } },
		texts,
	),
	merge: mergePage(
		{
			from: side,
			to: { ...side, pledge: inProgressPledge, followers: 0 },
			version: 7,
			note: "Said twice.",
			proposals: 1,
		},
		texts,
	),
	tip: deskTipPage({ tip, publicId: pledge.id, mayDecide: true, values: {} }, texts),
	"tip-decided": deskTipPage(
		{
			...{ tip: { ...tip, state: "declined", contact: "", reason: "No source." }, publicId: null },
			...{ mayDecide: false, values: {}, decided: { by: "An editor", when: "today" } },
		},
		texts,
	),
	reply: replyPage(reply, texts),
	"reply-again": replyPage(
		{
			...reply,
			state: "answered",
			recipient: "",
			values: { state: "answered", answer: "It opens in May.", answeredOn: "2026-03-04" },
			errors: { reason: "Something is on record already. Say why it changes." },
		},
		texts,
	),
};
