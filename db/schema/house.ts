/** The house itself: policies, jobs, settings. */

import { sql } from "drizzle-orm";
import type { EventData } from "../../src/domain/event.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { kit } from "../kit.ts";
import { users } from "./accounts.ts";

const { index, instant, int, json, ref, table, text } = kit;

/**
 * The newsroom's policy, a version a row. A version is in force from its day until the next one's. `applied_at`: the
 * clock has gone through every open deadline (up to `after_pledge_id` so far) and put in force what it changes.
 */
export const policies = table(
	"policies",
	{
		version: int("version").primaryKey(),
		inForceOn: text("in_force_on").notNull(),
		policy: json<Policy>("policy").notNull(),
		reason: text("reason").notNull(),
		publishedBy: ref("published_by").references(() => users.id),
		publishedAt: instant("published_at").notNull(),
		afterPledgeId: ref("after_pledge_id").notNull(),
		appliedAt: instant("applied_at"),
	},
	(t) => [index("policies_to_apply").on(t.inForceOn).where(sql`applied_at is null`)],
);

/** The last run of each job. */
export const jobs = table("jobs", {
	name: text("name").primaryKey(),
	startedAt: instant("started_at").notNull(),
	finishedAt: instant("finished_at"),
	succeededAt: instant("succeeded_at"),
	failedAt: instant("failed_at"),
	error: text("error").notNull(),
	result: json<EventData>("result").notNull(),
});

/** Small facts that outlive a process: the signing key, the demo clock. */
export const settings = table("settings", {
	key: text("key").primaryKey(),
	value: json<unknown>("value").notNull(),
	changedAt: instant("changed_at").notNull(),
});
