import { appendEvent } from "../../db/events.ts";
import { findMilestoneByName, insertMilestone } from "../../db/milestones.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { assertDayFitsState, type MilestoneState } from "../domain/milestone.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";

export interface AddMilestoneInput {
	readonly name: string;
	readonly state: MilestoneState;
	readonly onDate: string | undefined;
	/** Where its day can be looked up. Needed where it has one. */
	readonly source: NewSource | undefined;
}

/** Adds a milestone that deadlines can hang on. Gives its name in addresses. */
export async function addMilestone(deps: Deps, actor: Actor, input: AddMilestoneInput): Promise<string> {
	assertMay(actor, "keep milestones");
	const { name, state, onDate, source } = input;
	assertDayFitsState(state, onDate);
	if (onDate && !source) throw invalidInput("sourceUrl", "milestone.source_missing");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		if (await findMilestoneByName(tx, name)) throw invalidInput("name", "milestone.name_taken");
		const sourceId = source && (await insertSource(tx, source, now));
		const { id: milestoneId, slug } = await insertMilestone(tx, { name, state, onDate, sourceId }, now);
		const data = { slug, name, state, onDate: onDate ?? null, source };
		await appendEvent(tx, { kind: "milestone_added", actor, milestoneId, recordedAt: now, data });
		return slug;
	});
}
