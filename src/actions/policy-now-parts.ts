import { findPolicyInForce } from "../../db/policies.ts";
import type { Reader } from "../../db/types.ts";
import type { Config } from "../config.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { firstPolicy, type PolicyVersion } from "../domain/policy.ts";

/** The newsroom's policy in force now, with its version. */
export async function policyNow(
	db: Reader,
	{
		config,
		now,
	}: { readonly config: Pick<Config, "TIME_ZONE" | "DUE_SOON_DAYS" | "SECOND_EDITOR" | "demo">; readonly now: Date },
): Promise<PolicyVersion> {
	return findPolicyInForce(db, civilDateIn(config.TIME_ZONE, now), firstPolicy(config));
}
