import type { Command } from "commander";
import { recordCanary } from "../actions/record-canary.ts";
import { type ReportRecord, recordReport } from "../actions/record-report.ts";
import { MOST_REPORT_BYTES } from "../mail/report.ts";
import { answer, type Cli } from "./cli.ts";
import { failureLine } from "./failures.ts";

/** EX_TEMPFAIL of sysexits.h: a mail server keeps the mail and tries again later. */
const TRY_LATER = 75;

const HELP = `
For a pipe from the mail server. Exit codes: 0 when the mail was taken or ignored, 75 (try again later) when it could
not be written down, 2 for wrong usage.

Example:
  bywhen bounce --recipient 'bounces+1z.0123456789abcdef0123@example.org' <report.eml`;

/** `bywhen bounce`: one mail that came back, on standard input. */
export function addBounce(program: Command, cli: Cli): void {
	program
		.command("bounce")
		.description("Take one mail that came back (a bounce or a complaint) from standard input")
		.option("--recipient <address>", "the address that it came to, where the mail server tells")
		.option("--json", "answer in JSON")
		.addHelpText("after", HELP)
		.action(async (options: { recipient?: string; json?: boolean }) => {
			try {
				const record = await take(cli, options.recipient);
				answer(cli, options, { json: record, words: inWords(record) });
			} catch (error) {
				cli.exitCode = TRY_LATER;
				cli.terminal.error(`bywhen: ${failureLine(error) ?? (error as Error).stack}\n`);
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

function inWords({ answer: led, kind, verdict, message, status }: ReportRecord): string {
	const what = [kind.replace("_", "-"), verdict && `(${verdict})`, status].filter(Boolean).join(" ");
	switch (led) {
		case "suppressed":
			return `Message ${message}: ${what}. Nothing more goes to its address.`;
		case "noted":
			return `Message ${message}: ${what}. Noted.`;
		case "ignored":
			return `Message ${message}: ${what}. Nothing to do.`;
		case "unknown":
			return `Ignored: ${what}, and it names no mail of ours.`;
	}
}
