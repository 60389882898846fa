import { isDeepStrictEqual } from "node:util";
import type { Pledge } from "../../db/pledges.ts";
import type { Tx } from "../../db/types.ts";
import type { DeadlineInput } from "../deadlines/deadline-from.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { ProposedCorrection, ProposedDeadline, ProposedEdit, ProposedStatement } from "../domain/proposal.ts";
import type { Actor } from "../domain/role.ts";
import { foundCorrection, putCorrectionInForce } from "./correct-statement-parts.ts";
import { foundEdit, putEditInForce, testAsItIs } from "./edit-pledge-parts.ts";
import { changesOf, foundMove, putMoveInForce } from "./move-deadline-parts.ts";
import type { ProposedBy } from "./outcome-parts.ts";

interface Approving {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly now: Date;
	readonly proposal: ProposedBy;
}

/** Puts a correction in force exactly as it was proposed. Throws a Problem where what it corrects is not what it was. */
export function correctAsProposed(tx: Tx, deps: Deps, by: Approving, content: ProposedCorrection): Promise<void> {
	switch (content.what) {
		case "edit":
			return editAsProposed(tx, deps, by, content);
		case "statement":
			return statementAsProposed(tx, deps, by, content);
		case "deadline":
			return deadlineAsProposed(tx, deps, by, content);
	}
}

async function editAsProposed(tx: Tx, deps: Deps, by: Approving, content: ProposedEdit): Promise<void> {
	const { to, reason, wrongSince, changes } = content;
	const test = { ...(await testAsItIs(tx, by.pledge)), ...to };
	const editing = { ...by, input: { ...test, changeKind: "correction" as const, reason, wrongSince } };
	const found = await foundEdit(tx, deps, editing);
	assertStillSo(changes, found.changes);
	return putEditInForce(tx, editing, found);
}

async function statementAsProposed(tx: Tx, deps: Deps, by: Approving, content: ProposedStatement): Promise<void> {
	const { to, number, reason, wrongSince, changes } = content;
	const correcting = { ...by, input: { ...to, number, reason, wrongSince } };
	const found = await foundCorrection(tx, deps, correcting);
	assertStillSo(changes, found.changes);
	return putCorrectionInForce(tx, correcting, found);
}

async function deadlineAsProposed(tx: Tx, deps: Deps, by: Approving, content: ProposedDeadline): Promise<void> {
	const { deadline: kept, saidOn, reason, wrongSince, changes } = content;
	const { publishedOn, archivedUrl, ...source } = content.source;
	const { dueAt, milestone, ...rest } = kept as Partial<DeadlineInput>;
	const deadline = {
		...rest,
		dueAt: typeof dueAt === "string" ? new Date(dueAt) : undefined,
		// What was proposed was checked then, and asked for in older versions by its name alone.
		milestone: milestone && { ...milestone, create: true },
	} as DeadlineInput;
	const input = { deadline, saidOn, change: "corrected" as const, reason, wrongSince };
	const moving = { ...by, input: { ...input, source: { ...source, publishedOn, archivedUrl } } };
	const found = await foundMove(tx, deps, moving);
	assertStillSo(changes, changesOf(found));
	return putMoveInForce(tx, moving, found);
}

/** What was proposed in place of one thing is not put in place of another. */
function assertStillSo(proposed: unknown, now: unknown): void {
	if (isDeepStrictEqual(plain(proposed), plain(now))) return;
	throw new Problem("edit-conflict", "proposal.changed_meanwhile");
}

/** As the database keeps it. */
function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
