import type { Refusal } from "../domain/refusal.ts";
import { refusalInText } from "../domain/refused-input.ts";
import { oneLine } from "../mail/clean.ts";
import { wordsOf } from "../text/refusal-words.ts";
import type { TextKey, Texts, TextValues } from "../text/text.ts";

/** What commander says of a wrong command line, and the text of the catalogue that says the same. */
const SAYINGS = [
	[/^unknown option '(?<option>.*?)'/, "cli.wrong.unknown_option"],
	[/^unknown command '(?<command>.*?)'/, "cli.wrong.unknown_command"],
	[/^missing required argument '(?<argument>.*?)'/, "cli.wrong.argument_missing"],
	[/^option '(?<option>.*?)' argument missing/, "cli.wrong.value_missing"],
	[/^required option '(?<option>.*?)' not specified/, "cli.wrong.option_missing"],
	[/^option '(?<option>.*?)' cannot be used with option '(?<other>.*?)'/, "cli.wrong.conflict"],
	[/^too many arguments/, "cli.wrong.too_many"],
	[/^option '(?<name>.*?)' argument '(?<value>.*)' is invalid\./, "cli.wrong.value"],
	[/^command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*?)'\./, "cli.wrong.value"],
] as const satisfies readonly (readonly [RegExp, TextKey])[];

/**
 * What is wrong with a command line, on one line and with the way out. It repeats what was typed, which may come from
 * elsewhere: so nothing of it steers the terminal.
 */
export function usageWords(text: string, texts: Texts): string {
	const { before, refusal }: { before: string; refusal?: Refusal } = refusalInText(text.trimEnd()) ?? { before: text };
	const said = oneLine(before).replace(/^error: /, "");
	const sentence = [sayingOf(said, texts), refusal && wordsOf(refusal, texts)].filter(Boolean).join(" ");
	return `${oneLine(sentence)} ${texts.t("cli.wrong.see_help")}`;
}

/** Also what commander guesses was meant, and what it allows. What is not known here stands as it was given. */
function sayingOf(said: string, texts: Texts): string {
	const saying = SAYINGS.map(([pattern, key]) => ({ key, found: pattern.exec(said) })).find(({ found }) => found);
	if (!saying) return said.replace(/[^.)?]$/, "$&.");
	const t = texts.t as (key: TextKey, values: TextValues) => string; // Each text takes the groups of its pattern.
	const [, meant] = /\(Did you mean (?:one of )?(.+?)\?\)$/.exec(said) ?? [];
	const [, choices] = /Allowed choices are (.+)\.$/.exec(said) ?? [];
	return [
		t(saying.key, saying.found?.groups ?? {}),
		meant && t("cli.wrong.meant", { meant }),
		choices && t("cli.wrong.choices", { choices }),
	]
		.filter(Boolean)
		.join(" ");
}
