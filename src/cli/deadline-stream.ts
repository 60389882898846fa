import { warmUpDeadlines } from "../deadlines/warm-up.ts";
import { refusal } from "../domain/refusal.ts";
import { refusalsIn } from "../domain/refused-input.ts";
import { wordsOf } from "../text/refusal-words.ts";
import type { Texts } from "../text/text.ts";
import type { Cli } from "./cli.ts";
import { deadlineCase, deadlineLine } from "./deadline-case.ts";
import { linesOf } from "./lines.ts";

const ANY_DAY = "2026-03-31";
const EXAMPLE = '{"id": 1, "text": "by May", "said": "2026-03-31"}';

/** Answers every line of standard input as it comes, in the same order. One that cannot be read ends in exit code 1. */
export async function answerCases(cli: Cli): Promise<void> {
	// The first case is to take no longer than the others.
	await warmUpDeadlines(ANY_DAY);
	for await (const line of linesOf(cli.terminal.readInput())) {
		if (line.trim() === "") continue;
		const said = answerTo(line, cli.texts);
		if ("error" in said) cli.exitCode = 1;
		cli.terminal.write(`${JSON.stringify(said)}\n`);
	}
}

function answerTo(line: string, texts: Texts): Readonly<Record<string, unknown>> {
	const given = jsonOf(line);
	if (!isObject(given)) {
		return { id: idIn(line), error: wordsOf(refusal("case.not_json", { example: EXAMPLE }), texts) };
	}
	const { id = null } = given;
	const parsed = deadlineCase.safeParse(given);
	if (!parsed.success) {
		const refused = Object.entries(refusalsIn(parsed.error));
		return { id, error: refused.map(([name, one]) => `${name}: ${wordsOf(one, texts)}`).join(" ") };
	}
	try {
		return { id, ...deadlineLine(parsed.data, texts) };
	} catch (error) {
		// One case that breaks the resolver must not take the answers of all that follow with it.
		return { id, error: texts.t("cli.deadline.broke", { error: String(error) }) };
	}
}

/** The id that a broken line begins with, so that its answer can still be told from the others. */
function idIn(line: string): string | number | null {
	const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,15})\s*[,}]/.exec(line.slice(0, 500))?.[1];
	// The pattern lets only a text or a whole number through.
	return found === undefined ? null : ((jsonOf(found) as string | number | undefined) ?? null);
}

function jsonOf(line: string): unknown {
	try {
		return JSON.parse(line.replace(/^\uFEFF/, ""));
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
