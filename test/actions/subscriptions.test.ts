import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { alerts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { subscribers, subscriptionRequests, subscriptions } from "../../db/schema/subscribers.ts";
import { findSubscriber } from "../../db/subscribers.ts";
import { listSubscriptions } from "../../db/subscriptions.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { changePreferences } from "../../src/actions/change-preferences.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { leave } from "../../src/actions/leave.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { unsubscribe } from "../../src/actions/unsubscribe.ts";
import { signLink } from "../../src/mail/links.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-03-01T09:00:00Z";
const all = { scope: "all", targetId: 0 } as const;

function confirmToken({ deps }: World, subscriberId: number): string {
	return signLink(deps.secret, { purpose: "confirm", subscriberId, issuedAt: deps.now() });
}

test("however many requests there are, an inbox gets one mail a day and three a month", async () => {
	await using world = await newWorld(START);
	const ask = async (count: number) => {
		for (let number = 0; number < count; number += 1) {
			await requestSubscription(world.deps, { email: `victim+${number}@readers.test`, ...all });
		}
		return (await answerRequests(world.deps)).asked;
	};
	expect(await ask(200)).toBe(1);
	expect(await ask(20)).toBe(0);
	const asked: number[] = [];
	for (const day of ["03", "05", "08", "20"]) {
		world.at(`2026-03-${day}T10:00:00Z`);
		asked.push(await ask(10));
	}
	expect(asked).toEqual([1, 1, 0, 0]);
	world.at("2026-04-20T10:00:00Z");
	expect(await ask(10)).toBe(1);
});

test("the door stores the same one row whatever is known of the address", async () => {
	await using world = await newWorld(START);
	await insertSubscriber(world, { email: "known@readers.test", follows: [all] });
	await requestSubscription(world.deps, { email: "known@readers.test", ...all });
	await requestSubscription(world.deps, { email: "new@readers.test", ...all });
	expect(await world.db.$count(subscriptionRequests)).toBe(2);
	expect(await world.db.$count(subscribers)).toBe(1);
	expect(await world.db.$count(messages)).toBe(0);
});

test("a reader chooses pace and news with the request", async () => {
	await using world = await newWorld(START);
	await requestSubscription(world.deps, { email: "new@readers.test", ...all, pace: "weekly", news: ["registered"] });
	await answerRequests(world.deps);
	expect(await world.db.select().from(subscriptions)).toMatchObject([
		{ pace: "weekly", registered: true, lapsed: false, confirmedAt: null },
	]);
});

test("confirming confirms all that is waiting, and pressing twice changes nothing", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world);
	await requestSubscription(world.deps, { email: "new@readers.test", ...all });
	await requestSubscription(world.deps, { email: "new@readers.test", scope: "pledge", targetId: pledge.id });
	await answerRequests(world.deps);
	const [subscriber] = await world.db.select().from(subscribers);
	const token = confirmToken(world, subscriber?.id ?? 0);
	expect(subscriber?.state).toBe("pending");
	expect(await confirmSubscriptions(world.deps, token)).toMatchObject({ confirmed: 2 });
	expect(await confirmSubscriptions(world.deps, token)).toMatchObject({ confirmed: 0 });
	expect((await findSubscriber(world.db, subscriber?.id ?? 0))?.state).toBe("active");
});

test("who follows it already is sent the way to their preferences instead", async () => {
	await using world = await newWorld(START);
	await insertSubscriber(world, { email: "known@readers.test", follows: [all] });
	await requestSubscription(world.deps, { email: "known@readers.test", ...all });
	await answerRequests(world.deps);
	expect(await world.db.select().from(messages)).toMatchObject([{ kind: "preferences", state: "pending" }]);
});

