import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { countLiveApiTokens, listApiTokens } from "../../db/api-tokens.ts";
import { sessions, users } from "../../db/schema/accounts.ts";
import { events } from "../../db/schema/record.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { changeRole } from "../../src/actions/change-role.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { enableUser } from "../../src/actions/enable-user.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { makeSetupLink } from "../../src/actions/make-setup-link.ts";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { renewInvitation } from "../../src/actions/renew-invitation.ts";
import { revokeApiToken } from "../../src/actions/revoke-api-token.ts";
import { setPassword } from "../../src/actions/set-password.ts";
import { signIn } from "../../src/actions/sign-in.ts";
import { useSignInLink } from "../../src/actions/use-sign-in-link.ts";
import { tokenHash } from "../../src/secrets/token.ts";
import { newWorld, type World } from "../support/world.ts";

const NOON = "2026-03-01T12:00:00Z";
const PASSWORD = "seven words are longer than one";
const OTHER = "eight words are even longer than that";
const operator = { kind: "operator" } as const;
const SOMEBODY = { name: "A colleague", email: "Colleague@Newsroom.Test", role: "editor" } as const;

const tokenOf = (url: string) => url.split("/").at(-1) ?? "";
const eventsOf = (world: World) =>
	world.db
		.select({ kind: events.kind, actorId: events.actorId, userId: events.userId, data: events.data })
		.from(events)
		.orderBy(asc(events.id));

describe("A role", () => {
	test("below admin may not touch other users", async () => {
		await using world = await newWorld(NOON);
		const other = await world.user("fact_checker");
		for (const role of ["fact_checker", "editor"] as const) {
			const actor = await world.user(role);
			const tries = [
				inviteUser(world.deps, actor, SOMEBODY),
				renewInvitation(world.deps, actor, other.userId),
				changeRole(world.deps, actor, { userId: actor.userId, role: "admin" }),
				disableUser(world.deps, actor, other.userId),
				enableUser(world.deps, actor, other.userId),
				makeSignInLink(world.deps, actor, other.userId),
				makeSetupLink(world.deps, actor),
			];
			for (const one of tries) await expect(one).rejects.toMatchObject({ kind: "not-allowed" });
		}
		expect(await eventsOf(world)).toEqual([]);
	});

	test("is changed with an event that says from what to what", async () => {
		await using world = await newWorld(NOON);
		const admin = await world.user("admin");
		const { userId } = await world.user("editor");
		await changeRole(world.deps, admin, { userId, role: "fact_checker" });
		expect(await eventsOf(world)).toEqual([
			{
				kind: "role_changed",
				actorId: admin.userId,
				userId,
				data: { role: { from: "editor", to: "fact_checker" } },
			},
		]);
		const again = changeRole(world.deps, admin, { userId, role: "fact_checker" });
		await expect(again).rejects.toMatchObject({ kind: "already-done" });
		const nobody = changeRole(world.deps, admin, { userId: 999, role: "editor" });
		await expect(nobody).rejects.toMatchObject({ kind: "not-found" });
	});

	test("of the last admin stays, and the last admin cannot be disabled", async () => {
		await using world = await newWorld(NOON);
		const admin = await world.user("admin");
		const demoting = changeRole(world.deps, admin, { userId: admin.userId, role: "editor" });
		await expect(demoting).rejects.toMatchObject({ kind: "not-allowed" });
		await expect(disableUser(world.deps, admin, admin.userId)).rejects.toMatchObject({ kind: "not-allowed" });
		const second = await world.user("admin");
		await disableUser(world.deps, admin, second.userId);
		await expect(disableUser(world.deps, operator, admin.userId)).rejects.toMatchObject({ kind: "not-allowed" });
		await enableUser(world.deps, admin, second.userId);
		await disableUser(world.deps, second, admin.userId);
	});

	test("of one of two admins stays, when each takes the other's at the same moment", async () => {
		await using world = await newWorld(NOON);
		const [one, two] = [await world.user("admin"), await world.user("admin")];
		// Opens as many connections as the race needs: the first to open would win it otherwise.
		await Promise.all([1, 2, 3, 4].map(() => world.db.$count(users)));
		for (let round = 0; round < 10; round += 1) {
			const ended = await Promise.allSettled([
				changeRole(world.deps, one, { userId: two.userId, role: "editor" }),
				changeRole(world.deps, two, { userId: one.userId, role: "editor" }),
			]);
			expect(ended.map((end) => end.status).sort()).toEqual(["fulfilled", "rejected"]);
			expect(await world.db.$count(users, eq(users.role, "admin"))).toBe(1);
			await world.db.transact((tx) => tx.update(users).set({ role: "admin" }));
		}
	});
});

