/** The form in which an editor judges one period of a recurring pledge. */
import { countWholeEvidence } from "../../../db/evidence.ts";
import { findOccurrence, type Occurrence } from "../../../db/occurrences.ts";
import type { Pledge } from "../../../db/pledges.ts";
import type { Reader } from "../../../db/types.ts";
import { markOccurrence } from "../../actions/mark-occurrence.ts";
import { assertOccurrenceMarkable } from "../../actions/mark-occurrence-parts.ts";
import { Problem } from "../../domain/problem.ts";
import { actorOf } from "../../http/actor.ts";
import { outcomeFormPage } from "../views/desk/outcome-form.tsx";
import { remarkIn, valuesAgain } from "./again.ts";
import type { ChangeForm } from "./changes.ts";
import { latestDayOf } from "./evidence-entries.ts";
import { occurrenceForm } from "./forms.ts";
import { contraryTo, judgementFrom, judgementLacks, judgingProps } from "./judging.ts";
import { proposedAt } from "./proposals.ts";

/** An editor's judgement of one period. Which one stands in the address, and then in the form. */
export const occurrence: ChangeForm<typeof occurrenceForm> = {
	schema: occurrenceForm,
	done: "occurrence",
	ability: "mark outcomes",
	async values(pledge, { db }, req) {
		const { number, outcome, happenedOn } = await asked(db, pledge, String(req.query["number"]));
		const again = await valuesAgain(db, req, pledge, number);
		if (again["outcome"]) return { ...again, number: String(number) };
		return { number: String(number), outcome: outcome === "not_started" ? "" : outcome, happenedOn: happenedOn ?? "" };
	},
	async view({ deps }, pledge, state, { req, texts }) {
		const one = await asked(deps.db, pledge, state.values["number"] ?? "");
		const around = await judgingProps(deps, pledge, { req, texts, standing: one.outcome });
		const props = {
			...around,
			occurrence: { number: one.number, startsOn: one.startsOn, dueOn: one.dueOn },
			isWrittenBefore: around.registeredOn <= one.dueOn,
			isChange: one.outcomeRevision > 0,
			evidenceCount: await countWholeEvidence(deps.db, { occurrenceId: one.id }),
			sentBack: await remarkIn(deps.db, req, pledge, one.number),
			...state,
		};
		return outcomeFormPage(props, texts);
	},
	async also({ deps }, pledge, entered) {
		const { number } = entered.entries;
		if (number === undefined) return {};
		const one = await asked(deps.db, pledge, String(number));
		const refused = await judgementLacks({ ...entered, today: latestDayOf(deps, pledge) }, (input) =>
			assertOccurrenceMarkable(deps.db, deps, { pledge, occurrence: one, input, now: deps.now() }),
		);
		return { ...(await contraryTo(deps.db, { publicId: pledge.publicId, number }, entered)), ...refused };
	},
	async change({ deps }, req, { publicId }, form) {
		const { version, number } = form;
		const input = { publicId, version, number, ...judgementFrom(form) };
		return proposedAt(await markOccurrence(deps, actorOf(req), input));
	},
};

async function asked(db: Reader, pledge: Pledge, number: string): Promise<Occurrence> {
	const found = /^\d{1,6}$/.test(number) ? await findOccurrence(db, pledge.id, Number(number)) : undefined;
	if (!found) throw new Problem("not-found", "occurrence.not_here");
	return found;
}
