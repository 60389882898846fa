import { z } from "zod";
import { RELATION_KINDS } from "../domain/relation.ts";
import { oneOf, text } from "./shape-fields.ts";

/** How a pledge stands to another. */
export const relationShape = z
	.object({
		kind: oneOf(RELATION_KINDS, "What the one is to the other."),
		end: oneOf(["from", "to"], "From: as the kind is read, such as “renews”. To: the other way round."),
		other: text("The other pledge's public id."),
		note: text("What the newsroom says of it, or an empty text."),
	})
	.meta({ id: "Relation", description: "How a pledge stands to another." });
