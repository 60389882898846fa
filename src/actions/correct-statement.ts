import type { Deps } from "../deps.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { foundCorrection, putCorrectionInForce, type StatementCorrection } from "./correct-statement-parts.ts";
import { pledgeAsSeen } from "./pledge-parts.ts";
import { type Marked, proposeCorrection } from "./proposal-parts.ts";

export interface CorrectStatementInput extends StatementCorrection {
	readonly publicId: string;
	readonly version: number;
}

/**
 * Puts the words of a statement right, or the day or place of them. Of a published pledge that is a correction, told to
 * whoever got the error, and proposed instead where the policy asks for another editor and there is one. A deadline that
 * was counted from a wrong day is corrected by a verb of its own.
 */
export async function correctStatement(deps: Deps, actor: Actor, input: CorrectStatementInput): Promise<Marked> {
	assertMay(actor, "edit pledges");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const correcting = { pledge, actor, input, now };
		const found = await foundCorrection(tx, deps, correcting);
		const { number, quote, saidOn, place, reason } = input;
		const { changes, wrong } = found;
		const asked = { number, to: { quote, saidOn, place }, changes, reason };
		const content = wrong && { what: "statement" as const, ...asked, wrongSince: wrong.wrongSince };
		const proposalId = content && (await proposeCorrection(tx, deps, { pledge, actor, now, content }));
		if (proposalId === undefined) await putCorrectionInForce(tx, correcting, found);
		return { proposalId };
	});
}
