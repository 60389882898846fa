import { expect, test } from "vitest";
import { listPledges } from "../../db/pledge-lists.ts";
import { findPledge, type Pledge } from "../../db/pledges.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { apiRouter } from "../../src/api/router.ts";
import { demoUserId, loadDemo } from "../../src/demo/load-demo.ts";
import { demoMilestones, demoPledges } from "../../src/demo/pledges.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { apiDocs } from "../../src/web/api-docs.ts";
import { errorPage } from "../../src/web/problems.ts";
import { webRouter } from "../../src/web/routes.ts";
import type { Web } from "../../src/web/site.ts";
import { run } from "../cli/shell.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertSubscriber } from "../support/rows.ts";
import { send, startServer } from "../support/server.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const SUMMIT = "trump-xi-summit-in-asia";
const BEFORE = "Have the war in Ukraine wrapped up before meeting Xi Jinping";
const AT = "Hold a summit with Xi Jinping in Asia";

async function pledgesOf({ db, deps }: World): Promise<Map<string, Pledge>> {
	const rows = await listPledges(db, { now: deps.now(), dueSoonDays: 3 }, { limit: 50 });
	const pledges = await Promise.all(rows.map(({ publicId }) => findPledge(db, publicId)));
	return new Map(pledges.flatMap((pledge) => (pledge ? [[pledge.title, pledge]] : [])));
}

async function open() {
	const sink = await openSmtpSink();
	const world = await newWorld("2025-10-18T09:00:00Z", mailing(sink.url));
	await loadDemo(world.deps);
	const assets = loadAssets(new URL("../../src/web/assets/", import.meta.url));
	const web: Web = { deps: world.deps, assets, demo: undefined, jobs: [] };
	const doors = { web: webRouter(web), api: apiRouter(world.deps, apiDocs(web)), assets, errorPage: errorPage(web) };
	const server = await startServer(world, doors);
	const close = async () => {
		await server.close();
		await world.close();
		await sink.close();
	};
	return { world, sink, server, [Symbol.asyncDispose]: close };
}

test("every pledge of the demo has its right kind of deadline", async () => {
	await using product = await open();
	const pledges = [...(await pledgesOf(product.world)).values()];
	const kinds = Object.fromEntries(pledges.map((one) => [one.title, [one.deadlineKind, one.dueOn, one.reviewOn]]));
	expect(kinds).toEqual({
		"Meet Vladimir Putin in Budapest": ["duration", "2025-10-30", null],
		[BEFORE]: ["milestone", "2025-10-29", null],
		[AT]: ["milestone", "2025-10-30", null],
		"Return the bodies of the deceased hostages": ["milestone", "2025-10-13", null],
		"Deal with it if Hamas does not keep its word on the bodies": ["condition", null, null],
		"Not discuss long-range missiles for Ukraine publicly": ["standing", null, null],
		"Not release Tomahawk missiles to Ukraine": ["vague", null, "2026-01-15"],
		"Support Argentina with $20 billion through the Treasury": ["none", null, null],
		"Deploy a multinational security force and begin reconstruction in Gaza": ["vague", null, "2025-11-16"],
	});
	expect(demoPledges).toHaveLength(10);
	expect(demoMilestones).toHaveLength(2);
});

test("moving the date of the summit moves what hangs on it, through every door", async () => {
	await using product = await open();
	const { world, server, sink } = product;
	const due = async () => {
		const pledges = await pledgesOf(world);
		return [pledges.get(BEFORE)?.dueOn, pledges.get(AT)?.dueOn];
	};
	const before = (await pledgesOf(world)).get(BEFORE);
	await insertSubscriber(world, {
		email: "reader@example.org",
		follows: [{ scope: "pledge", targetId: before?.id ?? 0 }],
	});

	// At the desk: no reason, no change; with one, both pledges follow.
	const editor = server.browser();
	await editor.post(
		new URL(await makeSignInLink(world.deps, { kind: "operator" }, await demoUserId(world.db, "editor"))).pathname,
	);
	expect((await editor.get("/desk/milestones")).text).toContain("Trump–Xi summit in Asia");
	const change = { version: "1", state: "expected", onDate: "2025-11-12" };
	const source = { sourceUrl: "https://news.example/summit", sourcePublisher: "The Example News" };
	const bare = await editor.post(`/desk/milestones/${SUMMIT}/changes`, { ...change, ...source });
	expect([bare.status, await due()]).toEqual([422, ["2025-10-29", "2025-10-30"]]);
	const reason = "Both governments put it off.";
	const moved = await editor.post(`/desk/milestones/${SUMMIT}/changes`, { ...change, ...source, reason });
	expect([moved.status, await due()]).toEqual([303, ["2025-11-11", "2025-11-12"]]);

	// In public: the milestone's page, the pledge's, its feed, and the follower's mail.
	const page = await editor.get(`/milestones/${SUMMIT}`);
	for (const words of [BEFORE, AT, "Expected on Wednesday", reason]) expect(page.text).toContain(words);
	const pledgePage = await editor.get(`/pledges/${before?.publicId}`);
	for (const words of [
		`/milestones/${SUMMIT}`,
		"First expected for 29 October 2025",
		"Follows to 11 November 2025",
		reason,
	])
		expect(pledgePage.text).toContain(words);
	expect(pledgePage.text).not.toMatch(/First promised|Late or on time is counted/);
	await tellOnce(world);
	const mail = (await sink.parsed()).find(({ subject }) => subject === `Deadline moved: ${BEFORE}`);
	expect(mail?.text?.replace(/\s+/g, " ")).toContain("from 29 October 2025 (expected) to 11 November 2025 (expected)");
	expect(mail?.text).toContain("hangs on something else whose date changed");

	// By the API: with the version seen, and the same source.
	const userId = await demoUserId(world.db, "fact_checker");
	const { token } = await createApiToken(
		world.deps,
		{ kind: "user", userId, role: "fact_checker" },
		{ name: "A script" },
	);
	const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
	const body = {
		version: 2,
		state: "settled",
		onDate: "2025-11-20",
		reason,
		source: { url: source.sourceUrl, publisher: "News" },
	};
	const url = `${server.url}/api/v1/milestones/${SUMMIT}/changes`;
	const answer = await send(url, { method: "POST", headers, body: JSON.stringify(body) });
	expect([answer.status, await due()]).toEqual([201, ["2025-11-19", "2025-11-20"]]);
	expect((await send(url, { method: "POST", headers, body: JSON.stringify(body) })).status).toBe(409);

	// At the command line. The day that was settled stays the first.
	const given = ["--date", "2025-11-25", "--reason", reason, "--source", source.sourceUrl, "--publisher", "News"];
	const { code, out } = await run(world, ["milestone", "change", "Trump–Xi summit in Asia", ...given]);
	expect([code, out]).toEqual([0, "Changed Trump–Xi summit in Asia: 2 deadlines have followed.\n"]);
	expect(await due()).toEqual(["2025-11-24", "2025-11-25"]);
	expect((await pledgesOf(world)).get(BEFORE)?.firstDueOn).toBe("2025-11-19");
	const listed = await run(world, ["milestone", "list"]);
	expect(listed.out).toMatch(/Trump–Xi summit in Asia\s+2025-11-25\s+expected\s+2/);
});
