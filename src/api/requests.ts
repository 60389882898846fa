/** What the API takes, as schemas: they check every request, and the OpenAPI document is made from them. */
import { z } from "zod";
import { DEADLINE_CHOICES } from "../deadlines/deadline-from.ts";
import { PRECISIONS } from "../domain/deadline.ts";
import { LENGTHS, MOST } from "../domain/lengths.ts";
import { TIES } from "../domain/milestone.ts";
import { CHANGE_KINDS, OUTCOMES } from "../domain/outcome.ts";
import { BEARINGS, PLEDGE_KINDS, PROMISER_KINDS } from "../domain/pledge.ts";
import { refused } from "../domain/refused-input.ts";
import { TIMELINESS } from "../domain/timeliness.ts";
import { country, httpUrl, instant, line, longText, publicId, timeZone, wholeNumber } from "../http/fields.ts";
import { absent, blank, choice, date, newPromisers, strict } from "./request-parts.ts";

/* Addresses and queries */

const slug = line("name", LENGTHS.name);

export const pledgePath = z.object({ id: publicId().meta({ description: "The pledge's public id." }) });
export const milestonePath = z.object({ slug: slug.meta({ description: "The milestone's name in addresses." }) });
export const promiserPath = z.object({ slug: slug.meta({ description: "The promiser's name in addresses." }) });

const paging = {
	limit: wholeNumber("limit", 1, MOST.page).default(Math.min(50, MOST.page)).meta({ description: "How many at most." }),
	cursor: line("cursor", 600).optional().meta({ description: "Where to go on. Part of the address in `next`." }),
};

/** By whom a pledge was made, and about what. */
export const filters = {
	promiser: slug.optional().meta({ description: "Held to it: a promiser's slug." }),
	topic: slug.optional().meta({ description: "About it: a topic's slug." }),
};

export const pledgesQuery = strict({
	...filters,
	outcome: choice("an_outcome", OUTCOMES).optional().meta({ description: "With this outcome." }),
	timeliness: choice("a_timeliness", TIMELINESS).optional().meta({ description: "Standing so to its deadline." }),
	cause: line("reason", LENGTHS.name)
		.optional()
		.meta({ description: "Broken or stalled for this reason: a key of the policy's list." }),
	q: line("words_to_search_for", LENGTHS.search)
		.optional()
		.meta({ description: "Words to search for in titles, quotes and names; each may be the beginning of a word." }),
	...paging,
});

export const pageQuery = strict(paging);
export const noQuery = strict({});

export const deadlinesQuery = strict({
	...filters,
	state: choice("upcoming_or_overdue", ["upcoming", "overdue"]).optional().meta({
		description:
			"Upcoming: no settled outcome, and the due day lies ahead. Overdue: none, and it has passed. Without it: every deadline.",
	}),
	from: date("first_day").optional().meta({ description: "Due on this day or later." }),
	to: date("last_day").optional().meta({ description: "Due on this day or earlier." }),
	...paging,
});

/** Where something can be looked up. */
export const source = strict({
	url: httpUrl("source_address").meta({ description: "Its address on the web." }),
	publisher: line("publisher", LENGTHS.name).meta({ description: "Who published it." }),
	title: blank(line("source_title", LENGTHS.title)).meta({ description: "Its title." }),
	publishedOn: absent(date("day_of_publication")).meta({ description: "The day it was published." }),
	archivedUrl: absent(httpUrl("archived_copy_address")).meta({ description: "An archived copy." }),
}).meta({ description: "Where it can be looked up." });

const evidence = {
	quote: blank(longText("quote", LENGTHS.long)).meta({ description: "The words of the source." }),
	shows: longText("what_it_shows", LENGTHS.long).meta({ description: "What it shows, in your words." }),
	bearing: choice("for_or_against", BEARINGS).meta({ description: "Whether it speaks for or against fulfilment." }),
	isPrimary: z.boolean().default(false).meta({ description: "Whether it is a primary source." }),
	source: source
		.extend({ title: line("source_title", LENGTHS.title).meta({ description: "Its title." }) })
		.meta({ description: "Where it can be looked up." }),
};

export const evidenceBody = strict(evidence);

