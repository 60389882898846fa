import { expect, test } from "vitest";
import { apiTokens } from "../../db/schema/accounts.ts";
import { events } from "../../db/schema/record.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { startSite } from "../support/site.ts";
import { newWorld, type World } from "../support/world.ts";

const PASSWORD = "seven words are longer than one";
const EMAIL = "editor@newsroom.test";

async function open(environment: Record<string, string> = {}) {
	const world = await newWorld("2026-03-01T12:00:00Z", environment);
	const site = await startSite(world);
	const close = async () => {
		await site.close();
		await world.close();
	};
	return { world, site, [Symbol.asyncDispose]: close };
}

async function member(world: World) {
	const input = { name: "An editor", email: EMAIL, role: "editor" } as const;
	const { userId, url } = await inviteUser(world.deps, { kind: "operator" }, input);
	await acceptInvitation(world.deps, { token: url.split("/").at(-1) ?? "", password: PASSWORD });
	return { kind: "user", userId, role: "editor" } as const;
}

/** Behind a proxy everybody has the address that the proxy tells. */
const from = (n: number) => ({ "x-forwarded-for": `192.0.2.${n}` });

test("guessing at one account from many machines is slowed down, and its owner is not locked out", async () => {
	await using product = await open({ TRUST_PROXY: "1", SIGN_IN_TRIES_PER_ACCOUNT: "3" });
	const { world, site } = product;
	await member(world);
	const owner = site.browser();
	expect((await owner.post("/sign-in", { email: EMAIL, password: PASSWORD }, from(1))).status).toBe(303);
	const statuses: number[] = [];
	for (let n = 10; n < 16; n += 1) {
		const guess = { email: ` ${EMAIL.toUpperCase()}`, password: `guess number ${n}` };
		statuses.push((await site.browser().post("/sign-in", guess, from(n))).status);
	}
	expect(statuses).toEqual([422, 422, 422, 429, 429, 429]);
	// Not even the right password passes from a browser that nobody has signed in with.
	const stranger = await site.browser().post("/sign-in", { email: EMAIL, password: PASSWORD }, from(20));
	expect(stranger.status).toBe(429);
	owner.cookies.delete("bywhen");
	expect((await owner.post("/sign-in", { email: EMAIL, password: PASSWORD }, from(1))).status).toBe(303);
	// Other accounts are as they were.
	const other = await site.browser().post("/sign-in", { email: "a@newsroom.test", password: PASSWORD }, from(21));
	expect(other.status).toBe(422);
});

test("the cookie of a known browser cannot be made up, and is of one account", async () => {
	await using product = await open({ TRUST_PROXY: "1", SIGN_IN_TRIES_PER_ACCOUNT: "1" });
	const { world, site } = product;
	await member(world);
	const owner = site.browser();
	await owner.post("/sign-in", { email: EMAIL, password: PASSWORD }, from(1));
	const known = owner.cookies.get("bywhen-device") ?? "";
	const guess = { email: "admin@newsroom.test", password: "a guess that is wrong" };
	const tries = [known, `AAAAAAAAAAAA${known.slice(12)}`, `${known.slice(0, -2)}AA`];
	const statuses: number[] = [];
	for (const [n, cookie] of tries.entries()) {
		const browser = site.browser();
		browser.cookies.set("bywhen-device", cookie);
		statuses.push((await browser.post("/sign-in", guess, from(30 + n))).status);
	}
	expect(statuses).toEqual([422, 429, 429]);
});

test("changing the password is limited, and ends the API tokens where that is asked for", async () => {
	await using product = await open({ SIGN_IN_TRIES_PER_15_MINUTES: "3" });
	const { world, site } = product;
	const editor = await member(world);
	await createApiToken(world.deps, editor, { name: "A script" });
	const owner = site.browser();
	await owner.post("/sign-in", { email: EMAIL, password: PASSWORD });
	expect((await owner.get("/desk/account")).text).toContain("Revoke my API token too");
	const live = async () => (await world.db.select().from(apiTokens)).filter((token) => token.revokedAt === null).length;
	const change = (currentPassword: string, newPassword: string, more = {}) =>
		owner.post("/desk/account/password", { currentPassword, newPassword, ...more });

	expect((await change(PASSWORD, "another seven words make one")).status).toBe(303);
	expect(await live()).toBe(1);
	expect((await change("another seven words make one", PASSWORD, { endTokens: "on" })).status).toBe(303);
	expect(await live()).toBe(0);
	const kinds = (await world.db.select({ kind: events.kind }).from(events)).map(({ kind }) => kind);
	expect(kinds).toContain("token_revoked");

	const wrong: number[] = [];
	for (let n = 0; n < 4; n += 1) wrong.push((await change("not the password", "something else entirely")).status);
	expect(wrong).toEqual([422, 422, 422, 429]);
	// Others at the same desk may still change theirs.
	const colleague = await site.signedIn("editor");
	expect((await colleague.post("/desk/account/password", { newPassword: PASSWORD })).status).toBe(303);
});

test("metrics without a token are closed where a proxy stands in front", async () => {
	await using open1 = await open();
	expect((await open1.site.browser().get("/metrics")).status).toBe(200);
	await using open2 = await open({ TRUST_PROXY: "1" });
	expect((await open2.site.browser().get("/metrics")).status).toBe(404);
});