test("leaving one subscription keeps what another one still asks for", async () => {
	await using world = await newWorld(START);
	const [pledge, other] = [await insertPledge(world), await insertPledge(world)];
	const follows = [all, { scope: "pledge" as const, targetId: pledge.id }];
	const reader = await insertSubscriber(world, { follows });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await insertEvent(world, { kind: "lapsed", pledgeId: other.id });
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const [everything] = await listSubscriptions(world.db, reader.id);
	const from = { kind: "subscription", id: everything?.id ?? 0 } as const;
	await unsubscribe(world.deps, signLink(world.deps.secret, { purpose: "unsubscribe", subscriberId: reader.id, from }));
	const told = await world.db
		.select({ eventId: alerts.eventId, state: messages.state })
		.from(messages)
		.innerJoin(alerts, eq(alerts.messageId, messages.id))
		.orderBy(alerts.eventId);
	expect(told.map(({ state }) => state)).toEqual(["pending", "cancelled"]);
	expect((await listSubscriptions(world.db, reader.id)).map((one) => one.scope)).toEqual(["pledge"]);
});

test("leaving everything ends all mail, forgets the address and keeps the ledger", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world);
	const reader = await insertSubscriber(world, { follows: [all] });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await fanOutAlerts(world.deps);
	const token = signLink(world.deps.secret, {
		purpose: "unsubscribe",
		subscriberId: reader.id,
		from: { kind: "all" },
	});
	expect(await unsubscribe(world.deps, token)).toEqual({ kind: "all" });
	expect(await unsubscribe(world.deps, token)).toEqual({ kind: "all" });
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ email: null, state: "deleted" });
	expect(await world.db.$count(subscriptions)).toBe(0);
	expect(await world.db.select().from(alerts)).toMatchObject([{ state: "cancelled", reason: "unsubscribed" }]);
	await expect(confirmSubscriptions(world.deps, confirmToken(world, reader.id))).rejects.toThrow(
		"subscription.left_since",
	);
	await requestSubscription(world.deps, { email: reader.email, ...all });
	await answerRequests(world.deps);
	expect(await world.db.$count(subscribers, eq(subscribers.state, "pending"))).toBe(1);
});

test("preferences change news, pace, zone and hour, and take back mail that is no longer wanted", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world);
	const reader = await insertSubscriber(world, { follows: [all, { scope: "pledge", targetId: pledge.id }] });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await fanOutAlerts(world.deps);
	const [first, second] = await listSubscriptions(world.db, reader.id);
	const token = signLink(world.deps.secret, { purpose: "preferences", subscriberId: reader.id });
	await changePreferences(world.deps, token, {
		timeZone: "Asia/Tokyo",
		digestHour: 18,
		subscriptions: [
			{ id: first?.id ?? 0, pace: "daily", news: ["outcome"] },
			{ id: second?.id ?? 0, pace: "instant", news: [], remove: true },
		],
	});
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ timeZone: "Asia/Tokyo", digestHour: 18 });
	expect(await listSubscriptions(world.db, reader.id)).toMatchObject([{ pace: "daily", outcome: true, lapsed: false }]);
	expect(await world.db.select().from(alerts)).toMatchObject([{ state: "cancelled" }]);
	const wrong = { timeZone: "Mars/Olympus", digestHour: 18, subscriptions: [] };
	await expect(changePreferences(world.deps, token, wrong)).rejects.toThrow("subscription.unknown_zone");
});

test("one subscriber's link does not touch another's subscription", async () => {
	await using world = await newWorld(START);
	const [mine, theirs] = [
		await insertSubscriber(world, { follows: [all] }),
		await insertSubscriber(world, { follows: [all] }),
	];
	const [other] = await listSubscriptions(world.db, theirs.id);
	const token = signLink(world.deps.secret, { purpose: "preferences", subscriberId: mine.id });
	const choice = { id: other?.id ?? 0, pace: "weekly" as const, news: [] };
	await changePreferences(world.deps, token, { timeZone: "UTC", digestHour: 7, subscriptions: [choice] });
	await changePreferences(world.deps, token, {
		timeZone: "UTC",
		digestHour: 7,
		subscriptions: [{ ...choice, remove: true }],
	});
	expect(await listSubscriptions(world.db, theirs.id)).toMatchObject([{ pace: "instant" }]);
	await leave(world.deps, token);
	expect((await findSubscriber(world.db, theirs.id))?.state).toBe("active");
});
