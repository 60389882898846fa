import { expect, test } from "vitest";
import { apiTokens } from "../../db/schema/accounts.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { disableUser } from "../../src/actions/disable-user.ts";
import { revokeApiToken } from "../../src/actions/revoke-api-token.ts";
import { send, startServer } from "../support/server.ts";
import { newWorld } from "../support/world.ts";
import { plainDoors } from "./doors.ts";

async function open() {
	const world = await newWorld("2026-03-01T12:00:00Z");
	const server = await startServer(world, plainDoors(world.deps));
	const user = await world.user("fact_checker");
	const made = await createApiToken(world.deps, user, { name: "A script" });
	const me = (token = made.token) => send(`${server.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
	const close = async () => {
		await server.close();
		await world.close();
	};
	return { world, server, user, made, me, [Symbol.asyncDispose]: close };
}

test("An API token acts as its owner with the role they have, for 90 days", async () => {
	await using product = await open();
	const { me, user, made, world } = product;
	expect(made.token).toMatch(/^bw_[\w-]{43}$/);
	expect(made.expiresAt.toISOString()).toBe("2026-05-30T12:00:00.000Z");
	expect((await me()).json()).toEqual({ ...user, scopes: ["drafts", "pledges", "outcomes", "conflicts"] });
	world.at("2026-05-30T11:59:59Z");
	expect((await me()).status).toBe(200);
	world.at("2026-05-30T12:00:00Z");
	expect((await me()).status).toBe(401);
});

test("An API token is kept as a hash, with when it was last used", async () => {
	await using product = await open();
	const { me, made, world } = product;
	const [before] = await world.db.select().from(apiTokens);
	expect(before?.lastUsedAt).toBeNull();
	expect(JSON.stringify(before)).not.toContain(made.token.slice(3));
	await me();
	const [after] = await world.db.select().from(apiTokens);
	expect(after?.lastUsedAt?.toISOString()).toBe("2026-03-01T12:00:00.000Z");
});

test("An API token stops working when it is revoked, and when its owner is disabled", async () => {
	await using product = await open();
	const { me, made, user, world } = product;
	const other = await createApiToken(world.deps, user, { name: "Another" });
	await revokeApiToken(world.deps, user, made.id);
	expect((await me()).status).toBe(401);
	expect((await me(other.token)).status).toBe(200);
	await disableUser(world.deps, { kind: "operator" }, user.userId);
	expect((await me(other.token)).status).toBe(401);
});

test("An API token says nothing to a page", async () => {
	await using product = await open();
	const { made, server } = product;
	const answer = await send(`${server.url}/page`, { headers: { authorization: `Bearer ${made.token}` } });
	expect(answer.text).toBe("<p>Hello reader</p>");
});
