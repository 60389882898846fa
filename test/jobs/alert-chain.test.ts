import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { countMessages } from "../../db/messages.ts";
import { alerts, fanOuts } from "../../db/schema/alerts.ts";
import { mailbox } from "../../db/schema/mail.ts";
import { subscriptions } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { insertEvent, insertPledge, insertPromiser, insertSubscriber, insertTopic } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

test("a reader asks, confirms, and is told once of a lapse", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z");
	const { deps } = world;
	const mailer = openMailer(deps);
	const pledge = await insertPledge(world);
	await requestSubscription(deps, { email: " Reader@Example.org ", scope: "pledge", targetId: pledge.id });
	expect(await answerRequests(deps)).toEqual({ answered: 1, asked: 1 });
	expect(await sendMessages(deps, mailer)).toEqual({ sent: 1, takenOver: 0 });
	const [asked] = await world.db.select().from(mailbox);
	expect(asked).toMatchObject({ recipient: "reader@example.org", subject: "Confirm that you want these mails" });
	const [, token = ""] = /\/confirm\/([\w.=-]+)/.exec((asked?.raw ?? "").replace(/=\r\n/g, "")) ?? [];
	expect(await confirmSubscriptions(deps, token)).toMatchObject({ confirmed: 1 });
	world.at("2026-04-01T00:00:30Z");
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id, occurredAt: new Date("2026-04-01T00:00:00Z") });
	expect(await fanOutAlerts(deps)).toEqual({ events: 1, alerts: 1, held: 0 });
	expect(await gatherAlerts(deps)).toMatchObject({ messages: 1 });
	expect(await sendMessages(deps, mailer)).toEqual({ sent: 1, takenOver: 0 });
	expect(await fanOutAlerts(deps)).toEqual({ events: 0, alerts: 0, held: 0 });
	expect(await sendMessages(deps, mailer)).toEqual({ takenOver: 0 });
	const [, told] = await world.db.select().from(mailbox);
	expect(told?.subject).toBe("Deadline passed: Build the bridge");
	expect(told?.raw).toContain("The deadline passed. There is no outcome yet.");
	expect(await countMessages(world.db)).toEqual({ sent: 2 });
	await closeMailer(mailer);
});

test("who follows a pledge in four ways gets one alert, at the fastest pace", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z");
	const [one, other] = [await insertPromiser(world, "One"), await insertPromiser(world, "Other")];
	const topic = await insertTopic(world);
	const pledge = await insertPledge(world, { promiserIds: [one, other], topicIds: [topic] });
	await insertSubscriber(world, {
		follows: [
			{ scope: "pledge", targetId: pledge.id, pace: "weekly" },
			{ scope: "promiser", targetId: other, pace: "daily" },
			{ scope: "topic", targetId: topic, pace: "instant", lapsed: false },
			{ scope: "all", pace: "weekly" },
		],
	});
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	expect(await fanOutAlerts(world.deps)).toEqual({ events: 1, alerts: 1, held: 0 });
	expect(await world.db.select().from(alerts)).toMatchObject([{ pace: "daily", state: "pending" }]);
});

test("a large fan-out goes in pages and misses nobody", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z");
	const pledge = await insertPledge(world);
	for (let count = 0; count < 25; count += 1) {
		const follows = count % 3 === 0 ? [{ scope: "all" as const }] : [{ scope: "pledge" as const, targetId: pledge.id }];
		await insertSubscriber(world, { follows });
	}
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	const { fanOutEvent } = await import("../../src/actions/fan-out-event.ts");
	const pages: number[] = [];
	for (let done = false; !done; ) {
		const page = await fanOutEvent(world.deps, eventId, 4);
		pages.push(page.written);
		done = page.done;
	}
	expect(pages.length).toBeGreaterThan(4);
	expect(pages.reduce((sum, page) => sum + page, 0)).toBe(25);
	expect(await world.db.$count(alerts)).toBe(25);
	expect(await world.db.select().from(fanOuts)).toMatchObject([{ written: 25, pendingSince: null }]);
});

test("nobody is told of what happened before they confirmed, nor who has not confirmed or has left", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z");
	const pledge = await insertPledge(world);
	const follows = (confirmedAt: Date | null) => [{ scope: "pledge" as const, targetId: pledge.id, confirmedAt }];
	await insertSubscriber(world, { follows: follows(null) });
	await insertSubscriber(world, { follows: follows(new Date("2026-03-01T09:00:01Z")) });
	await insertSubscriber(world, { follows: follows(world.deps.now()), state: "suppressed" });
	const told = await insertSubscriber(world, { follows: follows(world.deps.now()) });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await fanOutAlerts(world.deps);
	expect(await world.db.select({ id: alerts.subscriberId }).from(alerts)).toEqual([{ id: told.id }]);
	expect(await world.db.$count(subscriptions, eq(subscriptions.targetId, pledge.id))).toBe(4);
});
