import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { sumLedger } from "../../db/ledger.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { deliveries, messages } from "../../db/schema/mail.ts";
import { subscribers, subscriptionRequests, subscriptions } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { signLink } from "../../src/mail/links.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { startSite } from "../support/site.ts";
import { openSmtpSink, reply } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";

/** A reader whose mail was put off by a server that named the address, and one who was told. */
async function toldWorld() {
	const sink = await openSmtpSink({
		onRecipient: (address) => {
			if (address.startsWith("gone")) throw reply(450, `<GONE@readers.test> is busy`);
		},
	});
	const world = await newWorld(START, mailing(sink.url));
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const follows = [{ scope: "pledge" as const, targetId: pledge.id }];
	const gone = await insertSubscriber(world, { follows, email: "gone@readers.test" });
	await insertSubscriber(world, { follows });
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	await requestSubscription(world.deps, { email: gone.email, scope: "all", targetId: 0 });
	const close = async () => {
		await world.close();
		await sink.close();
	};
	const path = `/preferences/${signLink(world.deps.secret, { purpose: "preferences", subscriberId: gone.id })}`;
	return { world, gone, eventId, path, [Symbol.asyncDispose]: close };
}

async function everythingKept({ db }: World): Promise<string> {
	const tables = [subscribers, subscriptions, subscriptionRequests, alerts, messages, deliveries];
	return JSON.stringify(await Promise.all(tables.map((table) => db.select().from(table))));
}

test("a subscriber can take all that is kept of them away as a file", async () => {
	await using house = await toldWorld();
	await answerRequests(house.world.deps);
	await using site = await startSite(house.world);
	const answer = await site.browser().get(`${house.path}/data`);
	expect(answer.status).toBe(200);
	expect(answer.headers.get("content-disposition")).toBe('attachment; filename="my-alerts.json"');
	expect(answer.headers.get("cache-control")).toContain("no-store");
	expect(answer.json()).toMatchObject({
		email: house.gone.email,
		state: "active",
		follows: expect.arrayContaining([
			expect.objectContaining({ scope: "pledge", pace: "instant" }),
			expect.objectContaining({ scope: "all", confirmedAt: null }),
		]),
		mails: [{ about: { event: "lapsed", title: "Build the bridge" }, state: "pending", attempts: 1 }],
		otherMails: [{ kind: "confirmation", state: "pending", attempts: 0 }],
	});
});

test("looking at the page that deletes changes nothing; the press forgets the address everywhere and keeps the ledger", async () => {
	await using house = await toldWorld();
	const { world, gone, eventId, path } = house;
	await using site = await startSite(world);
	const page = await site.browser().get(`${path}/deletion`);
	expect(page.text).toContain(gone.email);
	expect((await everythingKept(world)).toLowerCase()).toContain(gone.email);
	const before = await sumLedger(world.db, eventId);
	expect(before.reduce((sum, { count }) => sum + count, 0)).toBe(2);
	expect((await site.browser().post(`${path}/deletion`)).status).toBe(200);
	const [row] = await world.db.select().from(subscribers).where(eq(subscribers.id, gone.id));
	expect(row).toMatchObject({ email: null, state: "deleted", reason: "deleted at their own wish" });
	const kept = (await everythingKept(world)).toLowerCase().replaceAll(`"addresshash":"${gone.email}"`, "");
	expect(kept.replaceAll(`"inboxhash":"${gone.email}"`, "")).not.toContain(gone.email);
	const after = await sumLedger(world.db, eventId);
	expect(after.reduce((sum, { count }) => sum + count, 0)).toBe(2);
	expect(await world.db.$count(deliveries)).toBe(2);
	expect((await site.browser().get(`${path}/data`)).status).toBe(410);
	expect((await site.browser().post(`${path}/deletion`)).status).toBe(200);
});
