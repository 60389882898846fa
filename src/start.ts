import { Router } from "express";
import { findNextLapse } from "../db/due.ts";
import { countQueues } from "../db/pledge-lists.ts";
import { countAdmins } from "../db/users.ts";
import { closeFetcher, openFetcher } from "../jobs/fetcher.ts";
import { closeMailer, openMailer } from "../jobs/mailer.ts";
import { replayJournal } from "../jobs/replay-journal.ts";
import { EVERY_SECONDS, type HouseJob, jobsOf, type Schedule, startSchedule } from "../jobs/schedule.ts";
import { makeSetupLink } from "./actions/make-setup-link.ts";
import { makeSignInLink } from "./actions/make-sign-in-link.ts";
import { dataRouter } from "./api/data-router.ts";
import { apiRouter } from "./api/router.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import { warmUpDeadlines } from "./deadlines/warm-up.ts";
import { demoUserId, isDemoDatabase, loadDemo } from "./demo/load-demo.ts";
import type { Deps } from "./deps.ts";
import { Problem } from "./domain/problem.ts";
import { ROLES } from "./domain/role.ts";
import { factsOf, greetingOf, type Standing } from "./greeting.ts";
import { loadAssets } from "./http/assets.ts";
import { watchHealth } from "./http/health-watch.ts";
import { followPolicies } from "./policy-book.ts";
import { followDemoClock, keepDemoClock, type Opened, openProduct } from "./product.ts";
import { assertPortFree, createServer, type WebServer } from "./server.ts";
import { apiDocs } from "./web/api-docs.ts";
import type { DemoControls } from "./web/demo.ts";
import { feedRouter } from "./web/feeds/routes.ts";
import { errorPage } from "./web/problems.ts";
import { webRouter } from "./web/routes.ts";
import type { Web } from "./web/site.ts";
import { watchWaiting } from "./web/waiting-watch.ts";

/** What a process runs: everything, only the web server, or only the jobs. */
export type Role = "all" | "web" | "worker";

export interface StartOptions {
	readonly config: Config;
	readonly system: Clock;
	readonly role: Role;
	/** Whether it says where everything is as JSON, for programs. */
	readonly json?: boolean;
	/** Ends the product when it settles. */
	readonly stopped: Promise<unknown>;
	/** Takes what the person who started it should read. */
	say(text: string): void;
}

/** Runs the product until told to stop, and then lets everything under way come to its end. */
export async function start({ config, system, role, json = false, stopped, say }: StartOptions): Promise<void> {
	if (role !== "worker") await assertPortFree(config);
	const opened = await openProduct(await settled(config, system), system, { migrate: true });
	const { deps } = opened;
	const mailer = openMailer(deps);
	const fetcher = openFetcher(deps.config);
	const jobs = jobsOf({ mailer, fetcher }, deps.config);
	let schedule: Schedule | undefined;
	let server: WebServer | undefined;
	const unfollowPolicies = followPolicies(opened.policies);
	const unfollow = deps.config.demo ? followDemoClock(opened, () => void schedule?.runAll()) : undefined;
	try {
		if (deps.config.demo) await ensureDemo(deps);
		if (role !== "web") await replayJournal(deps);
		schedule = role === "web" ? undefined : startSchedule(deps, jobs);
		server = role === "worker" ? undefined : createServer(deps, doorsOf(opened, schedule, jobs));
		const port = await server?.listen();
		if (deps.config.demo) await schedule?.runAll();
		const standing = await standingOf(deps, role, port);
		say(json ? JSON.stringify(standing) : greetingOf(deps, standing));
		if (server) await warmUpDeadlines(deps.now().toISOString().slice(0, 10));
		await stopped;
		deps.log.info("Stopping: letting everything under way come to its end");
	} finally {
		// First of all no message more is begun: a long queue must not keep the process from its end.
		mailer.stopping = true;
		unfollow?.();
		unfollowPolicies();
		fetcher.ending.abort();
		await server?.close();
		await schedule?.stop();
		await closeFetcher(fetcher);
		await closeMailer(mailer);
		await opened.close();
	}
}

/**
 * Whether this database is a demo's decides whether the product runs as a demo: an empty one becomes a demo where the
 * settings allow it, one with real pledges never does, and a demo's never goes public by mistake.
 */
async function settled(config: Config, system: Clock): Promise<Config> {
	const plain = await openProduct({ ...config, demo: false }, system, { migrate: true });
	try {
		const { db } = plain.deps;
		const isDemo = await isDemoDatabase(db);
		if (isDemo && !config.demo) {
			throw new Problem("unavailable", "database.holds_a_demo");
		}
		return { ...config, demo: config.demo && (isDemo || (await isEmpty(plain.deps))) };
	} finally {
		await plain.close();
	}
}

async function isEmpty({ db, now }: Deps): Promise<boolean> {
	const { published, drafts } = await countQueues(db, now(), now());
	return published + drafts + (await countAdmins(db)) === 0;
}

async function ensureDemo(deps: Deps): Promise<void> {
	if (!(await isDemoDatabase(deps.db))) await loadDemo(deps);
}

function doorsOf(opened: Opened, schedule: Schedule | undefined, jobs: readonly HouseJob[]) {
	const { deps } = opened;
	const assets = loadAssets(new URL("./web/assets/", import.meta.url));
	const demo = deps.config.demo ? controlsOf(opened, schedule) : undefined;
	const facts = jobs.map(({ name, every }) => ({ name, everySeconds: EVERY_SECONDS[every] }));
	const web: Web = { deps, assets, demo, jobs: facts, health: watchHealth(deps), waiting: watchWaiting(deps) };
	const pages = Router().use(dataRouter(deps)).use(feedRouter(deps)).use(webRouter(web));
	return { web: pages, api: apiRouter(deps, apiDocs(web)), assets, errorPage: errorPage(web) };
}

function controlsOf(opened: Opened, schedule: Schedule | undefined): DemoControls {
	const { deps, clock } = opened;
	return {
		nextLapse: () => findNextLapse(deps.db),
		catchUp: async () => schedule?.runAll(),
		userId: (role) => demoUserId(deps.db, role),
		moveTo: async (instant) => {
			clock.setOffset(clock.offsetMs() + instant.getTime() - deps.now().getTime());
			await keepDemoClock(opened);
			await schedule?.runAll();
		},
	};
}

/** What stands, and the ways in that only the person who started it should have. */
async function standingOf(deps: Deps, role: Role, port: number | undefined): Promise<Standing> {
	if (deps.config.demo) {
		const links = [];
		for (const one of ROLES) {
			const userId = await demoUserId(deps.db, one);
			links.push({ role: one, url: await makeSignInLink(deps, { kind: "operator" }, userId) });
		}
		return factsOf(deps, { role, port, links, setup: undefined });
	}
	const needsAdmin = role !== "worker" && (await countAdmins(deps.db)) === 0;
	if (!needsAdmin) return factsOf(deps, { role, port, links: [], setup: undefined });
	const url = await makeSetupLink(deps, { kind: "operator" });
	return factsOf(deps, { role, port, links: [], setup: url ? { url } : "given elsewhere" });
}
