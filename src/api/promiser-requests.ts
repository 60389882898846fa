/** What the API takes about promisers, as schemas. */
import { z } from "zod";
import { LENGTHS } from "../domain/lengths.ts";
import { PROMISER_KINDS } from "../domain/pledge.ts";
import { refused } from "../domain/refused-input.ts";
import { line, longText } from "../http/fields.ts";
import { choice, strict } from "./request-parts.ts";

export const promiserEditBody = strict({
	version: z
		.int(refused("input.promiser_version_missing"))
		.min(1, refused("input.promiser_version_missing"))
		.meta({ description: "The version that you saw. If it has changed since, the answer is 409." }),
	name: line("promiser_name", LENGTHS.name).optional().meta({ description: "Their name, on every page." }),
	kind: choice("a_person_or_a_body", PROMISER_KINDS).optional().meta({ description: "What they are." }),
	about: line("who_they_are", LENGTHS.title).or(z.literal("")).optional().meta({
		description: "A few words about them; an empty text says nothing.",
	}),
	party: line("party", LENGTHS.name).or(z.literal("")).optional().meta({
		description: "For the desk's balance, and never public; an empty text says nothing.",
	}),
	reason: longText("reason", LENGTHS.reason).meta({ description: "Why it changes. It stays on record." }),
});
