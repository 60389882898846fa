import type { Command } from "commander";
import { answer, type Cli } from "./cli.ts";
import { CHECKS, type Finding, found } from "./doctor-checks.ts";
import { facts } from "./table.ts";

/** `bywhen doctor`: looks at all that a newsroom's server needs, and changes nothing. */
export function addDoctor(program: Command, cli: Cli): void {
	program
		.command("doctor")
		.description("Check settings, database, disk, mail, sweep and outbox; exit code 1 where something is wrong")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen doctor --json")
		.action(async (options: { json?: boolean }) => {
			const findings = await examine(cli);
			if (findings.some((finding) => finding.state === "problem")) cli.exitCode = 1;
			const healthy = cli.exitCode === 0;
			answer(cli, options, { json: { healthy, checks: findings }, words: inWords(findings) });
		});
}

async function examine({ product }: Cli): Promise<Finding[]> {
	const findings: Finding[] = [];
	const opened = await found("start", async () => {
		const { deps, close } = await product.open({ migrate: false });
		try {
			for (const [name, check] of Object.entries(CHECKS)) findings.push(await found(name, () => check(deps)));
		} finally {
			await close();
		}
		return { state: "ok", detail: "The settings can be used and the database opens." };
	});
	return [opened, ...findings];
}

function inWords(findings: readonly Finding[]): string {
	const lines = findings.map(
		({ name, state, detail, mend }) => [`${state.padEnd(7)}  ${name}`, [detail, mend].join(" ")] as const,
	);
	const count = (state: Finding["state"]) => findings.filter((finding) => finding.state === state).length;
	const sums = [counted(count("problem"), "problem"), counted(count("warning"), "warning"), `${count("ok")} ok`];
	return `${facts(lines)}\n\n${sums.join(", ")}`;
}

function counted(count: number, noun: string): string {
	return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
