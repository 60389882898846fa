import { afterEach, beforeEach, expect, test } from "vitest";
import { occurrenceOutcomes } from "../../db/schema/outcomes.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;
beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
});
afterEach(() => world.close());

test("the periods of a recurring pledge are listed, and one is marked while the series goes on", async () => {
	const deadline = { words: "every quarter", timeZone: "Europe/Paris", choice: "suggested" } as const;
	const id = await registerPledge(world.deps, { kind: "operator" }, aPledge({ deadline }));
	world.at("2026-01-02T09:00:00Z");
	await lapseDeadlines(world.deps);
	const listed = await run(world, ["occurrence", "list", id]);
	expect(listed.out).toMatch(/PERIOD\s+FROM\s+DUE\s+OUTCOME/);
	expect(listed.out).toMatch(/1\s+2025-10-20|1\s+2025-10-01/);
	const given = [
		"--on",
		"2025-12-30",
		"--rationale",
		"The report came out",
		"--evidence",
		"https://news.example/report",
	];
	const mark = ["occurrence", "mark", id, "1", "--outcome", "fulfilled"];
	expect(await run(world, mark)).toMatchObject({ code: 1 });
	// Neither is a piece of evidence completed by guesses, nor what was said of it left out.
	const [, address = ""] = [given.pop(), given.pop()];
	const piece = [
		"--publisher",
		"The Example News",
		"--title",
		"The report",
		"--shows",
		"It is out.",
		"--quote",
		"Here.",
	];
	const bare = await run(world, [...mark, ...given, ...piece, "--bearing", "for"]);
	expect(bare).toMatchObject({ code: 2, out: "" });
	expect(bare.err).toContain("--publisher, --title, --shows, --bearing, --quote can only be used with --evidence");
	given.push(address, "https://news.example/report");
	const begun = await run(world, [...mark, ...given, "--primary"]);
	expect(begun.err).toContain("Give --publisher, --title, --shows, --bearing too");
	const since = await run(world, [...mark, ...given, ...piece, "--bearing", "for", "--wrong-since", "2025-12-01"]);
	expect(since.err).toContain("--wrong-since can only be used with --change correction");
	expect(await world.db.$count(occurrenceOutcomes)).toBe(0);
	given.push(...piece, "--bearing", "for");
	const marked = await run(world, [...mark, ...given]);
	expect({ code: marked.code, err: marked.err }).toEqual({ code: 0, err: "" });
	expect(marked.out).toContain(`Period 1 of ${id} is marked as fulfilled.`);
	const rows = JSON.parse((await run(world, ["occurrence", "list", id, "--json"])).out);
	expect(rows.at(-1)).toMatchObject({ number: 1, outcome: "fulfilled", rationale: "The report came out" });
	expect(rows[0]).toMatchObject({ number: 2, outcome: "not_started" });
	const wrong = [
		...mark.slice(0, 5),
		"broken",
		...given,
		"--reason",
		"It was another report.",
		"--change",
		"correction",
	];
	const because = ["--cause", "no_means", "--cause-by", "The treasury", "--bearing", "against", "--primary"];
	const corrected = await run(world, [...wrong, ...because, "--archived", "https://archive.example/report", "--json"]);
	expect({ code: corrected.code, err: corrected.err }).toEqual({ code: 0, err: "" });
	const kept = await world.db.select().from(occurrenceOutcomes).orderBy(occurrenceOutcomes.revision);
	expect(kept.at(-1)).toMatchObject({
		outcome: "broken",
		changeKind: "correction",
		cause: "no_means",
		causeBy: "The treasury",
	});
	expect((await run(world, ["occurrence", "list", "zzzzzzzz"])).err).toContain("There is no pledge zzzzzzzz");
	expect((await run(world, [...mark.slice(0, 3), "9", ...mark.slice(4), ...given])).code).toBe(1);
});
