import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import type { AlertFacts } from "../../src/domain/alert.ts";
import { NEWS } from "../../src/domain/event.ts";
import type { StandingTold } from "../../src/domain/standing-told.ts";
import { type Addressed, composeMessage, type MailFacts } from "../../src/mail/compose.ts";
import type { Site } from "../../src/mail/site.ts";

const site: Site = {
	secret: "a secret of at least thirty-two characters",
	baseUrl: "https://pledges.newsroom.test",
	name: "Bywhen",
	language: "en",
	from: "pledges@newsroom.test",
	contact: undefined,
};
const to: Addressed = {
	messageId: "<one@newsroom.test>",
	dated: new Date("2026-04-01T00:00:30Z"),
	to: "reader@readers.test",
	subscriberId: 7,
	language: "en",
};
const day = (dueOn: string) => ({ dueOn, dueAt: undefined, timeZone: "Europe/Paris" });
const standing = (change: Partial<StandingTold>): StandingTold => ({
	outcome: "fulfilled",
	timeliness: "on_time",
	daysLate: undefined,
	countedFrom: "2026-03-31",
	...change,
});
const alert: AlertFacts = {
	eventId: 12,
	news: "lapsed",
	occurredAt: new Date("2026-04-01T00:00:00Z"),
	recordedAt: new Date("2026-04-01T00:00:30Z"),
	reason: "",
	publicId: "k7m2q9xb",
	title: "Build the bridge",
	promiser: "A promiser",
	pledgeKind: "deliver",
	about: "outcome",
	due: day("2026-03-31"),
	dueBefore: undefined,
	outcome: undefined,
	outcomeBefore: undefined,
	happenedOn: undefined,
	rationale: "",
};

async function parsed(facts: MailFacts) {
	const { raw } = await composeMessage(site, to, facts);
	return { raw, mail: await PostalMime.parse(raw) };
}

const about = (change: Partial<AlertFacts>): MailFacts => ({ kind: "alert", alert: { ...alert, ...change } });

test.each<[string, Partial<AlertFacts>, string, string]>([
	["a lapse", {}, "Deadline passed: Build the bridge", "The deadline passed. There is no outcome yet."],
	[
		"the end of a pledge to refrain",
		{ pledgeKind: "refrain" },
		"The period is over: Build the bridge",
		"31 March 2026",
	],
	["a deadline that is near", { news: "due_soon" }, "Due soon: Build the bridge", "It is due by 31 March 2026."],
	[
		"an outcome",
		{ news: "outcome", outcome: "fulfilled", happenedOn: "2026-03-30", rationale: "It opened." },
		"Fulfilled: Build the bridge",
		"It happened on 30 March 2026.",
	],
	[
		"an outcome after its deadline",
		{
			news: "outcome",
			outcome: "fulfilled",
			standing: standing({ timeliness: "late", daysLate: 1 }),
			happenedOn: "2026-04-01",
		},
		"Fulfilled, 1 day late: Build the bridge",
		"It happened on 1 April 2026. It was due by 31 March 2026.",
	],
	[
		"an outcome by a deadline that was moved",
		{ news: "outcome", outcome: "fulfilled", standing: standing({ countedFrom: "2026-02-28", timeliness: "late" }) },
		"Fulfilled, late: Build the bridge",
		"It was due by 31 March 2026. Late or on time is counted from 28 February 2026.",
	],
	[
		"an outcome that stays open, with its deadline ahead",
		{ news: "outcome", outcome: "stalled", standing: standing({ outcome: "stalled", timeliness: "upcoming" }) },
		"Stalled: Build the bridge",
		"It is due by 31 March 2026.",
	],
	[
		"an outcome of a pledge to refrain",
		{ news: "outcome", outcome: "fulfilled", pledgeKind: "refrain", standing: standing({}) },
		"Fulfilled, on time: Build the bridge",
		"It was to hold until 31 March 2026.",
	],
	[
		"an outcome without a deadline",
		{ news: "outcome", outcome: "fulfilled", due: { ...day(""), dueOn: undefined }, standing: standing({}) },
		"Fulfilled, on time: Build the bridge",
		"There is an outcome: Fulfilled, on time.",
	],
	[
		"a corrected outcome and how it stands now",
		{ news: "corrected", outcome: "fulfilled", outcomeBefore: "broken", standing: standing({}) },
		"Correction: Build the bridge",
		"We had the outcome wrong. It is now: Fulfilled, on time.",
	],
	[
		"a corrected deadline by which a settled pledge stands otherwise",
		{ news: "corrected", about: "deadline", dueBefore: day("2026-03-01"), standing: standing({}) },
		"Correction: Build the bridge",
		"How it stands: Fulfilled, on time.",
	],
	[
		"corrected words of a settled pledge",
		{ news: "corrected", about: "pledge", standing: standing({ timeliness: "late", daysLate: 3 }) },
		"Correction: Build the bridge",
		"It was due by 31 March 2026. How it stands: Fulfilled, 3 days late.",
	],
	[
		"an outcome that stays open",
		{ news: "outcome", outcome: "stalled" },
		"Stalled: Build the bridge",
		"An editor marked how it stands: Stalled.",
	],
	[
		"a deadline that was moved",
		{ news: "moved", dueBefore: day("2026-03-31"), due: day("2026-06-30"), reason: "Said so in the chamber." },
		"Deadline moved: Build the bridge",
		"The deadline was moved from 31 March 2026 to 30 June 2026.",
	],
	[
		"a corrected deadline",
		{ news: "corrected", about: "deadline", dueBefore: day("2026-03-31"), due: day("2026-06-30") },
		"Correction: Build the bridge",
		"We had the deadline wrong. It is 30 June 2026, not 31 March 2026.",
	],
	[
		"a corrected outcome",
		{ news: "corrected", outcome: "fulfilled", outcomeBefore: "broken" },
		"Correction: Build the bridge",
		"We had the outcome wrong. It is now: Fulfilled.",
	],
	["a new pledge", { news: "registered" }, "New pledge: Build the bridge", "It is due by 31 March 2026."],
])("%s is told in plain dated words, alike in text and HTML", async (_, change, subject, words) => {
	const { mail } = await parsed(about(change));
	expect(mail.subject).toBe(subject);
	expect(mail.text?.replace(/\s+/g, " ")).toContain(words);
	expect(mail.html?.replace(/<[^>]+>|\s+/g, " ").replace(/\s+/g, " ")).toContain(words);
	expect(mail.text).toContain("https://pledges.newsroom.test/pledges/k7m2q9xb");
});

