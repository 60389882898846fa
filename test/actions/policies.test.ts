import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listDeadlines } from "../../db/deadlines.ts";
import { listPledges } from "../../db/pledge-lists.ts";
import { findPledge } from "../../db/pledges.ts";
import { listPolicies } from "../../db/policies.ts";
import { events } from "../../db/schema/record.ts";
import { applyPolicies } from "../../jobs/apply-policies.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { publishPolicy } from "../../src/actions/publish-policy.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { firstPolicy, type Policy } from "../../src/domain/policy.ts";
import type { Actor } from "../../src/domain/role.ts";
import { openPolicyBook } from "../../src/policy-book.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let admin: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	admin = await world.user("admin");
});

afterEach(() => world.close());

const first = () => firstPolicy(world.deps.config).policy;
const publish = (change: Partial<Policy>, { seenVersion = 1, inForceOn = "2025-10-20" } = {}) =>
	publishPolicy(world.deps, admin, {
		...{ seenVersion, inForceOn, reason: "We were too kind." },
		policy: { ...first(), ...change },
	});
const register = (words: string, change = {}) =>
	registerPledge(
		world.deps,
		admin,
		aPledge({ deadline: { words, timeZone: "Europe/Paris", choice: "suggested", ...change } }),
	);

async function pledgeOf(publicId: string) {
	const found = await findPledge(world.db, publicId);
	if (!found) throw new Error("There is no such pledge");
	return found;
}

test("a version moves the open deadlines that it reads otherwise, once, and leaves what was set by hand", async () => {
	const read = await register("by 2030");
	const hand = await register("by 2030", { choice: "by_hand", dueOn: "2030-06-30" });
	await publish({ byPeriod: "strict" });
	expect(await applyPolicies(world.deps)).toEqual({ moved: 1 });
	expect(await applyPolicies(world.deps)).toEqual({ moved: 0 });
	expect(await pledgeOf(read)).toMatchObject({ dueOn: "2029-12-31", firstDueOn: "2029-12-31", deadlineRevision: 2 });
	expect(await pledgeOf(hand)).toMatchObject({ dueOn: "2030-06-30", deadlineRevision: 1 });
	const revisions = await listDeadlines(world.db, (await pledgeOf(read)).id);
	expect(revisions.map(({ change, policyVersion }) => [change, policyVersion])).toEqual([
		["original", 1],
		["recomputed", 2],
	]);
	const told = await world.db.select().from(events).where(eq(events.kind, "deadline_moved"));
	expect(told.map(({ actorKind, reason }) => [actorKind, reason])).toEqual([
		["clock", "The newsroom’s policy, version 2: We were too kind."],
	]);
});

test("another table for vague words moves the day of the next look, and mails nobody", async () => {
	const publicId = await register("soon");
	const looked = await register("soon");
	await markReviewed(world.deps, admin, {
		publicId: looked,
		version: 1,
		note: "",
		sources: [],
		reviewOn: "2026-02-02",
	});
	await publish({ reviewAfter: { ...first().reviewAfter, soon: "P60D" } });
	expect(await applyPolicies(world.deps)).toEqual({ moved: 1 });
	expect((await pledgeOf(publicId)).reviewOn).toBe("2025-12-16");
	expect((await pledgeOf(looked)).reviewOn).toBe("2026-02-02");
	expect(await world.db.select().from(events).where(eq(events.kind, "deadline_moved"))).toEqual([]);
});

test("a version is in force from its day and not before", async () => {
	await publish({ byPeriod: "strict" }, { inForceOn: "2025-11-01" });
	const before = await register("by 2030");
	expect(await applyPolicies(world.deps)).toEqual({ moved: 0 });
	world.at("2025-11-01T09:00:00Z");
	const after = await register("by 2030");
	expect([(await pledgeOf(before)).dueOn, (await pledgeOf(after)).dueOn]).toEqual(["2030-12-31", "2029-12-31"]);
	expect(await applyPolicies(world.deps)).toEqual({ moved: 1 });
	expect((await pledgeOf(before)).dueOn).toBe("2029-12-31");
});

test("two admins cannot publish over one another, nor the same again, nor for yesterday", async () => {
	await publish({ byPeriod: "strict" });
	await expect(publish({ weekStart: 7 })).rejects.toMatchObject({ kind: "edit-conflict" });
	await expect(publish({ byPeriod: "strict" }, { seenVersion: 2 })).rejects.toMatchObject({ kind: "already-done" });
	await expect(publish({}, { seenVersion: 2, inForceOn: "2025-10-19" })).rejects.toThrow("policy.too_early");
	await expect(
		publishPolicy(world.deps, await world.user("editor"), {
			...{ seenVersion: 2, inForceOn: "2025-10-20", reason: "", policy: first() },
		}),
	).rejects.toMatchObject({ kind: "not-allowed" });
	expect((await listPolicies(world.db)).map(({ version }) => version)).toEqual([2, 1]);
});

test("the settings give the first version its values, and the version in force goes before them", async () => {
	const { db, config, now } = world.deps;
	const book = await openPolicyBook(db, config, now);
	expect(book.config.DUE_SOON_DAYS).toBe(config.DUE_SOON_DAYS);
	await publish({ dueSoonDays: 3, timeZone: "Europe/Paris" }, { inForceOn: "2025-10-25" });
	await book.reload();
	expect(book.config.DUE_SOON_DAYS).toBe(config.DUE_SOON_DAYS);
	world.at("2025-10-25T09:00:00Z");
	expect([book.config.DUE_SOON_DAYS, book.config.TIME_ZONE]).toEqual([3, "Europe/Paris"]);
	const later = await openPolicyBook(db, { ...config, DUE_SOON_DAYS: 30 }, now);
	expect(later.config.DUE_SOON_DAYS).toBe(3);
});

test("late counts from the first deadline, or from the one in force where the policy says so, in lists too", async () => {
	const publicId = await register("by 31 October 2025");
	await moveDeadline(world.deps, admin, {
		...{ publicId, version: 1, saidOn: "2025-10-20", change: "moved", reason: "Postponed", source: aSource },
		deadline: { words: "by 30 November 2025", timeZone: "Europe/Paris", choice: "suggested" },
	});
	const outcome = { outcome: "fulfilled", happenedOn: "2025-11-15", rationale: "It opened." } as const;
	const change = { changeKind: "update", reason: "" } as const;
	world.at("2025-12-02T09:00:00Z");
	await markOutcome(world.deps, admin, { publicId, version: 2, ...outcome, ...change, evidence: [someEvidence] });
	const late = async (lateFrom: "first" | "current") => {
		const moment = { now: world.deps.now(), dueSoonDays: 7, lateFrom };
		const rows = await listPledges(world.db, { timeliness: "late", ...moment }, { limit: 5 });
		const onTime = await listPledges(world.db, { timeliness: "on_time", ...moment }, { limit: 5 });
		return [rows.length, onTime.length];
	};
	expect([await late("first"), await late("current")]).toEqual([
		[1, 0],
		[0, 1],
	]);
	await publish({ lateFrom: "current" }, { inForceOn: "2025-12-02" });
	const book = await openPolicyBook(world.db, world.deps.config, () => world.deps.now());
	expect(book.config.LATE_FROM).toBe("current");
});
