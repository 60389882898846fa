import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailbox, messages } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { subscribers } from "../../db/schema/subscribers.ts";
import { LANES } from "../../src/domain/subscription.ts";
import { tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";

test("who has waited longest for news is told first", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const follow = { follows: [{ scope: "pledge" as const, targetId: pledge.id }] };
	const yesterday = await insertSubscriber(world, { ...follow, lastToldAt: new Date("2026-03-31T00:00:00Z") });
	const lastWeek = await insertSubscriber(world, { ...follow, lastToldAt: new Date("2026-03-24T00:00:00Z") });
	const never = await insertSubscriber(world, follow);
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	const told = await world.db.select().from(mailbox).orderBy(mailbox.id);
	expect(told.map((mail) => mail.recipient)).toEqual([never.email, lastWeek.email, yesterday.email]);
	const [row] = await world.db.select().from(subscribers).where(eq(subscribers.id, never.id));
	expect(row?.lastToldAt).toEqual(new Date(START));
});

test("a correction goes out before other news", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world, { lapseCheckAt: null, outcomeRevision: 1 });
	await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	await insertEvent(world, {
		kind: "outcome_marked",
		pledgeId: pledge.id,
		data: { what: "outcome", outcome: "broken", outcomeRevision: 1 },
	});
	await tellOnce(world);
	await world.db.transact((tx) => tx.update(pledges).set({ outcomeRevision: 2 }).where(eq(pledges.id, pledge.id)));
	const correction = { what: "outcome", outcome: "fulfilled", outcomeRevision: 2, corrects: 1 };
	await insertEvent(world, { kind: "corrected", pledgeId: pledge.id, data: correction });
	await tellOnce(world);
	const rows = await world.db.select().from(messages).orderBy(messages.id);
	expect(rows.map((row) => row.lane)).toEqual([LANES.alert, LANES.correction]);
});
