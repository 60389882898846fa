/** Single sign-on with a real provider (OpenID Connect), on a port of its own. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { auditEntries, users } from "../../db/schema/accounts.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { CLIENT, type Claims, startProvider } from "../support/oidc-provider.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

const BASE_URL = "http://localhost:3000";
let provider: Awaited<ReturnType<typeof startProvider>>;
let world: World;
let site: SiteServer;
beforeEach(async () => {
	provider = await startProvider(`${BASE_URL}/sign-in/provider/return`);
});
afterEach(async () => {
	await site.close();
	await world.close();
	await provider.close();
});

async function open(settings: Record<string, string> = {}) {
	const own = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
	world = await newWorld("2026-03-01T12:00:00Z", { BASE_URL, OIDC_NAME: "Newsroom ID", ...own, ...settings });
	site = await startSite(world);
}

const ROLES = { OIDC_ROLES: "admin=leads, editor=desk, fact_checker=checkers" };
const someone = (more: Claims = {}) => ({ email: "New@newsroom.test", email_verified: true, name: "Someone", ...more });

async function come(id: string, claims: Claims, next = "/desk/mentions") {
	provider.is(id, claims);
	const browser = site.browser();
	const left = await browser.get(`/sign-in/provider?next=${encodeURIComponent(next)}`);
	expect(left.status).toBe(303);
	const back = await provider.walk(left.location ?? "");
	expect(back.origin).toBe(BASE_URL);
	const answer = await browser.get(back.pathname + back.search);
	return { browser, answer, back };
}

const known = async () =>
	(await world.db.select().from(users).orderBy(users.id)).map(({ email, name, role }) => ({ email, name, role }));
const trail = async () =>
	(await world.db.select().from(auditEntries).orderBy(auditEntries.id)).map(({ kind, data }) => [kind, data["by"]]);

test("whoever has a role at the provider joins with it, is led where they wanted to go, and has what it says each time", async () => {
	await open(ROLES);
	expect((await site.browser().get("/sign-in")).text).toContain("Continue with Newsroom ID");
	const first = await come("one", someone({ roles: ["desk", "canteen"] }));
	expect([first.answer.status, first.answer.location]).toEqual([303, "/desk/mentions"]);
	expect((await first.browser.get("/desk/mentions")).status).toBe(200);
	expect(await known()).toEqual([{ email: "new@newsroom.test", name: "Someone", role: "editor" }]);
	// Another address there, and another role: it is the same person.
	const again = await come("one", someone({ email: "other@newsroom.test", roles: ["checkers"] }), "//evil.example");
	expect(again.answer.location).toBe("/desk");
	expect(await known()).toEqual([{ email: "new@newsroom.test", name: "Someone", role: "fact_checker" }]);
	expect((await first.browser.get("/desk/mentions")).status).toBe(303);
	expect(await trail()).toEqual([
		["user_joined", "provider"],
		["signed_in", "provider"],
		["sessions_ended", undefined],
		["role_changed", "provider"],
		["signed_in", "provider"],
	]);
	// No role there any more: no way in.
	const gone = await come("one", someone({ roles: ["canteen"] }));
	expect([gone.answer.status, gone.answer.text]).toEqual([403, expect.stringContaining("has no role here")]);
	expect((await gone.browser.get("/desk")).status).toBe(303);
});

test("a user who was invited is found by an address that the provider vouches for, and by no other", async () => {
	await open();
	const admin = await world.user("admin");
	const [email] = (await known()).map((one) => one.email);
	const unsure = await come("one", { ...someone(), email, email_verified: false });
	expect([unsure.answer.status, unsure.answer.text]).toEqual([403, expect.stringContaining("does not vouch for")]);
	expect((await come("two", someone())).answer.text).toContain("You have no account here yet");
	const { answer, browser } = await come("one", { ...someone(), email });
	expect(answer.status).toBe(303);
	expect((await browser.get("/admin/users")).status).toBe(200);
	// Another account there with the same address does not become the first one's here.
	expect((await come("three", { ...someone(), email })).answer.text).toContain("belongs to somebody else");
	const boss = await world.user("admin");
	await disableUser(world.deps, boss, admin.userId);
	expect((await come("one", { ...someone(), email })).answer.status).toBe(403);
	expect((await trail()).filter(([kind]) => kind === "sign_in_refused").map(([, by]) => by)).toEqual(
		Array(4).fill("provider"),
	);
});

test("an answer that was not asked for, was used before or was changed on its way opens nothing", async () => {
	await open({ OIDC_ROLES: "editor=*" });
	const { answer, back } = await come("one", someone());
	expect(answer.status).toBe(303);
	const planted = await site.browser().get(back.pathname + back.search);
	expect([planted.status, planted.text]).toEqual([422, expect.stringContaining("took too long")]);
	const other = site.browser();
	await other.get("/sign-in/provider");
	expect((await other.get(back.pathname + back.search)).status).toBeGreaterThanOrEqual(403);
	expect((await other.get("/desk")).status).toBe(303);
	const late = site.browser();
	const left = await late.get("/sign-in/provider");
	const arrived = await provider.walk(left.location ?? "");
	world.at("2026-03-01T12:11:00Z");
	expect((await late.get(arrived.pathname + arrived.search)).text).toContain("took too long");
	const refused = site.browser();
	await refused.get("/sign-in/provider");
	const denied = await refused.get("/sign-in/provider/return?error=access_denied&state=x");
	expect(denied.status).toBeGreaterThanOrEqual(403);
});

test("the last admin stays one whatever the provider says, and a provider that is away is told of in words", async () => {
	await open(ROLES);
	await world.user("admin");
	const [email] = (await known()).map((one) => one.email);
	await come("one", { ...someone({ roles: ["checkers"] }), email });
	expect((await known()).map(({ role }) => role)).toEqual(["admin"]);
	await site.close();
	await world.close();
	await open({ OIDC_ISSUER: "http://127.0.0.1:9" });
	const away = await site.browser().get("/sign-in/provider");
	expect([away.status, away.text]).toEqual([503, expect.stringContaining("cannot be reached")]);
});
