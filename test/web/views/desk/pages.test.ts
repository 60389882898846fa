import { statSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { usersPage } from "../../../../src/web/views/admin/users.tsx";
import { accountPage } from "../../../../src/web/views/desk/account.tsx";
import { deskPledgePage } from "../../../../src/web/views/desk/pledge.tsx";
import { queuePage } from "../../../../src/web/views/desk/queue.tsx";
import { document } from "../../../../src/web/views/layout.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { formsIn, textOf } from "./forms-in.ts";
import { pages } from "./pages.ts";
import { queue } from "./queue-samples.ts";
import * as sample from "./samples.ts";

const { site, texts } = sample;
const validator = new HtmlValidate({
	extends: ["html-validate:recommended"],
	rules: {
		"long-title": "off",
		"no-trailing-whitespace": "off",
		"void-style": "off",
		"attribute-boolean-style": "off",
		"form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
	},
});

describe.each(Object.entries(pages))("the page %s", (_name, html) => {
	test("is valid HTML", async () => {
		const { results } = await validator.validateString(html);
		const messages = results.flatMap((result) => result.messages);
		expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
	});

	test("has one main heading and stays out of search engines", () => {
		expect(html.match(/<h1[ >]/g)).toHaveLength(1);
		expect(html).toContain('content="noindex, nofollow"');
	});
});

describe("the queue", () => {
	test("leads an editor to marking the outcome, and a fact-checker to adding evidence", () => {
		const path = `/desk/pledges/${sample.lapsedPledge.id}`;
		expect(htmlOf(queuePage(queue, texts))).toContain(`href="${path}/outcomes"`);
		const forFactCheckers = htmlOf(queuePage({ ...queue, mayMark: false }, texts));
		expect(forFactCheckers).not.toContain("/outcomes");
		expect(forFactCheckers).toContain(`href="${path}/evidence"`);
	});

	test("tells how long ago each deadline passed, and its first day where it was moved", () => {
		const text = textOf(htmlOf(queuePage(queue, texts)));
		expect(text).toContain("2 deadlines passed and await an outcome");
		expect(text).toContain("passed 40 days ago");
		expect(text).toContain("first 31 Jan 2026");
	});

	test("warns above everything else when the clock has stopped", () => {
		const html = htmlOf(queuePage({ ...queue, clockStoppedSince: "9 March 2026 at 04:00 CET" }, texts));
		expect(html.indexOf("The clock has not run since 9 March 2026 at 04:00 CET")).toBeGreaterThan(0);
		expect(html.indexOf("The clock has not run since")).toBeLessThan(html.indexOf("<h1"));
	});
});

describe("a pledge at the desk", () => {
	test("that is a draft is not linked to a public page, and can be published", () => {
		const { deskPledge } = sample;
		const draft = htmlOf(deskPledgePage({ ...deskPledge, isDraft: true }, texts));
		expect(draft).not.toContain(`href="/pledges/${deskPledge.pledge.id}"`);
		expect(formsIn(draft).map(({ action }) => action)).toContain(`/desk/pledges/${deskPledge.pledge.id}/publication`);
		const published = htmlOf(deskPledgePage(deskPledge, texts));
		expect(published).toContain(`href="/pledges/${deskPledge.pledge.id}"`);
		expect(published).not.toContain("/publication");
	});

	test("shows private events and says that they are private", () => {
		expect(textOf(htmlOf(deskPledgePage(sample.deskPledge, texts)))).toContain(
			"Private notes edited (only the desk sees this)",
		);
	});
});

test("nobody is offered to change or disable themselves", () => {
	const you = { id: 1, name: "An admin", email: "admin@newsroom.test", role: "admin", state: "active" } as const;
	const page = usersPage({ users: [{ ...you, since: "2025-01-02", isYou: true }], values: {} }, texts);
	expect(formsIn(htmlOf(page)).map(({ action }) => action)).toEqual(["/sign-out", "/admin/invitations"]);
});

test("a token that has run out or was revoked cannot be revoked again", () => {
	const actions = formsIn(htmlOf(accountPage(sample.account, texts))).map(({ action }) => action);
	expect(actions.filter((action) => action.endsWith("/revocation"))).toEqual(["/desk/account/tokens/1/revocation"]);
});

test("a mail's HTML is framed so that it can run nothing and reach nothing", () => {
	expect(/sandbox="([^"]*)"/.exec(pages["mail"] ?? "")?.[1]).toBe("allow-top-navigation-by-user-activation");
});

test("the desk's module is at most 8 KB", () => {
	expect(statSync("src/web/assets/desk.js").size).toBeLessThanOrEqual(8192);
});

function htmlOf(page: Page): string {
	return document(page, site);
}
