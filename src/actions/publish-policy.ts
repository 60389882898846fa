import { isDeepStrictEqual } from "node:util";
import { appendEvent } from "../../db/events.ts";
import { insertFirstPolicy, insertPolicy, listPolicies } from "../../db/policies.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { firstPolicy, type Policy } from "../domain/policy.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";

export interface PublishPolicyInput {
	/** The newest version that the person saw. */
	readonly seenVersion: number;
	readonly policy: Policy;
	/** From which day it is in force: today at the earliest, and not before the version it follows. */
	readonly inForceOn: string;
	/** What changes and why, for readers of the methodology. */
	readonly reason: string;
}

/**
 * Publishes a version of the newsroom's policy. From its day on, words are read by it; the clock then goes through the
 * open deadlines and moves those that it reads otherwise. Gives the new version's number.
 */
export async function publishPolicy(deps: Deps, actor: Actor, input: PublishPolicyInput): Promise<number> {
	assertMay(actor, "publish policies");
	const now = deps.now();
	const { seenVersion, policy, inForceOn, reason } = input;
	const today = civilDateIn(deps.config.TIME_ZONE, now);
	if (inForceOn < today) throw invalidInput("inForceOn", "policy.too_early", { today });
	return deps.db.transact(async (tx) => {
		const versions = await listPolicies(tx);
		const first = firstPolicy(deps.config);
		const newest = versions[0] ?? { ...first, publishedAt: now };
		if (newest.version !== seenVersion) throw new Problem("edit-conflict", "policy.changed_meanwhile");
		if (isDeepStrictEqual(plain(newest.policy), plain(policy))) throw new Problem("already-done", "policy.same");
		if (inForceOn < newest.inForceOn) throw invalidInput("inForceOn", "policy.before_version", newest);
		const version = newest.version + 1;
		const by = userIdOf(actor) ?? null;
		const kept = { publishedBy: by, publishedAt: now, afterPledgeId: 0 };
		if (versions.length === 0) await insertFirstPolicy(tx, first, now);
		await insertPolicy(tx, { version, inForceOn, policy, reason, ...kept, appliedAt: null });
		const data = { version, inForceOn, from: newest.policy, to: policy };
		await appendEvent(tx, { kind: "policy_published", actor, recordedAt: now, reason, data });
		return version;
	});
}

/** As the database keeps it: what is undefined is not there, and the order of members tells nothing. */
function plain(policy: Policy): unknown {
	return JSON.parse(JSON.stringify(policy));
}
