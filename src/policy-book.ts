import { insertFirstPolicy, listPolicies } from "../db/policies.ts";
import type { Database } from "../db/types.ts";
import type { Config } from "./config.ts";
import { civilDateIn } from "./domain/civil-date.ts";
import { firstPolicy, inForceAmong, type PolicyVersion } from "./domain/policy.ts";

/** The settings as the newsroom's policy has them: what a version says of them goes before the environment. */
export interface PolicyBook {
	readonly config: Config;
	/** Reads the versions again. */
	reload(): Promise<void>;
}

/**
 * Opens the book of the newsroom's policies. The first version is written down at the first start, with the values that
 * the environment gives then; from there on `TIME_ZONE`, `DUE_SOON_DAYS` and `LATE_FROM` are those of the version in force.
 */
export async function openPolicyBook(db: Database, config: Config, now: () => Date): Promise<PolicyBook> {
	const first = firstPolicy(config);
	let versions: readonly PolicyVersion[] = await versionsIn(db, first, now());
	const policy = () => inForceAmong(versions, civilDateIn(first.policy.timeZone, now()))?.policy ?? first.policy;
	const inForce = Object.defineProperties(
		{ ...config },
		{
			TIME_ZONE: { enumerable: true, get: () => policy().timeZone },
			DUE_SOON_DAYS: { enumerable: true, get: () => policy().dueSoonDays },
			naming: { enumerable: true, get: () => policy().naming ?? config.naming },
			LATE_FROM: { enumerable: true, get: () => policy().lateFrom ?? "first" },
		},
	);
	return {
		config: inForce,
		reload: async () => {
			versions = await listPolicies(db);
		},
	};
}

/** None where the database is older than policies are: a command may look at it before it is migrated. */
async function versionsIn(db: Database, first: PolicyVersion, at: Date): Promise<readonly PolicyVersion[]> {
	const known = await listPolicies(db).catch(() => undefined);
	if (!known || known.length > 0) return known ?? [];
	await db.transact(async (tx) => {
		if ((await listPolicies(tx)).length === 0) await insertFirstPolicy(tx, first, at);
	});
	return listPolicies(db);
}

const LOOK_MS = 2_000;

/** Follows versions that any process publishes. Gives what ends the following. */
export function followPolicies({ reload }: PolicyBook): () => void {
	const timer = setInterval(() => void reload().catch(() => undefined), LOOK_MS);
	return () => clearInterval(timer);
}
