import { type Command, InvalidArgumentError } from "commander";
import { type Verified, verifyRecord } from "../../db/verification.ts";
import type { KeptDay } from "../../db/verification-days.ts";
import { refused } from "../domain/refused-input.ts";
import { sha256OfSnapshot } from "../fetching/snapshot.ts";
import { answer, type Cli, examples, progress, withProduct } from "./cli.ts";

interface Options {
	readonly day?: readonly KeptDay[];
	readonly snapshots: boolean;
	readonly json?: boolean;
}

/** `bywhen verify`: checks that nothing of the record was changed, and names the first difference. */
export function addVerify(program: Command, cli: Cli): void {
	program
		.command("verify")
		.description(cli.texts.t("cli.verify.about"))
		.option("--day <DATE=HASH>", cli.texts.t("cli.verify.day"), keptDay)
		.option("--no-snapshots", cli.texts.t("cli.verify.no_snapshots"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen verify\n  bywhen verify --day 2026-11-22=9f86d081884c7d65…"))
		.action((options: Options) =>
			withProduct(cli, async ({ db, config }) => {
				const verified = await verifyRecord(db, {
					kept: options.day ?? [],
					readSnapshot: options.snapshots ? (file) => sha256OfSnapshot(config.capturesDir, file) : undefined,
					progress: (part, done, total) => progress(cli, `${done} of ${total} ${part}`),
				});
				progress(cli, "");
				if (verified.difference) cli.exitCode = 1;
				answer(cli, options, {
					json: { ...verified, inventory: verified.inventory ?? null, difference: verified.difference ?? null },
					words: inWords(verified, cli),
				});
			}),
		);
}

function inWords({ events, pledges, hash, inventory, difference }: Verified, cli: Cli): string {
	if (!difference) {
		const whole = cli.texts.t("cli.verify.whole", { events, pledges, hash });
		if (!inventory) return whole;
		return `${whole}\n${cli.texts.t("cli.verify.inventory", { rows: inventory.rows, at: inventory.at.toISOString() })}`;
	}
	const what = difference.what.charAt(0).toUpperCase() + difference.what.slice(1);
	return cli.texts.t("cli.verify.changed", { what, detail: difference.detail, events, hash });
}

function keptDay(value: string, before: readonly KeptDay[] = []): readonly KeptDay[] {
	const [, onDate, hash] = /^(\d{4}-\d{2}-\d{2})=([0-9a-f]{64})$/i.exec(value) ?? [];
	if (!onDate || !hash) throw new InvalidArgumentError(refused("command.not_a_kept_day"));
	return [...before, { onDate, hash: hash.toLowerCase() }];
}
