import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { engine } from "../../db/engine.ts";
import { findJob } from "../../db/jobs.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { giveDueSoonNotices } from "../../jobs/give-due-soon-notices.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { runJob } from "../../jobs/run-job.ts";
import { healthOf } from "../../src/http/health.ts";
import { insertPledge } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

/** An instant that no Date can hold, as a restored or hand-mended database may have. */
const NO_INSTANT = engine === "postgresql" ? sql`'infinity'` : sql`9000000000000000`;

async function spoil(world: World, id: number): Promise<void> {
	await world.db.transact(
		async (tx) => void (await tx.update(pledges).set({ dueAt: NO_INSTANT }).where(eq(pledges.id, id))),
	);
}

/** Three pledges, of which the one that lapses first cannot be read. */
async function aBadOneAmongGoodOnes(world: World) {
	const check = (day: string) => {
		const at = new Date(`2026-03-${day}T00:00:00Z`);
		return { lapsesAt: at, lapseCheckAt: at, dueSoonCheckAt: at };
	};
	const bad = await insertPledge(world, check("01"));
	const good = [await insertPledge(world, check("02")), await insertPledge(world, check("03"))];
	await spoil(world, bad.id);
	return { bad, good };
}

const job = { name: "lapse-deadlines", every: "minute", run: lapseDeadlines } as const;

test("a pledge that cannot lapse keeps no other from lapsing, and the job says so", async () => {
	await using world = await newWorld("2026-03-10T09:00:00Z");
	const { bad, good } = await aBadOneAmongGoodOnes(world);
	expect(await runJob(world.deps, job)).toMatchObject({ lapsed: 2, failed: 1 });
	const lapsed = await world.db.select({ id: events.pledgeId }).from(events).where(eq(events.kind, "lapsed"));
	expect(lapsed.map(({ id }) => id).sort()).toEqual(good.map(({ id }) => id).sort());
	const run = await findJob(world.db, job.name);
	expect(run?.error).toMatch(/^1 row failed, the others went on\. The first: \S/);
	expect(run?.failedAt).toEqual(run?.succeededAt);
	expect((await healthOf(world.deps, world.deps.now())).status).toBe("ok");
	expect(await lapseDeadlines(world.deps)).toMatchObject({ lapsed: 0, failed: 1 });
	await world.db.transact(
		async (tx) => void (await tx.update(pledges).set({ dueAt: null }).where(eq(pledges.id, bad.id))),
	);
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: 1 });
});

test("more bad rows than one look gives do not hide the good ones behind them", async () => {
	await using world = await newWorld("2026-03-10T09:00:00Z");
	const at = new Date("2026-03-01T00:00:00Z");
	const { id } = await insertPledge(world, { lapsesAt: at, lapseCheckAt: at });
	await world.db.transact(async (tx) => {
		const [row] = await tx.select().from(pledges).where(eq(pledges.id, id));
		if (!row) throw new Error("There is no row");
		const { id: _, ...columns } = row;
		const copies = Array.from({ length: 501 }, (_, number) => ({ ...columns, publicId: `copy${number}` }));
		for (let from = 0; from < copies.length; from += 100)
			await tx.insert(pledges).values(copies.slice(from, from + 100));
		await tx.update(pledges).set({ dueAt: NO_INSTANT });
	});
	const late = new Date("2026-03-02T00:00:00Z");
	await insertPledge(world, { lapsesAt: late, lapseCheckAt: late });
	expect(await lapseDeadlines(world.deps)).toMatchObject({ lapsed: 1, failed: 502 });
});

test("a notice that cannot be given keeps no other from being given", async () => {
	await using world = await newWorld("2026-02-26T09:00:00Z");
	await aBadOneAmongGoodOnes(world);
	expect(await giveDueSoonNotices(world.deps)).toMatchObject({ noticed: 2, failed: 1 });
});
