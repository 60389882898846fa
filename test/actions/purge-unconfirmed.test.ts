import { expect, test } from "vitest";
import { messages } from "../../db/schema/mail.ts";
import { subscribers, subscriptionRequests, subscriptions } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { purgeUnconfirmed } from "../../src/actions/purge-unconfirmed.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

const all = { scope: "all", targetId: 0 } as const;

test("what nobody confirmed in a week is forgotten, but not that the inbox was asked", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z", { CONFIRMATIONS_PER_ADDRESS_A_MONTH: "1" });
	const active = await insertSubscriber(world, { follows: [{ scope: "all" }] });
	await requestSubscription(world.deps, { email: "victim@readers.test", ...all });
	await answerRequests(world.deps);
	world.at("2026-03-08T08:59:59Z");
	expect(await purgeUnconfirmed(world.deps)).toEqual({ requests: 0, subscriptions: 0, addresses: 0 });
	world.at("2026-03-08T09:00:01Z");
	expect(await purgeUnconfirmed(world.deps)).toEqual({ requests: 1, subscriptions: 1, addresses: 1 });
	expect(await world.db.$count(subscriptionRequests)).toBe(0);
	expect(await world.db.$count(subscriptions)).toBe(1);
	const addresses = await world.db.select({ email: subscribers.email }).from(subscribers).orderBy(subscribers.id);
	expect(addresses).toEqual([{ email: active.email }, { email: null }]);
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "cancelled", reason: "never confirmed" }]);
	await requestSubscription(world.deps, { email: "victim@readers.test", ...all });
	expect(await answerRequests(world.deps)).toEqual({ answered: 1, asked: 0 });
});