test("no passed date ever makes a mail say that a pledge is broken", async () => {
	for (const news of NEWS) {
		const { raw } = await parsed(about({ news }));
		expect(raw.toLowerCase()).not.toContain("broken");
	}
});

test("a notice of a lapse that was noticed late says so", async () => {
	const { mail } = await parsed(about({ recordedAt: new Date("2026-04-03T10:00:00Z") }));
	expect(mail.text?.replace(/\s+/g, " ")).toContain("This notice is late");
	expect(mail.text).toContain("3 April 2026");
});

test("the same facts give the same bytes, and other facts others", async () => {
	const [one, again] = [await parsed(about({})), await parsed(about({}))];
	expect(again.raw).toBe(one.raw);
	expect((await parsed(about({ title: "Build the tunnel" }))).raw).not.toBe(one.raw);
});

test("a digest tells each pledge and leads to leaving everything", async () => {
	const second = { ...alert, publicId: "zzzzzzzz", title: "Build the tunnel", news: "registered" as const };
	const { mail, raw } = await parsed({ kind: "digest", alerts: [alert, second], on: "2026-04-02", why: "daily" });
	expect(mail.subject).toBe("2 pledges with news, 2 April 2026");
	expect(mail.text).toContain("/pledges/zzzzzzzz");
	expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/pledges\.newsroom\.test\/unsubscribe\/u\.7\.all\./m);
});

test.each([
	"Bridge\r\nBcc: evil@evil.test",
	"Bridge\nX-Evil: 1",
	"Bridge\r\n\r\n<script>alert(1)</script>",
	"Bridge\u0000\u0007\u001b[31m",
	"Bridge \u202eegdirb\u202c \u2066x\u2069",
	"Bridge\u2028X-Evil: 1",
	"=?utf-8?q?=0d=0aBcc:_evil@evil.test?=",
	"Bridge\u200b\ufeff",
])("a title or a name cannot write headers, break out of HTML or turn the reading direction: %j", async (title) => {
	const { raw, mail } = await parsed(about({ title, promiser: title, reason: title, news: "moved" }));
	const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
	expect(head).not.toMatch(/^(bcc|x-evil):/im);
	expect(mail.subject).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\u2028\ufeff]/u);
	expect(mail.html).not.toContain("<script>");
	expect(mail.html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
	expect(mail.to).toEqual([{ name: "", address: "reader@readers.test" }]);
	expect(mail.bcc).toBeUndefined();
});

test("a confirmation holds no link to leave, says how long it works, and names what was asked for", async () => {
	const issuedAt = new Date("2026-04-01T00:00:30Z");
	const { mail, raw } = await parsed({ kind: "confirmation", follows: ["", "Build the bridge"], issuedAt });
	expect(raw).not.toMatch(/^list-unsubscribe/im);
	expect(mail.text).toContain("all pledges of Bywhen");
	expect(mail.text?.replace(/\s+/g, " ")).toContain("It works for 7 days.");
	expect(mail.html).toContain("https://pledges.newsroom.test/confirm/c.7.");
});

test("every line that goes over the wire is short enough for every mail server", async () => {
	const { raw } = await parsed(about({ title: "Bridge ".repeat(200), reason: "x".repeat(5000), news: "moved" }));
	expect(Math.max(...raw.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
});
