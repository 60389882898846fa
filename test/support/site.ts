import { Router } from "express";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { dataRouter } from "../../src/api/data-router.ts";
import { apiRouter } from "../../src/api/router.ts";
import type { Role } from "../../src/domain/role.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { watchHealth } from "../../src/http/health-watch.ts";
import { apiDocs } from "../../src/web/api-docs.ts";
import { feedRouter } from "../../src/web/feeds/routes.ts";
import { errorPage } from "../../src/web/problems.ts";
import { webRouter } from "../../src/web/routes.ts";
import type { Web } from "../../src/web/site.ts";
import { watchWaiting } from "../../src/web/waiting-watch.ts";
import { type Browser, startServer, type TestServer } from "./server.ts";
import type { World } from "./world.ts";

/** The whole site of a world, with every page, feed and route of the API, on a free port. */
export interface Site extends TestServer {
	/** A browser in which a new user with the role has signed in. */
	signedIn(role: Role): Promise<Browser>;
}

/** Starts the site of a world. */
export async function startSite(world: World): Promise<Site> {
	const { deps } = world;
	const assets = loadAssets(new URL("../../src/web/assets/", import.meta.url));
	const web: Web = { deps, assets, demo: undefined, jobs: [], health: watchHealth(deps), waiting: watchWaiting(deps) };
	const server = await startServer(world, {
		web: Router().use(dataRouter(deps)).use(feedRouter(deps)).use(webRouter(web)),
		api: apiRouter(deps, apiDocs(web)),
		assets,
		errorPage: errorPage(web),
	});
	return {
		...server,
		async signedIn(role) {
			const { userId } = await world.user(role);
			const browser = server.browser();
			await browser.post(new URL(await makeSignInLink(deps, { kind: "operator" }, userId)).pathname);
			return browser;
		},
	};
}
