/** An outcome that all the evidence speaks against is asked about, by form, API and command line, and taken where it is meant. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { run } from "../cli/shell.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "../web/site-server.ts";

let world: World;
let site: SiteServer;
let editor: Awaited<ReturnType<World["user"]>>;
beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	site = await startSite(world);
	editor = await world.user("editor");
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const outcomeOf = async (id: string) => (await findPledge(world.db, id))?.outcome;
const WARNING = "All the evidence speaks against fulfilment, and the outcome is “Fulfilled”.";

const form = {
	...{ version: "1", outcome: "fulfilled", happenedOn: "2025-10-20", rationale: "It opened.", changeKind: "update" },
	...{ evidenceUrl: "https://news.example/report", evidencePublisher: "The Example News", evidenceTitle: "The bridge" },
	...{ evidenceShows: "It is shut.", evidenceBearing: "against" },
};

test("the form asks beside the evidence, keeps what was typed, and takes it once the box is ticked", async () => {
	const id = await registerPledge(world.deps, editor, aPledge());
	const desk = await site.signedIn(editor);
	expect((await desk.get(`/desk/pledges/${id}/outcomes`)).text).not.toContain("despiteEvidence");
	const asked = await desk.post(`/desk/pledges/${id}/outcomes`, form);
	expect(asked.status).toBe(422);
	expect(asked.text).toContain(WARNING);
	expect(asked.text).toContain('name="despiteEvidence"');
	expect(asked.text).toContain("It is shut.");
	expect(await outcomeOf(id)).toBe("not_started");
	const both = await desk.post(`/desk/pledges/${id}/outcomes`, { ...form, outcome: "partly_fulfilled" });
	expect(both.status).toBe(303);
	const meant = { ...form, version: "2", reason: "The other lane opened.", despiteEvidence: "on" };
	expect((await desk.post(`/desk/pledges/${id}/outcomes`, meant)).status).toBe(303);
	expect(await outcomeOf(id)).toBe("fulfilled");
});

test("the API and the command line refuse it by name, and take it with a word of acceptance", async () => {
	const id = await registerPledge(world.deps, editor, aPledge());
	const { token } = await createApiToken(world.deps, editor, { name: "A script" });
	const evidence = {
		...{ source: { url: "https://news.example/report", publisher: "The Example News", title: "The bridge" } },
		...{ shows: "It is open.", quote: "", bearing: "for", isPrimary: false },
	};
	const send = async (more: object) => {
		const body = { version: 1, outcome: "broken", happenedOn: "2025-10-20", rationale: "Shut.", evidence: [evidence] };
		const answer = await fetch(`${site.url}/api/v1/pledges/${id}/outcomes`, {
			method: "POST",
			headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
			body: JSON.stringify({ ...body, ...more }),
		});
		return { status: answer.status, body: await answer.json() };
	};
	expect(await send({})).toMatchObject({
		status: 422,
		body: { codes: { despiteEvidence: "outcome.evidence_contrary" } },
	});
	expect((await send({ despiteEvidence: true })).status).toBe(201);

	const deadline = { words: "every quarter", timeZone: "Europe/Paris", choice: "suggested" } as const;
	const series = await registerPledge(world.deps, editor, aPledge({ title: "Report", deadline }));
	world.at("2026-01-02T09:00:00Z");
	await lapseDeadlines(world.deps);
	const mark = [
		...["occurrence", "mark", series, "1", "--outcome", "fulfilled", "--on", "2025-12-30", "--rationale", "It came."],
		...["--evidence", "https://news.example/r", "--publisher", "The news", "--title", "The report"],
		...["--shows", "Nothing came.", "--bearing", "against"],
	];
	const refused = await run(world, mark);
	expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(WARNING)]);
	expect((await run(world, [...mark, "--despite-evidence"])).code).toBe(0);
});
