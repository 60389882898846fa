import type { Argument, Command, Option } from "commander";
import type { Texts } from "../text/text.ts";

/** Gives a command commander's own words in the interface's language: heads, usage, defaults, and what help says of itself. */
export function inItsLanguage(command: Command, { t }: Texts): Command {
	const titles: Readonly<Record<string, string>> = {
		"Usage:": t("cli.usage"),
		"Arguments:": t("cli.arguments"),
		"Options:": t("cli.options"),
		"Commands:": t("cli.commands"),
	};
	const chosen = ({ argChoices, defaultValue }: Option | Argument, isMandatory: boolean) => [
		isMandatory && t("cli.needed"),
		argChoices && t("cli.choices", { choices: argChoices.join(", ") }),
		isTold(defaultValue) && t("cli.default", { value: String(defaultValue) }),
	];
	const described = (description: string, more: readonly (string | false | undefined)[]) =>
		[description, ...more.filter(Boolean).map((one) => `(${one})`)].join(" ");
	return command
		.configureHelp({
			styleTitle: (title) => titles[title] ?? title,
			styleOptionText: (words) => (words === "[options]" ? t("cli.usage.options") : words),
			styleSubcommandText: (words) => (words === "[command]" ? t("cli.usage.command") : words),
			// Commander checks what must be given, but its help does not say so.
			optionDescription: (option) => described(option.description, chosen(option, option.mandatory)),
			argumentDescription: (argument) => described(argument.description, chosen(argument, false)),
		})
		.helpOption("-h, --help", t("cli.help.option"))
		.helpCommand("help [command]", t("cli.help.command"));
}

/** An empty text and "no" are what anybody expects. */
function isTold(value: unknown): boolean {
	return value !== undefined && value !== "" && value !== false;
}
