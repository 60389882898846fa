import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { appendAudit, listAudit } from "../../db/audit.ts";
import { auditEntries, sessions } from "../../db/schema/accounts.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { changeRole } from "../../src/actions/change-role.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { endOtherSessions } from "../../src/actions/end-other-sessions.ts";
import { endSession } from "../../src/actions/end-session.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { setPassword } from "../../src/actions/set-password.ts";
import { signIn } from "../../src/actions/sign-in.ts";
import { signOut } from "../../src/actions/sign-out.ts";
import { tidyUp } from "../../src/actions/tidy-up.ts";
import { sessionReference } from "../../src/secrets/session.ts";
import { tokenHash } from "../../src/secrets/token.ts";
import { newWorld, type World } from "../support/world.ts";

const NOON = "2026-03-01T12:00:00Z";
const PASSWORD = "seven words are longer than one";
const OTHER = "eight words are even longer than that";
const EMAIL = "colleague@newsroom.test";
const operator = { kind: "operator" } as const;
const whence = { browser: "Firefox on Linux", network: "203.0.113.0/24" };

async function member(world: World) {
	const { userId, url } = await inviteUser(world.deps, operator, { name: "A colleague", email: EMAIL, role: "editor" });
	await acceptInvitation(world.deps, { token: url.split("/").at(-1) ?? "", password: PASSWORD });
	return { kind: "user", userId, role: "editor" } as const;
}

const kinds = async (world: World) => (await listAudit(world.db, { limit: 100 })).map(({ kind }) => kind).reverse();

test("The audit log tells of every way in, of every refusal and of what was changed", async () => {
	await using world = await newWorld(NOON);
	const { deps } = world;
	const user = await member(world);
	await expect(signIn(deps, { email: EMAIL, password: "a wrong one", whence })).rejects.toThrow();
	await expect(signIn(deps, { email: "nobody@newsroom.test", password: PASSWORD, whence })).rejects.toThrow();
	const token = await signIn(deps, { email: EMAIL, password: PASSWORD, whence });
	await setPassword(deps, user, { currentPassword: PASSWORD, password: OTHER });
	await signOut(deps, await signIn(deps, { email: EMAIL, password: OTHER, formerToken: token }));
	await changeRole(deps, operator, { userId: user.userId, role: "fact_checker" });
	await disableUser(deps, operator, user.userId);
	expect(await kinds(world)).toEqual([
		"user_invited",
		"user_joined",
		"signed_in",
		"sign_in_refused",
		"sign_in_refused",
		"signed_in",
		"password_changed",
		"sessions_ended",
		"signed_in",
		"signed_in",
		"signed_out",
		"sessions_ended",
		"role_changed",
		"user_disabled",
	]);
	const refused = await listAudit(world.db, { kind: "sign_in_refused", limit: 10 });
	expect(refused.map(({ user: about, network, browser }) => [about, network, browser])).toEqual([
		[undefined, whence.network, whence.browser],
		[EMAIL, whence.network, whence.browser],
	]);
	const text = JSON.stringify(await world.db.select().from(auditEntries));
	for (const secret of [PASSWORD, OTHER, "a wrong one", "nobody@newsroom.test", token])
		expect(text).not.toContain(secret);
});

test("The database refuses to change an entry, and to delete one within a year", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	const write = (recordedAt: Date) =>
		world.db.transact((tx) => appendAudit(tx, { kind: "signed_out", actor: operator, recordedAt }));
	// The database goes by its own clock, which no process of ours sets.
	await write(new Date("2999-01-01T00:00:00Z"));
	await write(new Date("2020-01-01T00:00:00Z"));
	const young = sql`${auditEntries.recordedAt} > ${sql.param(new Date("2500-01-01T00:00:00Z"), auditEntries.recordedAt)}`;
	const tries = [
		() => world.db.transact((tx) => tx.update(auditEntries).set({ network: "" }).where(eq(auditEntries.network, ""))),
		() => world.db.transact((tx) => tx.delete(auditEntries).where(young)),
	];
	for (const one of tries)
		await expect(one()).rejects.toMatchObject({ cause: { message: expect.stringContaining("append-only") } });
	expect((await tidyUp(world.deps)).audit).toBe(1);
	expect(await kinds(world)).toEqual(["signed_out"]);
});

test("A user ends one session, or all others, and never another user's", async () => {
	await using world = await newWorld(NOON);
	const { deps } = world;
	const user = await member(world);
	const here = await signIn(deps, { email: EMAIL, password: PASSWORD, whence });
	const there = await signIn(deps, { email: EMAIL, password: PASSWORD });
	const reference = sessionReference(tokenHash(there));
	const stranger = await world.user("admin");
	await expect(endSession(deps, stranger, reference)).rejects.toMatchObject({ kind: "not-found" });
	await endSession(deps, user, reference);
	await expect(endSession(deps, user, reference)).rejects.toMatchObject({ kind: "not-found" });
	await endOtherSessions(deps, user, here);
	const left = await world.db.select().from(sessions);
	expect(left.map((row) => [row.tokenHash, row.browser, row.network, row.signedInBy])).toEqual([
		[tokenHash(here), whence.browser, whence.network, "password"],
	]);
});

test("A new role ends the sessions of who has it", async () => {
	await using world = await newWorld(NOON);
	const { userId } = await member(world);
	await changeRole(world.deps, operator, { userId, role: "admin" });
	expect(await world.db.$count(sessions)).toBe(0);
});
