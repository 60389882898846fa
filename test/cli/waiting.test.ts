import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { DeadlineInput } from "../../src/deadlines/deadline-from.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
});
afterEach(() => world.close());

const words = "within two weeks";
function register(deadline: Pick<DeadlineInput, "choice"> & Partial<DeadlineInput>): Promise<string> {
	const operator = { kind: "operator" } as const;
	return registerPledge(world.deps, operator, aPledge({ deadline: { words, timeZone: "UTC", ...deadline } }));
}

const SOURCE = ["--source", "https://news.example/report", "--publisher", "The Example News"];

describe("bywhen condition", () => {
	test("starts the clock of a pledge on the day on which its condition was met", async () => {
		const id = await register({ choice: "condition", condition: "the road is paid for" });
		const met = ["condition", id, "--state", "met", "--on", "2025-10-18", "--reason", "It is paid for.", ...SOURCE];
		const { code, out, err } = await run(world, met);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toContain(`The condition of ${id} is marked as met: due 2025-11-01 (UTC).`);
		const again = await run(world, met);
		expect(again.code).toBe(1);
		expect(again.err).toContain("It waits for no condition.");
	});

	test("says all that it needs in its help", async () => {
		const { out } = await run(undefined, ["condition", "--help"]);
		for (const option of ["--state", "--on", "--reason", "--source", "--publisher"]) {
			expect(out).toMatch(new RegExp(`${option} [^\\n]+(\\n {10,}[^\\n]+)?\\(needed\\)`));
		}
	});
});

describe("bywhen review", () => {
	test("puts a look on record and says when somebody looks again", async () => {
		const id = await register({ words: "soon", choice: "vague" });
		const { code, out } = await run(world, ["review", id, "--note", "Nothing new.", "--again", "2026-01-15", "--json"]);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ id, reviewOn: "2026-01-15" });
		const told = await run(world, ["review", id]);
		expect(told.out).toMatch(/^The look at \w+ is on record: look again on \d{4}-\d{2}-\d{2}\.\n/);
	});

	test("is refused for a pledge that is not there, and on a day for one with a due day", async () => {
		expect((await run(world, ["review", "zzzzzzzz"])).err).toContain("There is no pledge zzzzzzzz");
		const id = await register({ choice: "suggested" });
		const again = await run(world, ["review", id, "--again", "2026-01-15"]);
		expect(again).toMatchObject({ code: 1, err: expect.stringContaining("names no day") });
		const wrong = await run(world, ["review", id, "--source", "gazette | The gazette"]);
		expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("full web address") });
	});

	test("takes the sources that were looked at, for any pledge", async () => {
		const id = await register({ choice: "suggested" });
		const sources = ["--source", "https://gazette.example/1|The gazette", "--source", "https://news.example/"];
		const { code, out } = await run(world, ["review", id, "--note", "No notice.", ...sources]);
		expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("due 2025-10-31 (UTC)") });
		expect((await run(world, ["pledge", "show", id])).out).toMatch(/Checked +2025-10-18/);
		const shown = JSON.parse((await run(world, ["pledge", "show", id, "--json"])).out);
		expect(shown).toMatchObject({ lastCheckedAt: "2025-10-18T09:00:00.000Z" });
		expect(shown.history.at(-1).data.sources).toEqual([
			{ url: "https://gazette.example/1", publisher: "The gazette", title: "", sourceId: 2 },
			{ url: "https://news.example/", publisher: "", title: "", sourceId: 3 },
		]);
	});
});

test("bywhen --version tells the version of the package", async () => {
	expect(await run(undefined, ["--version"])).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
	});
});

test("bywhen user add says all that is missing at once, with an example", async () => {
	const { code, err } = await run(world, ["user", "add", "editor@example.org"]);
	expect(code).toBe(2);
	expect(err).toContain("--name NAME and --role fact_checker|editor|admin");
	expect(err).toContain('bywhen user add editor@example.org --name "The editor" --role admin');
});
