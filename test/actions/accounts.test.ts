import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { countLiveApiTokens, listApiTokens } from "../../db/api-tokens.ts";
import { events, messages, sessions, signInLinks, users } from "../../db/schema.ts";
import { findUsableLink } from "../../db/sign-in-links.ts";
import { listUsers } from "../../db/users.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { changeRole } from "../../src/actions/change-role.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { createFirstAdmin } from "../../src/actions/create-first-admin.ts";
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
import { invitationToken } from "../../src/secrets/link.ts";
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

describe("An invitation", () => {
	test("makes a user, a message and a link that sets the password and signs in", async () => {
		await using world = await newWorld(NOON);
		const admin = await world.user("admin");
		const { userId, url } = await inviteUser(world.deps, admin, SOMEBODY);
		expect(url).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}$/);
		expect(await findUsableLink(world.db, tokenHash(tokenOf(url)), world.deps.now())).toEqual({
			purpose: "invitation",
			name: "A colleague",
			email: "colleague@newsroom.test",
		});
		const session = await acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
		expect(session).toMatch(/^[\w-]{43}$/);
		await signIn(world.deps, { email: "colleague@newsroom.test", password: PASSWORD });
		expect(await eventsOf(world)).toEqual([
			{ kind: "user_invited", actorId: admin.userId, userId, data: { role: "editor", renewed: false } },
			{ kind: "user_joined", actorId: userId, userId, data: { role: "editor", renewed: false } },
		]);
	});

	test("is mailed by a message from which the link can be made again, and which does not hold it", async () => {
		await using world = await newWorld(NOON);
		const { userId, url } = await inviteUser(world.deps, operator, SOMEBODY);
		const rows = await world.db.select().from(messages);
		expect(rows).toHaveLength(1);
		const [message] = rows;
		expect(message).toMatchObject({
			kind: "invitation",
			dedupeKey: `invitation:${userId}:1`,
			userId,
			state: "pending",
			data: { role: "editor", renewed: false },
		});
		expect(invitationToken(world.deps.secret, message?.dedupeKey ?? "")).toBe(tokenOf(url));
		for (const kept of [rows, await world.db.select().from(signInLinks), await world.db.select().from(events)]) {
			expect(JSON.stringify(kept)).not.toContain(tokenOf(url));
		}
		expect(JSON.stringify(await world.db.select().from(events))).not.toMatch(/colleague/i);
	});

	test("is used once, also by two at the same moment", async () => {
		await using world = await newWorld(NOON);
		const { url } = await inviteUser(world.deps, operator, SOMEBODY);
		const tries = [PASSWORD, OTHER].map((password) => acceptInvitation(world.deps, { token: tokenOf(url), password }));
		const ended = await Promise.allSettled(tries);
		expect(ended.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
		const lost = ended.find((one) => one.status === "rejected");
		expect(lost?.reason).toMatchObject({ kind: "expired-link" });
	});

	test("expires after seven days", async () => {
		await using world = await newWorld(NOON);
		const { url } = await inviteUser(world.deps, operator, SOMEBODY);
		world.at("2026-03-08T12:00:00Z");
		const accepting = acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
		await expect(accepting).rejects.toMatchObject({ kind: "expired-link" });
	});

	test("to an address that has an account is refused beside the field", async () => {
		await using world = await newWorld(NOON);
		await inviteUser(world.deps, operator, SOMEBODY);
		const again = inviteUser(world.deps, operator, { ...SOMEBODY, email: "COLLEAGUE@newsroom.test" });
		await expect(again).rejects.toMatchObject({ kind: "invalid-input", fields: { email: expect.any(String) } });
	});

	test("can be renewed: the earlier link stops, a forgotten password is replaced, and all sessions end", async () => {
		await using world = await newWorld(NOON);
		const { userId, url } = await inviteUser(world.deps, operator, SOMEBODY);
		const second = await renewInvitation(world.deps, operator, userId);
		const first = acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
		await expect(first).rejects.toMatchObject({ kind: "expired-link" });
		await acceptInvitation(world.deps, { token: tokenOf(second), password: PASSWORD });
		const third = await renewInvitation(world.deps, operator, userId);
		await signIn(world.deps, { email: SOMEBODY.email, password: PASSWORD });
		await acceptInvitation(world.deps, { token: tokenOf(third), password: OTHER });
		expect(await world.db.$count(sessions)).toBe(1);
		const old = signIn(world.deps, { email: SOMEBODY.email, password: PASSWORD });
		await expect(old).rejects.toMatchObject({ kind: "invalid-input" });
		const sent = await world.db.select({ key: messages.dedupeKey, data: messages.data }).from(messages);
		expect(sent.map(({ key, data }) => [key, data["renewed"]])).toEqual([
			[`invitation:${userId}:1`, false],
			[`invitation:${userId}:2`, false],
			[`invitation:${userId}:3`, true],
		]);
	});
});