describe("A disabled user", () => {
	test("is out at once, by every way in, until enabled again", async () => {
		await using world = await newWorld(NOON);
		const admin = await world.user("admin");
		const { userId, url } = await inviteUser(world.deps, admin, SOMEBODY);
		await acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
		const link = tokenOf(await makeSignInLink(world.deps, operator, userId));
		await disableUser(world.deps, admin, userId);
		expect(await world.db.$count(sessions)).toBe(0);
		await expect(useSignInLink(world.deps, { token: link })).rejects.toMatchObject({ kind: "expired-link" });
		const signingIn = () => signIn(world.deps, { email: SOMEBODY.email, password: PASSWORD });
		await expect(signingIn()).rejects.toMatchObject({ kind: "invalid-input" });
		await expect(renewInvitation(world.deps, admin, userId)).rejects.toMatchObject({ kind: "already-done" });
		await expect(makeSignInLink(world.deps, operator, userId)).rejects.toMatchObject({ kind: "not-found" });
		await enableUser(world.deps, admin, userId);
		await signingIn();
		expect((await eventsOf(world)).map((event) => event.kind)).toEqual([
			"user_invited",
			"user_joined",
			"user_disabled",
			"user_enabled",
		]);
	});
});

describe("A password", () => {
	test("is changed by who knows the present one, and every other session ends", async () => {
		await using world = await newWorld(NOON);
		const { userId, url } = await inviteUser(world.deps, operator, SOMEBODY);
		await acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
		const actor = { kind: "user", userId, role: "editor" } as const;
		const wrong = setPassword(world.deps, actor, { currentPassword: "something else", password: OTHER });
		await expect(wrong).rejects.toMatchObject({ fields: { currentPassword: { code: "account.wrong_password" } } });
		const missing = setPassword(world.deps, actor, { password: OTHER });
		await expect(missing).rejects.toMatchObject({ kind: "invalid-input" });
		const token = await setPassword(world.deps, actor, { currentPassword: PASSWORD, password: OTHER });
		const rows = await world.db.select().from(sessions);
		expect(rows.map((row) => row.tokenHash)).toEqual([tokenHash(token)]);
		await signIn(world.deps, { email: SOMEBODY.email, password: OTHER });
	});

	test("is set without one by a user who has none yet", async () => {
		await using world = await newWorld(NOON);
		const actor = await world.user("editor");
		await setPassword(world.deps, actor, { password: PASSWORD });
		await signIn(world.deps, { email: "user1@newsroom.test", password: PASSWORD });
	});
});

describe("An API token", () => {
	test("is made and revoked with events that do not name it", async () => {
		await using world = await newWorld(NOON);
		const user = await world.user("fact_checker");
		const { id, token } = await createApiToken(world.deps, user, { name: "Nightly import", days: 7 });
		expect((await listApiTokens(world.db, user.userId)).map((one) => [one.id, one.name])).toEqual([
			[id, "Nightly import"],
		]);
		await revokeApiToken(world.deps, user, id);
		await expect(revokeApiToken(world.deps, user, id)).rejects.toMatchObject({ kind: "not-found" });
		const happened = await eventsOf(world);
		expect(happened.map(({ kind, data }) => [kind, data])).toEqual([
			[
				"token_created",
				{ tokenId: id, expiresAt: "2026-03-08T12:00:00.000Z", scopes: ["drafts", "pledges", "outcomes", "conflicts"] },
			],
			["token_revoked", { tokenId: id }],
		]);
		expect(JSON.stringify(happened)).not.toContain(token);
	});

	test("of another is revoked by an admin only", async () => {
		await using world = await newWorld(NOON);
		const owner = await world.user("editor");
		const { id } = await createApiToken(world.deps, owner, { name: "A script" });
		const other = revokeApiToken(world.deps, await world.user("editor"), id);
		await expect(other).rejects.toMatchObject({ kind: "not-found" });
		expect(await countLiveApiTokens(world.db, owner.userId, world.deps.now())).toBe(1);
		await revokeApiToken(world.deps, await world.user("admin"), id);
		expect(await countLiveApiTokens(world.db, owner.userId, world.deps.now())).toBe(0);
	});

	test("is one of twenty at most", async () => {
		await using world = await newWorld(NOON);
		const user = await world.user("editor");
		for (let i = 0; i < 20; i += 1) await createApiToken(world.deps, user, { name: `Script ${i}` });
		const one = createApiToken(world.deps, user, { name: "One more" });
		await expect(one).rejects.toMatchObject({ kind: "not-allowed" });
	});
});
