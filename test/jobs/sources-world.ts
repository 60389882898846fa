import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeFetcher, type Fetcher, openFetcher } from "../../jobs/fetcher.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { type Net, openNet, PUBLIC, page } from "../fetching/net.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

/** Words of an article. */
export const WORDS =
	"The minister said that the bridge, which is late, will be open to all traffic by the end of the month. ";

/** An article as a site would send it. */
export function articleOf(title: string, words: string): string {
	return `<!doctype html><html><head><title>${title}</title><meta name="date" content="2026-02-27"></head>
		<body><nav>Home</nav><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
}

/** What stands at /report, until a test puts something else there. */
export const ARTICLE = articleOf("Bridge late", WORDS.repeat(5));

/** A world whose sources are on a site of the test's own, and what fetches them. */
export interface SourcesWorld extends AsyncDisposable {
	readonly net: Net;
	readonly world: World;
	readonly folder: string;
	readonly fetcher: Fetcher;
	readonly editor: Actor & { kind: "user" };
	/** A pledge whose statement was found at the path; gives the pledge's public id. The first source has the id 1. */
	pledgeAt(path: string): Promise<string>;
}

/** Makes one, on 1 March 2026. */
export async function newSourcesWorld(settings: Record<string, string> = {}): Promise<SourcesWorld> {
	const net = await openNet();
	const folder = await mkdtemp(join(tmpdir(), "bywhen-captures-"));
	const world = await newWorld("2026-03-01T09:00:00Z", {
		FETCHING: "on",
		CAPTURES_DIR: folder,
		FETCH_PORTS: String(net.port),
		FETCH_PRIVATE_NETWORKS: PUBLIC,
		FETCH_HOST_SECONDS: "0",
		FETCH_SECONDS: "5",
		...settings,
	});
	const fetcher = openFetcher(world.deps.config);
	const editor = await world.user("editor");
	net.on("/report", page(ARTICLE));
	return {
		...{ net, world, folder, fetcher, editor },
		pledgeAt: (path) => {
			const source = { ...aSource, url: `${net.site}${path}`, title: "" };
			return registerPledge(world.deps, editor, aPledge({ source }));
		},
		async [Symbol.asyncDispose]() {
			await closeFetcher(fetcher);
			await world.close();
			await net[Symbol.asyncDispose]();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
