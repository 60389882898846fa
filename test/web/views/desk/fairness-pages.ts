import { repliesPage } from "../../../../src/web/views/desk/replies.tsx";
import { type ReplyProps, replyPage } from "../../../../src/web/views/desk/reply.tsx";
import { replyFormPage } from "../../../../src/web/views/desk/reply-form.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { lapsedPledge, texts, today } from "./samples.ts";

const pledge = { id: lapsedPledge.id, title: lapsedPledge.title, version: 7 };

const reply: ReplyProps = {
	pledge,
	number: 1,
	state: "asked",
	recipient: "The ministry’s press desk",
	askedOn: "2026-03-01",
	dueOn: "2026-03-08",
	mail: { subject: "Request for comment", body: "Dear Sir or Madam,\n\nWhat do you say?", href: "mailto:?subject=x" },
	today,
	values: {},
};

/** The desk's pages of fairness: what promisers reply, what readers send, what was not registered. */
export const fairnessPages: Readonly<Record<string, Page>> = {
	"reply-form": replyFormPage({ pledge, today, values: { askedOn: today, dueOn: "2026-03-18" } }, texts),
	replies: repliesPage(
		{
			rows: [
				{
					...{ number: 1, publicId: pledge.id, title: pledge.title, promiser: "A minister" },
					...{ recipient: reply.recipient, when: "3 days ago", isPast: true },
				},
			],
		},
		texts,
	),
	"replies-none": repliesPage({ rows: [] }, texts),
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
