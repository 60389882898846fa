import { Router } from "express";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { dataRouter } from "../../src/api/data-router.ts";
import { apiRouter } from "../../src/api/router.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { apiDocs } from "../../src/web/api-docs.ts";
import type { DemoControls } from "../../src/web/demo.ts";
import { feedRouter } from "../../src/web/feeds/routes.ts";
import { errorPage } from "../../src/web/problems.ts";
import { webRouter } from "../../src/web/routes.ts";
import type { Web } from "../../src/web/site.ts";
import { watchWaiting } from "../../src/web/waiting-watch.ts";
import { type Browser, startServer, type TestServer } from "../support/server.ts";
import type { World } from "../support/world.ts";

/** The real server of a world with all that it answers. */
export interface SiteServer extends TestServer {
	/** A browser in which this user is signed in. */
	signedIn(user: { readonly userId: number }): Promise<Browser>;
}

/** Starts the whole site of a world on a free port; in a demo with its controls. */
export async function startSite(world: World, demo?: DemoControls): Promise<SiteServer> {
	const { deps } = world;
	const assets = loadAssets(new URL("../../src/web/assets/", import.meta.url));
	const web: Web = { deps, assets, demo, jobs: [], waiting: watchWaiting(deps) };
	const pages = Router().use(dataRouter(deps)).use(feedRouter(deps)).use(webRouter(web));
	const doors = { web: pages, api: apiRouter(deps, apiDocs(web)), assets, errorPage: errorPage(web) };
	const server = await startServer(world, doors);
	async function signedIn({ userId }: { readonly userId: number }) {
		const browser = server.browser();
		const link = await makeSignInLink(deps, { kind: "operator" }, userId);
		await browser.post(new URL(link).pathname);
		return browser;
	}
	return { ...server, signedIn };
}
