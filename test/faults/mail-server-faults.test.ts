import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { countMessages, insertMessages, type Message } from "../../db/messages.ts";
import { deliveries, messages } from "../../db/schema/mail.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { newMessage } from "../../src/mail/new-message.ts";
import { siteOf } from "../../src/mail/site.ts";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Answer } from "../../src/mail/transport.ts";
import { envelopeSender } from "../../src/mail/verp.ts";
import { insertSubscriberRow } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";
import { FAULTS, type Fault, openFakeMta, STAGES, type Stage } from "./fake-mta.ts";

/** Short, but long enough for a busy machine. */
const limits = { connection: 1_000, greeting: 1_000, silence: 1_000, wholeSend: 3_000 };
const message = {
	messageId: "<one@newsroom.test>",
	subject: "Deadline passed",
	from: "pledges@newsroom.test",
	to: "reader@readers.test",
	raw: "Message-ID: <one@newsroom.test>\r\nSubject: Deadline passed\r\n\r\nThe deadline passed.\r\n",
};

/** What each cell of the matrix must come to. Before the first command for a message, no message is to blame. */
function expected(stage: Stage, fault: Fault): readonly Answer["kind"][] {
	if (stage === "connect" || stage === "greet" || stage === "ehlo") return ["unavailable"];
	const silent = stage === "dot" || stage === "body" ? (["no_answer"] as const) : (["deferred"] as const);
	switch (fault) {
		case "421":
			return ["unavailable"];
		case "451":
			return ["deferred"];
		case "550":
		case "552":
			return ["refused"];
		case "garbage":
			// Nonsense after the end of the data says nothing; before it, the message was not handed over.
			return stage === "dot" || stage === "body" ? ["no_answer"] : ["deferred"];
		case "fin":
		case "rst":
		case "hang":
		case "drip":
		case "late":
		case "long":
			return silent;
	}
}

for (const fault of FAULTS) {
	test.concurrent.each(STAGES)(`a mail server's ${fault} at %s is understood, and ends in time`, async (stage) => {
		await using mta = await openFakeMta(stage, fault);
		const transport = smtpTransport({ url: mta.url, connections: 1, limits });
		const began = performance.now();
		const answer = await transport.send(message);
		transport.close();
		expect(performance.now() - began).toBeLessThan(20_000);
		expect(expected(stage, fault), `${answer.kind}: ${answer.words}`).toContain(answer.kind);
		// The one thing that must never be wrong: what may be delivered is never said to be not taken.
		if (mta.took.length > 0) expect(["accepted", "no_answer"]).toContain(answer.kind);
		expect(answer.words).not.toBe("");
	});
}

const OTHERS = 100;
const START = "2026-04-01T00:00:30Z";

/** A hundred and one messages, waiting; one of them, somewhere in the middle, is the one that goes wrong. */
async function waiting(): Promise<{ world: World; victim: Message }> {
	const world = await newWorld(START, { BOUNCE_ADDRESS: "bounces@newsroom.test", MAIL_PER_SECOND: "10000" });
	const now = world.deps.now();
	await world.db.transact(async (tx) => {
		const rows = [];
		for (let number = 0; number <= OTHERS; number += 1) {
			const { id: subscriberId } = await insertSubscriberRow(tx, now, {});
			const data = { follows: ["Build the bridge"] };
			const dedupeKey = `confirmation:${number}`;
			rows.push(newMessage(siteOf(world.deps), { kind: "confirmation", dedupeKey, subscriberId, data, now }));
		}
		await insertMessages(tx, rows);
	});
	const [victim] = await world.db.select().from(messages).where(eq(messages.dedupeKey, "confirmation:40"));
	if (!victim) throw new Error("There is no message");
	return { world, victim };
}

/** What the message has come to after the first try, as a row, by what the mail server's answer was understood as. */
const AFTER_ONE: Readonly<Record<Answer["kind"], object>> = {
	accepted: { state: "sent" },
	deferred: { state: "pending", attempts: 1, unanswered: 0, dueAt: new Date("2026-04-01T00:01:30Z") },
	refused: { state: "failed", reason: "refused", attempts: 1, dueAt: null },
	no_answer: { state: "pending", attempts: 1, unanswered: 1, dueAt: new Date("2026-04-01T00:01:30Z") },
	unavailable: { state: "pending", attempts: 0, unanswered: 0 },
};

