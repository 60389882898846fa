import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailbox, messages, subscribers } from "../../db/schema.ts";
import { findSubscriber, findSuppression } from "../../db/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { recordReport } from "../../src/actions/record-report.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { retryMessage } from "../../src/actions/retry-message.ts";
import { addressHash } from "../../src/mail/address.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { openSmtpSink, reply } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const everything = { scope: "all" } as const;

async function told(world: World) {
	const email = `reader${Math.random().toString(36).slice(2)}@readers.test`;
	const hash = addressHash(world.deps.secret, email);
	const reader = await insertSubscriber(world, { email, addressHash: hash, follows: [everything] });
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	const [mail] = await world.db.select().from(mailbox).where(eq(mailbox.recipient, email));
	return { reader, hash, messageId: mail?.messageId ?? "" };
}

interface Report {
	readonly messageId: string;
	readonly action?: string;
	readonly status?: string;
	readonly type?: "delivery-status" | "feedback-report";
}

function report({ messageId, action = "failed", status = "5.1.1", type = "delivery-status" }: Report): string {
	const fields =
		type === "delivery-status"
			? `Reporting-MTA: dns; mx.readers.test\r\n\r\nFinal-Recipient: rfc822; reader@readers.test\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} said the\r\n server\r\n`
			: "Feedback-Type: abuse\r\nUser-Agent: test/1\r\nVersion: 1\r\n";
	return [
		"From: MAILER-DAEMON@mx.readers.test",
		"To: pledges@newsroom.test",
		"Subject: Undelivered",
		"MIME-Version: 1.0",
		`Content-Type: multipart/report; report-type=${type}; boundary=XX`,
		"",
		"--XX",
		"Content-Type: text/plain",
		"",
		"It did not arrive.",
		"",
		"--XX",
		`Content-Type: message/${type}`,
		"",
		fields,
		"--XX",
		"Content-Type: message/rfc822",
		"",
		`From: pledges@newsroom.test\r\nMessage-ID: ${messageId}\r\nSubject: Deadline passed\r\n\r\nbody`,
		"--XX--",
		"",
	].join("\r\n");
}

test("an address that does not exist gets nothing more, whoever asks for it", async () => {
	await using world = await newWorld(START);
	const { reader, hash, messageId } = await told(world);
	expect(await recordReport(world.deps, report({ messageId }))).toBe("suppressed");
	expect(await findSubscriber(world.db, reader.id)).toMatchObject({ state: "suppressed", reason: "bounced 5.1.1" });
	expect(await findSuppression(world.db, hash)).toBe("bounced 5.1.1");
	expect(await world.db.select().from(messages)).toMatchObject([{ state: "bounced" }]);
	await requestSubscription(world.deps, { email: reader.email, ...everything, targetId: 0 });
	expect(await answerRequests(world.deps)).toEqual({ answered: 1, asked: 0 });
});

test("a complaint ends all mail at once", async () => {
	await using world = await newWorld(START);
	const { reader, messageId } = await told(world);
	expect(await recordReport(world.deps, report({ messageId, type: "feedback-report" }))).toBe("suppressed");
	expect((await findSubscriber(world.db, reader.id))?.reason).toBe("complaint");
});

test("other failures add up, and fade with time", async () => {
	await using world = await newWorld(START);
	const { reader, messageId } = await told(world);
	const full = report({ messageId, status: "5.2.2" });
	expect(await recordReport(world.deps, full)).toBe("noted");
	world.at("2026-06-01T00:00:30Z");
	expect(await recordReport(world.deps, full)).toBe("noted");
	expect((await findSubscriber(world.db, reader.id))?.bounceScore).toBe(4);
	expect(await recordReport(world.deps, full)).toBe("suppressed");
});

test.each([
	["a delay", (messageId: string) => report({ messageId, action: "delayed", status: "4.4.1" }), "ignored"],
	["a report about a mail that is not ours", () => report({ messageId: "<forged@newsroom.test>" }), "unknown"],
	["an out-of-office answer", () => "From: a@b.test\r\nSubject: Away\r\n\r\n550 5.1.1 I am away", "unknown"],
	["nothing at all", () => "", "unknown"],
	["noise", () => "\u0000\r\n\r\n--XX\r\nÿ", "unknown"],
])("%s changes nothing", async (_, make, answer) => {
	await using world = await newWorld(START);
	const { reader, messageId } = await told(world);
	expect(await recordReport(world.deps, make(messageId))).toBe(answer);
	expect((await findSubscriber(world.db, reader.id))?.state).toBe("active");
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
	await expect(retryMessage(world.deps, await world.user("fact_checker"), failed?.id ?? 0)).rejects.toThrow("editor");
	await retryMessage(world.deps, editor, failed?.id ?? 0);
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	await expect(retryMessage(world.deps, editor, failed?.id ?? 0)).rejects.toThrow("sent");
});
