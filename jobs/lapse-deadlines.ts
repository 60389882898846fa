import { type DuePledge, listLapsed } from "../db/due.ts";
import { lapseDeadline } from "../src/actions/lapse-deadline.ts";
import type { Deps } from "../src/deps.ts";
import { eachRow, type Failures } from "./each-row.ts";

/** Notices every deadline that has passed unnoticed, the longest passed first. Gives how many, and how many failed. */
export async function lapseDeadlines(deps: Deps): Promise<{ lapsed: number } & Partial<Failures>> {
	const { done, failures } = await eachRow<DuePledge>(deps, {
		list: (after) => listLapsed(deps.db, deps.now(), after),
		act: ({ id }) => lapseDeadline(deps, id),
		name: ({ publicId }) => publicId,
	});
	return { lapsed: done, ...failures };
}
