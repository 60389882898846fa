import { listJobs } from "../../../db/jobs.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import { assertMay } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import type { Texts } from "../../text/text.ts";
import type { PageMaker } from "../page.ts";
import type { JobFacts, Web } from "../site.ts";
import { type JobView, jobsPage } from "../views/admin/jobs.tsx";

/** Every job of the house: when it ran, when it runs next, what it did, what went wrong. */
export function jobs({ deps, jobs: known }: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "change users");
		const runs = new Map((await listJobs(deps.db)).map((run) => [run.name, run]));
		return jobsPage({ jobs: known.map((job) => viewOf(deps, { job, run: runs.get(job.name), texts })) }, texts);
	};
}

interface Run {
	readonly job: JobFacts;
	readonly run: Awaited<ReturnType<typeof listJobs>>[number] | undefined;
	readonly texts: Texts;
}

/** A run that did nothing is kept only now and then, so a job is late only well after its time. */
const GRACE_MS = 60_000;

function viewOf(deps: Deps, { job, run, texts }: Run): JobView {
	const { name } = job;
	const about = texts.t(`job.${name}`);
	if (!run) return { name, about, state: "never" };
	const everyMs = job.everySeconds * 1000;
	const nextAt = new Date(run.startedAt.getTime() + everyMs);
	const isLate = deps.now().getTime() - nextAt.getTime() > everyMs + GRACE_MS;
	const hasFailed = run.failedAt !== null && (!run.succeededAt || run.failedAt >= run.succeededAt);
	const inOrder = isLate ? "late" : "fine";
	return {
		name,
		about,
		state: hasFailed ? "failed" : inOrder,
		lastRun: inWords(deps, run.startedAt, texts),
		nextRun: inWords(deps, nextAt > deps.now() ? nextAt : deps.now(), texts),
		result: resultIn(run.result),
		lastError: run.failedAt ? { at: inWords(deps, run.failedAt, texts), words: run.error } : undefined,
	};
}

/** "lapsed 2, took 13 ms". */
function resultIn(result: Readonly<Record<string, unknown>>): string {
	const { tookMs, ...counts } = result;
	const words = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
	return [...words, `${tookMs ?? 0} ms`].join(", ");
}

function inWords({ config, now }: Deps, instant: Date, { formats }: Texts): string {
	const days = daysBetween(civilDateIn(config.TIME_ZONE, now()), civilDateIn(config.TIME_ZONE, instant));
	const at = formats.instant(instant.toISOString(), config.TIME_ZONE);
	return days === 0 ? at : `${at}, ${formats.relativeDays(days)}`;
}
