import { desc } from "drizzle-orm";
import { expect, test } from "vitest";
import { messages } from "../../db/schema/mail.ts";
import { subscribers } from "../../db/schema/subscribers.ts";
import { findSubscriber, findSuppression } from "../../db/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { recordReport } from "../../src/actions/record-report.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { retryMessage } from "../../src/actions/retry-message.ts";
import { addressHash } from "../../src/mail/address.ts";
import { siteOf } from "../../src/mail/site.ts";
import { envelopeSender } from "../../src/mail/verp.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { report } from "../support/reports.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { openSmtpSink, reply } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const everything = { scope: "all" } as const;

async function told(world: World) {
	const email = `reader${Math.random().toString(36).slice(2)}@readers.test`;
	const hash = addressHash(world.deps.secret, email);
	const reader = await insertSubscriber(world, { email, addressHash: hash, follows: [everything] });
	return { reader, hash, messageId: await tell(world) };
}

/** Something happens and is mailed; gives the Message-ID of the newest mail. */
async function tell(world: World): Promise<string> {
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	const [newest] = await world.db.select().from(messages).orderBy(desc(messages.id)).limit(1);
	return newest?.messageId ?? "";
}

test("an address that does not exist gets nothing more, whoever asks for it", async () => {
	await using world = await newWorld(START);
	const { reader, hash, messageId } = await told(world);
	expect(await recordReport(world.deps, report({ messageId }))).toMatchObject({
		answer: "suppressed",
		kind: "failed",
		verdict: "dead address",
		status: "5.1.1",
	});
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ state: "suppressed", reason: "bounced 5.1.1" });
	expect(await findSuppression(world.db, hash)).toBe("bounced 5.1.1");
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "bounced" }]);
	await requestSubscription(world.deps, { email: reader.email, ...everything, targetId: 0 });
	expect(await answerRequests(world.deps)).toEqual({ answered: 1, asked: 0 });
});

test("a complaint ends all mail at once", async () => {
	await using world = await newWorld(START);
	const { reader, messageId } = await told(world);
	expect(await recordReport(world.deps, report({ messageId, feedback: "abuse" }))).toMatchObject({
		answer: "suppressed",
	});
	expect((await findSubscriber(world.db, reader.id))?.reason).toBe("complaint");
});

test("other failures add up, and fade with time", async () => {
	await using world = await newWorld(START);
	const reader = await insertSubscriber(world, { follows: [everything] });
	const bounce = async () => {
		const messageId = await tell(world);
		return (await recordReport(world.deps, report({ messageId, status: "5.2.2" }))).answer;
	};
	expect(await bounce()).toBe("noted");
	world.at("2026-06-01T00:00:30Z");
	expect(await bounce()).toBe("noted");
	expect((await findSubscriber(world.db, reader.id))?.bounceScore).toBe(4);
	expect(await bounce()).toBe("suppressed");
});

test("a failure that is reported again counts once, and a worse report after it still counts", async () => {
	await using world = await newWorld(START);
	const { reader, messageId } = await told(world);
	for (let count = 0; count < 5; count += 1) await recordReport(world.deps, report({ messageId, status: "5.2.2" }));
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ state: "active", bounceScore: 3 });
	expect(await recordReport(world.deps, report({ messageId }))).toMatchObject({ answer: "suppressed" });
});

test.each([
	["a delay", { action: "delayed", status: "4.4.1" }, "delayed"],
	["a report of delivery", { action: "relayed", status: "2.1.5" }, "delivered"],
	["a report that one of two forwarded copies arrived", { also: "delivered" }, "delivered"],
	["a reader's word that it is no spam", { feedback: "not-spam" }, "other"],
	["a report of a failed signature", { feedback: "auth-failure" }, "other"],
])("%s changes nothing", async (_, what, kind) => {
	await using world = await newWorld(START);
	const { reader, messageId } = await told(world);
	expect(await recordReport(world.deps, report({ messageId, ...what }))).toMatchObject({ answer: "ignored", kind });
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ state: "active", bounceScore: 0 });
});

test.each([
	["a report about a mail that is not ours", report({ messageId: "<forged@newsroom.test>" }).raw, "failed"],
	[
		"an out-of-office answer",
		"From: a@b.test\r\nAuto-Submitted: auto-replied\r\n\r\n550 5.1.1 I am away",
		"auto_reply",
	],
	["a person's answer", "From: a@b.test\r\nSubject: 550 5.1.1\r\n\r\nUser unknown?", "other"],
	["nothing at all", "", "other"],
	["noise", "\u0000\r\n\r\n--XX\r\nÿ", "other"],
	["a mail of two megabytes", `From: a@b.test\r\n\r\n${"x".repeat(2_000_000)}`, "other"],
])("%s names no mail of ours and changes nothing", async (_, raw, kind) => {
	await using world = await newWorld(START);
	const { reader } = await told(world);
	expect(await recordReport(world.deps, { raw })).toMatchObject({ answer: "unknown", kind, message: undefined });
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ state: "active", bounceScore: 0 });
});

const away = "From: reader@readers.test\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nI am away.";
const freeText =
	"Return-Path: <>\r\nFrom: MAILER-DAEMON@readers.test\r\nSubject: failure notice\r\n\r\nSorry, no mailbox.";

