import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { listRelations } from "../../db/relations.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { subscribers, subscriptions } from "../../db/schema/subscribers.ts";
import { newsColumns } from "../../db/subscriptions.ts";
import { verifyRecord } from "../../db/verification.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { endRelation } from "../../src/actions/end-relation.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import type { RelationKind } from "../../src/domain/relation.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";

async function newsroom() {
	const world = await newWorld("2025-10-20T09:00:00Z");
	const editor = await world.user("editor");
	const register = (title: string, publish = true) =>
		registerPledge(
			world.deps,
			editor,
			aPledge({ title, publish, promisers: [{ name: title, kind: "body", roleThen: "" }] }),
		);
	const pledge = async (publicId: string) => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("no pledge");
		return found;
	};
	const relate = async (publicId: string, kind: RelationKind, other: string) =>
		relatePledges(world.deps, editor, {
			publicId,
			version: (await pledge(publicId)).version,
			kind,
			other,
			note: "Again.",
		});
	const relations = async (publicId: string) => listRelations(world.db, (await pledge(publicId)).id);
	const kinds = async (publicId: string) =>
		(await listPledgeEvents(world.db, (await pledge(publicId)).id)).map(({ kind }) => kind);
	return { world, editor, register, pledge, relate, relations, kinds, [Symbol.asyncDispose]: () => world.close() };
}

test("a relation is told on both pledges, each from its end, in both histories, and can be ended with a reason", async () => {
	await using room = await newsroom();
	const { world, editor } = room;
	const [one, other] = [await room.register("One"), await room.register("Other")];
	await room.relate(one, "renews", other);
	expect(await room.relations(one)).toEqual([{ kind: "renews", end: "from", other, note: "Again." }]);
	expect(await room.relations(other)).toEqual([{ kind: "renews", end: "to", other: one, note: "Again." }]);
	expect([(await room.kinds(one))[0], (await room.kinds(other))[0]]).toEqual(["related", "related"]);
	await expect(room.relate(one, "renews", other)).rejects.toMatchObject({ kind: "already-done" });
	const end = { publicId: other, kind: "renews", end: "to", other: one } as const;
	await expect(endRelation(world.deps, editor, { ...end, reason: "" })).rejects.toMatchObject({
		kind: "invalid-input",
	});
	await endRelation(world.deps, editor, { ...end, reason: "It was another promise." });
	expect([await room.relations(one), await room.relations(other)]).toEqual([[], []]);
	expect([(await room.kinds(one))[0], (await room.kinds(other))[0]]).toEqual(["relation_ended", "relation_ended"]);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("no pledge is related to itself, to a draft, or in a circle; contradictions may go both ways", async () => {
	await using room = await newsroom();
	const [a, b, c] = [await room.register("A"), await room.register("B"), await room.register("C")];
	const draft = await room.register("Draft", false);
	for (const other of [a, draft, "zzzzzzzz"]) {
		await expect(room.relate(a, "part_of", other)).rejects.toMatchObject({ fields: { other: expect.anything() } });
	}
	for (const kind of ["renews", "part_of", "depends_on"] as const) {
		await room.relate(a, kind, b);
		await room.relate(b, kind, c);
		await expect(room.relate(c, kind, a)).rejects.toMatchObject({ fields: { other: expect.anything() } });
	}
	await room.relate(a, "contradicts", b);
	await room.relate(b, "contradicts", a);
	expect(await room.relations(a)).toHaveLength(5);
});

test("a duplicate is merged: its followers go over once each, nobody is told twice, and nothing changes it any more", async () => {
	await using room = await newsroom();
	const { world, editor } = room;
	const [double, kept] = [await room.register("Double"), await room.register("Kept")];
	const ids = [(await room.pledge(double)).id, (await room.pledge(kept)).id] as const;
	await follow(world.db, "both", ids);
	await follow(world.db, "one", [ids[0]]);
	const checker = await world.user("fact_checker");
	const input = { publicId: double, version: 1, kind: "duplicates", other: kept, note: "" } as const;
	await expect(relatePledges(world.deps, checker, input)).rejects.toMatchObject({ kind: "not-allowed" });
	await room.relate(double, "duplicates", kept);
	const targets = await world.db.select({ target: subscriptions.targetId }).from(subscriptions);
	expect(targets.map(({ target }) => target)).toEqual([ids[1], ids[1]]);
	world.at("2025-11-03T09:00:00Z");
	await lapseDeadlines(world.deps);
	await fanOutAlerts(world.deps);
	expect((await world.db.select().from(alerts)).length).toBe(2);
	expect((await room.kinds(double))[0]).toBe("merged");
	expect(await room.kinds(double)).not.toContain("lapsed");
	const change = addEvidence(world.deps, editor, { publicId: double, ...someEvidence });
	await expect(change).rejects.toMatchObject({ kind: "already-done" });
	await expect(room.relate(kept, "duplicates", double)).rejects.toMatchObject({ kind: "invalid-input" });
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
	const end = { publicId: double, kind: "duplicates", end: "from", other: kept, reason: "They differ." } as const;
	await endRelation(world.deps, editor, end);
	await lapseDeadlines(world.deps);
	expect((await room.pledge(double)).lapsedAt).not.toBeNull();
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("of two who each close half a circle at once, one is refused", async () => {
	await using room = await newsroom();
	const [a, b] = [await room.register("A"), await room.register("B")];
	const tried = await Promise.allSettled([room.relate(a, "part_of", b), room.relate(b, "part_of", a)]);
	expect(tried.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
	const rows = await room.world.db
		.select()
		.from(pledges)
		.where(and(eq(pledges.version, 2)));
	expect(rows).toHaveLength(2);
});

async function follow(db: Awaited<ReturnType<typeof newWorld>>["db"], name: string, pledgeIds: readonly number[]) {
	const at = new Date("2025-10-20T09:00:00Z");
	const person = { email: `${name}@example.org`, addressHash: name, inboxHash: name, state: "active" as const };
	const wish = { scope: "pledge" as const, pace: "instant" as const, ...newsColumns(["lapsed"]) };
	await db.transact(async (tx) => {
		const row = { ...person, timeZone: "UTC", language: "en", digestHour: 7, confirmedAt: at, createdAt: at };
		const [made] = await tx.insert(subscribers).values(row).returning({ id: subscribers.id });
		for (const targetId of pledgeIds) {
			const one = { ...wish, subscriberId: made?.id ?? 0, targetId, confirmedAt: at, createdAt: at };
			await tx.insert(subscriptions).values(one);
		}
	});
}