const deadline = strict({
	words: blank(line("words_of_the_deadline", LENGTHS.words)).meta({
		description: "The words that set it, verbatim.",
	}),
	timeZone: timeZone().meta({ description: "The IANA time zone in which the due day ends." }),
	choice: choice("how_the_deadline_is_found", DEADLINE_CHOICES).meta({
		description:
			"Suggested: as the rules read the words. By hand: the day in `dueOn`. Milestone: as the one in `milestone` has it. Condition: counted from when that in `condition` is met. Recurring: as `series` has it. Vague: no day, but looked at again. None: there is no deadline.",
	}),
	dueOn: absent(date("due_day")).meta({ description: "By hand: the last day that is still on time." }),
	dueAt: absent(instant()).meta({
		description: "By hand, as fine as the hour: the last instant that is still on time, with its offset.",
	}),
	why: blank(longText("reason_for_this_day", LENGTHS.reason)).meta({
		description: "By hand: why this day is the right one. Readers see it.",
	}),
	milestone: strict({
		name: line("milestone_name", LENGTHS.name).meta({
			description: "The name of one on record; refused where there is none, with the names it may have meant.",
		}),
		create: z.boolean().default(false).meta({
			description: "Whether a name that is not on record is put there as a new milestone, public and without a date.",
		}),
		tie: choice("how_the_pledge_hangs_on_it", TIES).meta({
			description: "Before: up to its eve. By: up to its day. Within: up to so many days after it.",
		}),
		days: absent(wholeNumber("days", 0, 3660)).meta({ description: "Within: how many days." }),
	})
		.optional()
		.meta({ description: "The milestone that the deadline hangs on." }),
	series: strict({
		every: line("how_often_it_comes_round", 30).meta({ description: "An ISO 8601 duration of days, months or years." }),
		startsOn: date("first_day").meta({ description: "First day of the first period." }),
		dueOn: absent(date("first_due_day")).meta({ description: "Its due day; else the eve of the second period." }),
		untilOn: absent(date("end_of_the_series")).meta({ description: "No period begins after this day." }),
	})
		.optional()
		.meta({ description: "Recurring: how it comes round." }),
	reviewOn: absent(date("day_to_look_again")).meta({
		description: "Vague: when to look again; as the newsroom's policy has it where none is given.",
	}),
	condition: blank(line("condition", LENGTHS.title)).meta({
		description: "What has to come about before the clock starts, in words.",
	}),
	precision: absent(choice("how_fine_the_words_are", PRECISIONS)).meta({ description: "By hand: how fine it is." }),
}).meta({ description: "By when, and how that day is found." });

const promiser = strict({
	name: line("promiser_name", LENGTHS.name).meta({ description: "Their name. One that is new is added." }),
	kind: choice("a_person_or_a_body", PROMISER_KINDS).meta({ description: "A person or a body." }),
	roleThen: blank(line("promiser_role", LENGTHS.name)).meta({ description: "Their role at that time." }),
});

const statement = strict({
	quote: longText("quote", LENGTHS.long).meta({ description: "The words said, verbatim." }),
	saidOn: date("day_it_was_said").meta({ description: "The day they were said." }),
	place: blank(line("place", LENGTHS.name)).meta({ description: "Where they were said." }),
	source,
}).meta({ description: "The words in which it was promised." });

export const pledgeBody = strict({
	promisers: z
		.array(promiser, refused("input.promiser_missing"))
		.min(1, refused("input.promiser_missing"))
		.max(MOST.promisers, refused("input.too_many_promisers", { most: MOST.promisers }))
		.meta({ description: "Everybody held to it, the first promiser first. Names that are new are added." }),
	newPromisers,
	statement,
	title: line("pledge_in_one_sentence", LENGTHS.title).meta({ description: "One checkable sentence." }),
	kind: choice("kind_of_pledge", PLEDGE_KINDS).meta({ description: "To do something, or to refrain from it." }),
	criteria: blank(longText("criteria", LENGTHS.long)).meta({ description: "What will count as fulfilled." }),
	beneficiary: blank(line("to_whom_it_was_promised", LENGTHS.name)).meta({ description: "To whom it was promised." }),
	topics: z
		.array(line("topic", LENGTHS.name))
		.max(MOST.topics, refused("input.too_many_topics", { most: MOST.topics }))
		.default([])
		.meta({ description: "Names of topics. Those that are new are added." }),
	notes: blank(longText("notes", LENGTHS.long)).meta({ description: "Private: the public never sees them." }),
	deadline,
	publish: z.boolean().default(false).meta({ description: "Whether the public sees it at once; else it is a draft." }),
});

const version = z
	.int(refused("input.version_missing"))
	.min(1, refused("input.version_missing"))
	.meta({ description: "The version of the pledge that you saw. If it has changed since, the answer is 409." });

/** What may be changed of a pledge's test and filing, each as it is registered. */
const editable = {
	promisers: pledgeBody.shape.promisers,
	title: pledgeBody.shape.title,
	kind: pledgeBody.shape.kind,
	criteria: longText("criteria", LENGTHS.long).meta({ description: "What will count as fulfilled." }),
	beneficiary: line("to_whom_it_was_promised", LENGTHS.name).or(z.literal("")).meta({
		description: "To whom it was promised; empty where it was nobody in particular.",
	}),
	topics: z
		.array(line("topic", LENGTHS.name))
		.max(MOST.topics, refused("input.too_many_topics", { most: MOST.topics }))
		.meta({
			description: "Names of all its topics. Those that are new are added.",
		}),
	notes: longText("notes", LENGTHS.long).or(z.literal("")).meta({
		description: "Private: the public never sees them.",
	}),
};

