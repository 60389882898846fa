import { appendEvent } from "../../db/events.ts";
import { refreshSearch, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import { countStatements, insertStatement, type NewStatement } from "../../db/statements.ts";
import type { Deps } from "../deps.ts";
import { earlier } from "../domain/civil-date.ts";
import { assertSaidByNow } from "../domain/dates-in-order.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { assertRoom, editConflict, pledgeAsSeen, userIdOf } from "./pledge-parts.ts";

export interface AddStatementInput {
	readonly publicId: string;
	readonly version: number;
	readonly statement: NewStatement;
	readonly source: NewSource;
}

/**
 * Adds a further statement of the same pledge, said on another day or found at another source. An earlier one changes
 * since when the pledge stands: that is a decision, and not for who has a conflict of interest.
 */
export async function addStatement(deps: Deps, actor: Actor, input: AddStatementInput): Promise<void> {
	assertMay(actor, "edit pledges");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		assertRoom(await countStatements(tx, pledge.id), "statements");
		assertSaidByNow(input.statement.saidOn, pledge.timeZone, now);
		// An earlier statement of the same pledge takes its date of birth back; a later one renews it and changes nothing.
		const saidOn = earlier(input.statement.saidOn, pledge.saidOn);
		if (saidOn !== pledge.saidOn) await assertUnbiased(tx, actor, pledge.id);
		if (!(await updatePledge(tx, pledge, { saidOn, changedAt: now }))) throw editConflict();
		const sourceId = await insertSource(tx, input.source, now);
		const added = { by: userIdOf(actor), at: now };
		await insertStatement(tx, { ...input.statement, pledgeId: pledge.id, sourceId }, added);
		await refreshSearch(tx, pledge.id);
		const { statement, source } = input;
		await appendEvent(tx, {
			kind: "statement_added",
			actor,
			pledgeId: pledge.id,
			recordedAt: now,
			data: { statement, source },
		});
	});
}
