import type { IncomingMessage } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findArchiving } from "../../db/archivings.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { findSource, type NewSource } from "../../db/sources.ts";
import { archiveSources } from "../../jobs/archive-sources.ts";
import { openFetcher } from "../../jobs/fetcher.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Deps } from "../../src/deps.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { newSourcesWorld, type SourcesWorld } from "./sources-world.ts";

const SOURCE: NewSource = { ...aSource, url: "https://93.184.216.34/report" };
const SAVED = { status: "success", timestamp: "20260301090130", original_url: SOURCE.url };

let its: SourcesWorld;

beforeEach(async () => {
	its = await newSourcesWorld();
});

afterEach(() => its[Symbol.asyncDispose]());

/** The same world with keys for an archive, for which the test's own site stands in. */
function withKeys(): Deps {
	const { deps } = its.world;
	const keys = { WAYBACK_URL: its.net.site, WAYBACK_ACCESS_KEY: "key", WAYBACK_SECRET_KEY: "secret" };
	return { ...deps, config: { ...deps.config, ...keys } };
}

const archive = (deps: Deps = withKeys()) => archiveSources(deps, its.fetcher);
const register = (source = SOURCE) => registerPledge(its.world.deps, its.editor, aPledge({ source }));

function answers(path: string, status: number, body: unknown, headers: Record<string, string> = {}): void {
	its.net.on(path, (_req, res) =>
		res.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body)),
	);
}

async function bodyOf(req: IncomingMessage): Promise<URLSearchParams> {
	let body = "";
	for await (const piece of req) body += String(piece);
	return new URLSearchParams(body);
}

describe("the public archive", () => {
	test("is asked to save a source, and its copy stands beside the link once it is there", async () => {
		const publicId = await register();
		let asked: { url: string | null; authorization: string | undefined } | undefined;
		its.net.on("/save", (req, res) => {
			const { authorization } = req.headers;
			void bodyOf(req).then((body) => {
				asked = { url: body.get("url"), authorization };
				res.writeHead(200, { "Content-Type": "application/json" }).end('{"job_id":"spn2-1"}');
			});
		});
		expect(await archive()).toMatchObject({ asked: 1, saved: 0 });
		expect(asked).toEqual({ url: SOURCE.url, authorization: "LOW key:secret" });
		answers("/save/status/spn2-1", 200, { status: "pending", job_id: "spn2-1" });
		its.world.at("2026-03-01T09:00:31Z");
		expect(await archive()).toMatchObject({ asked: 1 });
		answers("/save/status/spn2-1", 200, SAVED);
		its.world.at("2026-03-01T09:01:31Z");
		expect(await archive()).toMatchObject({ saved: 1 });
		const archivedUrl = `${its.net.site}/web/20260301090130/${SOURCE.url}`;
		expect(await findSource(its.world.db, 1)).toMatchObject({ archivedUrl });
		const pledge = await findPledge(its.world.db, publicId);
		const [event] = await listPledgeEvents(its.world.db, pledge?.id ?? 0);
		expect(event).toMatchObject({ kind: "source_changed", actorKind: "clock" });
		expect(event?.data["changes"]).toEqual({ "source.archivedUrl": { from: null, to: archivedUrl } });
		its.world.at("2026-03-02T09:00:00Z");
		expect(await archive()).toEqual({ asked: 0, saved: 0, later: 0, refused: 0 });
	});

	test("is left alone where no keys are set, and for sources that have an archived copy", async () => {
		await register();
		const before = its.net.seen.length;
		await archive(its.world.deps);
		expect(its.net.seen.length).toBe(before);
		const other = await newSourcesWorld();
		const archivedUrl = "https://archive.example/report";
		await registerPledge(other.world.deps, other.editor, aPledge({ source: { ...SOURCE, archivedUrl } }));
		expect(await findArchiving(other.world.db, 1)).toBeUndefined();
		await other[Symbol.asyncDispose]();
	});

	test("is never told of addresses that are not public, also where we may read them ourselves", async () => {
		await register({ ...SOURCE, url: `${its.net.site}/internal` });
		const before = its.net.seen.length;
		expect(await archive()).toMatchObject({ refused: 1 });
		expect(its.net.seen.length).toBe(before);
		expect((await findArchiving(its.world.db, 1))?.reason).toContain("not on the public internet");
	});

	test("is asked later where it asks for that, and not before", async () => {
		await register();
		answers("/save", 429, {}, { "Retry-After": "600" });
		expect(await archive()).toMatchObject({ later: 1 });
		answers("/save", 200, SAVED);
		its.world.at("2026-03-01T09:09:00Z");
		expect(await archive()).toMatchObject({ saved: 0 });
		its.world.at("2026-03-01T09:10:01Z");
		expect(await archive()).toMatchObject({ saved: 1 });
	});

	test.each([
		[200, { status: "error", status_ext: "error:blocked-url", message: "This site is excluded." }, "refused"],
		[200, { status: "error", status_ext: "error:proxy-error", message: "Try again." }, "later"],
		[200, { unheard: "of" }, "later"],
		[401, {}, "refused"],
		[503, {}, "later"],
	])("that answers %i %j is taken as %s", async (status, body, kind) => {
		await register();
		answers("/save", status, body);
		expect(await archive()).toMatchObject({ [kind]: 1 });
	});

	test("that cannot be reached keeps nothing else from being done", async () => {
		await register();
		const deps = withKeys();
		const gone = { ...deps, config: { ...deps.config, WAYBACK_URL: "http://127.0.0.1:9" } };
		expect(await archiveSources(gone, openFetcher(gone.config))).toMatchObject({ later: 1 });
		expect((await findArchiving(its.world.db, 1))?.reason).toBe("The archive cannot be reached.");
	});

	test("is asked about one page after the other, not about all at once", async () => {
		await register();
		await register({ ...SOURCE, url: "https://93.184.216.34/other" });
		answers("/save", 200, SAVED);
		const deps = withKeys();
		const polite = { ...deps, config: { ...deps.config, FETCH_HOST_SECONDS: 10 } };
		expect(await archive(polite)).toMatchObject({ saved: 1 });
		its.world.at("2026-03-01T09:00:10Z");
		expect(await archive(polite)).toMatchObject({ saved: 1 });
	});
});
