import { Router } from "express";
import { feedRouter } from "../../../src/web/feeds/routes.ts";
import { type Answer, send, startServer, type TestServer } from "../../support/server.ts";
import type { World } from "../../support/world.ts";

/** The real server of a world with its feeds behind it, and nothing else. */
export interface FeedServer extends TestServer {
	get(path: string, headers?: Record<string, string>): Promise<Answer>;
}

/** Starts the feeds of a world on a free port. */
export async function startFeeds(world: World): Promise<FeedServer> {
	const server = await startServer(world, {
		web: feedRouter(world.deps),
		api: Router(),
		assets: { url: (name) => `/assets/${name}`, serve: (_req, _res, next) => next() },
		errorPage: (problem) => problem.detail,
	});
	return { ...server, get: (path, headers = {}) => send(`${server.url}${path}`, { headers }) };
}
