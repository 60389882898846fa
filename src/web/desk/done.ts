import type { Request } from "express";
import { ACTS } from "../../domain/selection.ts";
import type { Texts } from "../../text/text.ts";

const DONE = [
	"registered",
	"drafted",
	"message_released",
	"message_cancelled",
	"published",
	"edited",
	"statement",
	"corrected",
	"evidence",
	"deadline",
	"outcome",
	"withdrawn",
	"proposed",
	"approved",
	"sent_back",
	"proposal_withdrawn",
	"asked",
	"comment",
	"conflict",
	"conflict_ended",
	"passkey",
	"passkey_removed",
	"asked_for_reply",
	"reply",
	"related",
	"relation_ended",
	"candidate_logged",
	"promiser",
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
	"preferences",
	"filter_kept",
	"filter_forgotten",
	"taken",
	"given_back",
	"woken",
] as const;

/** What was done to several items, whose number the address tells. */
const COUNTED = ACTS.map((act) => `chosen.${act}` as const);

/** What was just done, in words, by the address that a form redirected to. */
export function doneWords(req: Request, { t }: Texts): string | undefined {
	const done = DONE.find((one) => one === req.query["done"]);
	if (done) return t(`desk.done.${done}`);
	const many = COUNTED.find((one) => one === req.query["done"]);
	return many && t(`desk.done.${many}`, { count: Number(req.query["count"]) || 0 });
}
