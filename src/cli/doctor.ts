import type { Command } from "commander";
import { answer, type Cli, examples } from "./cli.ts";
import { CHECKS, type Finding, found } from "./doctor-checks.ts";
import { aligned } from "./table.ts";

/** `bywhen doctor`: looks at all that a newsroom's server needs, and changes nothing. */
export function addDoctor(program: Command, cli: Cli): void {
	program
		.command("doctor")
		.description(cli.texts.t("cli.doctor.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen doctor --json"))
		.action(async (options: { json?: boolean }) => {
			const findings = await examine(cli);
			if (findings.some((finding) => finding.state === "problem")) cli.exitCode = 1;
			const healthy = cli.exitCode === 0;
			answer(cli, options, { json: { healthy, checks: findings }, words: inWords(findings, cli) });
		});
}

async function examine({ product, texts }: Cli): Promise<Finding[]> {
	const findings: Finding[] = [];
	const opened = await found("start", texts, async () => {
		const { deps, close } = await product.open({ migrate: false });
		try {
			for (const [name, check] of Object.entries(CHECKS))
				findings.push(await found(name, texts, () => check(deps, texts.t)));
		} finally {
			await close();
		}
		return { state: "ok", detail: texts.t("doctor.start") };
	});
	return [opened, ...findings];
}

function inWords(findings: readonly Finding[], { texts: { t } }: Cli): string {
	const lines = findings.map(
		({ name, state, detail, mend }) =>
			[`${t(`doctor.state.${state}`).padEnd(7)}  ${name}`, [detail, mend].join(" ")] as const,
	);
	const count = (state: Finding["state"]) => findings.filter((finding) => finding.state === state).length;
	const sums = t("doctor.sums", {
		problems: count("problem"),
		warnings: count("warning"),
		fine: count("ok"),
	});
	return `${aligned(lines)}\n\n${sums}`;
}