test.each([
	[
		"the recipient that the mail server names",
		(to: string) => ({ raw: report({}).raw, recipient: to }),
		"suppressed",
		"failed",
	],
	["its To header", (to: string) => report({ to }), "suppressed", "failed"],
	[
		"a header of the last mail server",
		(to: string) => report({ head: `Delivered-To: ${to.toUpperCase()}` }),
		"suppressed",
		"failed",
	],
	["the return path of the mail in it", (to: string) => report({ returnPath: to }), "suppressed", "failed"],
	["an answering machine's To", (to: string) => ({ raw: `To: ${to}\r\n${away}` }), "ignored", "auto_reply"],
	["a report in free text", (to: string) => ({ raw: freeText, recipient: to }), "noted", "unclear"],
	[
		"a report that begins like an mbox",
		(to: string) => ({ raw: `From MAILER-DAEMON Mon Nov 23\n${report({ to }).raw}` }),
		"suppressed",
		"failed",
	],
])("a message is known by the signed address in %s", async (_, make, answer, kind) => {
	await using world = await newWorld(START, { BOUNCE_ADDRESS: "bounces@newsroom.test" });
	await told(world);
	const [message] = await world.db.select().from(messages);
	const to = envelopeSender(siteOf(world.deps), message?.id ?? 0);
	expect(await recordReport(world.deps, make(to))).toMatchObject({ answer, kind, message: message?.id });
});

test("a forged signature is not believed", async () => {
	await using world = await newWorld(START, { BOUNCE_ADDRESS: "bounces@newsroom.test" });
	const { reader } = await told(world);
	const [message] = await world.db.select().from(messages);
	const to = envelopeSender(siteOf(world.deps), message?.id ?? 0).replace(/.@/, (end) => (end === "0@" ? "1@" : "0@"));
	expect(await recordReport(world.deps, report({ to }))).toMatchObject({ answer: "unknown" });
	expect((await findSubscriber(world.db, reader.id))?.state).toBe("active");
});

test("a message has one return address for all its tries, short enough for every mail server", async () => {
	const tries: string[] = [];
	await using sink = await openSmtpSink({
		onMessage: ({ from }) => {
			tries.push(from);
			if (tries.length === 1) throw reply(451, "4.7.1 Greylisted");
		},
	});
	const bounces = { BOUNCE_ADDRESS: "an.address.of.thirty.letters.x@newsroom.test" };
	await using world = await newWorld(START, { ...mailing(sink.url), ...bounces });
	await told(world);
	world.at("2026-04-01T00:02:00Z");
	await tellOnce(world);
	expect(tries[0]).toMatch(/^an\.address\.of\.thirty\.letters\.x\+[0-9a-z]+\.[0-9a-f]{20}@newsroom\.test$/);
	expect(tries).toEqual([tries[0], tries[0]]);
	const longest = envelopeSender(siteOf(world.deps), Number.MAX_SAFE_INTEGER);
	expect(longest.indexOf("@")).toBeLessThanOrEqual(64);
	await expect(newWorld(START, { BOUNCE_ADDRESS: `${"x".repeat(31)}@newsroom.test` })).rejects.toMatchObject({
		fields: { BOUNCE_ADDRESS: expect.anything() },
	});
});

test("a bounced invitation is noted, and its user keeps the account", async () => {
	await using world = await newWorld(START);
	await inviteUser(world.deps, { kind: "operator" }, { name: "A user", email: "user@newsroom.test", role: "editor" });
	await tellOnce(world);
	const [message] = await world.db.select().from(messages);
	const back = report({ messageId: message?.messageId ?? "" });
	expect(await recordReport(world.deps, back)).toMatchObject({ answer: "noted" });
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "bounced", reason: "bounced 5.1.1" }]);
});

test("a refusal that says there is no such mailbox suppresses the address; one about policy does not", async () => {
	let words = "5.1.1 No such user";
	await using sink = await openSmtpSink({
		onRecipient: () => {
			throw reply(550, words);
		},
	});
	await using world = await newWorld(START, mailing(sink.url));
	const first = await told(world);
	expect((await findSubscriber(world.db, first.reader.id))?.state).toBe("suppressed");
	words = "5.7.1 We do not like your address";
	const second = await told(world);
	expect((await findSubscriber(world.db, second.reader.id))?.state).toBe("active");
	expect(await world.db.$count(subscribers)).toBe(2);
});

test("an editor can send a failed message once more, but not one that was sent", async () => {
	let isOpen = false;
	await using sink = await openSmtpSink({
		onRecipient: () => {
			if (!isOpen) throw reply(552, "5.2.2 Mailbox full");
		},
	});
	await using world = await newWorld(START, mailing(sink.url));
	await told(world);
	const [failed] = await world.db.select().from(messages);
	expect(failed?.state).toBe("failed");
	isOpen = true;
	const editor = await world.user("editor");
	await expect(retryMessage(world.deps, await world.user("fact_checker"), failed?.id ?? 0)).rejects.toThrow(
		"role.too_low",
	);
	await retryMessage(world.deps, editor, failed?.id ?? 0);
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	await expect(retryMessage(world.deps, editor, failed?.id ?? 0)).rejects.toThrow("message.not_again");
});
