import { z } from "zod";
import { text } from "./shape-fields.ts";

/** How the API refuses: in words for people, in codes for programs. */
export const problemShape = z
	.object({
		type: text("The kind of problem: a path of this site, where a page tells what it means."),
		title: text("Always the same for a type."),
		status: z.int().meta({ description: "The HTTP status." }),
		detail: text("What was wrong this time."),
		fields: z
			.record(z.string(), z.string())
			.optional()
			.meta({ description: "For invalid input: a message for each field, named like statement.quote." }),
		code: z.string().optional().meta({
			description: "Why, for programs: a code that stays when the words change, such as pledge.changed_meanwhile.",
		}),
		codes: z
			.record(z.string(), z.string())
			.optional()
			.meta({ description: "For invalid input: such a code for each field." }),
	})
	.meta({ id: "Problem", description: "A refusal, as RFC 9457 describes it." });
