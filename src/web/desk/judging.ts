/** What the forms for outcomes have in common, of a pledge and of one period of it. */
import type { Request } from "express";
import type { z } from "zod";
import { countFollowers } from "../../../db/followers.ts";
import { listCriteriaChanges } from "../../../db/history.ts";
import type { Pledge } from "../../../db/pledges.ts";
import type { Reader } from "../../../db/types.ts";
import { assertBearing } from "../../actions/bearing-parts.ts";
import type { Judgement } from "../../actions/outcome-parts.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { type FieldRefusals, refusedTogether } from "../../domain/problem.ts";
import type { Given } from "../../http/parse.ts";
import type { Texts } from "../../text/text.ts";
import { causeOptions } from "../causes.ts";
import { summaryOf } from "../pledge.ts";
import { paths } from "../views/paths.ts";
import { evidenceFrom, evidenceLacks, isBegun } from "./evidence-entries.ts";
import type { outcomeForm } from "./forms.ts";
import { proposableBy } from "./proposals.ts";

type Entries = Partial<z.output<typeof outcomeForm>>;

interface Judging {
	readonly req: Request;
	readonly texts: Texts;
	/** The outcome in force of what is judged. */
	readonly standing: Outcome;
}

/** What the form shows around its inputs, whether it is about a pledge or a period. */
export async function judgingProps(deps: Deps, pledge: Pledge, { req, texts, standing }: Judging) {
	const { config, db, now } = deps;
	const registeredOn = civilDateIn(config.TIME_ZONE, pledge.publishedAt ?? pledge.createdAt);
	const [changed] = await listCriteriaChanges(db, pledge.id, { limit: 50 });
	return {
		pledge: { ...(await summaryOf(deps, pledge)), version: pledge.version },
		criteria: pledge.criteria,
		registeredOn,
		criteriaChanged: changed && {
			on: civilDateIn(config.TIME_ZONE, changed.recordedAt),
			href: paths.revisionChanges(pledge.publicId, changed.revision),
		},
		causes: await causeOptions(deps, texts),
		proposable: await proposableBy(req, deps, pledge.id, standing),
		followers: await countFollowers(db, pledge.id, "outcome"),
		today: civilDateIn(pledge.timeZone, now()),
	};
}

/** The judgement that a form holds. */
export function judgementFrom(form: z.output<typeof outcomeForm>): Judgement {
	const { outcome, happenedOn, rationale, changeKind, reason, wrongSince, cause, causeBy } = form;
	const piece = evidenceFrom(form);
	const evidence = piece ? [piece] : [];
	return { outcome, happenedOn, rationale, changeKind, reason, wrongSince, cause, causeBy, evidence };
}

interface Entered {
	readonly entries: Entries;
	readonly given: Given;
}

/**
 * What is refused of the entries of a judgement, by what evidence needs and by `check`, which the verb makes as well. As
 * long as no outcome is chosen nothing is asked that hangs on one: what it needs is not known yet.
 */
export async function judgementLacks(
	{ entries, given, today }: Entered & { readonly today: string },
	check: (judgement: Judgement) => Promise<void>,
): Promise<FieldRefusals> {
	const { outcome = "not_started", rationale = "", changeKind = "update", reason = "" } = entries;
	const { evidencePrimary = false, despiteEvidence = false } = entries;
	const why = entries.outcome ? {} : { cause: undefined, causeBy: undefined };
	const chosen = { outcome, rationale, changeKind, reason, evidencePrimary, despiteEvidence, ...why };
	const judgement = judgementFrom({ version: 1, ...entries, ...chosen });
	const { evidenceUrl, ...refused } = await refusedTogether(() => check(judgement));
	// A piece that was begun is asked for what it lacks, not for being there.
	const none = evidenceUrl && !isBegun(given) ? { evidenceUrl } : {};
	return { ...refused, ...none, ...evidenceLacks(entries, given, today) };
}

/** The warning that all the evidence speaks against the outcome that was chosen, until the box beside it is ticked. */
export function contraryTo(
	db: Reader,
	of: { readonly publicId: string; readonly number?: number },
	{ entries, given }: Entered,
): Promise<FieldRefusals> {
	const { outcome, evidenceBearing: bearing, despiteEvidence = false } = entries;
	if (!outcome) return Promise.resolve({});
	const evidence = bearing && isBegun(given) ? [{ evidence: { bearing } }] : [];
	return refusedTogether(() => assertBearing(db, { ...of, outcome, evidence }, despiteEvidence));
}
