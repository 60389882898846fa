import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { refreshSearch, updatePledge } from "../../db/pledges.ts";
import { listStatements, type NewStatement, updateStatement } from "../../db/statements.ts";
import type { Deps } from "../deps.ts";
import { earlier } from "../domain/civil-date.ts";
import { wrongSinceOf } from "../domain/correction.ts";
import { assertDueAfterStatement, assertSaidByNow } from "../domain/dates-in-order.ts";
import type { FieldChange } from "../domain/event.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { editConflict, pledgeAsSeen } from "./pledge-parts.ts";

export interface CorrectStatementInput extends NewStatement {
	readonly publicId: string;
	readonly version: number;
	/** Which of the pledge's statements, counted from 1 in the order in which they were added. */
	readonly number: number;
	/** What was wrong. */
	readonly reason: string;
	/** Since when readers saw what was wrong; since it was put on record where it is not given. */
	readonly wrongSince?: string | undefined;
}

const FIELDS = ["quote", "saidOn", "place"] as const;

/**
 * Puts the words of a statement right, or the day or place of them. Of a published pledge that is a correction, told to
 * whoever got the error. A deadline that was counted from a wrong day is corrected by a verb of its own.
 */
export async function correctStatement(deps: Deps, actor: Actor, input: CorrectStatementInput): Promise<void> {
	assertMay(actor, "edit pledges");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const all = await listStatements(tx, pledge.id);
		const statement = all[input.number - 1];
		if (!statement) throw new Problem("not-found", "statement.unknown");
		const changes = changesOf(statement, input);
		if (Object.keys(changes).length === 0) throw new Problem("already-done", "source.same");
		if (pledge.publishedAt && !input.reason) throw invalidInput("reason", "correction.reason_missing");
		assertSaidByNow(input.saidOn, pledge.timeZone, now);
		const saidOn = all.map((one) => (one === statement ? input.saidOn : one.saidOn)).reduce(earlier);
		if (pledge.happenedOn && saidOn > pledge.happenedOn) throw saidAfterward(pledge.happenedOn);
		const inForce = await findDeadlineInForce(tx, pledge.id);
		if (inForce) assertDueAfterStatement(inForce, saidOn);
		if (!(await updatePledge(tx, pledge, { saidOn, changedAt: now }))) throw editConflict();
		const { quote, place } = input;
		const since = await updateStatement(tx, statement.id, { quote, saidOn: input.saidOn, place });
		await refreshSearch(tx, pledge.id);
		const { publishedAt } = pledge;
		const wrong = wrongSinceOf(input.wrongSince, { publishedAt, since, timeZone: deps.config.TIME_ZONE, now });
		await appendEvent(tx, {
			kind: wrong ? "corrected" : "edited",
			actor,
			pledgeId: pledge.id,
			recordedAt: now,
			reason: input.reason,
			data: { what: "pledge", title: pledge.title, publicId: pledge.publicId, changes, ...wrong },
		});
	});
}

function saidAfterward(happenedOn: string): Problem {
	return invalidInput("saidOn", "statement.after_the_outcome", { happenedOn });
}

function changesOf(statement: NewStatement, input: NewStatement): Record<string, FieldChange> {
	const changed = FIELDS.filter((field) => statement[field] !== input[field]);
	return Object.fromEntries(changed.map((field) => [field, { from: statement[field], to: input[field] }]));
}