/** And a minute later, after a second try. */
const AFTER_TWO: Readonly<Record<Answer["kind"], object>> = {
	accepted: { state: "sent" },
	deferred: { state: "pending", attempts: 2, unanswered: 0, dueAt: new Date("2026-04-01T00:10:00Z") },
	refused: { state: "failed", attempts: 1 },
	no_answer: { state: "uncertain", reason: "two tries without an answer", attempts: 2, dueAt: null },
	unavailable: { state: "pending", attempts: 0, unanswered: 0 },
};

/** Runs the sender until all others are out, over the pauses that it makes for a mail server that is not there. */
async function sendTo(world: World, url: string) {
	let pausedMs = 0;
	const deps = { ...world.deps, monotonicMs: () => performance.now() + pausedMs };
	const connections = 4;
	const mailer = openMailer(deps, smtpTransport({ url, connections, limits }));
	return {
		async run() {
			for (let runs = 0; runs < 5; runs += 1) {
				await sendMessages(deps, mailer);
				if (((await countMessages(world.db)).sent ?? 0) >= OTHERS) return;
				pausedMs += 31_000;
				world.at(new Date(world.deps.now().getTime() + 31_000).toISOString());
			}
		},
		[Symbol.asyncDispose]: () => closeMailer(mailer),
	};
}

/**
 * A 421 before the data of a message: on a connection that has carried mail before, nodemailer's pool tells only that it
 * is gone, and the message waits a minute; on a new one the mail server counts as not there. The message waits either way.
 */
const isEarly421 = (stage: Stage, fault: Fault) => fault === "421" && stage !== "body" && stage !== "dot";
const WAITS = { state: "pending", unanswered: 0 };

const OF_ONE = STAGES.filter((stage) => !["connect", "greet", "ehlo"].includes(stage));
const OF_ALL = STAGES.filter((stage) => !OF_ONE.includes(stage));

describe.each(OF_ONE)("a mail server that goes wrong at %s of one message", (stage) => {
	test.concurrent.each(FAULTS)("by %s leaves it in a named state, and the others go out", async (fault) => {
		const { world, victim } = await waiting();
		await using _ = world;
		await using mta = await openFakeMta(stage, fault, { from: envelopeSender(siteOf(world.deps), victim.id) });
		await using sender = await sendTo(world, mta.url);
		const [kind = "accepted"] = expected(stage, fault);
		const early = isEarly421(stage, fault);
		const find = async () => (await world.db.select().from(messages).where(eq(messages.id, victim.id)))[0];
		await sender.run();
		expect(await find()).toMatchObject(early ? WAITS : AFTER_ONE[kind]);
		expect((await countMessages(world.db)).sent).toBe(OTHERS);
		world.at("2026-04-01T00:05:00Z");
		await sender.run();
		expect(await find()).toMatchObject(early ? WAITS : AFTER_TWO[kind]);
		const copies = mta.took.filter((raw) => raw.includes(victim.messageId));
		expect(copies.length).toBeLessThanOrEqual(2);
		expect(new Set(copies).size).toBeLessThanOrEqual(1);
		expect(mta.took.length - copies.length).toBe(OTHERS);
		expect((await find())?.lastAnswer).not.toBe("");
	});
});

describe.each(OF_ALL)("a mail server that goes wrong at %s", (stage) => {
	test.concurrent.each(FAULTS)("by %s and recovers costs no message a try", async (fault) => {
		const { world } = await waiting();
		await using _ = world;
		await using mta = await openFakeMta(stage, fault, { connections: 4 });
		await using sender = await sendTo(world, mta.url);
		await sender.run();
		await sender.run();
		const unsent = (await world.db.select().from(messages)).filter((one) => one.state !== "sent");
		expect(unsent).toEqual([]);
		expect(mta.took.length).toBe(OTHERS + 1);
		const tries = await world.db.select({ attempt: deliveries.attempt, result: deliveries.result }).from(deliveries);
		expect(tries).toEqual(Array(OTHERS + 1).fill({ attempt: 1, result: "accepted" }));
	});
});
