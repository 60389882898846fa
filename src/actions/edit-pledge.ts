import type { Deps } from "../deps.ts";
import type { EditedTest, ProposedEdit } from "../domain/proposal.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { type Edit, type Editing, type FoundEdit, foundEdit, putEditInForce } from "./edit-pledge-parts.ts";
import { pledgeAsSeen } from "./pledge-parts.ts";
import { type Marked, proposeCorrection } from "./proposal-parts.ts";

export interface EditPledgeInput extends Edit {
	readonly publicId: string;
	/** The version that the editor saw. */
	readonly version: number;
}

/**
 * Changes a pledge's test and filing; its words, deadline and outcome have verbs of their own. Every change is kept. Of a
 * published pledge, other criteria are an event of their own, and a correction is told to whoever got the error. Where
 * the policy asks for another editor for corrections and there is one, a correction is proposed instead. Nobody edits
 * a pledge of a promiser with whom they have a conflict of interest: taking the promiser off would be a way around it.
 */
export async function editPledge(deps: Deps, actor: Actor, input: EditPledgeInput): Promise<Marked> {
	assertMay(actor, "edit pledges");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		const editing = { pledge, actor, input, now };
		const found = await foundEdit(tx, deps, editing);
		const content = contentOf(editing, found);
		const proposalId = content && (await proposeCorrection(tx, deps, { pledge, actor, now, content }));
		if (proposalId === undefined) await putEditInForce(tx, editing, found);
		// Of those who are held to it from now on, too.
		await assertUnbiased(tx, actor, pledge.id);
		return { proposalId };
	});
}

/** Only what changes is proposed, so that what others change meanwhile stays. */
function contentOf({ pledge, input }: Editing, { changes, wrong }: FoundEdit): ProposedEdit | undefined {
	if (!wrong) return undefined;
	const { title, kind, criteria, beneficiary, topics, promisers, notes } = input;
	const all: EditedTest = { title, kind, criteria, beneficiary, topics, promisers, notes };
	const isChanged = (name: string) => name in changes || (name === "notes" && notes !== pledge.notes);
	const to = Object.fromEntries(Object.entries(all).filter(([name]) => isChanged(name))) as Partial<EditedTest>;
	return { what: "edit", to, changes, reason: input.reason, wrongSince: wrong.wrongSince };
}
