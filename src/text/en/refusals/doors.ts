import type { doorsRefusals } from "../../../domain/refusals/doors.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals of addresses, requests and what a demo does not have. */
export const doorsRefusalTexts = {
	"refusal.page.unknown": "There is nothing at this address.",
	"refusal.page.no_such_file": "There is no such file.",
	"refusal.page.no_such_queue": "There is no such queue.",
	"refusal.page.no_such_problem": "There is no such type of problem.",
	"refusal.page.nothing_published": "Nothing at this address has been published.",
	"refusal.page.no_place": "This is no place in this list. Begin again at its first page.",
	"refusal.as_of.no_day": "Give as-of a day, such as ?as-of=2025-11-01.",
	"refusal.as_of.before_record": "The record here began only after that day.",
	"refusal.as_of.come_back": "That day is being put together from the record. Ask again in a minute.",
	"refusal.as_of.not_over": "Give as-of a day that is over: today may still change.",
	"refusal.request.from_another_site": "This came from another site’s page, so nothing was changed.",
	"refusal.request.too_often":
		"That was too often. Try again in {unit, select, seconds {{count, plural, one {# second} other {# seconds}}} other {{count, plural, one {# minute} other {# minutes}}}}.",
	"refusal.request.key_used_before":
		"This Idempotency-Key was used for another request. Take a new one for each request, and the same one only to repeat it.",
	"refusal.request.key_malformed":
		"Give {header} as 1 to 255 letters, digits and marks without spaces, such as a UUID.",
	"refusal.request.no_past": "What is for the newsroom only is read as it is now: leave out the day.",
	"refusal.request.not_json": "Send the body as JSON, with the header Content-Type: application/json.",
	"refusal.request.too_large": "This is more than one request may carry. Send less at a time.",
	"refusal.request.malformed_json": "The body is not valid JSON.",
	"refusal.request.too_many_fields": "This form has more fields than any of ours.",
	"refusal.request.unknown_encoding": "The body is compressed in a way that is not understood here.",
	"refusal.request.unknown_charset": "The body must be in UTF-8.",
	"refusal.request.unreadable": "{status}.",
	"refusal.demo.none": "This is no demo.",
	"refusal.demo.user_disabled": "This user of the demo was disabled.",
	"refusal.demo.no_such_part": "A mail has no such part.",
	"refusal.demo.no_such_mail": "There is no such mail.",
	"refusal.demo.move_missing": "Choose how far the clock moves.",
	"refusal.demo.nothing_watched": "No deadline is watched any more. Register a pledge with one.",
} as const satisfies RefusalTexts<typeof doorsRefusals>;
