import { Router } from "express";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { dataRouter } from "../../src/api/data-router.ts";
import { apiRouter } from "../../src/api/router.ts";
import type { Role, TokenScope } from "../../src/domain/role.ts";
import { type Answer, send, startServer, type TestServer } from "../support/server.ts";
import type { World } from "../support/world.ts";

/** The real server of a world with the API behind it, and nothing else. */
export interface ApiServer extends TestServer {
	get(path: string, headers?: Record<string, string>): Promise<Answer>;
	/** Sends JSON, with the token where one is given. */
	post(path: string, body: unknown, token?: string): Promise<Answer>;
	/** A new user with the role, by the token they made: for everything, or for these alone. */
	token(role: Role, scopes?: readonly TokenScope[]): Promise<string>;
}

/** Starts the API of a world on a free port. */
export async function startApi(world: World): Promise<ApiServer> {
	const server = await startServer(world, {
		web: Router().use(dataRouter(world.deps)),
		api: apiRouter(world.deps, (reference) => JSON.stringify(reference)),
		assets: { url: (name) => `/assets/${name}`, serve: (_req, _res, next) => next() },
		errorPage: (problem) => problem.detail,
	});
	return {
		...server,
		get: (path, headers = {}) => send(`${server.url}${path}`, { headers }),
		post: (path, body, token) =>
			send(`${server.url}${path}`, {
				method: "POST",
				body: JSON.stringify(body),
				headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
			}),
		async token(role, scopes) {
			const made = await createApiToken(world.deps, await world.user(role), { name: "A script", scopes });
			return made.token;
		},
	};
}
