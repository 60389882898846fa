import { findMilestoneByName, listKnownMilestones } from "../../../db/milestones.ts";
import type { Reader } from "../../../db/types.ts";
import { closeNames } from "../../domain/close-names.ts";
import type { Values } from "../views/desk/parts/form-fields.tsx";
import type { MilestoneQuestion } from "../views/desk/parts/milestone-fields.tsx";

/**
 * What the form asks where a milestone is chosen by a name that is not on record: which one is meant, or whether it is to
 * be put there. Undefined where there is nothing to ask.
 */
export async function milestoneQuestion(db: Reader, values: Values): Promise<MilestoneQuestion | undefined> {
	const asked = values["milestone"]?.trim();
	if (values["choice"] !== "milestone" || !asked || (await findMilestoneByName(db, asked))) return undefined;
	const known = await listKnownMilestones(db);
	const names = known.map(({ name }) => name);
	return { asked, alike: closeNames(asked, names) };
}
