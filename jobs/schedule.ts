import cron, { type ScheduledTask } from "node-cron";
import { publishRecordDay } from "../src/actions/publish-record-day.ts";
import { purgeUnconfirmed } from "../src/actions/purge-unconfirmed.ts";
import { sendCanary } from "../src/actions/send-canary.ts";
import { tidyUp } from "../src/actions/tidy-up.ts";
import type { Config } from "../src/config.ts";
import type { Deps } from "../src/deps.ts";
import type { JobName } from "../src/domain/job.ts";
import { mayFetch } from "../src/fetching/rules.ts";
import { answerRequests } from "./answer-requests.ts";
import { applyPolicies } from "./apply-policies.ts";
import { archiveSources } from "./archive-sources.ts";
import { captureSources } from "./capture-sources.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkLinks } from "./check-links.ts";
import { assertSteadyClock, newClockFence } from "./clock-fence.ts";
import { fanOutAlerts } from "./fan-out-alerts.ts";
import type { Fetcher } from "./fetcher.ts";
import { gatherAlerts } from "./gather-alerts.ts";
import { giveDueSoonNotices } from "./give-due-soon-notices.ts";
import { lapseDeadlines } from "./lapse-deadlines.ts";
import { mailMornings } from "./mail-mornings.ts";
import type { Mailer } from "./mailer.ts";
import { readBounces } from "./read-bounces.ts";
import { didSomething, type Job, runJob } from "./run-job.ts";
import { sendMessages } from "./send-messages.ts";

/** A job of the house, whose purpose the catalogue tells. */
export interface HouseJob extends Job {
	readonly name: JobName;
}

/** Every job on one page, in the order in which one leads to the next. */
export function jobsOf({ mailer, fetcher }: Machines, config: Watching): readonly HouseJob[] {
	const fence = newClockFence();
	const { BOUNCE_IMAP_URL, CANARY_ADDRESS } = config;
	return [
		{
			name: "lapse-deadlines",
			every: "seconds",
			leadsTo: "fan-out-alerts",
			run: async (deps) => {
				await assertSteadyClock(deps, fence);
				return lapseDeadlines(deps);
			},
		},
		{
			name: "apply-policies",
			every: "minute",
			run: applyPolicies,
		},
		{
			name: "give-due-soon-notices",
			every: "minute",
			leadsTo: "fan-out-alerts",
			run: giveDueSoonNotices,
		},
		...TELLING,
		{
			name: "mail-mornings",
			every: "minute",
			run: mailMornings,
		},
		{
			name: "send-messages",
			every: "seconds",
			run: (deps) => sendMessages(deps, mailer),
		},
		CHECK_LEDGER,
		...(CANARY_ADDRESS === undefined ? [] : [SEND_CANARY]),
		...(BOUNCE_IMAP_URL === undefined ? [] : [READ_BOUNCES]),
		...(mayFetch(config) ? fetchingJobs(fetcher) : []),
		...DAILY,
	];
}

/** From what happened to messages for whoever is to hear of it. */
const TELLING: readonly HouseJob[] = [
	{
		name: "answer-requests",
		every: "seconds",
		leadsTo: "send-messages",
		run: answerRequests,
	},
	{
		name: "fan-out-alerts",
		every: "seconds",
		leadsTo: "gather-alerts",
		run: fanOutAlerts,
	},
	{
		name: "gather-alerts",
		every: "seconds",
		leadsTo: "send-messages",
		run: gatherAlerts,
	},
];

const DAILY: readonly HouseJob[] = [
	{
		name: "publish-record-day",
		every: "day",
		run: publishRecordDay,
	},
	{
		name: "purge-unconfirmed",
		every: "day",
		run: purgeUnconfirmed,
	},
	{
		name: "tidy-up",
		every: "day",
		run: tidyUp,
	},
];

const CHECK_LEDGER: HouseJob = {
	name: "check-ledger",
	every: "minute",
	run: checkLedger,
};

/** Settings by which there are jobs that others do without. */
type Watching = Pick<Config, "BOUNCE_IMAP_URL" | "CANARY_ADDRESS" | "FETCHING" | "demo">;

