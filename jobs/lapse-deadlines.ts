import { listLapsed } from "../db/due.ts";
import { lapseDeadline } from "../src/actions/lapse-deadline.ts";
import type { Deps } from "../src/deps.ts";

/** Notices every deadline that has passed unnoticed, the longest passed first. Gives how many. */
export async function lapseDeadlines(deps: Deps): Promise<{ lapsed: number }> {
	let lapsed = 0;
	for (;;) {
		const due = await listLapsed(deps.db, deps.now());
		let noticed = 0;
		for (const pledge of due) {
			if (await lapseDeadline(deps, pledge.id)) noticed += 1;
		}
		lapsed += noticed;
		// A page of which another worker took every row ends the run: what is left is in its hands.
		if (noticed === 0) return { lapsed };
	}
}
