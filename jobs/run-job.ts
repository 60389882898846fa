import { markJobFailed, markJobFailedInPart, markJobSucceeded } from "../db/jobs.ts";
import { troubleOf } from "../db/trouble.ts";
import type { Deps } from "../src/deps.ts";
import { Problem } from "../src/domain/problem.ts";
import { textsFor } from "../src/text/text.ts";
import type { Failures } from "./each-row.ts";
import { failureWords } from "./failure-words.ts";

/** A job: a loop over rows that are due, with one action for each. Running it late or twice is harmless. */
export interface Job {
	readonly name: string;
	/** How often it runs: every few seconds, every minute, or in the night (UTC). */
	readonly every: "seconds" | "minute" | "day";
	/** The job that is woken at once where this one did something: nobody waits for an alarm clock between the two. */
	readonly leadsTo?: string;
	/** Gives what it did, as counts by name, and what failed of it. */
	run(deps: Deps): Promise<object>;
}

/** A run that did nothing is kept only this often: an idle house should not wear its disk. */
const QUIET_MS = 20_000;
const lastKept = new WeakMap<Deps, Map<string, Kept>>();

/** By both clocks, because a demo's wall clock jumps and a run long after must not look as if there had been none. */
interface Kept {
	readonly ms: number;
	readonly at: Date;
}

/**
 * Runs a job once and keeps when it ran and how it ended. An error is logged and kept, not thrown: the next run asks
 * the database again for all that is due. Gives what the job did, or undefined where it failed.
 */
export async function runJob(deps: Deps, job: Job): Promise<object | undefined> {
	const { name } = job;
	const startedAt = deps.now();
	const beganMs = deps.monotonicMs();
	try {
		const result = await job.run(deps);
		const tookMs = Math.round(deps.monotonicMs() - beganMs);
		if (isDue(deps, name, result)) {
			await keep(deps, { name, startedAt, finishedAt: deps.now() }, { ...result, tookMs });
		}
		noteRefusal(deps, name, undefined);
		return result;
	} catch (error) {
		const trouble = troubleOf(error);
		const words = trouble?.words ?? failureWords(error, deps);
		const isPlain = trouble?.kind === "away" || error instanceof Problem;
		if (trouble || isPlain) noteRefusal(deps, name, { words, error: isPlain ? undefined : error });
		else deps.log.error({ err: error, job: name }, "A job failed; it runs again at its next time");
		const run = { name, startedAt, finishedAt: deps.now() };
		await deps.db.transact((tx) => markJobFailed(tx, run, words)).catch(() => undefined);
		return undefined;
	}
}

const refusals = new WeakMap<Deps, Map<string, string>>();

interface Refusal {
	readonly words: string;
	/** Where the way through our code may tell more than the words. */
	readonly error: unknown;
}

/** A job that refuses to work goes on refusing for as long as its reason lasts: the log tells when that begins, changes and ends. */
function noteRefusal(deps: Deps, name: string, refusal: Refusal | undefined): void {
	const known = refusals.get(deps) ?? new Map<string, string>();
	refusals.set(deps, known);
	const before = known.get(name);
	if (before === refusal?.words) return;
	if (refusal === undefined) {
		known.delete(name);
		deps.log.info({ job: name, refused: before }, "A job works again");
		return;
	}
	const { words, error } = refusal;
	known.set(name, words);
	deps.log.error(
		{ job: name, refused: words, err: error },
		"A job refuses to work, and is asked again at each of its times",
	);
}

interface Run {
	readonly name: string;
	readonly startedAt: Date;
	readonly finishedAt: Date;
}

type Result = Partial<Failures> & { readonly tookMs: number };

function keep({ db, config }: Deps, run: Run, { firstError, ...result }: Result): Promise<void> {
	if (!result.failed) return db.transact((tx) => markJobSucceeded(tx, run, result));
	const { t } = textsFor(config.INTERFACE_LANGUAGE);
	const error = t("job.failed_in_part", { count: result.failed, error: firstError ?? "" });
	return db.transact((tx) => markJobFailedInPart(tx, run, { result, error }));
}

/** Whether any count of a run is above 0. */
export function didSomething(result: object): boolean {
	return Object.values(result).some(Boolean);
}

function isDue(deps: Deps, name: string, result: object): boolean {
	const kept = lastKept.get(deps) ?? new Map<string, Kept>();
	lastKept.set(deps, kept);
	const now = { ms: deps.monotonicMs(), at: deps.now() };
	const isQuiet = !didSomething(result);
	const last = kept.get(name);
	if (isQuiet && last && now.ms - last.ms < QUIET_MS && Math.abs(now.at.getTime() - last.at.getTime()) < QUIET_MS)
		return false;
	kept.set(name, now);
	return true;
}
