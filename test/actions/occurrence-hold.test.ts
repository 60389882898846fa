import { and, asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findOccurrence } from "../../db/occurrences.ts";
import { findPledge } from "../../db/pledges.ts";
import { mailbox } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { withdrawOccurrenceOutcome } from "../../src/actions/withdraw-occurrence-outcome.ts";
import { tellOnce } from "../support/chain.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

/** A pledge that comes round every quarter, a reader of it, and an editor who marks its periods and takes that back. */
async function quarterly() {
	const world = await newWorld("2025-10-20T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	const deadline = { words: "every quarter", timeZone: "UTC", choice: "suggested" } as const;
	const publicId = await registerPledge(world.deps, editor, aPledge({ deadline }));
	const pledge = async () => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("There is no pledge");
		return found;
	};
	const { id: pledgeId } = await pledge();
	await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledgeId }] });
	const isLapse = and(eq(events.kind, "lapsed"), eq(events.pledgeId, pledgeId));
	return {
		world,
		mark: async (number: number, outcome: "fulfilled" | "broken", happenedOn: string) =>
			markOccurrence(world.deps, editor, {
				...{ publicId, version: (await pledge()).version, number, outcome, happenedOn, rationale: "It was seen." },
				...{ changeKind: "update", reason: "It came to light.", evidence: [someEvidence] },
			}),
		undo: async (number: number) =>
			withdrawOccurrenceOutcome(world.deps, editor, { publicId, version: (await pledge()).version, number }),
		period: (number: number) => findOccurrence(world.db, pledgeId, number),
		lapses: async () => (await world.db.select().from(events).where(isLapse).orderBy(asc(events.id))).length,
		told: async () => {
			await lapseDeadlines(world.deps);
			await tellOnce(world);
			const mails = await world.db.select().from(mailbox).orderBy(asc(mailbox.id));
			return mails.map(({ subject }) => subject).filter((subject) => !subject.startsWith("New pledge"));
		},
	};
}

test("a period's outcome that is taken back is never told, and the lapse that it had overtaken is told after all", async () => {
	const { world, mark, undo, period, told } = await quarterly();
	await using _ = world;
	world.at("2026-01-01T00:00:01Z");
	await lapseDeadlines(world.deps);
	await mark(1, "broken", "2025-12-31");
	expect(await told()).toEqual([]);
	world.at("2026-01-01T00:05:00Z");
	await undo(1);
	expect(await period(1)).toMatchObject({ outcome: "not_started", outcomeRevision: 0, settledAt: null });
	await expect(undo(1)).rejects.toThrow("outcome.nothing_to_take_back");
	world.at("2026-01-01T00:20:00Z");
	const [lapse, ...more] = await told();
	expect([lapse, more]).toEqual([expect.stringContaining("Deadline passed"), []]);
	await mark(1, "fulfilled", "2025-12-30");
	expect(await period(1)).toMatchObject({ outcome: "fulfilled", outcomeRevision: 2 });
	world.at("2026-01-01T00:30:00Z");
	expect(await told()).toEqual([lapse, expect.stringContaining("Fulfilled")]);
	await expect(undo(1)).rejects.toThrow("outcome.hold_is_over");
});

test("a period that passed while an outcome stood that is taken back lapses then, once", async () => {
	const { world, mark, undo, period, lapses, told } = await quarterly();
	await using _ = world;
	world.at("2025-12-31T23:55:00Z");
	await mark(1, "fulfilled", "2025-12-31");
	world.at("2026-01-01T00:00:05Z");
	expect(await told()).toEqual([]);
	expect([(await period(1))?.lapsedAt, await lapses()]).toEqual([expect.any(Date), 0]);
	world.at("2026-01-01T00:03:00Z");
	await undo(1);
	world.at("2026-01-01T00:20:00Z");
	expect([await told(), await lapses()]).toEqual([[expect.stringContaining("Deadline passed")], 1]);
});
