import { TOTP } from "otpauth";
import { expect, test } from "vitest";
import { listAudit } from "../../db/audit.ts";
import { authenticators, recoveryCodes, sessions, signInSteps } from "../../db/schema/accounts.ts";
import { findAuthenticator } from "../../db/second-factors.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { beginAuthenticator } from "../../src/actions/begin-authenticator.ts";
import { confirmAuthenticator } from "../../src/actions/confirm-authenticator.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { passSecondFactor } from "../../src/actions/pass-second-factor.ts";
import { removeAuthenticator } from "../../src/actions/remove-authenticator.ts";
import { resetSecondFactor } from "../../src/actions/reset-second-factor.ts";
import { signIn } from "../../src/actions/sign-in.ts";
import { unsealKey } from "../../src/secrets/authenticator.ts";
import { newWorld } from "../support/world.ts";

const PASSWORD = "seven words are longer than one";
const EMAIL = "colleague@newsroom.test";
const operator = { kind: "operator" } as const;

/** A user who has an authenticator since noon, and no session. */
async function open() {
	const world = await newWorld("2026-03-01T12:00:00Z");
	const { deps, db } = world;
	const { userId, url } = await inviteUser(deps, operator, { name: "A colleague", email: EMAIL, role: "editor" });
	const sessionToken = await acceptInvitation(deps, { token: url.split("/").at(-1) ?? "", password: PASSWORD });
	const actor = { kind: "user", userId, role: "editor" } as const;
	await beginAuthenticator(deps, actor);
	const key = unsealKey(deps.secret, userId, (await findAuthenticator(db, userId))?.sealedKey ?? "");
	const code = () => new TOTP({ secret: key }).generate({ timestamp: deps.now().getTime() });
	const codes = await confirmAuthenticator(deps, actor, { code: code(), sessionToken });
	await db.transact((tx) => tx.delete(sessions));
	world.at("2026-03-01T12:01:00Z");
	const enter = () => signIn(deps, { email: EMAIL, password: PASSWORD });
	return { world, deps, db, actor, key, code, codes, enter, [Symbol.asyncDispose]: world.close };
}

test("With an authenticator the password alone begins no session; a code does, and only once", async () => {
	await using site = await open();
	const { deps, db, enter, code } = site;
	const token = await enter();
	expect(await db.$count(sessions)).toBe(0);
	const wrong = passSecondFactor(deps, { token, code: code() === "000000" ? "000001" : "000000" });
	await expect(wrong).rejects.toMatchObject({ kind: "invalid-input" });
	await passSecondFactor(deps, { token, code: code() });
	expect(await db.$count(sessions)).toBe(1);
	const again = passSecondFactor(deps, { token: await enter(), code: code() });
	await expect(again).rejects.toMatchObject({ kind: "invalid-input" });
	const [entry] = await listAudit(db, { kind: "signed_in", limit: 1 });
	expect(entry?.data).toEqual({ by: "password+authenticator" });
});

test("A recovery code works once, however it is typed, also when the tries of the day are used up", async () => {
	await using site = await open();
	const { deps, enter, code, codes } = site;
	const token = await enter();
	const wrong = code() === "000000" ? "000001" : "000000";
	for (let i = 0; i < 30; i += 1) {
		await expect(passSecondFactor(deps, { token, code: wrong })).rejects.toMatchObject({ kind: "invalid-input" });
	}
	await expect(passSecondFactor(deps, { token, code: code() })).rejects.toMatchObject({ kind: "too-many-requests" });
	const [first = ""] = codes;
	await passSecondFactor(deps, { token, code: ` ${first.toUpperCase().replaceAll("-", " ")} ` });
	const again = passSecondFactor(deps, { token: await enter(), code: first });
	await expect(again).rejects.toMatchObject({ kind: "invalid-input" });
	site.world.at("2026-03-02T12:01:00Z");
	await passSecondFactor(deps, { token: await enter(), code: code() });
});

test("A sign-in that waits ends after ten minutes, and with its user", async () => {
	await using site = await open();
	const { deps, db, actor, enter, code, world } = site;
	const token = await enter();
	world.at("2026-03-01T12:11:00Z");
	await expect(passSecondFactor(deps, { token, code: code() })).rejects.toMatchObject({ kind: "expired-link" });
	const other = await enter();
	await disableUser(deps, operator, actor.userId);
	expect(await db.$count(signInSteps)).toBe(0);
	await expect(passSecondFactor(deps, { token: other, code: code() })).rejects.toMatchObject({ kind: "expired-link" });
});

test("The key and the codes do not stand in the database", async () => {
	await using site = await open();
	const text = JSON.stringify([
		await site.db.select().from(authenticators),
		await site.db.select().from(recoveryCodes),
	]);
	for (const secret of [site.key, ...site.codes, ...site.codes.map((one) => one.replaceAll("-", ""))]) {
		expect(text).not.toContain(secret);
	}
	const [row] = await site.db.select().from(authenticators);
	expect(() => unsealKey(site.deps.secret, site.actor.userId + 1, row?.sealedKey ?? "")).toThrow();
});

test("An authenticator is removed with a code, or reset by an admin and nobody below", async () => {
	await using site = await open();
	const { deps, db, actor, code, codes, enter } = site;
	await expect(removeAuthenticator(deps, actor, "nonsense")).rejects.toMatchObject({ kind: "invalid-input" });
	await removeAuthenticator(deps, actor, code());
	await enter();
	expect([await db.$count(sessions), await db.$count(recoveryCodes)]).toEqual([1, 0]);
	await beginAuthenticator(deps, actor);
	await expect(resetSecondFactor(deps, operator, actor.userId)).rejects.toMatchObject({ kind: "already-done" });
	await expect(resetSecondFactor(deps, actor, actor.userId)).rejects.toMatchObject({ kind: "not-allowed" });
	expect(codes).toHaveLength(10);
});
