import { and, asc, desc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { inForceAmong, type PolicyVersion } from "../src/domain/policy.ts";
import { locked } from "./dialect.ts";
import { appendEvent } from "./events.ts";
import { once } from "./once.ts";
import { policies } from "./schema/house.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type PolicyRow = typeof policies.$inferSelect;

/** Every version of the newsroom's policy, the newest first: at most 500. */
export const listPolicies = (db: Reader): Promise<PolicyRow[]> => allPolicies(db, {});

const allPolicies = once("policies_all", (db) => db.select().from(policies).orderBy(desc(policies.version)).limit(500));

/** The version in force on a day; `first` where the newsroom has published none. */
export async function findPolicyInForce(db: Reader, today: string, first: PolicyVersion): Promise<PolicyVersion> {
	return inForceAmong(await listPolicies(db), today) ?? first;
}

/** Stores the first version, as the settings have it, with the event that says so. */
export async function insertFirstPolicy(tx: Tx, first: PolicyVersion, now: Date): Promise<void> {
	const { version, inForceOn, policy } = first;
	const kept = { reason: "", publishedBy: null, publishedAt: now, afterPledgeId: 0, appliedAt: now };
	await insertPolicy(tx, { ...first, ...kept });
	const data = { version, inForceOn, to: policy };
	await appendEvent(tx, { kind: "policy_published", actor: { kind: "clock" }, recordedAt: now, data });
}

/** Stores a version of the policy. */
export async function insertPolicy(tx: Tx, row: typeof policies.$inferInsert): Promise<void> {
	await tx.insert(policies).values(row);
}

/** The oldest version in force on a day that was not put into practice for every pledge yet, locked, or undefined. */
export async function findPolicyToApply(tx: Tx, today: string): Promise<PolicyRow | undefined> {
	const isDue = and(isNull(policies.appliedAt), lte(policies.inForceOn, today));
	const [row] = await locked(tx.select().from(policies).where(isDue).orderBy(asc(policies.version)).limit(1));
	return row;
}

/** Whether some version is still to be put into practice: what a job asks every minute. */
export const hasPolicyToApply = async (db: Reader, today: string): Promise<boolean> =>
	(await policiesToApply(db, { today })).length > 0;

const policiesToApply = once("policies_to_apply", (db) =>
	db
		.select({ version: policies.version })
		.from(policies)
		.where(and(isNull(policies.appliedAt), lte(policies.inForceOn, sql.placeholder("today"))))
		.limit(1),
);

/** Notes how far a version was put into practice. */
export async function updatePolicy(
	tx: Tx,
	version: number,
	change: { readonly afterPledgeId?: number; readonly appliedAt?: Date },
): Promise<void> {
	await tx.update(policies).set(change).where(eq(policies.version, version));
}

/** Open pledges, drafts and merged ones included, whole rows, after an id: what a policy may bear on. */
export async function listOpenPledges(db: Reader, page: { readonly afterId: number; readonly limit: number }) {
	return db
		.select()
		.from(pledges)
		.where(and(isNull(pledges.settledAt), gt(pledges.id, page.afterId)))
		.orderBy(asc(pledges.id))
		.limit(page.limit);
}
