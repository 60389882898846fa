import { expect, test } from "vitest";
import { messages } from "../../db/schema/mail.ts";
import { subscriptionRequests } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const all = { scope: "all", targetId: 0 } as const;

test("a thousand requests for one address, however it is spelt, bring it one mail", async () => {
	await using sink = await openSmtpSink();
	await using world = await newWorld(START, mailing(sink.url));
	for (let number = 0; number < 1_000; number += 1) {
		const email = number % 2 ? `victim+${number}@readers.test` : "Victim@Readers.test";
		await requestSubscription(world.deps, { email, ...all });
	}
	await answerRequests(world.deps);
	await tellOnce(world);
	expect(sink.received).toHaveLength(1);
	expect(await world.db.$count(messages)).toBe(1);
});

test.each([
	"victim@readers.test, other@readers.test",
	"victim@readers.test;other@readers.test",
	"victim@readers.test\r\nRCPT TO:<other@readers.test>",
	"victim@readers.test>\r\nDATA\r\n.\r\n",
	"victim@readers.test\nBcc: other@readers.test",
	"Group: victim@readers.test, other@readers.test;",
	"<victim@readers.test> SIZE=1",
	"victim@readers.test\u202e",
	"victim@readers.test\u0000",
	'"a b"@readers.test',
])("%j is nobody's address: nothing is stored and nothing sent", async (email) => {
	await using world = await newWorld(START);
	await expect(requestSubscription(world.deps, { email, ...all })).rejects.toMatchObject({ kind: "invalid-input" });
	expect(await world.db.$count(subscriptionRequests)).toBe(0);
});

test.each([
	"Bridge\r\nBcc: other@readers.test",
	"Bridge\r\n.\r\nMAIL FROM:<evil@readers.test>\r\nRCPT TO:<other@readers.test>\r\nDATA\r\n",
	"Bridge\n\n<script>alert(1)</script>",
	"=?utf-8?q?=0d=0aBcc:_other@readers.test?=",
	"\u202eegdirb eht dliuB\u202c",
	"Bridge\u2028Bcc: other@readers.test",
])("a title of %j goes over the wire as one mail to one reader, with one subject", async (title) => {
	await using sink = await openSmtpSink();
	await using world = await newWorld(START, mailing(sink.url));
	const pledge = await insertPledge(world, { title });
	const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	expect(sink.received.map(({ to }) => to)).toEqual([[reader.email]]);
	const [mail] = await sink.parsed();
	expect(mail?.bcc).toBeUndefined();
	expect(mail?.to).toMatchObject([{ address: reader.email }]);
	expect(mail?.subject).toMatch(/^Deadline passed: /);
	expect(mail?.subject).not.toMatch(/[\p{Cc}\u2028\u202a-\u202e]/u);
	expect(mail?.html).not.toContain("<script>");
});
