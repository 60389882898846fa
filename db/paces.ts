import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { PACES, type Pace } from "../src/domain/subscription.ts";

const rank = sql.join(
	PACES.map((pace, index) => sql.raw(`when '${pace}' then ${index}`)),
	sql` `,
);
const named = sql.join(
	PACES.map((pace, index) => sql.raw(`when ${index} then '${pace}'`)),
	sql` `,
);

/** The fastest of a group's paces, by its name. */
export function fastestOf(pace: AnyColumn) {
	return sql<"instant">`case min(${rankOf(pace)}) ${named} end`;
}

/** The faster of the paces in two columns, by its name. */
export function fasterOf(one: AnyColumn, other: AnyColumn): SQL<Pace> {
	return sql<Pace>`case when ${rankOf(other)} < ${rankOf(one)} then ${other} else ${one} end`;
}

function rankOf(pace: AnyColumn): SQL {
	return sql`case ${pace} ${rank} end`;
}
