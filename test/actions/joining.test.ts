import { asc } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { sessions, signInLinks, users } from "../../db/schema/accounts.ts";
import { messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { findUsableLink } from "../../db/sign-in-links.ts";
import { listUsers } from "../../db/users.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { createFirstAdmin } from "../../src/actions/create-first-admin.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { makeSetupLink } from "../../src/actions/make-setup-link.ts";
import { renewInvitation } from "../../src/actions/renew-invitation.ts";
import { signIn } from "../../src/actions/sign-in.ts";
import { invitationToken } from "../../src/secrets/link.ts";
import { tokenHash } from "../../src/secrets/token.ts";
import { newWorld, type World } from "../support/world.ts";

const NOON = "2026-03-01T12:00:00Z";
const PASSWORD = "seven words are longer than one";
const OTHER = "eight words are even longer than that";
const operator = { kind: "operator" } as const;
const SOMEBODY = { name: "A colleague", email: "Colleague@Newsroom.Test", role: "editor" } as const;

const tokenOf = (url = "") => url.split("/").at(-1) ?? "";
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
			role: "editor",
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
		await expect(again).rejects.toMatchObject({
			kind: "invalid-input",
			fields: { email: { code: "account.email_invited" } },
		});
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
		world.at("2026-03-01T12:01:00Z");
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

	test("gets one link where several processes start at the same moment, and it works", async () => {
		await using world = await newWorld(NOON);
		const other = { ...world.deps, db: openDatabase(world.deps.config.databaseUrl) };
		const links = await Promise.all([world.deps, other, world.deps].map((deps) => makeSetupLink(deps, operator)));
		await other.db.close();
		const [link, ...more] = links.filter(Boolean);
		expect(more).toEqual([]);
		const input = { name: "An admin", email: "admin@newsroom.test", password: PASSWORD, token: tokenOf(link) };
		await expect(createFirstAdmin(world.deps, input)).resolves.toMatch(/\S/);
	});

	test("is not made with the setup link once an admin was invited meanwhile", async () => {
		await using world = await newWorld(NOON);
		const token = tokenOf(await makeSetupLink(world.deps, operator));
		await inviteUser(world.deps, operator, { ...SOMEBODY, role: "admin" });
		const input = { name: "An admin", email: "admin@newsroom.test", password: PASSWORD, token };
		await expect(createFirstAdmin(world.deps, input)).rejects.toMatchObject({ kind: "expired-link" });
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
