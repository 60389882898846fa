import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinkGrant, openLink, signLink, verifyLink } from "../../src/mail/links.ts";

const secret = "a secret of at least thirty-two characters";
const issuedAt = new Date("2026-03-01T09:00:00Z");

test.each<LinkGrant>([
	{ purpose: "confirm", subscriberId: 7, issuedAt },
	{ purpose: "preferences", subscriberId: 7 },
	{ purpose: "unsubscribe", subscriberId: 7, from: { kind: "all" } },
	{ purpose: "unsubscribe", subscriberId: 7, from: { kind: "subscription", id: 12 } },
	{ purpose: "unsubscribe", subscriberId: 7, from: { kind: "event", id: 3 } },
])("a token says what it was signed for: %j", (grant) => {
	expect(verifyLink(secret, grant.purpose, signLink(secret, grant))).toEqual(grant);
});

test("a token for one thing does nothing else", () => {
	const token = signLink(secret, { purpose: "preferences", subscriberId: 7 });
	expect(verifyLink(secret, "unsubscribe", token)).toBeUndefined();
	expect(verifyLink(secret, "confirm", token)).toBeUndefined();
});

test("a token with any character changed, cut or added is not ours", () => {
	const token = signLink(secret, { purpose: "unsubscribe", subscriberId: 7, from: { kind: "all" } });
	const changed = fc.tuple(fc.nat(token.length), fc.constantFrom("", "0", "a", "A", ".", "-", "%", "é"));
	fc.assert(
		fc.property(changed, ([at, put]) => {
			const forged = token.slice(0, at) + put + token.slice(at + 1);
			expect(verifyLink(secret, "unsubscribe", forged) === undefined || forged === token).toBe(true);
		}),
	);
	fc.assert(fc.property(fc.string(), (text) => verifyLink(secret, "unsubscribe", text) === undefined));
});

test("a token of another secret is not ours", () => {
	const token = signLink(`${secret}!`, { purpose: "preferences", subscriberId: 7 });
	expect(verifyLink(secret, "preferences", token)).toBeUndefined();
});

test("a link to confirm works for seven days, one to leave for ever", () => {
	const confirm = signLink(secret, { purpose: "confirm", subscriberId: 7, issuedAt });
	const inTime = new Date("2026-03-08T09:00:00Z");
	expect(openLink({ secret, now: inTime }, "confirm", confirm).subscriberId).toBe(7);
	const late = new Date("2026-03-08T09:00:01Z");
	expect(() => openLink({ secret, now: late }, "confirm", confirm)).toThrow('"days":7');
	const leave = signLink(secret, { purpose: "unsubscribe", subscriberId: 7, from: { kind: "all" } });
	expect(openLink({ secret, now: new Date("2036-03-01T09:00:00Z") }, "unsubscribe", leave).subscriberId).toBe(7);
});
