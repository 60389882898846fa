/** What the API takes of a reader's tip, as a schema. */
import { LENGTHS } from "../domain/lengths.ts";
import { TIP_KINDS } from "../domain/tip.ts";
import { emailAddress, httpUrl, line, longText, publicId } from "../http/fields.ts";
import { absent, blank, choice, date, strict } from "./request-parts.ts";

export const tipBody = strict({
	kind: choice("what_it_is", TIP_KINDS).meta({
		description: "A pledge to follow, evidence on one that is followed, or a mistake.",
	}),
	words: longText("what_you_know", LENGTHS.long).meta({ description: "What you know, in your words." }),
	pledge: absent(publicId()).meta({ description: "The pledge that it is about. Needed for evidence." }),
	promiser: blank(line("who_promised_it", LENGTHS.name)).meta({ description: "Who promised it. Needed for a pledge." }),
	saidOn: absent(date("day_on_which_it_was_said")).meta({ description: "The day on which it was said." }),
	url: absent(httpUrl("where_it_can_be_looked_up")).meta({
		description: "Where it can be looked up. Needed but for a mistake.",
	}),
	contact: absent(emailAddress()).meta({
		description: "An email address for questions, if you like. Only the desk sees it, and it is erased in time.",
	}),
});
