import { type Command, InvalidArgumentError } from "commander";
import { type Verified, verifyRecord } from "../../db/verification.ts";
import type { KeptDay } from "../../db/verification-days.ts";
import { answer, type Cli, progress, withProduct } from "./cli.ts";

interface Options {
	readonly day?: readonly KeptDay[];
	readonly json?: boolean;
}

/** `bywhen verify`: checks that nothing of the record was changed, and names the first difference. */
export function addVerify(program: Command, cli: Cli): void {
	program
		.command("verify")
		.description("Check the chain of events, every revision and every row against it; exit code 1 at a difference")
		.option("--day <DATE=HASH>", "a day's hash that you kept from /record; may be given again", keptDay)
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExamples:\n  bywhen verify\n  bywhen verify --day 2026-11-22=9f86d081884c7d65…")
		.action((options: Options) =>
			withProduct(cli, async ({ db }) => {
				const verified = await verifyRecord(db, {
					kept: options.day ?? [],
					progress: (part, done, total) => progress(cli, `${done} of ${total} ${part}`),
				});
				progress(cli, "");
				if (verified.difference) cli.exitCode = 1;
				answer(cli, options, {
					json: { ...verified, difference: verified.difference ?? null },
					words: inWords(verified),
				});
			}),
		);
}

function inWords({ events, pledges, hash, difference }: Verified): string {
	const end = `The hash of the last one that holds is ${hash}.`;
	if (!difference) return `The record is whole: ${events} events and ${pledges} published pledges. ${end}`;
	const what = difference.what.charAt(0).toUpperCase() + difference.what.slice(1);
	return `The record was changed. The first difference: ${what}. ${difference.detail}\n${events} events hold. ${end}`;
}

function keptDay(value: string, before: readonly KeptDay[] = []): readonly KeptDay[] {
	const [, onDate, hash] = /^(\d{4}-\d{2}-\d{2})=([0-9a-f]{64})$/i.exec(value) ?? [];
	if (!onDate || !hash)
		throw new InvalidArgumentError("Give a day and its hash of 64 digits, such as 2026-11-22=9f86….");
	return [...before, { onDate, hash: hash.toLowerCase() }];
}
