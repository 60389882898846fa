import type { Command } from "commander";
import { findJob } from "../../db/jobs.ts";
import type { Failures } from "../../jobs/each-row.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { giveDueSoonNotices } from "../../jobs/give-due-soon-notices.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { type Job, runJob } from "../../jobs/run-job.ts";
import type { Deps } from "../deps.ts";
import type { JobName } from "../domain/job.ts";
import { Problem } from "../domain/problem.ts";
import { SWEEP_JOB } from "../http/health.ts";
import { answer, type Cli, examples, progress, withProduct } from "./cli.ts";
import { instant } from "./option-values.ts";
import { rehearseSweep } from "./sweep-rehearsal.ts";

interface Options {
	readonly now?: Date;
	readonly dryRun?: boolean;
	readonly yes?: boolean;
	readonly json?: boolean;
}

/** What a sweep does, in the order in which one leads to the next. */
const STEPS: readonly (Job & { readonly name: JobName })[] = [
	{ name: SWEEP_JOB, every: "seconds", run: lapseDeadlines },
	{ name: "give-due-soon-notices", every: "minute", run: giveDueSoonNotices },
	{ name: "fan-out-alerts", every: "seconds", run: fanOutAlerts },
];

/** `bywhen sweep`: what the clock does every few seconds, once and now. */
export function addSweep(program: Command, cli: Cli): void {
	program
		.command("sweep")
		.description(cli.texts.t("cli.sweep.about"))
		.option("--now <instant>", cli.texts.t("cli.sweep.now"), instant)
		.option("--dry-run", cli.texts.t("cli.sweep.dry_run"))
		.option("--yes", cli.texts.t("cli.sweep.yes"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(cli, "bywhen sweep --dry-run\n  bywhen sweep --now 2026-01-01T00:05Z --dry-run --json"),
		)
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const now = options.now ?? deps.now();
				const then = { ...deps, now: () => new Date(now) };
				if (options.dryRun) return answer(cli, options, await rehearseSweep(then, cli));
				assertNotAhead(deps, options);
				const done = options.now ? await sweepAt(cli, then) : await sweepNow(cli, deps);
				answer(cli, options, answerOf(now, done, cli));
				if (failedIn(done) > 0) cli.exitCode = 1;
			}),
		);
}

/** Events are never taken back, so a lapse that has not come yet must not be noticed by a slip of the keyboard. */
function assertNotAhead({ config, now }: Deps, options: Options): void {
	if (!config.production || options.yes || !options.now || options.now <= now()) return;
	throw new Problem("not-allowed", "command.sweep_ahead");
}

/** Keeps when each job ran, so that a sweep by hand counts for doctor and /healthz. */
async function sweepNow(cli: Cli, deps: Deps): Promise<object[]> {
	const done: object[] = [];
	for (const job of STEPS) {
		progress(cli, `${cli.texts.t(`job.${job.name}`)}`);
		const result = await runJob(deps, job);
		if (!result)
			throw new Problem("unavailable", "command.job_failed", { job: job.name, error: await errorOf(deps, job.name) });
		done.push(result);
	}
	progress(cli, "");
	return done;
}

async function errorOf({ db }: Deps, job: string): Promise<string> {
	return (await findJob(db, job))?.error ?? "";
}

/** At another instant nothing is kept of the run: it would look as if the sweep had run then. */
async function sweepAt(cli: Cli, deps: Deps): Promise<object[]> {
	const done: object[] = [];
	for (const job of STEPS) {
		progress(cli, `${cli.texts.t(`job.${job.name}`)}`);
		done.push(await job.run(deps));
	}
	progress(cli, "");
	return done;
}

function answerOf(now: Date, done: readonly object[], cli: Cli) {
	const { lapsed = 0, noticed: dueSoon = 0, alerts = 0 } = Object.assign({}, ...done) as Record<string, number>;
	const failed = failedIn(done);
	const words = cli.texts.t("cli.sweep.done", { lapsed, dueSoon, alerts, failed });
	return {
		json: { now, dryRun: false, lapsed, dueSoon, alerts, failed },
		words,
	};
}

function failedIn(done: readonly Partial<Failures>[]): number {
	return done.reduce((sum, { failed = 0 }) => sum + failed, 0);
}
