/** The form in which an editor judges one period of a recurring pledge. */
import { countEvidenceOf } from "../../../db/evidence.ts";
import { countFollowers } from "../../../db/followers.ts";
import { findOccurrence, type Occurrence } from "../../../db/occurrences.ts";
import type { Pledge } from "../../../db/pledges.ts";
import type { Reader } from "../../../db/types.ts";
import { markOccurrence } from "../../actions/mark-occurrence.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { Problem } from "../../domain/problem.ts";
import { actorOf } from "../../http/actor.ts";
import { causeOptions } from "../causes.ts";
import { summaryOf } from "../pledge.ts";
import { outcomeFormPage } from "../views/desk/outcome-form.tsx";
import type { ChangeForm } from "./changes.ts";
import { evidenceFrom, occurrenceForm } from "./forms.ts";
import { proposedAt } from "./proposals.ts";

/** An editor's judgement of one period. Which one stands in the address, and then in the form. */
export const occurrence: ChangeForm<typeof occurrenceForm> = {
	schema: occurrenceForm,
	done: "occurrence",
	ability: "mark outcomes",
	async values(pledge, { db }, req) {
		const { number, outcome, happenedOn } = await asked(db, pledge, String(req.query["number"]));
		return { number: String(number), outcome: outcome === "not_started" ? "" : outcome, happenedOn: happenedOn ?? "" };
	},
	async view({ deps }, pledge, state, texts) {
		const one = await asked(deps.db, pledge, state.values["number"] ?? "");
		const registeredOn = civilDateIn(deps.config.TIME_ZONE, pledge.publishedAt ?? pledge.createdAt);
		const props = {
			pledge: { ...(await summaryOf(deps, pledge)), version: pledge.version },
			occurrence: { number: one.number, startsOn: one.startsOn, dueOn: one.dueOn },
			criteria: pledge.criteria,
			registeredOn,
			isWrittenBefore: registeredOn <= one.dueOn,
			isChange: one.outcomeRevision > 0,
			causes: await causeOptions(deps, texts),
			evidenceCount: await countEvidenceOf(deps.db, one.id),
			followers: await countFollowers(deps.db, pledge.id, "outcome"),
			today: civilDateIn(pledge.timeZone, deps.now()),
			...state,
		};
		return outcomeFormPage(props, texts);
	},
	async change({ deps }, req, { publicId }, form) {
		const { version, number, outcome, happenedOn, rationale, changeKind, reason, wrongSince, cause, causeBy } = form;
		const piece = evidenceFrom(form);
		const judged = { outcome, happenedOn, rationale, cause, causeBy };
		const input = { publicId, version, number, ...judged, changeKind, reason, wrongSince };
		return proposedAt(await markOccurrence(deps, actorOf(req), { ...input, evidence: piece ? [piece] : [] }));
	},
};

async function asked(db: Reader, pledge: Pledge, number: string): Promise<Occurrence> {
	const found = /^\d{1,6}$/.test(number) ? await findOccurrence(db, pledge.id, Number(number)) : undefined;
	if (!found) throw new Problem("not-found", "occurrence.not_here");
	return found;
}
