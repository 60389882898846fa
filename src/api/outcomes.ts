import { z } from "zod";
import { isSettled, OUTCOMES } from "../domain/outcome.ts";
import { textsFor } from "../text/text.ts";
import { noQuery } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
import { oneOf, text } from "./shape-fields.ts";

const outcomeDefinitionShape = z
	.object({
		outcome: oneOf(OUTCOMES, "Its name in the API."),
		label: text("Its name for readers."),
		isSettled: z.boolean().meta({ description: "Whether it ends the watch on the deadline." }),
		definition: text("What it means."),
	})
	.meta({ id: "OutcomeDefinition", description: "One step of the scale." });

const listRoute = get({
	id: "listOutcomes",
	path: "/outcomes",
	tag: "Outcomes",
	summary: "Read the scale of outcomes",
	description: "Every outcome that a pledge can have, and what it means here.",
	query: noQuery,
	problems: [],
	answer: { description: "The scale.", shape: z.object({ items: z.array(outcomeDefinitionShape) }) },
	async handle({ deps }) {
		const { t } = textsFor(deps.config.INTERFACE_LANGUAGE);
		const items = OUTCOMES.map((outcome) => ({
			outcome,
			label: t(`outcome.${outcome}`),
			isSettled: isSettled(outcome),
			definition: t(`outcome.${outcome}.means`),
		}));
		return { body: { items } };
	},
});

/** The scale of outcomes. */
export const outcomeRoutes: readonly ApiRoute[] = [listRoute];
