import { hasWaitingCapture } from "../../db/captures.ts";
import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { findLookSource, insertLookSource } from "../../db/look-sources.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertCapture, insertSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import { nextReview } from "../deadlines/next-review.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { assertLooksLater, isLookedAtAgain, type LookedAt } from "../domain/look.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { editConflict, pledgeAsSeen } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

export interface MarkReviewedInput {
	readonly publicId: string;
	readonly version: number;
	/** What was looked for. May be empty. */
	readonly note: string;
	/** Where. May be empty. */
	readonly sources: readonly LookedAt[];
	/** For a pledge that names no day, when to look again; as the newsroom's policy has it where none is given. */
	readonly reviewOn: string | undefined;
}

/** Puts on record that somebody looked at a pledge and found nothing new: readers see when it was last checked, and where. */
export async function markReviewed(deps: Deps, actor: Actor, input: MarkReviewedInput): Promise<void> {
	assertMay(actor, "review pledges");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const { id: pledgeId, title, publicId } = pledge;
		await assertUnbiased(tx, actor, pledgeId);
		const again = await lookAgain(tx, deps, { pledge, chosen: input.reviewOn });
		if (!(await updatePledge(tx, pledge, { ...again?.to, lastCheckedAt: now, changedAt: now }))) throw editConflict();
		const sources = await sourcesOf(tx, { pledgeId, looked: input.sources, now });
		const data = { title, publicId, sources, ...again };
		await appendEvent(tx, { kind: "reviewed", actor, pledgeId, recordedAt: now, reason: input.note, data });
	});
}

interface Looking {
	readonly pledgeId: number;
	readonly looked: readonly LookedAt[];
	readonly now: Date;
}

/** A copy of each page that was looked at is to be made as it is now, and its link watched: years later it can be shown what was there. */
async function sourcesOf(tx: Tx, { pledgeId, looked, now }: Looking) {
	const kept: (LookedAt & { sourceId: number })[] = [];
	for (const one of looked) {
		const known = await findLookSource(tx, pledgeId, one.url);
		const sourceId = known ?? (await insertSource(tx, { ...one, ...NOTHING_SAID }, now));
		if (known === undefined) await insertLookSource(tx, { sourceId, pledgeId, createdAt: now });
		else if (!(await hasWaitingCapture(tx, known))) await insertCapture(tx, { sourceId, url: one.url, createdAt: now });
		kept.push({ ...one, sourceId });
	}
	return kept;
}

const NOTHING_SAID = { publishedOn: undefined, archivedUrl: undefined };

/** When a pledge without a due day is looked at again, and when it was to be; undefined where the clock watches it. */
async function lookAgain(
	tx: Tx,
	{ config, now }: Deps,
	{ pledge, chosen }: { readonly pledge: Pledge; readonly chosen: string | undefined },
) {
	const today = civilDateIn(pledge.timeZone, now());
	assertLooksLater(pledge, chosen, today);
	if (!isLookedAtAgain(pledge)) return undefined;
	const { words = "", timeZone = pledge.timeZone } = (await findDeadlineInForce(tx, pledge.id)) ?? {};
	const { policy } = await policyNow(tx, { config, now: now() });
	const reviewOn = chosen ?? nextReview(words, { today, timeZone, policy });
	return { from: { reviewOn: pledge.reviewOn }, to: { reviewOn } };
}
