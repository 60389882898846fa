/** Outcomes whose mail is held, and taking them back. */
import type { RequestHandler } from "express";
import { countFollowers } from "../../../db/followers.ts";
import { listDecidedOccurrences } from "../../../db/occurrences.ts";
import { findNewestRevision, listOutcomes } from "../../../db/outcomes.ts";
import type { Pledge } from "../../../db/pledges.ts";
import { withdrawOccurrenceOutcome } from "../../actions/withdraw-occurrence-outcome.ts";
import { withdrawOutcome } from "../../actions/withdraw-outcome.ts";
import type { Deps } from "../../deps.ts";
import { holdEndsAt, outcomeHoldMs } from "../../domain/hold.ts";
import { actorOf } from "../../http/actor.ts";
import { wholeNumber } from "../../http/fields.ts";
import { parse } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { periodWords } from "../../text/period.ts";
import type { Texts } from "../../text/text.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { HeldOutcome } from "../views/desk/parts/hold.tsx";

/** Outcomes of the pledge and of its periods that nobody has been told of yet. */
export async function heldOutcomes(deps: Deps, row: Pledge, texts: Texts): Promise<readonly HeldOutcome[]> {
	const holdMs = outcomeHoldMs(deps.config);
	const since = new Date(deps.now().getTime() - holdMs);
	const [latest] = row.outcomeRevision > 0 ? await listOutcomes(deps.db, row.id) : [];
	const isHeld = latest && latest.decidedAt > since && latest.revision === (await findNewestRevision(deps.db, row.id));
	const decided = [
		...(isHeld ? [{ decidedAt: latest.decidedAt, period: undefined, number: undefined }] : []),
		...(await listDecidedOccurrences(deps.db, row.id, since)).map((one) => ({
			decidedAt: one.decidedAt,
			period: periodWords(one, texts),
			number: one.number,
		})),
	];
	if (decided.length === 0) return [];
	const followers = await countFollowers(deps.db, row.id, "outcome");
	return decided.map(({ decidedAt, period, number }) => {
		const until = texts.formats.instant(holdEndsAt(decidedAt, holdMs).toISOString(), deps.config.TIME_ZONE);
		return { until, followers, period, number };
	});
}

/** Takes an outcome back: the pledge's, or that of the period whose number is given. */
export function withdraw({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const publicId = String(req.params["id"]);
		const asked = req.body ?? {};
		const version = parse(wholeNumber("version", 1, 1_000_000_000), asked["version"]);
		const seen = { publicId, version };
		if (asked["number"] === undefined) await withdrawOutcome(deps, actorOf(req), seen);
		else {
			const number = parse(wholeNumber("number_of_the_period", 1, 1_000_000), asked["number"]);
			await withdrawOccurrenceOutcome(deps, actorOf(req), { ...seen, number });
		}
		redirectTo(res, `${deskPaths.pledge(publicId)}?done=withdrawn`);
	};
}
