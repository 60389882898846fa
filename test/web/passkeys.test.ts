import { afterEach, beforeEach, expect, test } from "vitest";
import { auditEntries } from "../../db/schema/accounts.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { newDevice } from "../support/passkey-device.ts";
import type { Browser } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

const ORIGIN = "https://tracker.example";
let world: World;
let site: SiteServer;
let editor: Awaited<ReturnType<World["user"]>>;
let desk: Browser;
beforeEach(async () => {
	world = await newWorld("2026-03-01T12:00:00Z", { BASE_URL: ORIGIN, SIGN_IN_TRIES_PER_15_MINUTES: "1000" });
	site = await startSite(world);
	editor = await world.user("editor");
	desk = await site.signedIn(editor);
});
afterEach(async () => {
	await site.close();
	await world.close();
});

type Device = ReturnType<typeof newDevice>;
const PAGE = "/desk/account/passkeys";
const asked = async (browser: Browser, path: string) => (await browser.post(path)).json<{ challenge: string }>();

async function add(device: Device, name = "My laptop", browser = desk) {
	const answer = device.make(await asked(browser, `${PAGE}/options`));
	return browser.post(PAGE, { name, answer: JSON.stringify(answer) });
}

async function come(device: Device) {
	const browser = site.browser();
	const answer = JSON.stringify(device.use(await asked(browser, "/sign-in/passkey/options")));
	const entered = await browser.post("/sign-in/passkey", { answer, next: "/desk/mentions" });
	return { browser, answer, entered };
}

const trail = async () =>
	(await world.db.select().from(auditEntries).orderBy(auditEntries.id))
		.slice(1)
		.map(({ kind, data, userId }) => [kind, data["by"] ?? data["what"], userId]);

test("a passkey is added, signs in to where one wanted to go, is counted, and opens nothing once it is removed", async () => {
	const device = newDevice({ origin: ORIGIN });
	expect((await desk.get("/sign-in")).text).toContain('data-passkey="known"');
	expect((await add(device)).location).toBe(`${PAGE}?done=passkey`);
	expect((await desk.get(PAGE)).text).toContain("My laptop");
	const { browser, entered } = await come(device);
	expect([entered.status, entered.location]).toEqual([303, "/desk/mentions"]);
	expect((await browser.get(PAGE)).text).toMatch(/last used on/);
	expect((await browser.get("/desk/account/sessions")).text).toContain("a passkey");
	// Another of the same device is not made.
	const { excludeCredentials } = (await desk.post(`${PAGE}/options`)).json<{ excludeCredentials: { id: string }[] }>();
	expect(excludeCredentials.map(({ id }) => id)).toEqual([device.id]);
	expect((await add(device)).text).toContain("This passkey is there already");
	expect((await desk.post(`${PAGE}/removal`, { id: device.id })).location).toBe(`${PAGE}?done=passkey_removed`);
	const refused = (await come(device)).entered;
	expect([refused.status, refused.text]).toEqual([422, expect.stringContaining("does not open an account here")]);
	expect(await trail()).toEqual([
		["factor_added", "passkey", editor.userId],
		["signed_in", "passkey", editor.userId],
		["factor_removed", "passkey", editor.userId],
		["sign_in_refused", "passkey", null],
	]);
});

test("an answer is taken once, in time, from this site, of a device that knows its owner, and for whom it was asked", async () => {
	const device = newDevice({ origin: ORIGIN });
	await add(device);
	const { answer, entered } = await come(device);
	expect(entered.status).toBe(303);
	expect((await site.browser().post("/sign-in/passkey", { answer })).status).toBe(422);
	const late = site.browser();
	const slow = JSON.stringify(device.use(await asked(late, "/sign-in/passkey/options")));
	world.at("2026-03-01T12:06:00Z");
	expect((await late.post("/sign-in/passkey", { answer: slow })).status).toBe(422);
	// A challenge that nobody set, and one that was set for something else.
	const made = await asked(desk, `${PAGE}/options`);
	for (const challenge of ["AAAA", made.challenge]) {
		const other = JSON.stringify(device.use({ challenge }));
		expect((await late.post("/sign-in/passkey", { answer: other })).status).toBe(422);
	}
	const strangers = newDevice({ origin: "https://evil.example" });
	expect((await add(strangers)).status).toBe(422);
	expect((await add(newDevice({ origin: ORIGIN, verifies: false }))).status).toBe(422);
	// What one user was asked for is not another's to answer.
	const colleague = await site.signedIn(await world.user("editor"));
	const theirs = newDevice({ origin: ORIGIN }).make(await asked(desk, `${PAGE}/options`));
	expect((await colleague.post(PAGE, { name: "X", answer: JSON.stringify(theirs) })).status).toBe(422);
	expect((await colleague.post(`${PAGE}/removal`, { id: device.id })).status).toBe(404);
	for (const nonsense of ["", "null", "{}", "[", '{"id":"x","response":{"clientDataJSON":"e30"}}']) {
		expect((await late.post("/sign-in/passkey", { answer: nonsense })).status).toBe(422);
	}
	await disableUser(world.deps, await world.user("admin"), editor.userId);
	expect((await come(device)).entered.status).toBe(422);
	expect((await site.browser().post(`${PAGE}/options`)).status).toBe(401);
});
