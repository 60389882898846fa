/** What the API takes to read the words of a deadline, as a schema. */
import { z } from "zod";
import { LENGTHS } from "../domain/lengths.ts";
import { country, dayOrInstant, language, line, timeZone } from "../http/fields.ts";
import { absent, date, strict } from "./request-parts.ts";

export const wordsBody = strict({
	words: line("words", LENGTHS.words).meta({ description: "The words of the deadline, verbatim." }),
	saidOn: date("day_it_was_said").meta({ description: "The day they were said." }),
	timeZone: timeZone().meta({ description: "The IANA time zone of the pledge." }),
	promiser: line("name", LENGTHS.name)
		.optional()
		.meta({ description: "A promiser's slug: their term of office on record is counted from." }),
	term: strict({
		start: date("day").meta({ description: "Its first day." }),
		end: absent(date("day")).meta({ description: "Its last day, where that is known." }),
	})
		.optional()
		.meta({ description: "A term of office by its first and last day; it goes before the one on record." }),
	country: absent(country()).meta({
		description: "Whose holidays, seasons and fiscal year are meant, as two letters.",
	}),
	milestones: z.record(line("milestone_name", LENGTHS.name), dayOrInstant("day")).default({}).meta({
		description:
			"Milestones by name, with their days, or instants such as 2025-10-10T12:00+03:00, from which hours are counted; they go before those on record.",
	}),
	language: absent(language()).meta({
		description: "The language of the words, such as fr; English where it is left out.",
	}),
});
