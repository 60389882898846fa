import { appendEvent } from "../../db/events.ts";
import { findPledgeToChange, type Pledge, updatePledge } from "../../db/pledges.ts";
import { findPolicyToApply, listOpenPledges, listPolicies, type PolicyRow, updatePolicy } from "../../db/policies.ts";
import { insertSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { firstPolicy } from "../domain/policy.ts";
import { textsFor } from "../text/text.ts";
import { appendRevision, deadlineChange, explained } from "./deadline-parts.ts";
import { deadlineFacts, editConflict } from "./pledge-parts.ts";
import { moveUnder, type PolicyMove } from "./policy-parts.ts";

export interface PolicyApplied {
	readonly moved: number;
	/** Whether no version is left to put into practice. */
	readonly done: boolean;
}

const PAGE = 100;

/**
 * Puts the next page of open pledges under a version of the policy that has come into force: deadlines that it reads
 * otherwise get a revision, with an event that tells their followers. A process that dies in between goes on from there.
 */
export async function applyPolicy(deps: Deps): Promise<PolicyApplied> {
	const now = deps.now();
	const today = civilDateIn(deps.config.TIME_ZONE, now);
	return deps.db.transact(async (tx) => {
		const version = await findPolicyToApply(tx, today);
		if (!version) return { moved: 0, done: true };
		const before = (await listPolicies(tx)).find((one) => one.version < version.version) ?? firstPolicy(deps.config);
		const page = await listOpenPledges(tx, { afterId: version.afterPledgeId, limit: PAGE });
		let moved = 0;
		for (const { publicId } of page) {
			const pledge = await findPledgeToChange(tx, publicId);
			const move = pledge && (await moveUnder(tx, pledge, { from: before.policy, to: version }));
			if (move) await make(tx, move, { version, config: deps.config, now });
			if (move) moved += 1;
		}
		const last = page.at(-1);
		const isLast = !last || page.length < PAGE;
		await updatePolicy(tx, version.version, isLast ? { appliedAt: now } : { afterPledgeId: last.id });
		return { moved, done: false };
	});
}

interface Making {
	readonly version: PolicyRow;
	readonly config: Config;
	readonly now: Date;
}

async function make(tx: Tx, move: PolicyMove, making: Making): Promise<void> {
	const { pledge, from, to } = move;
	const { version, config, now } = making;
	const { t } = textsFor(config.INTERFACE_LANGUAGE);
	const reason = t("policy.moved_by", { version: version.version, reason: version.reason || "none" });
	if (move.isReviewOnly) return lookAgain(tx, move, { reason, now });
	const columns = { ...deadlineChange(pledge, to, now), ...firstDueOf(move) };
	if (!(await updatePledge(tx, pledge, columns))) throw editConflict();
	const source = sourceOf(config, version.version);
	const sourceId = await insertSource(tx, source, now);
	const actor = { kind: "clock" } as const;
	await appendRevision(tx, pledge, explained(to, config), {
		from,
		change: "recomputed",
		reason,
		source,
		sourceId,
		actor,
		now,
	});
}

/** No deadline moves and nobody is mailed: only the day of the next look is another. */
async function lookAgain(tx: Tx, { pledge, to }: PolicyMove, { reason, now }: { reason: string; now: Date }) {
	const reviewOn = to.reviewOn ?? null;
	if (!(await updatePledge(tx, pledge, { reviewOn, changedAt: now }))) throw editConflict();
	const { id: pledgeId, title, publicId } = pledge;
	const data = { title, publicId, from: { reviewOn: pledge.reviewOn }, to: { reviewOn } };
	await appendEvent(tx, { kind: "reviewed", actor: { kind: "clock" }, pledgeId, recordedAt: now, reason, data });
}

/** The words are the same and were only read otherwise: their first day is the new one, unless they moved it since. */
function firstDueOf({ pledge, to }: PolicyMove): Partial<Pick<Pledge, "firstDueOn">> {
	const isFirst = !pledge.firstDueOn || pledge.firstDueOn === pledge.dueOn;
	return isFirst ? { firstDueOn: deadlineFacts(to).dueOn } : {};
}

function sourceOf({ baseUrl, SITE_NAME, INTERFACE_LANGUAGE }: Config, version: number) {
	const url = `${baseUrl}/methodology#policy-${version}`;
	return {
		url,
		publisher: SITE_NAME,
		title: textsFor(INTERFACE_LANGUAGE).t("policy.source_title", { version }),
		publishedOn: undefined,
		archivedUrl: undefined,
	};
}