const SEND_CANARY: HouseJob = {
	name: "send-canary",
	every: "minute",
	run: async (deps) => ({ sent: Number(await sendCanary(deps)) }),
};

/** What jobs work with that outlives one run. */
export interface Machines {
	readonly mailer: Mailer;
	readonly fetcher: Fetcher;
}

function fetchingJobs(fetcher: Fetcher): HouseJob[] {
	return [
		{
			name: "capture-sources",
			every: "seconds",
			run: (deps) => captureSources(deps, fetcher),
		},
		{
			name: "check-links",
			every: "minute",
			run: (deps) => checkLinks(deps, fetcher),
		},
		{
			name: "archive-sources",
			every: "minute",
			run: (deps) => archiveSources(deps, fetcher),
		},
	];
}

const READ_BOUNCES: HouseJob = {
	name: "read-bounces",
	every: "minute",
	run: readBounces,
};

/** How often jobs run, in seconds. */
export const EVERY_SECONDS = { seconds: 5, minute: 60, day: 86_400 } as const;

const CRON = { seconds: "*/5 * * * * *", minute: "0 * * * * *", day: "0 17 3 * * *" } as const;
const WATCHDOG_MS = 30_000;
const OVERDUE_MS = { seconds: 30_000, minute: 75_000, day: 25 * 3_600_000 } as const;

/** The jobs at work. */
export interface Schedule {
	/** Runs every job once, in order, and waits for the last. */
	runAll(): Promise<void>;
	/** Lets the jobs under way come to their end and starts no more. */
	stop(): Promise<void>;
}

/**
 * Wakes the jobs. node-cron is only the alarm clock: it stands still while the wall clock is set back, so a watchdog on
 * the monotonic clock wakes whatever has not run for too long. A job never runs twice at once in one process.
 */
export function startSchedule(deps: Deps, jobs: readonly Job[]): Schedule {
	const turns = jobs.map((job) => turnOf(deps, job, wakeNext));
	function wakeNext(name: string): void {
		void turns.find(({ job }) => job.name === name)?.wake();
	}
	const logger = alarmLog(deps);
	const tasks = turns.map((turn) =>
		cron.schedule(CRON[turn.job.every], turn.wake, { timezone: "UTC", noOverlap: true, logger }),
	);
	// At the start too: what fell due while nothing ran does not wait for the next minute.
	for (const turn of turns) void turn.wake();
	const watchdog = setInterval(() => {
		for (const turn of turns) if (turn.idleMs() > OVERDUE_MS[turn.job.every]) turn.wake();
	}, WATCHDOG_MS);
	return {
		runAll: async () => {
			for (const turn of turns) await turn.wake();
		},
		stop: async () => {
			clearInterval(watchdog);
			await Promise.all(tasks.map((task: ScheduledTask) => task.destroy()));
			await Promise.all(turns.map((turn) => turn.end()));
		},
	};
}

/** What node-cron says goes into the log like all else; that a job outlasts its alarm is no news there. */
function alarmLog({ log }: Deps) {
	return {
		debug: (words: unknown) => log.trace({ words }, "The alarm clock speaks"),
		info: (words: unknown) => log.debug({ words }, "The alarm clock speaks"),
		warn: (words: unknown) => log.debug({ words }, "The alarm clock speaks"),
		error: (words: unknown, error?: Error) => log.error({ err: error ?? words }, "The alarm clock failed"),
	};
}

/** One job's turns: a wake while it runs waits for that run and takes one more. */
function turnOf(deps: Deps, job: Job, wakeNext: (name: string) => void) {
	let running: Promise<unknown> = Promise.resolve();
	let waiting = 0;
	let ended = false;
	let lastMs = deps.monotonicMs();
	function wake(): Promise<unknown> {
		if (ended || waiting > 1) return running;
		waiting += 1;
		running = running.then(async () => {
			lastMs = deps.monotonicMs();
			const result = ended ? undefined : await runJob(deps, job);
			waiting -= 1;
			if (result && job.leadsTo !== undefined && didSomething(result)) wakeNext(job.leadsTo);
		});
		return running;
	}
	return {
		job,
		wake,
		idleMs: () => deps.monotonicMs() - lastMs,
		end: () => {
			ended = true;
			return running;
		},
	};
}
