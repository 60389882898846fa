import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { EXPORT_FORMATS, type ExportFormat, exportPledges } from "../api/export.ts";
import { answer, type Cli, examples, progress, withProduct } from "./cli.ts";

interface Options {
	readonly format?: ExportFormat;
	readonly output?: string;
	readonly json?: boolean;
}

/** `bywhen export`: all published pledges with their history, to standard output or a file. */
export function addExport(program: Command, cli: Cli): void {
	program
		.command("export")
		.description(cli.texts.t("cli.export.about"))
		.addOption(new Option("--format <format>", cli.texts.t("cli.export.format")).choices(EXPORT_FORMATS))
		.option("--output <file>", cli.texts.t("cli.export.output"))
		.option("--json", cli.texts.t("cli.export.json"))
		.addHelpText("after", examples(cli, "bywhen export --format csv --output pledges.csv"))
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const { format = "json", output } = options;
				const pieces = exportPledges(deps, format);
				if (output === undefined) {
					for await (const piece of pieces) cli.terminal.write(piece);
					return;
				}
				await writeWhole(output, counted(cli, pieces));
				answer(cli, options, {
					json: { format, file: output },
					words: cli.texts.t("cli.export.done", { file: output }),
				});
			}),
		);
}

/** Under another name until it is whole, so that a broken export never takes the place of a good one. */
async function writeWhole(file: string, pieces: AsyncIterable<string>): Promise<void> {
	const part = `${file}.part`;
	try {
		await pipeline(Readable.from(pieces), createWriteStream(part, { encoding: "utf8", flush: true }));
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true }).catch(() => undefined);
		throw error;
	}
}

async function* counted(cli: Cli, pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let kilobytes = 0;
	for await (const piece of pieces) {
		yield piece;
		kilobytes += piece.length / 1000;
		progress(cli, `${Math.round(kilobytes)} kB`);
	}
	progress(cli, "");
}
