import { afterEach, beforeEach, expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { MERE_WORDS, NO_LINES } from "../support/hostile.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;
beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z");
});
afterEach(() => world.close());

/** A command line with the words where a name, a title or a reason is asked for. */
const COMMANDS: readonly ((words: string) => readonly string[])[] = [
	(words) => ["user", "add", "new@newsroom.test", "--name", words],
	(words) => ["promiser", "edit", words, "--party", "The Greens", "--reason", "It is so."],
	(words) => ["promiser", "edit", "A minister", "--name", words, "--reason", "It is so."],
	(words) => ["milestone", "add", words],
	(words) => ["conflict", "declare", "user1@newsroom.test", "--promiser", words, "--reason", "A cousin"],
];

test.each(NO_LINES)("%s is wrong usage, and no control character of it reaches the terminal", async (_what, words) => {
	await registerPledge(world.deps, await world.user("editor"), aPledge());
	for (const command of COMMANDS) {
		const { code, out, err } = await run(world, command(words));
		expect([command(words), code, out]).toEqual([command(words), 2, ""]);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
		expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
	}
});

test("what looks like code is words, kept and listed as they are", async () => {
	for (const name of MERE_WORDS) expect((await run(world, ["milestone", "add", name])).code).toBe(0);
	const { items } = JSON.parse((await run(world, ["milestone", "list", "--json"])).out) as {
		items: { name: string }[];
	};
	expect(items.map(({ name }) => name).sort()).toEqual([...MERE_WORDS].sort());
});

test.each([
	["two addresses", "a@example.org,b@example.org"],
	["two addresses with a blank", "a@example.org b@example.org"],
	["a header of its own", "a@example.org\r\nBcc: b@example.org"],
	["an address with a name", "Somebody <a@example.org>"],
	["an address turned around", "\u202ea@example.org"],
	["a switch of the mail program", "-oQ/tmp@example.org -X/tmp/x"],
])("%s is no address of a user", async (_what, address) => {
	const { code, err } = await run(world, ["user", "add", "--name", "Somebody", "--", address]);
	expect([code, err]).toEqual([2, expect.stringMatching(/address/)]);
	expect(JSON.parse((await run(world, ["user", "list", "--json"])).out)).toEqual({ items: [] });
});
