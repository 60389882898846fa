/** The form in which an editor judges a pledge. */
import { countWholeEvidence } from "../../../db/evidence.ts";
import { listOutcomes } from "../../../db/outcomes.ts";
import { markOutcome } from "../../actions/mark-outcome.ts";
import { assertMarkable } from "../../actions/mark-outcome-parts.ts";
import type { Judgement } from "../../actions/outcome-parts.ts";
import { actorOf } from "../../http/actor.ts";
import { outcomeFormPage } from "../views/desk/outcome-form.tsx";
import { remarkIn, valuesAgain } from "./again.ts";
import type { ChangeForm } from "./changes.ts";
import { latestDayOf } from "./evidence-entries.ts";
import { outcomeForm } from "./forms.ts";
import { contraryTo, judgementFrom, judgementLacks, judgingProps } from "./judging.ts";
import { proposedAt } from "./proposals.ts";

/** An editor's judgement. */
export const outcome: ChangeForm<typeof outcomeForm> = {
	schema: outcomeForm,
	done: "outcome",
	ability: "mark outcomes",
	// A change begins with what is: most often only a part of it is to be put right.
	async values(pledge, { db }, req) {
		const { id, outcome: standing, outcomeRevision } = pledge;
		const again = await valuesAgain(db, req, pledge);
		if (again["outcome"]) return again;
		const [latest] = outcomeRevision > 0 ? await listOutcomes(db, id) : [];
		if (latest?.outcome !== standing) return {};
		const { outcome: inForce, happenedOn, rationale, cause, causeBy } = latest;
		return { outcome: inForce, happenedOn: happenedOn ?? "", rationale, cause: cause ?? "", causeBy };
	},
	async view({ deps }, pledge, state, { req, texts }) {
		const around = await judgingProps(deps, pledge, { req, texts, standing: pledge.outcome });
		const props = {
			...around,
			isWrittenBefore: !pledge.firstDueOn || around.registeredOn <= pledge.firstDueOn,
			isChange: pledge.outcomeRevision > 0,
			evidenceCount: await countWholeEvidence(deps.db, { pledgeId: pledge.id }),
			sentBack: await remarkIn(deps.db, req, pledge),
			...state,
		};
		return outcomeFormPage(props, texts);
	},
	async also({ deps }, pledge, entered) {
		const check = (input: Judgement) => assertMarkable(deps.db, deps, { pledge, input, now: deps.now() });
		const refused = await judgementLacks({ ...entered, today: latestDayOf(deps, pledge) }, check);
		return { ...(await contraryTo(deps.db, { publicId: pledge.publicId }, entered)), ...refused };
	},
	async change({ deps }, req, { publicId }, form) {
		const input = { publicId, version: form.version, ...judgementFrom(form) };
		return proposedAt(await markOutcome(deps, actorOf(req), input));
	},
};
