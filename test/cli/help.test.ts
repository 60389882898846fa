import { expect, test } from "vitest";
import { run } from "./shell.ts";

/** The commands that a help text lists, and those below them. */
async function commandsBelow(path: readonly string[]): Promise<string[][]> {
	const { out } = await run(undefined, [...path, "--help"]);
	const [, listed = ""] = /\nCommands:\n((?: .*\n)+)/.exec(out) ?? [];
	const names = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
	const below = await Promise.all(names.map((name) => commandsBelow([...path, name])));
	return names.flatMap((name, at) => [[...path, name], ...(below[at] ?? [])]);
}

test("every command has help with an example of itself", async () => {
	const commands = await commandsBelow([]);
	// The walk finds what hangs from other commands, too.
	expect(commands).toContainEqual(["user", "reset-factor"]);
	for (const path of commands) {
		const { code, out, err } = await run(undefined, [...path, "--help"]);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toMatch(new RegExp(`\\nExamples?:\\n(.*\\n)*?  .*bywhen ${path.join(" ")}`));
		const isGroup = out.includes("\nCommands:\n");
		if (!isGroup && path[0] !== "start") expect(out).toContain("--json");
	}
});

test("a wrong command line ends in 2 with one line and nothing on standard output", async () => {
	for (const args of [
		["nonsense"],
		["due", "--nonsense"],
		["due", "--within", "soon"],
		["due", "today"],
		["user", "role"],
	]) {
		const { code, out, err } = await run(undefined, args);
		expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
		expect(err).toMatch(/^bywhen: [A-Z“][^\n]+ Add --help to see how it is used\.\n$/);
	}
});
