/** What the API takes about milestones, as schemas. */
import { z } from "zod";
import { LENGTHS } from "../domain/lengths.ts";
import { MILESTONE_STATES } from "../domain/milestone.ts";
import { refused } from "../domain/refused-input.ts";
import { line, longText } from "../http/fields.ts";
import { absent, choice, date, strict } from "./request-parts.ts";
import { source } from "./requests.ts";

const milestoneDay = {
	state: choice("what_is_known_of_its_date", MILESTONE_STATES).meta({
		description: "Whether its date is unknown, only expected, or settled.",
	}),
	onDate: absent(date("date")).meta({ description: "Its date; none while it is unknown." }),
};

export const milestoneBody = strict({
	name: line("milestone_name", LENGTHS.name).meta({
		description: "Its name, such as “Trump–Xi summit in Asia”.",
	}),
	...milestoneDay,
	source: source.optional().meta({ description: "Where the date can be looked up. Needed where it has one." }),
});

export const milestoneChangeBody = strict({
	version: z
		.int(refused("input.milestone_version_missing"))
		.min(1, refused("input.milestone_version_missing"))
		.meta({ description: "The version that you saw. If it has changed since, the answer is 409." }),
	...milestoneDay,
	reason: longText("reason", LENGTHS.reason).meta({ description: "Why it changes." }),
	source,
});
