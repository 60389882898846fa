import { listPolicies } from "../../db/policies.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { firstPolicy, inForceAmong, type PolicyVersion, reviewedBy } from "../domain/policy.ts";

/** A version of the policy as pages show it. */
export interface PolicyView extends PolicyVersion {
	readonly reason: string;
	/** In force now, not yet, or no more (then the version that followed it). */
	readonly standing: "in_force" | "to_come" | "former";
	readonly followedBy?: number | undefined;
	readonly isFirst: boolean;
}

function standingOf(one: PolicyVersion, current: PolicyVersion | undefined, today: string): PolicyView["standing"] {
	if (one.inForceOn > today) return "to_come";
	return one === current ? "in_force" : "former";
}

/** Every version, the newest first. */
export async function policyViews({ db, config, now }: Deps): Promise<[PolicyView, ...PolicyView[]]> {
	const kept: readonly (PolicyVersion & { readonly reason: string })[] = await listPolicies(db);
	const [newest = { ...firstPolicy(config), reason: "" }, ...older] = kept;
	const all = [newest, ...older];
	const today = civilDateIn(config.TIME_ZONE, now());
	const current = inForceAmong(all, today);
	const viewOf = (one: (typeof all)[number]): PolicyView => ({
		...{ version: one.version, inForceOn: one.inForceOn, reason: one.reason },
		policy: { ...one.policy, reviewed: reviewedBy(one.policy, config) },
		standing: standingOf(one, current, today),
		followedBy: one.inForceOn <= today && one !== current ? one.version + 1 : undefined,
		isFirst: one.version === 1,
	});
	return [viewOf(newest), ...older.map(viewOf)];
}
