import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { type Pledge, refreshSearch, updatePledge } from "../../db/pledges.ts";
import { findStatementAddedAt, listStatements, type NewStatement, updateStatement } from "../../db/statements.ts";
import type { Reader, Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { earlier } from "../domain/civil-date.ts";
import { type WrongSince, wrongSinceOf } from "../domain/correction.ts";
import { assertDueAfterStatement, assertSaidByNow } from "../domain/dates-in-order.ts";
import type { FieldChange } from "../domain/event.ts";
import { assertTogether, invalidInput, Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import type { ProposedBy } from "./outcome-parts.ts";
import { editConflict } from "./pledge-parts.ts";
import { type StandingFacts, standingFacts } from "./standing-parts.ts";

/** A statement as it should have stood. */
export interface StatementCorrection extends NewStatement {
	/** Which of the pledge's statements, counted from 1 in the order in which they were added. */
	readonly number: number;
	/** What was wrong. */
	readonly reason: string;
	/** Since when readers saw what was wrong; since it was put on record where it is not given. */
	readonly wrongSince?: string | undefined;
}

/** The correction of a statement, and who makes it. */
export interface Correcting {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly input: StatementCorrection;
	readonly now: Date;
	/** Who proposed it, where the actor approves it. */
	readonly proposal?: ProposedBy | undefined;
}

/** What a correction changes, and since when that was wrong; readers of a draft saw nothing wrong. */
interface FoundCorrection {
	readonly statementId: number;
	readonly changes: Readonly<Record<string, FieldChange>>;
	/** The day of the pledge's first statement afterwards. */
	readonly saidOn: string;
	readonly wrong: WrongSince | undefined;
	readonly standing: StandingFacts;
}

/** What a correction changes. Throws a Problem where it cannot be made. */
export async function foundCorrection(
	db: Reader,
	{ config }: Deps,
	{ pledge, input, now }: Omit<Correcting, "actor" | "proposal">,
): Promise<FoundCorrection> {
	const all = await listStatements(db, pledge.id);
	const statement = all[input.number - 1];
	if (!statement) throw new Problem("not-found", "statement.unknown");
	const changes = changesOf(statement, input);
	if (Object.keys(changes).length === 0) throw new Problem("already-done", "source.same");
	const saidOn = all.map((one) => (one === statement ? input.saidOn : one.saidOn)).reduce(earlier);
	const { happenedOn, publishedAt } = pledge;
	const inForce = await findDeadlineInForce(db, pledge.id);
	const since = await findStatementAddedAt(db, statement.id);
	let wrong: WrongSince | undefined;
	await assertTogether(
		() => {
			if (publishedAt && !input.reason) throw invalidInput("reason", "correction.reason_missing");
		},
		() => assertSaidByNow(input.saidOn, pledge.timeZone, now),
		() => {
			if (happenedOn && saidOn > happenedOn)
				throw invalidInput("saidOn", "statement.after_the_outcome", { happenedOn });
		},
		() => inForce && assertDueAfterStatement(inForce, saidOn, "saidOn"),
		() => {
			wrong = wrongSinceOf(input.wrongSince, { publishedAt, since, timeZone: config.TIME_ZONE, now });
		},
	);
	return { statementId: statement.id, changes, saidOn, wrong, standing: standingFacts(config, pledge, now) };
}

/** Puts a correction in force: statement, pledge, and the event that tells of it. */
export async function putCorrectionInForce(tx: Tx, correcting: Correcting, found: FoundCorrection): Promise<void> {
	const { pledge, actor, input, now, proposal } = correcting;
	const { statementId, changes, saidOn, wrong, standing } = found;
	if (!(await updatePledge(tx, pledge, { saidOn, changedAt: now }))) throw editConflict();
	await updateStatement(tx, statementId, input);
	await refreshSearch(tx, pledge.id);
	const { id: pledgeId, title, publicId } = pledge;
	const kind = wrong ? "corrected" : "edited";
	const told = wrong ? { standing, ...wrong } : {};
	const data = { what: "pledge", title, publicId, changes, ...told, ...(proposal ? { proposal } : {}) };
	await appendEvent(tx, { kind, actor, pledgeId, recordedAt: now, reason: input.reason, data });
}

const FIELDS = ["quote", "saidOn", "place"] as const;

function changesOf(statement: NewStatement, input: NewStatement): Record<string, FieldChange> {
	const changed = FIELDS.filter((field) => statement[field] !== input[field]);
	return Object.fromEntries(changed.map((field) => [field, { from: statement[field], to: input[field] }]));
}
