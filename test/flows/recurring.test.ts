import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { dataRouter } from "../../src/api/data-router.ts";
import { exportPledges } from "../../src/api/export.ts";
import { apiRouter } from "../../src/api/router.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { apiDocs } from "../../src/web/api-docs.ts";
import { feedRouter } from "../../src/web/feeds/routes.ts";
import { errorPage } from "../../src/web/problems.ts";
import { webRouter } from "../../src/web/routes.ts";
import type { Web } from "../../src/web/site.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertSubscriber } from "../support/rows.ts";
import { send, startServer } from "../support/server.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld } from "../support/world.ts";

async function open() {
	const sink = await openSmtpSink();
	const world = await newWorld("2025-10-20T09:00:00Z", { ...mailing(sink.url), OUTCOME_HOLD_MINUTES: "0" });
	const assets = loadAssets(new URL("../../src/web/assets/", import.meta.url));
	const web: Web = { deps: world.deps, assets, demo: undefined, jobs: [] };
	const pages = dataRouter(world.deps).use(feedRouter(world.deps)).use(webRouter(web));
	const doors = { web: pages, api: apiRouter(world.deps, apiDocs(web)), assets, errorPage: errorPage(web) };
	const server = await startServer(world, doors);
	const close = async () => {
		await server.close();
		await world.close();
		await sink.close();
	};
	return { world, sink, server, [Symbol.asyncDispose]: close };
}

const FORM = {
	quote: "We will publish the figures every quarter.",
	saidOn: "2025-10-17",
	sourceUrl: "https://news.example/figures",
	sourcePublisher: "The Example News",
	promiser: "A ministry",
	title: "Publish the figures",
	criteria: "The figures of the quarter are on the ministry's site.",
	words: "every quarter",
	timeZone: "Europe/Paris",
	choice: "suggested",
	intent: "publish",
};

const EVIDENCE = {
	...{ evidenceUrl: "https://news.example/q4", evidencePublisher: "News", evidenceTitle: "The quarter" },
	...{ evidenceShows: "The figures are out.", evidenceBearing: "for" },
};

test("a quarterly pledge is registered, lapses, is judged period by period and shown at every door", async () => {
	await using product = await open();
	const { world, server, sink } = product;
	const user = await world.user("editor");
	const editor = server.browser();
	const signIn = async () =>
		editor.post(new URL(await makeSignInLink(world.deps, { kind: "operator" }, user.userId)).pathname);
	await signIn();

	// At the desk: what the words mean is shown before it is saved.
	const shown = await editor.post("/desk/pledges", { ...FORM, intent: "suggest" });
	for (const words of ["A series of periods", "31 December 2025, 31 March 2026 and 30 June 2026"])
		expect(shown.text).toContain(words);
	const saved = await editor.post("/desk/pledges", FORM);
	const publicId = /pledges\/(\w+)/.exec(saved.location ?? "")?.[1] ?? "";
	const pledge = await findPledge(world.db, publicId);
	await insertSubscriber(world, {
		email: "reader@example.org",
		follows: [{ scope: "pledge", targetId: pledge?.id ?? 0 }],
	});

	// Two periods pass, and the follower is told of each by its name.
	for (const instant of ["2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"]) {
		world.at(instant);
		await lapseDeadlines(world.deps);
		await tellOnce(world);
	}
	const subjects = (await sink.parsed()).map(({ subject }) => subject);
	expect(subjects).toEqual([
		"New pledge: Publish the figures",
		"Deadline passed: Publish the figures (quarter 4 of 2025)",
		"Deadline passed: Publish the figures (quarter 1 of 2026)",
	]);
	await signIn();
	const queue = await editor.get("/desk");
	for (const words of ["2 deadlines passed", "quarter 4 of 2025", "quarter 1 of 2026", "occurrences?number=1"])
		expect(queue.text).toContain(words);

	// An editor judges one at the desk, another by the API.
	const address = `/desk/pledges/${publicId}/occurrences`;
	expect((await editor.get(`${address}?number=1`)).text).toContain("quarter 4 of 2025");
	expect((await editor.get(`${address}?number=7`)).status).toBe(404);
	const mark = { version: "1", number: "1", outcome: "fulfilled", happenedOn: "2025-12-20", rationale: "It came." };
	expect((await editor.post(address, mark)).status).toBe(422);
	expect((await editor.post(address, { ...mark, ...EVIDENCE })).location).toContain("done=occurrence");
	const { token } = await createApiToken(world.deps, user, { name: "A script" });
	const answer = await send(`${server.url}/api/v1/pledges/${publicId}/occurrences/2/outcomes`, {
		method: "POST",
		headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
		body: JSON.stringify({
			version: 2,
			outcome: "broken",
			happenedOn: "2026-03-31",
			rationale: "Nothing came.",
			evidence: [
				{
					...{ bearing: "against", shows: "No briefing was held." },
					source: { url: "https://news.example/q1", publisher: "News", title: "No briefing" },
				},
			],
		}),
	});
	expect(answer.status).toBe(201);
	await tellOnce(world);
	expect(
		(await sink.parsed())
			.map(({ subject }) => subject)
			.slice(3)
			.sort(),
	).toEqual([
		"Broken, deadline missed: Publish the figures (quarter 1 of 2026)",
		"Fulfilled, on time: Publish the figures (quarter 4 of 2025)",
	]);

	// In public: pledge, promiser, API, feed, calendar, table.
	const tally = "kept 1 of 2, 1 broken";
	const page = await editor.get(`/pledges/${publicId}`);
	for (const words of [tally.replace("k", "K"), "Quarter 1 of 2026", "Nothing came.", "Runs now"])
		expect(page.text).toContain(words);
	expect((await editor.get("/promisers/a-ministry")).text).toContain(tally);
	const whole = await editor.get(`/api/v1/pledges/${publicId}`);
	expect(whole.json<{ tally: object }>().tally).toMatchObject({ total: 2, kept: 1, broken: 1, awaiting: 0 });
	const periods = (await editor.get(`/api/v1/pledges/${publicId}/occurrences?limit=2`)).json<{
		items: { number: number; outcome: string }[];
		next: string;
	}>();
	expect(periods.items.map(({ number, outcome }) => [number, outcome])).toEqual([
		[3, "not_started"],
		[2, "broken"],
	]);
	const rest = (await editor.get(periods.next.replace(world.deps.config.baseUrl, ""))).json<typeof periods>();
	expect(rest.items.map(({ number }) => number)).toEqual([1]);
	expect((await editor.get(`/pledges/${publicId}/feed.atom`)).text).toContain(
		"Publish the figures (quarter 1 of 2026)",
	);
	const calendar = (await editor.get(`/pledges/${publicId}/deadlines.ics`)).text.replaceAll("\r\n ", "");
	for (const words of ["DTSTART;VALUE=DATE:20260630", "So far: kept 1 of 2\\, 1 broken"])
		expect(calendar).toContain(words);
	let table = "";
	for await (const piece of exportPledges(world.deps, "csv")) table += piece;
	expect(table).toContain(",P3M,2,1,1,0,");

	// What is judged ahead of its day runs no more.
	const early = {
		...mark,
		...EVIDENCE,
		version: "3",
		number: "3",
		outcome: "broken",
		happenedOn: "2026-04-01",
		evidenceBearing: "against",
	};
	expect((await editor.post(address, early)).location).toContain("done=occurrence");
	const judged = (await editor.get(`/pledges/${publicId}`)).text;
	expect(judged).toContain("Broken, judged before its due day");
	expect(judged).not.toContain("Runs now");
});
