import { afterEach, beforeEach, expect, test } from "vitest";
import { listDeadlines } from "../../db/deadlines.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { findTermAt } from "../../db/terms.ts";
import { type AddTermInput, addTerm } from "../../src/actions/add-term.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { run } from "../cli/shell.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let checker: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	checker = await world.user("fact_checker");
});
afterEach(() => world.close());

const pledged = (words: string) =>
	registerPledge(world.deps, checker, aPledge({ deadline: { words, timeZone: "UTC", choice: "suggested" } }));

const term = (change: Partial<AddTermInput> = {}) =>
	addTerm(world.deps, checker, {
		...{ slug: "a-minister", role: "Minister of Roads", body: "", country: "FR" },
		...{ fromOn: "2025-10-01", toOn: "2029-09-30", source: aSource },
		...change,
	});

test("a pledge that waits for a term of office gets its deadline when the term is put on record", async () => {
	const id = await pledged("in my first 100 days");
	expect(await findPledge(world.db, id)).toMatchObject({ deadlineKind: "term", dueOn: null });
	expect(await term()).toBe(1);
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ dueOn: "2026-01-08", firstDueOn: "2026-01-08", deadlineRevision: 2 });
	expect((await listDeadlines(world.db, pledge?.id ?? 0)).at(-1)).toMatchObject({ change: "recomputed" });
	const [event] = await listPledgeEvents(world.db, pledge?.id ?? 0);
	expect(event).toMatchObject({ kind: "deadline_moved", reason: expect.stringContaining("Minister of Roads") });
});

test("words are read with the term in force on the day they were said", async () => {
	await pledged("soon");
	await term({ fromOn: "2021-10-01", toOn: "2025-09-30" });
	await term();
	const id = await pledged("by the end of this term");
	expect(await findPledge(world.db, id)).toMatchObject({ deadlineKind: "term", dueOn: "2029-09-30" });
	const promiserId = (await findPledge(world.db, id))?.promiserId ?? 0;
	expect((await findTermAt(world.db, promiserId, "2024-01-01"))?.fromOn).toBe("2021-10-01");
	expect((await findTermAt(world.db, promiserId, "2020-01-01"))?.fromOn).toBe("2021-10-01");
	expect(await findTermAt(world.db, promiserId, "2030-01-01")).toBeUndefined();
});

test("what makes no sense is refused in words", async () => {
	await pledged("soon");
	await expect(term({ toOn: "2025-09-01" })).rejects.toThrow("term.ends_before_it_began");
	await expect(term({ slug: "nobody" })).rejects.toThrow("promiser.unknown");
	await term();
	await expect(term()).rejects.toThrow("term.known");
});

test("a term can be put on record at the command line", async () => {
	await pledged("in my first 100 days");
	const options = ["--role", "Minister of Roads", "--from", "2025-10-01", "--to", "2029-09-30"];
	const source = ["--source", "https://news.example/cabinet", "--publisher", "The Example News"];
	const { code, out } = await run(world, ["term", "A minister", ...options, ...source]);
	expect([code, out]).toEqual([
		0,
		"Put on record: A minister, Minister of Roads, from 2025-10-01. 1 deadline that waited for it is set.\n",
	]);
});
