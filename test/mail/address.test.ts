import { expect, test } from "vitest";
import { Problem } from "../../src/domain/problem.ts";
import { addressHash, inboxHash, parseAddress } from "../../src/mail/address.ts";

const SECRET = "a secret of at least thirty-two characters";

test.each([
	["reader@example.org", "reader@example.org"],
	["  Reader.Name+News@Example.ORG ", "reader.name+news@example.org"],
	["o'neill@mail.example.co.uk", "o'neill@mail.example.co.uk"],
	["用户@例子.广告", "用户@例子.广告"],
])("%s is one mailbox", (typed, address) => {
	expect(parseAddress(typed)).toBe(address);
});

test.each([
	"",
	"reader",
	"reader@",
	"@example.org",
	"reader@example",
	"reader@localhost",
	"a@example.org, b@example.org",
	"a@example.org;b@example.org",
	"a@example.org b@example.org",
	"Reader <reader@example.org>",
	"<reader@example.org>",
	"reader@example.org\r\nBcc: other@example.org",
	"reader@example.org\nother@example.org",
	"reader\u0000@example.org",
	"reader\u202e@example.org",
	"\u200breader@example.org",
	'"a,b"@example.org',
	"group: a@example.org;",
	"reader@[127.0.0.1]",
	"reader@example..org",
	".reader@example.org",
	"reader@-example.org",
	`${"a".repeat(65)}@example.org`,
	`a@${"b".repeat(250)}.org`,
	"a(comment)@example.org",
	"a@b@example.org",
])("%j is refused with a message beside the field", (typed) => {
	let refusal: unknown;
	try {
		parseAddress(typed);
	} catch (error) {
		refusal = error;
	}
	expect(refusal).toBeInstanceOf(Problem);
	expect((refusal as Problem).fields["email"]?.code).toMatch(/^address\./);
});

test("an address is known again by a hash that only the site can make", () => {
	expect(addressHash(SECRET, "Reader@example.org")).toBe(addressHash(SECRET, "reader@example.org"));
	expect(addressHash(SECRET, "reader@example.org")).not.toBe(addressHash(`${SECRET}!`, "reader@example.org"));
	expect(addressHash(SECRET, "reader@example.org")).not.toContain("reader");
});

test("all spellings of one inbox have one inbox hash, and other inboxes another", () => {
	const hash = (address: string) => inboxHash(SECRET, address);
	expect(hash("reader+1@example.org")).toBe(hash("reader+2@example.org"));
	expect(hash("rea.der@gmail.com")).toBe(hash("reader+x@googlemail.com"));
	expect(hash("rea.der@example.org")).not.toBe(hash("reader@example.org"));
});
