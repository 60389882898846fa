/** How pledges stand to each other. */

import { sql } from "drizzle-orm";
import { RELATION_KINDS } from "../../src/domain/relation.ts";
import { isOneOf, kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { pledges } from "./pledges.ts";

const { check, id, index, instant, oneOf, ref, table, text, uniqueIndex } = kit;

/** Relations between two pledges, read from the one to the other: `from` renews `to`. In force until `ended_at`. */
export const pledgeRelations = table(
	"pledge_relations",
	{
		id: id(),
		kind: oneOf("kind", RELATION_KINDS).notNull(),
		fromId: ref("from_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		toId: ref("to_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		note: text("note").notNull(),
		relatedBy: ref("related_by").references(() => users.id),
		relatedAt: instant("related_at").notNull(),
		endedAt: instant("ended_at"),
	},
	(t) => [
		isOneOf("pledge_relations_kind", t.kind, RELATION_KINDS),
		check("pledge_relations_two", sql`${t.fromId} <> ${t.toId}`),
		uniqueIndex("pledge_relations_once").on(t.fromId, t.toId, t.kind).where(sql`ended_at is null`),
		index("pledge_relations_to").on(t.toId, t.id),
	],
);
