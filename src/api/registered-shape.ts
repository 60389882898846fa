import { z } from "zod";
import { civilDate, text } from "./shape-fields.ts";
import { pledgeShape } from "./shapes.ts";

const similarShape = z
	.object({
		id: text("Its public id."),
		title: text("What is promised in it."),
		saidOn: civilDate("The day of its first statement."),
		isDraft: z.boolean().meta({ description: "Whether the public does not see it yet." }),
		self: z.url().meta({ description: "Its address in the API." }),
	})
	.meta({ id: "SimilarPledge", description: "A pledge of the same promiser in much the same words." });

/** The answer to a pledge that was registered. */
export const registeredPledgeShape = pledgeShape
	.extend({
		similar: z.array(similarShape).meta({ description: "Pledges that may be the same, the most alike first." }),
	})
	.meta({ id: "RegisteredPledge", description: "A pledge just registered, and those that may be the same." });
