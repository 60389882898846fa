import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { countMessages } from "../../db/messages.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { deliveries, messages } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { unsubscribe } from "../../src/actions/unsubscribe.ts";
import { mailing, tellAll, tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { openSmtpSink, reply } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";

async function lapse(world: World, readers = 1): Promise<{ id: number; publicId: string }> {
	const pledge = await insertPledge(world);
	for (let count = 0; count < readers; count += 1) {
		await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	}
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	return pledge;
}

test("a mail arrives over SMTP with all that it needs to be left, threaded and left unanswered", async () => {
	await using sink = await openSmtpSink();
	await using world = await newWorld(START, { ...mailing(sink.url), BASE_URL: "https://pledges.newsroom.test" });
	const { publicId } = await lapse(world);
	expect(await tellOnce(world)).toEqual({ sent: 1, takenOver: 0 });
	const [mail] = await sink.parsed();
	const header = (name: string) => mail?.headers.find((one) => one.key === name)?.value;
	expect(mail).toMatchObject({
		subject: "Deadline passed: Build the bridge",
		from: { name: "Bywhen", address: "pledges@newsroom.test" },
		date: "2026-04-01T00:00:30.000Z",
	});
	expect(sink.received[0]?.from).toBe("pledges@newsroom.test");
	expect(sink.received[0]?.to).toHaveLength(1);
	expect(header("list-unsubscribe")).toMatch(/^<https:\/\/pledges\.newsroom\.test\/unsubscribe\/u\.[\w.-]+>$/);
	expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
	expect(header("list-id")).toBe(`<pledge-${publicId}.newsroom.test>`);
	expect(header("references")).toBe(`<pledge.${publicId}@newsroom.test>`);
	expect(header("auto-submitted")).toBe("auto-generated");
	expect(header("x-auto-response-suppress")).toBe("All");
	expect(mail?.text).toContain("The deadline passed. There is no outcome yet.");
	expect(mail?.html).toContain("The deadline passed. There is no outcome yet.");
	expect(mail?.text).toContain("31 March 2026");
});

test("two senders at once send each message once", async () => {
	await using sink = await openSmtpSink();
	await using world = await newWorld(START, mailing(sink.url));
	await lapse(world, 40);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const mailers = [openMailer(world.deps), openMailer(world.deps)];
	const results = await Promise.all(mailers.map((mailer) => sendMessages(world.deps, mailer)));
	for (const mailer of mailers) await closeMailer(mailer);
	expect(results.reduce((sum, { sent = 0 }) => sum + sent, 0)).toBe(40);
	expect(new Set(sink.received.map(({ to }) => to[0])).size).toBe(40);
	expect(sink.received.length).toBe(40);
});

test("a server that says not now is asked again later, with the same bytes", async () => {
	const tries: string[] = [];
	await using sink = await openSmtpSink({
		onMessage: ({ raw }) => {
			tries.push(raw);
			if (tries.length === 1) throw reply(451, "4.7.1 Greylisted, come back later");
		},
	});
	await using world = await newWorld(START, mailing(sink.url));
	await lapse(world);
	const mailer = openMailer(world.deps);
	expect(await tellAll(world, mailer)).toEqual({ pending: 1, takenOver: 0 });
	expect(await sendMessages(world.deps, mailer)).toEqual({ takenOver: 0 });
	world.at("2026-04-01T00:01:31Z");
	expect(await sendMessages(world.deps, mailer)).toEqual({ sent: 1, takenOver: 0 });
	await closeMailer(mailer);
	expect(tries[1]).toBe(tries[0]);
	const noted = await world.db.select().from(deliveries).orderBy(deliveries.id);
	expect(noted).toMatchObject([
		{ attempt: 1, result: "deferred", code: 451 },
		{ attempt: 2, result: "accepted", code: 250 },
	]);
	expect(noted[0]?.answer).toContain("Greylisted");
});

test("a server that refuses a recipient ends that message with its words, and the others go out", async () => {
	await using world = await newWorld(START);
	const refused = "reader-refused@readers.test";
	await using sink = await openSmtpSink({
		onRecipient: (address) => {
			if (address === refused) throw reply(550, "5.1.1 No such user here");
		},
	});
	const pledge = await lapse(world, 5);
	const follows = [{ scope: "pledge" as const, targetId: pledge.id }];
	await insertSubscriber(world, { email: refused, follows });
	const deps = { ...world.deps, config: { ...world.deps.config, SMTP_URL: sink.url, MAIL_PER_SECOND: 10_000 } };
	expect(await tellOnce({ ...world, deps })).toEqual({ sent: 5, failed: 1, takenOver: 0 });
	const [failed] = await world.db.select().from(messages).where(eq(messages.state, "failed"));
	expect(failed).toMatchObject({ reason: "refused", attempts: 1 });
	expect(failed?.lastAnswer).toContain("No such user here");
});

test("a server that is not there costs no message a try, and sending goes on when it is back", async () => {
	const gone = await openSmtpSink();
	const port = Number(new URL(gone.url).port);
	await gone.close();
	await using world = await newWorld(START, mailing(gone.url));
	await lapse(world, 3);
	let elapsedMs = 0;
	const deps = { ...world.deps, monotonicMs: () => elapsedMs };
	const mailer = openMailer(deps);
	const shut = await tellAll({ ...world, deps }, mailer);
	expect(shut.sent).toBeUndefined();
	expect(await world.db.select({ attempts: messages.attempts }).from(messages)).toEqual(Array(3).fill({ attempts: 0 }));
	expect(await sendMessages(deps, mailer)).toEqual({ takenOver: 0 });
	await using back = await openSmtpSink({}, port);
	elapsedMs += 31_000;
	expect(await sendMessages(deps, mailer)).toEqual({ sent: 3, takenOver: 0 });
	expect(back.received).toHaveLength(3);
	await closeMailer(mailer);
});

test("who leaves between queue and sending gets nothing", async () => {
	await using sink = await openSmtpSink();
	await using world = await newWorld(START, mailing(sink.url));
	const pledge = await insertPledge(world);
	const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const { signLink } = await import("../../src/mail/links.ts");
	const from = { kind: "event", id: eventId } as const;
	const token = signLink(world.deps.secret, { purpose: "unsubscribe", subscriberId: reader.id, from });
	expect(await unsubscribe(world.deps, token)).toMatchObject({ kind: "some", ended: [{ name: "Build the bridge" }] });
	expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	expect(sink.received).toEqual([]);
	expect(await countMessages(world.db)).toEqual({ cancelled: 1 });
	expect(await world.db.select().from(alerts)).toMatchObject([{ state: "cancelled", reason: "unsubscribed" }]);
});

test("an outcome marked before the lapse is mailed takes the lapse's mail back", async () => {
	await using sink = await openSmtpSink();
	await using world = await newWorld(START, mailing(sink.url));
	const pledge = await lapse(world);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	await world.db.transact((tx) =>
		tx.update(pledges).set({ outcome: "fulfilled", settledAt: world.deps.now() }).where(eq(pledges.id, pledge.id)),
	);
	expect(await tellOnce(world)).toEqual({ cancelled: 1, takenOver: 0 });
	expect(sink.received).toEqual([]);
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "cancelled", reason: "outcome decided" }]);
});

test("a message that got no answer twice is not sent a third time", async () => {
	let handed = 0;
	await using sink = await openSmtpSink({
		onMessage: () => {
			handed += 1;
			sink.hangUp();
		},
	});
	await using world = await newWorld(START, mailing(sink.url));
	await lapse(world);
	const mailer = openMailer(world.deps);
	expect(await tellAll(world, mailer)).toEqual({ pending: 1, takenOver: 0 });
	world.at("2026-04-01T00:02:00Z");
	expect(await sendMessages(world.deps, mailer)).toEqual({ uncertain: 1, takenOver: 0 });
	world.at("2026-04-02T00:02:00Z");
	expect(await sendMessages(world.deps, mailer)).toEqual({ takenOver: 0 });
	await closeMailer(mailer);
	expect(handed).toBe(2);
});
