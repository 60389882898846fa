import fc from "fast-check";
import { expect, test } from "vitest";
import type { AlertFacts } from "../../src/domain/alert.ts";
import { type Addressed, composeMessage, type MailFacts } from "../../src/mail/compose.ts";
import { messageWriter } from "../../src/mail/message-writer.ts";
import type { Site } from "../../src/mail/site.ts";
import { templateOf } from "../../src/mail/template.ts";

const site: Site = {
	secret: "a secret of at least thirty-two characters",
	baseUrl: "https://pledges.newsroom.test",
	name: "Bywhen",
	language: "en",
	from: "pledges@newsroom.test",
	contact: "desk@newsroom.test",
	bounceAddress: undefined,
};
const due = { dueOn: "2026-03-31", dueAt: undefined, timeZone: "Europe/Paris" };
const alert: AlertFacts = {
	eventId: 12,
	news: "outcome",
	occurredAt: new Date("2026-04-01T00:00:00Z"),
	recordedAt: new Date("2026-04-01T00:00:30Z"),
	reason: "",
	publicId: "k7m2q9xb",
	title: "Ein Brückenbau – über 1 000 €",
	promiser: "A promiser",
	pledgeKind: "deliver",
	about: "outcome",
	due,
	dueBefore: undefined,
	outcome: "broken",
	outcomeBefore: undefined,
	happenedOn: "2026-03-31",
	rationale: "Nothing was built. See https://pledges.newsroom.test/preferences/p.7.x and more.",
};
const about = (change: Partial<AlertFacts> = {}): MailFacts => ({ kind: "alert", alert: { ...alert, ...change } });

function reader(subscriberId: number, change: Partial<Addressed> = {}): Addressed {
	return {
		messageId: `<${"0123456789abcdef".repeat(3).slice(0, 30)}${String(subscriberId).padStart(6, "0")}.v1@newsroom.test>`,
		dated: new Date(Date.UTC(2026, 3, 1 + (subscriberId % 28), subscriberId % 24)),
		to: `reader${subscriberId}@readers.test`,
		subscriberId,
		language: "en",
		...change,
	};
}

test("what is built once for many has, for each of them, the bytes of a message built in full", async () => {
	const write = messageWriter(site);
	const words = fc.string({ unit: "grapheme", maxLength: 400 });
	const facts = fc.record({ title: fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), rationale: words });
	const readers = fc.uniqueArray(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 5, maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(facts, readers, async (change, ids) => {
			for (const id of ids) {
				const to = reader(id);
				expect(await write(to, about(change))).toEqual(await composeMessage(site, to, about(change)));
			}
		}),
		{ numRuns: 60 },
	);
});

test("digests with the same news are built once as well, and different ones never mixed", async () => {
	const write = messageWriter(site);
	for (const id of [101, 102, 103, 104]) {
		for (const news of ["lapsed", "moved"] as const) {
			const alerts = [alert, { ...alert, eventId: 13, publicId: "another1", news }];
			const facts: MailFacts = { kind: "digest", alerts, on: "2026-04-01", why: "daily" };
			expect(await write(reader(id), facts)).toEqual(await composeMessage(site, reader(id), facts));
		}
	}
});

test.each([
	"odd,address@readers.test",
	"ünïcode@readers.test",
	'quoted."name"@readers.test',
	`${"long".repeat(20)}@readers.test`,
	"reader@bücher.test",
])("an address that no header takes as it is gets a message built in full: %s", async (odd) => {
	const write = messageWriter(site);
	for (const id of [11, 12, 13]) await write(reader(id), about());
	const to = reader(14, { to: odd });
	expect(await write(to, about())).toEqual(await composeMessage(site, to, about()));
});

test("the third reader's message is not built again", async () => {
	let built = 0;
	const counting = {
		...site,
		get name() {
			built += 1;
			return "Bywhen";
		},
	};
	const write = messageWriter(counting);
	for (const id of [11, 12]) await write(reader(id), about());
	const forTwo = built;
	for (const id of [13, 14, 15]) await write(reader(id), about());
	expect(forTwo).toBeGreaterThan(0);
	expect(built).toBe(forTwo);
});

test("a value that a soft line break runs through is replaced around it", () => {
	const raw = "To: a@b.test\r\n\r\nsee abc=\r\ndef and abcdef\r\n";
	const template = templateOf(raw, { headers: [["To", "a@b.test"]], anywhere: ["abcdef"] });
	const filled = template.fill({ headers: [["To", "longer@b.test"]], anywhere: ["uvwxyz"] });
	expect(filled).toBe("To: longer@b.test\r\n\r\nsee uvw=\r\nxyz and uvwxyz\r\n");
});