const wrongSince = absent(date("day_since_when_it_was_wrong")).meta({
	description:
		"For a correction: since when it stood wrong, not before it was published. Without it, since it was put on record.",
});

export const correctionBody = strict({
	version,
	number: wholeNumber("which_statement", 1, 1_000_000).default(1).meta({
		description: "Which of the pledge's statements, counted from 1.",
	}),
	quote: statement.shape.quote,
	saidOn: statement.shape.saidOn,
	place: statement.shape.place,
	reason: blank(longText("what_was_wrong", LENGTHS.reason)).meta({
		description: "What was wrong. Needed where the pledge is published.",
	}),
	wrongSince,
});

export const editBody = strict({
	version,
	changeKind: choice("what_kind_of_change_this_is", CHANGE_KINDS).default("update").meta({
		description: "What it is to what readers saw. A correction is told to all who got the error.",
	}),
	wrongSince,
	...z.object(editable).partial().shape,
	newPromisers,
	reason: blank(longText("reason", LENGTHS.reason)).meta({
		description: "Why it changes. Needed where the pledge is published: readers see it in the history.",
	}),
});

export const publicationBody = strict({ version });
export const withdrawalBody = strict({ version });
export const statementBody = strict({ version, ...statement.shape });

export const outcomeBody = strict({
	version,
	outcome: choice("an_outcome", OUTCOMES).meta({ description: "What became of the pledge." }),
	happenedOn: absent(date("day_on_which_it_happened")).meta({ description: "Needed for a settled outcome." }),
	rationale: blank(longText("rationale", LENGTHS.long)).meta({ description: "Why. Needed for a settled outcome." }),
	cause: absent(line("reason", LENGTHS.name)).meta({
		description: "Why it is broken or stalled: the key of a reason that the policy lists.",
	}),
	causeBy: absent(line("by_whom", LENGTHS.name)).meta({ description: "By whom or what, in words." }),
	changeKind: choice("what_kind_of_change_this_is", CHANGE_KINDS)
		.default("update")
		.meta({ description: "What it is to the outcome before it. A correction is told to all who got the error." }),
	reason: blank(longText("reason", LENGTHS.reason)).meta({
		description: "Needed where an outcome is changed: why, or what was wrong.",
	}),
	wrongSince,
	evidence: z
		.array(strict(evidence))
		.max(MOST.evidence, refused("input.too_much_evidence", { most: MOST.evidence }))
		.default([])
		.meta({ description: "A settled outcome needs at least one piece, here or before." }),
	despiteEvidence: z.boolean().default(false).meta({
		description: "Accepts that all the evidence speaks against what is called fulfilled, or for what is called broken.",
	}),
});

export const deadlineBody = strict({
	version,
	deadline,
	saidOn: date("day_on_which_the_new_words_were_said").meta({ description: "Durations count from this day." }),
	change: choice("moved_or_corrected", ["moved", "corrected"] as const).meta({
		description: "Moved: another day was set; lateness still counts from the first. Corrected: we had read it wrong.",
	}),
	reason: longText("reason", LENGTHS.reason).meta({ description: "Why it changes." }),
	wrongSince,
	source,
});

export const reviewBody = strict({
	version,
	note: blank(longText("note", LENGTHS.reason)).meta({ description: "What you looked for, in a sentence." }),
	sources: z
		.array(
			strict({
				url: httpUrl("source_address").meta({ description: "Its address on the web." }),
				publisher: blank(line("publisher", LENGTHS.name)).meta({ description: "Who published it." }),
				title: blank(line("source_title", LENGTHS.title)).meta({ description: "Its title." }),
			}),
		)
		.max(MOST.evidence, refused("input.too_many_sources", { most: MOST.evidence }))
		.default([])
		.meta({ description: "Where you looked. Readers see it." }),
	reviewOn: absent(date("day_to_look_again")).meta({
		description:
			"For an open pledge that names no day, when to look again; as the newsroom's policy has it where none is given.",
	}),
});

export const conditionBody = strict({
	version,
	state: choice("met_or_failed", ["met", "failed"]).meta({
		description: "Met: the clock starts on that day. Failed: it never starts.",
	}),
	happenedOn: date("day_on_which_it_happened").meta({ description: "The day on which it was met or failed." }),
	reason: longText("what_happened", LENGTHS.reason).meta({ description: "What happened, in a sentence." }),
	source,
});

export const termBody = strict({
	role: line("office", LENGTHS.name).meta({ description: "The office, such as “President of the United States”." }),
	body: blank(line("body", LENGTHS.name)).meta({ description: "The body in which it is held." }),
	country: absent(country()).meta({ description: "The country, as two letters: for public holidays." }),
	fromOn: date("first_day").meta({ description: "The first day in office." }),
	toOn: absent(date("last_day")).meta({ description: "The last day, where it is known." }),
	source,
});