describe("The first admin", () => {
	test("is set up once, by the link that the server prints", async () => {
		await using world = await newWorld(NOON);
		const stale = tokenOf(await makeSetupLink(world.deps, operator));
		const token = tokenOf(await makeSetupLink(world.deps, operator));
		const input = { name: "An admin", email: "Admin@Newsroom.Test", password: PASSWORD };
		const bystale = createFirstAdmin(world.deps, { ...input, token: stale });
		await expect(bystale).rejects.toMatchObject({ kind: "expired-link" });
		await createFirstAdmin(world.deps, { ...input, token });
		const again = createFirstAdmin(world.deps, { ...input, token, email: "other@newsroom.test" });
		await expect(again).rejects.toMatchObject({ kind: "expired-link" });
		await expect(makeSetupLink(world.deps, operator)).rejects.toMatchObject({ kind: "already-done" });
		await signIn(world.deps, { email: "admin@newsroom.test", password: PASSWORD });
		const [row] = await world.db.select().from(users);
		expect(row).toMatchObject({ role: "admin", email: "admin@newsroom.test" });
		expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
	});

	test("is not made with the setup link once an admin was invited meanwhile", async () => {
		await using world = await newWorld(NOON);
		const token = tokenOf(await makeSetupLink(world.deps, operator));
		await inviteUser(world.deps, operator, { ...SOMEBODY, role: "admin" });
		const input = { name: "An admin", email: "admin@newsroom.test", password: PASSWORD, token };
		await expect(createFirstAdmin(world.deps, input)).rejects.toMatchObject({ kind: "expired-link" });
	});
});

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
		await expect(wrong).rejects.toMatchObject({ fields: { currentPassword: "This is not your current password." } });
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
			["token_created", { tokenId: id, expiresAt: "2026-03-08T12:00:00.000Z" }],
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

test("The list of users tells who has joined and when they were last seen, and never a hash", async () => {
	await using world = await newWorld(NOON);
	await world.user("admin");
	const { url } = await inviteUser(world.deps, operator, SOMEBODY);
	await acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
	const list = await listUsers(world.db);
	expect(list.map(({ email, hasPassword, lastSeenAt }) => [email, hasPassword, lastSeenAt])).toEqual([
		["colleague@newsroom.test", true, new Date(NOON)],
		["user1@newsroom.test", false, undefined],
	]);
	expect(JSON.stringify(list)).not.toContain("argon2");
	expect((await listUsers(world.db, "colleague@newsroom.test")).map((user) => user.email)).toEqual([
		"user1@newsroom.test",
	]);
});

test("Expired sessions are forgotten when somebody signs in", async () => {
	await using world = await newWorld(NOON);
	const { url } = await inviteUser(world.deps, operator, SOMEBODY);
	await acceptInvitation(world.deps, { token: tokenOf(url), password: PASSWORD });
	world.at("2026-06-01T12:00:00Z");
	await signIn(world.deps, { email: SOMEBODY.email, password: PASSWORD });
	expect(await world.db.$count(sessions)).toBe(1);
});
