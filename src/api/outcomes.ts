import { z } from "zod";
import { isSettled, OUTCOMES } from "../domain/outcome.ts";
import { textsFor } from "../text/text.ts";
import { noQuery } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
import { outcomeDefinitionShape } from "./shapes.ts";

const listRoute = get({
	id: "listOutcomes",
	path: "/outcomes",
	tag: "Outcomes",
	summary: "Read the scale of outcomes",
	description: "Every outcome that a pledge can have, and what it means here.",
	query: noQuery,
	problems: [],
	answer: { description: "The scale.", shape: z.object({ items: z.array(outcomeDefinitionShape) }) },
	async handle() {
		const { t } = textsFor("en");
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
