import { expect, test } from "vitest";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { examples } from "../../src/api/request-examples.ts";
import type { TokenScope } from "../../src/domain/role.ts";
import { newWorld } from "../support/world.ts";
import { startApi } from "./api-server.ts";

const NOON = "2026-03-01T12:00:00Z";
const PLEDGE = { ...examples.pledge, publish: false };
const OUTCOME = { ...examples.outcome, version: 1 };

async function open() {
	const world = await newWorld(NOON);
	const api = await startApi(world);
	const editor = await world.user("editor");
	const token = async (...scopes: TokenScope[]) =>
		(await createApiToken(world.deps, editor, { name: "A script", scopes })).token;
	const close = async () => {
		await api.close();
		await world.close();
	};
	return { world, api, editor, token, [Symbol.asyncDispose]: close };
}

test("A token does what it was made for, and a refusal names the scope that it lacks", async () => {
	await using site = await open();
	const { api, token } = site;
	const made = await api.post("/api/v1/pledges", PLEDGE, await token("pledges"));
	expect(made.status).toBe(201);
	const { id } = made.json<{ id: string }>();
	const refused = await api.post("/api/v1/pledges", PLEDGE, await token("drafts", "outcomes"));
	expect([refused.status, refused.json<{ detail: string }>().detail]).toEqual([
		403,
		"This API token was not made for that: it lacks the scope “pledges”. Make one that has it.",
	]);
	const outcome = await api.post(`/api/v1/pledges/${id}/outcomes`, OUTCOME, await token("drafts", "pledges"));
	expect([outcome.status, outcome.json<{ detail: string }>().detail]).toEqual([
		403,
		"This API token was not made for that: it lacks the scope “outcomes”. Make one that has it.",
	]);
});

test("A draft is shown to a token made for drafts, and to one that writes them, and to no other", async () => {
	await using site = await open();
	const { api, token } = site;
	const { id } = (await api.post("/api/v1/pledges", PLEDGE, await token("pledges"))).json<{ id: string }>();
	const seenBy = async (scope: TokenScope) => {
		const authorization = `Bearer ${await token(scope)}`;
		return (await api.get(`/api/v1/pledges/${id}`, { authorization })).status;
	};
	expect([await seenBy("drafts"), await seenBy("pledges"), await seenBy("outcomes")]).toEqual([200, 200, 404]);
});

test("A scope gives nobody more than their role", async () => {
	await using site = await open();
	const { api, world } = site;
	const checker = await world.user("fact_checker");
	const { token } = await createApiToken(world.deps, checker, { name: "A script", scopes: ["pledges", "outcomes"] });
	const { id } = (await api.post("/api/v1/pledges", PLEDGE, token)).json<{ id: string }>();
	const refused = await api.post(`/api/v1/pledges/${id}/outcomes`, OUTCOME, token);
	expect([refused.status, refused.json<{ detail: string }>().detail]).toEqual([
		403,
		"Only a user with the role editor or above may mark outcomes.",
	]);
});

test("A token needs a purpose and a day within the limit, and no token makes another", async () => {
	await using world = await newWorld(NOON, { API_TOKEN_MAX_DAYS: "30" });
	const user = await world.user("editor");
	const made = await createApiToken(world.deps, user, { name: "A script" });
	expect(made.expiresAt.toISOString()).toBe("2026-03-31T12:00:00.000Z");
	const long = createApiToken(world.deps, user, { name: "A script", days: 31 });
	await expect(long).rejects.toMatchObject({ fields: { tokenDays: { code: "token.too_long", values: { most: 30 } } } });
	const idle = createApiToken(world.deps, user, { name: "A script", scopes: [] });
	await expect(idle).rejects.toMatchObject({ fields: { tokenScopes: { code: "token.scopes_missing" } } });
	const byToken = createApiToken(world.deps, { ...user, scopes: ["pledges"] }, { name: "A script" });
	await expect(byToken).rejects.toMatchObject({ kind: "not-allowed" });
});
