import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { findPledge } from "../../db/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { giveDueSoonNotices } from "../../jobs/give-due-soon-notices.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	editor = await world.user("editor");
});

afterEach(() => world.close());

const register = (change = {}) => registerPledge(world.deps, editor, aPledge(change));
const lapses = () => world.db.select().from(events).where(eq(events.kind, "lapsed"));

async function version(publicId: string): Promise<number> {
	return (await findPledge(world.db, publicId))?.version ?? 0;
}

test("a day lapses at the first instant of the next civil day in its zone, and not before", async () => {
	await register();
	world.at("2025-10-31T22:59:59.999Z");
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 0 });
	world.at("2025-10-31T23:00:00.000Z");
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 1 });
});

test("a lapse is noticed once, also after a week of downtime and by two sweeps at once", async () => {
	await register();
	world.at("2025-11-07T09:00:00Z");
	const other = { ...world.deps, db: openDatabase(world.deps.config.databaseUrl) };
	const results = await Promise.all([lapseDeadlines(world.deps), lapseDeadlines(other), lapseDeadlines(world.deps)]);
	await other.db.close();
	expect(results.reduce((sum, one) => sum + one.lapsed, 0)).toBe(1);
	const [event, ...more] = await lapses();
	expect(more).toEqual([]);
	expect(event?.occurredAt).toEqual(new Date("2025-10-31T23:00:00Z"));
	expect(event?.recordedAt).toEqual(new Date("2025-11-07T09:00:00Z"));
});

test("a moved deadline lapses once more, for its own revision", async () => {
	const publicId = await register();
	world.at("2025-11-01T09:00:00Z");
	await lapseDeadlines(world.deps);
	await moveDeadline(world.deps, editor, {
		publicId,
		version: await version(publicId),
		deadline: { words: "by the 10th", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-11-10" },
		saidOn: "2025-11-01",
		change: "moved",
		reason: "A new date was given.",
		source: aSource,
	});
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 0 });
	world.at("2025-11-11T09:00:00Z");
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 1 });
	expect((await lapses()).map((event) => event.data["deadlineRevision"])).toEqual([1, 2]);
});

test("a settled pledge no longer lapses", async () => {
	const publicId = await register();
	await markOutcome(world.deps, editor, {
		publicId,
		version: 1,
		outcome: "withdrawn",
		happenedOn: "2025-10-20",
		rationale: "The minister took it back.",
		changeKind: "update",
		reason: "",
		evidence: [someEvidence],
	});
	world.at("2025-12-01T09:00:00Z");
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 0 });
});

test("an outcome that is only in progress does not stop the clock", async () => {
	const publicId = await register();
	const marking = {
		outcome: "in_progress",
		happenedOn: undefined,
		rationale: "Work began.",
		changeKind: "update",
		reason: "",
	} as const;
	await markOutcome(world.deps, editor, { publicId, version: 1, ...marking, evidence: [] });
	world.at("2025-12-01T09:00:00Z");
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 1 });
});

test("drafts and pledges without a due day never lapse", async () => {
	await register({ publish: false });
	await register({ deadline: { words: "", timeZone: "UTC", choice: "none" } });
	world.at("2030-01-01T00:00:00Z");
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 0 });
});

test("a due-soon notice is given once, seven days before, and never after the lapse", async () => {
	await register();
	world.at("2025-10-24T22:59:59Z");
	expect(await giveDueSoonNotices(world.deps)).toEqual({ noticed: 0 });
	world.at("2025-10-24T23:00:00Z");
	expect(await giveDueSoonNotices(world.deps)).toEqual({ noticed: 1 });
	expect(await giveDueSoonNotices(world.deps)).toEqual({ noticed: 0 });
	await register({ title: "Another" });
	world.at("2025-11-20T00:00:00Z");
	expect(await giveDueSoonNotices(world.deps)).toEqual({ noticed: 0 });
});
