import type { Cli } from "./cli.ts";
import { deadlineCase, deadlineLine } from "./deadline-case.ts";
import { linesOf } from "./lines.ts";

/** Answers every line of standard input as it comes, in the same order. One that cannot be read ends in exit code 1. */
export async function answerCases(cli: Cli): Promise<void> {
	for await (const line of linesOf(cli.terminal.readInput())) {
		if (line.trim() === "") continue;
		const said = answerTo(line);
		if ("error" in said) cli.exitCode = 1;
		cli.terminal.write(`${JSON.stringify(said)}\n`);
	}
}

function answerTo(line: string): Readonly<Record<string, unknown>> {
	const given = jsonOf(line);
	if (!isObject(given)) {
		return {
			id: null,
			error: 'This line is not a JSON object such as {"id": 1, "text": "by May", "said": "2026-03-31"}.',
		};
	}
	const { id = null } = given;
	const parsed = deadlineCase.safeParse(given);
	if (!parsed.success) {
		const error = parsed.error.issues.map(({ path, message }) => [path.join("."), message].join(": ")).join(" ");
		return { id, error };
	}
	try {
		return { id, ...deadlineLine(parsed.data) };
	} catch (error) {
		// One case that breaks the resolver must not take the answers of all that follow with it.
		return { id, error: `These words broke the resolver; please report them. ${String(error)}` };
	}
}

function jsonOf(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
