import { TOTP } from "otpauth";
import { expect, test } from "vitest";
import { sessions } from "../../db/schema/accounts.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const PASSWORD = "seven words are longer than one";
const EMAIL = "colleague@newsroom.test";
const operator = { kind: "operator" } as const;

async function open() {
	const world = await newWorld("2026-03-01T12:00:00Z");
	const server = await startSite(world);
	const { url } = await inviteUser(world.deps, operator, { name: "A colleague", email: EMAIL, role: "admin" });
	await acceptInvitation(world.deps, { token: url.split("/").at(-1) ?? "", password: PASSWORD });
	await world.db.transact((tx) => tx.delete(sessions));
	const signedIn = async () => {
		const browser = server.browser();
		await browser.post("/sign-in", { email: EMAIL, password: PASSWORD });
		return browser;
	};
	const close = async () => {
		await server.close();
		await world.close();
	};
	return { world, server, signedIn, [Symbol.asyncDispose]: close };
}

test("A second factor is set up on its page, asked for at the next sign-in, and leads on to where one wanted to go", async () => {
	await using site = await open();
	const browser = await site.signedIn();
	await browser.post("/desk/account/authenticators");
	const page = (await browser.get("/desk/account/authenticators")).text;
	const key = /<code>([A-Z2-7]{32})<\/code>/.exec(page)?.[1] ?? "";
	expect(page).toContain('src="data:image/svg+xml;base64,');
	const code = () => new TOTP({ secret: key }).generate({ timestamp: site.world.deps.now().getTime() });
	const wrong = await browser.post("/desk/account/authenticators/confirmation", { code: "no code" });
	expect(wrong.status).toBe(422);
	const on = await browser.post("/desk/account/authenticators/confirmation", { code: code() });
	expect([on.status, on.text.match(/<code>[a-z2-9-]{19}<\/code>/g)?.length]).toEqual([200, 10]);
	expect((await browser.get("/desk/account/authenticators")).text).not.toMatch(/<code>/);

	site.world.at("2026-03-01T12:05:00Z");
	const other = await site.signedIn();
	const before = other.cookies.get("bywhen");
	expect((await other.get("/desk")).location).toBe("/sign-in?next=%2Fdesk");
	expect((await other.get("/api/v1/me")).status).not.toBe(200);
	const asked = await other.get("/sign-in?next=%2Fadmin%2Faudit");
	expect(asked.location).toBe("/sign-in/second-factor?next=%2Fadmin%2Faudit");
	const bad = await other.post("/sign-in/second-factor", { code: "nonsense", next: "/admin/audit" });
	expect(bad.status).toBe(422);
	const good = await other.post("/sign-in/second-factor", { code: code(), next: "//evil.example" });
	expect([good.status, good.location]).toEqual([303, "/desk"]);
	expect(other.cookies.get("bywhen")).not.toBe(before);
	expect((await other.get("/admin/audit")).text).toContain("a password and a code");
});

test("Sessions are listed with their networks, and ended one by one", async () => {
	await using site = await open();
	const [here, there] = [await site.signedIn(), await site.signedIn()];
	const page = (await here.get("/desk/account/sessions")).text;
	expect(page).toContain("127.0.0.0/24");
	expect(page).not.toContain("127.0.0.1");
	const [action = ""] = /\/desk\/account\/sessions\/[0-9a-f]+\/end/.exec(page) ?? [];
	expect((await here.post(action)).status).toBe(303);
	expect([(await here.get("/desk")).status, (await there.get("/desk")).status]).toEqual([200, 303]);
});

test("The forms of one's own pages refuse other sites", async () => {
	await using site = await open();
	const browser = await site.signedIn();
	const from = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
	for (const path of [
		"/desk/account/sessions",
		"/desk/account/sessions/0/end",
		"/desk/account/authenticators",
		"/desk/account/authenticators/confirmation",
		"/desk/account/authenticators/removal",
		"/sign-in/second-factor",
	]) {
		expect((await browser.post(path, {}, from)).status, path).toBe(403);
	}
});

test("The audit log is for admins only", async () => {
	await using site = await open();
	const editor = await site.server.signedIn(await site.world.user("editor"));
	expect((await editor.get("/admin/audit")).status).toBe(403);
	const admin = await site.signedIn();
	const page = await admin.get("/admin/audit?kind=signed_in");
	expect([page.status, page.text.includes(EMAIL)]).toEqual([200, true]);
	expect((await admin.get("/admin/audit?before=1e9")).status).toBe(422);
});
