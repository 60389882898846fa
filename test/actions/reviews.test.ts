import { afterEach, beforeEach, expect, test } from "vitest";
import { countWaiting, listLapsedOf, listToReview } from "../../db/desk-queues.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let checker: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	checker = await world.user("fact_checker");
});
afterEach(() => world.close());

const pledged = (words: string, kind: "deliver" | "refrain" = "deliver") => {
	const deadline = { words, timeZone: "UTC", choice: words ? "suggested" : "none" } as const;
	return registerPledge(world.deps, checker, aPledge({ kind, deadline }));
};
const kindOf = async (id: string) => (await findPledge(world.db, id))?.deadlineKind;

test("a pledge to refrain stands until its date or without end, and comes to its own queue when the period is over", async () => {
	const kept = await pledged("until 31 October 2025", "refrain");
	const endless = await pledged("", "refrain");
	const done = await pledged("by 31 October 2025");
	expect([await kindOf(kept), await kindOf(endless), await kindOf(done)]).toEqual(["standing", "standing", "date"]);
	world.at("2025-11-01T00:00:00Z");
	await lapseDeadlines(world.deps);
	expect((await listLapsedOf(world.db, "refrain", 10)).map(({ publicId }) => publicId)).toEqual([kept]);
	expect((await listLapsedOf(world.db, "deliver", 10)).map(({ publicId }) => publicId)).toEqual([done]);
	expect(await countWaiting(world.db, "2025-11-01")).toEqual({ lapsed: 1, ended: 1, review: 0 });
});

test("the kind of a deadline follows the kind of its pledge", async () => {
	const id = await pledged("", "refrain");
	const { statement: _, source: __, deadline: ___, publish: ____, ...test } = aPledge({ kind: "deliver" });
	await editPledge(world.deps, checker, { publicId: id, version: 1, ...test, reason: "It is to be done." });
	expect(await kindOf(id)).toBe("none");
});

test("a vague pledge comes up on its review day; a look that finds nothing is kept and sets the next", async () => {
	const id = await pledged("in the coming weeks");
	expect(await findPledge(world.db, id)).toMatchObject({ deadlineKind: "vague", reviewOn: "2025-11-16" });
	expect(await listToReview(world.db, "2025-11-15", 10)).toEqual([]);
	expect((await listToReview(world.db, "2025-11-16", 10)).map(({ publicId }) => publicId)).toEqual([id]);
	world.at("2025-11-16T09:00:00Z");
	await markReviewed(world.deps, checker, { publicId: id, version: 1, note: "Nothing at all.", reviewOn: undefined });
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ reviewOn: "2025-12-16", deadlineRevision: 1, version: 2 });
	const [event] = await listPledgeEvents(world.db, pledge?.id ?? 0);
	expect(event).toMatchObject({
		kind: "reviewed",
		reason: "Nothing at all.",
		data: { to: { reviewOn: "2025-12-16" } },
	});
	expect((await countWaiting(world.db, "2025-11-16")).review).toBe(0);
});

test("a look at what is not vague, or back in time, is refused", async () => {
	const dated = await pledged("by 31 October 2025");
	const look = { version: 1, note: "", reviewOn: undefined } as const;
	await expect(markReviewed(world.deps, checker, { ...look, publicId: dated })).rejects.toThrow("not waiting");
	const vague = await pledged("soon");
	const back = { ...look, publicId: vague, reviewOn: "2025-10-20" };
	await expect(markReviewed(world.deps, checker, back)).rejects.toThrow("Choose a day after today");
});
