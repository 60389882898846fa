import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listUnbalanced, sumLedger } from "../../db/ledger.ts";
import { fanOuts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { verifyRecord } from "../../db/verification.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { cancelMessage } from "../../src/actions/cancel-message.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { releaseMessage } from "../../src/actions/release-message.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { retryMessage } from "../../src/actions/retry-message.ts";
import { signLink } from "../../src/mail/links.ts";
import { run } from "../cli/shell.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let id: number;

/** A reader's alert about a lapse, in a message that waits. */
beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	await registerPledge(world.deps, await world.user("editor"), aPledge({ title: "Open the bridge" }));
	await requestSubscription(world.deps, { email: "reader@readers.test", scope: "all", targetId: 0, news: ["lapsed"] });
	await answerRequests(world.deps);
	const grant = { purpose: "confirm", subscriberId: 1, issuedAt: world.deps.now() } as const;
	await confirmSubscriptions(world.deps, signLink(world.deps.secret, grant));
	world.at("2025-11-01T09:00:00Z");
	await lapseDeadlines(world.deps);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const [alert] = await world.db.select().from(messages).where(eq(messages.kind, "alert"));
	id = alert?.id ?? 0;
});

afterEach(() => world.close());

const set = (change: Partial<typeof messages.$inferInsert>) =>
	world.db.transact((tx) => tx.update(messages).set(change).where(eq(messages.id, id)));

async function found() {
	const [message] = await world.db.select().from(messages).where(eq(messages.id, id));
	const [fanOut] = await world.db.select().from(fanOuts).where(eq(fanOuts.written, 1));
	const eventId = fanOut?.eventId ?? 0;
	expect(await listUnbalanced(world.db, [eventId])).toEqual([]);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
	return { state: message?.state, reason: message?.reason, ledger: await sumLedger(world.db, eventId) };
}

const reason = "The pledge was filed twice.";

test("a message that waits is cancelled with a reason, and the ledger says so", async () => {
	const editor = await world.user("editor");
	await expect(cancelMessage(world.deps, editor, { id, reason: "" })).rejects.toThrow("message.reason_missing");
	const checker = await world.user("fact_checker");
	await expect(cancelMessage(world.deps, checker, { id, reason })).rejects.toThrow("role.too_low");
	await cancelMessage(world.deps, editor, { id, reason });
	expect(await found()).toEqual({ state: "cancelled", reason, ledger: [{ fate: "not_sent", count: 1 }] });
	const [event] = await world.db.select().from(events).where(eq(events.kind, "message_cancelled"));
	expect(event).toMatchObject({ reason, actorId: editor.userId, data: { message: id, was: "pending" } });
	await expect(cancelMessage(world.deps, editor, { id, reason })).rejects.toThrow("message.not_waiting");
	await expect(retryMessage(world.deps, editor, id)).rejects.toThrow("message.not_again");
});

test("what the reader may have stays unclear when it is cancelled, so that corrections reach them", async () => {
	await set({ unanswered: 1 });
	await cancelMessage(world.deps, await world.user("editor"), { id, reason });
	expect(await found()).toEqual({ state: "uncertain", reason, ledger: [{ fate: "uncertain", count: 1 }] });
});

test("a message in a sender's hand is not cancelled", async () => {
	await set({ state: "sending", dueAt: null, leaseOwner: "worker", leasedAt: world.deps.now() });
	const cancelling = cancelMessage(world.deps, await world.user("editor"), { id, reason });
	await expect(cancelling).rejects.toThrow("message.not_waiting");
});

test("only a held message is released, and then it goes out", async () => {
	const editor = await world.user("editor");
	await expect(releaseMessage(world.deps, editor, id)).rejects.toThrow("message.not_held");
	await set({ state: "held", dueAt: null });
	await releaseMessage(world.deps, editor, id);
	expect(await found()).toMatchObject({ state: "pending", ledger: [{ fate: "pending", count: 1 }] });
});

test("the command line decides too, as JSON and in words", async () => {
	await set({ state: "failed", dueAt: null });
	expect(JSON.parse((await run(world, ["outbox", "retry", `${id}`, "--json"])).out)).toEqual({
		message: id,
		done: "retry",
	});
	expect((await run(world, ["outbox", "release", `${id}`])).code).toBe(1);
	const { code, out } = await run(world, ["outbox", "cancel", `${id}`, "--reason", reason]);
	expect([code, out]).toEqual([0, "The message is settled. It is not sent.\n"]);
	expect((await run(world, ["outbox", "cancel", `${id}`])).code).toBe(2);
	expect(await found()).toMatchObject({ state: "cancelled", reason });
});
