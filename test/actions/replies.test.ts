import { expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { findReply, listReplies, listWaitingReplies } from "../../db/replies.ts";
import { verifyRecord } from "../../db/verification.ts";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { type EndReplyInput, endReply } from "../../src/actions/end-reply.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { tidyUp } from "../../src/actions/tidy-up.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";

const asking = { recipient: "press@ministry.example, Ms Desk", askedOn: "2025-11-03", dueOn: "2025-11-10" };
const answering = {
	state: "answered" as const,
	answer: "It opens in May.",
	answeredOn: "2025-11-05",
	cameBy: "By mail",
};

async function newsroom() {
	const world = await newWorld("2025-11-03T09:00:00Z");
	const checker = await world.user("fact_checker");
	const publicId = await registerPledge(world.deps, checker, aPledge());
	const pledge = async () => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("no pledge");
		return found;
	};
	const ask = async (change: Partial<typeof asking> = {}) =>
		askForReply(world.deps, checker, { publicId, version: (await pledge()).version, ...asking, ...change });
	const end = async (number: number, change: Partial<EndReplyInput>) => {
		const given = { publicId, version: (await pledge()).version, number, source: undefined, reason: "" };
		return endReply(world.deps, checker, { ...given, ...answering, ...change });
	};
	return { world, checker, publicId, pledge, ask, end, [Symbol.asyncDispose]: () => world.close() };
}

test("a request for comment is on record with its days, and whom it went to is in no event and no revision", async () => {
	await using room = await newsroom();
	const { world, pledge } = room;
	const number = await room.ask();
	const { id } = await pledge();
	expect(await listWaitingReplies(world.db, { limit: 10 })).toMatchObject([{ number, dueOn: "2025-11-10" }]);
	expect(await listWaitingReplies(world.db, { by: "2025-11-09", limit: 10 })).toEqual([]);
	const [event] = await listPledgeEvents(world.db, id);
	expect(event).toMatchObject({ kind: "reply_requested", data: { askedOn: "2025-11-03", dueOn: "2025-11-10" } });
	const told = JSON.stringify([await listPledgeEvents(world.db, id), await listReplies(world.db, id)]);
	expect(told).not.toContain("Ms Desk");
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("an answer is kept in full with its day, its way and its source, and can be put right with a reason only", async () => {
	await using room = await newsroom();
	const { world, pledge } = room;
	const number = await room.ask();
	world.at("2025-11-06T09:00:00Z");
	await room.end(number, { source: aSource });
	const [reply] = await listReplies(world.db, (await pledge()).id);
	expect(reply).toMatchObject({ ...answering, url: aSource.url });
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
	await expect(room.end(number, { answer: "In June." })).rejects.toMatchObject({
		fields: { reason: expect.anything() },
	});
	await room.end(number, { answer: "In June.", reason: "We had copied it wrong." });
	const [event] = await listPledgeEvents(world.db, (await pledge()).id);
	expect(event).toMatchObject({ kind: "reply_given", reason: "We had copied it wrong.", data: { answer: "In June." } });
});

test("that no answer came is known only when the day has passed, and a late answer still counts", async () => {
	await using room = await newsroom();
	const { world, pledge } = room;
	const number = await room.ask();
	world.at("2025-11-10T12:00:00Z");
	await expect(room.end(number, { state: "not_answered" })).rejects.toMatchObject({ kind: "invalid-input" });
	world.at("2025-11-11T09:00:00Z");
	await room.end(number, { state: "not_answered" });
	const row = await findReply(world.db, (await pledge()).id, number);
	expect(row).toMatchObject({ state: "not_answered", answer: "", answeredOn: null });
	await room.end(number, { answeredOn: "2025-11-11", reason: "Their answer came late." });
	expect((await findReply(world.db, (await pledge()).id, number))?.state).toBe("answered");
});

test("whom a request went to is erased some time after it ended, and what was said stays", async () => {
	await using room = await newsroom();
	const { world, pledge } = room;
	const number = await room.ask();
	world.at("2025-11-06T09:00:00Z");
	await room.end(number, {});
	world.at("2025-12-05T09:00:00Z");
	await tidyUp(world.deps);
	expect((await findReply(world.db, (await pledge()).id, number))?.recipient).toBe(asking.recipient);
	world.at("2026-02-05T09:00:00Z");
	await tidyUp(world.deps);
	expect(await findReply(world.db, (await pledge()).id, number)).toMatchObject({
		recipient: "",
		answer: answering.answer,
	});
});

test("days that cannot be and answers without words are refused", async () => {
	await using room = await newsroom();
	await expect(room.ask({ askedOn: "2025-11-04" })).rejects.toMatchObject({ fields: { askedOn: expect.anything() } });
	await expect(room.ask({ askedOn: "2025-10-01" })).rejects.toMatchObject({ fields: { askedOn: expect.anything() } });
	await expect(room.ask({ dueOn: "2025-11-02" })).rejects.toMatchObject({ fields: { dueOn: expect.anything() } });
	const number = await room.ask();
	const empty = room.end(number, { answer: "", cameBy: "", answeredOn: undefined });
	await expect(empty).rejects.toMatchObject({
		fields: { answer: expect.anything(), cameBy: expect.anything(), answeredOn: expect.anything() },
	});
	await expect(room.end(number, { answeredOn: "2025-11-02" })).rejects.toMatchObject({ kind: "invalid-input" });
	await expect(room.end(7, {})).rejects.toMatchObject({ kind: "not-found" });
});
