import { z } from "zod";
import { REPLY_STATES } from "../domain/reply.ts";
import { civilDate, count, oneOf, orNull, text } from "./shape-fields.ts";

/** What promisers were asked and said, with the source's shape handed in. */
export const replyShapeWith = <S extends z.ZodType>(source: S) =>
	z
		.object({
			number: count("Counts the requests for comment on this pledge."),
			state: oneOf(REPLY_STATES, "Asked: it waits for an answer. The others say how it ended."),
			askedOn: civilDate("The day on which the newsroom asked."),
			dueOn: civilDate("The day by which it wanted an answer."),
			answer: text("What they said, in full, or an empty text."),
			answeredOn: civilDate("The day on which they answered or declined.").nullable(),
			cameBy: text("How the answer came, or an empty text."),
			source: orNull(source).meta({ description: "Where the answer can be looked up." }),
		})
		.meta({ id: "Reply", description: "A request for comment, and what came of it." });
