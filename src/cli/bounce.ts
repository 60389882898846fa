import type { Command } from "commander";
import { recordCanary } from "../actions/record-canary.ts";
import { type ReportRecord, recordReport } from "../actions/record-report.ts";
import { MOST_REPORT_BYTES } from "../mail/report.ts";
import { answer, type Cli, examples } from "./cli.ts";
import { failureLine } from "./failures.ts";

/** EX_TEMPFAIL of sysexits.h: a mail server keeps the mail and tries again later. */
const TRY_LATER = 75;

const EXAMPLE = `bywhen bounce --recipient 'bounces+1z.0123456789abcdef0123@example.org' <report.eml`;

/** `bywhen bounce`: one mail that came back, on standard input. */
export function addBounce(program: Command, cli: Cli): void {
	program
		.command("bounce")
		.description(cli.texts.t("cli.bounce.about"))
		.option("--recipient <address>", cli.texts.t("cli.bounce.recipient"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", `\n${cli.texts.t("cli.bounce.help")}\n${examples(cli, EXAMPLE)}`)
		.action(async (options: { recipient?: string; json?: boolean }) => {
			try {
				const record = await take(cli, options.recipient);
				answer(cli, options, { json: record, words: inWords(record, cli) });
			} catch (error) {
				cli.exitCode = TRY_LATER;
				cli.terminal.error(`bywhen: ${failureLine(error, cli.texts) ?? (error as Error).stack}\n`);
			}
		});
}

async function take(cli: Cli, recipient: string | undefined): Promise<ReportRecord> {
	const raw = await beginningOf(cli.terminal.readInput());
	// No migration from here: a mail server's pipe is no place to change the schema.
	const { deps, close } = await cli.product.open({ migrate: false });
	try {
		const record = await recordReport(deps, { raw, recipient });
		if (record.answer === "unknown") await recordCanary(deps, record.ownId);
		return record;
	} finally {
		await close();
	}
}

/** The part that is looked at. The rest is read all the same: a mail server whose pipe breaks believes that we failed. */
async function beginningOf(pieces: AsyncIterable<string>): Promise<string> {
	let text = "";
	for await (const piece of pieces) if (text.length < MOST_REPORT_BYTES) text += piece;
	return text;
}

function inWords({ answer: led, kind, verdict, message, status }: ReportRecord, cli: Cli): string {
	const what = [kind.replace("_", "-"), verdict && `(${verdict})`, status].filter(Boolean).join(" ");
	switch (led) {
		case "suppressed":
			return cli.texts.t("cli.bounce.suppressed", { message: message ?? "", what });
		case "noted":
			return cli.texts.t("cli.bounce.noted", { message: message ?? "", what });
		case "ignored":
			return cli.texts.t("cli.bounce.ignored", { message: message ?? "", what });
		case "unknown":
			return cli.texts.t("cli.bounce.unknown", { what });
	}
}
