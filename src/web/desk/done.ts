import type { Request } from "express";
import type { Texts } from "../../text/text.ts";

const DONE = [
	"registered",
	"published",
	"edited",
	"statement",
	"evidence",
	"deadline",
	"outcome",
	"withdrawn",
	"proposed",
	"approved",
	"sent_back",
	"proposal_withdrawn",
	"asked",
	"asked_for_reply",
	"reply",
	"tip_declined",
	"tip_spam",
	"tip_erased",
	"occurrence",
	"policy",
	"condition",
	"reviewed",
	"term",
	"milestone_added",
	"milestone_changed",
	"source_checked",
	"source_changed",
	"capture_requested",
	"byline",
	"password",
	"revoked",
	"session_ended",
	"sessions_ended",
	"role",
	"disabled",
	"enabled",
	"retried",
	"released",
] as const;

/** What was just done, in words, by the address that a form redirected to. */
export function doneWords(req: Request, { t }: Texts): string | undefined {
	const done = DONE.find((one) => one === req.query["done"]);
	return done && t(`desk.done.${done}`);
}
