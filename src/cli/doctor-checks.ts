import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { countCaptures } from "../../db/captures.ts";
import { engineOf } from "../../db/engine.ts";
import { countTroubledMessages, findLastSuccess, findOldestDue } from "../../db/health.ts";
import { listJobs } from "../../db/jobs.ts";
import { findSchemaState } from "../../db/migrate.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { countAdmins } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { mayFetch } from "../fetching/rules.ts";
import { lookAtFolder } from "../fetching/snapshot.ts";
import { SWEEP_JOB } from "../http/health.ts";
import { openImapMailbox } from "../mail/imap.ts";
import { whyUnreachable } from "../mail/reach.ts";
import { failureLine } from "./failures.ts";

/** What a check found. A problem ends in exit code 1; a warning is what a newsroom should know. */
export interface Finding {
	readonly name: string;
	readonly state: "ok" | "warning" | "problem";
	readonly detail: string;
	/** What to do; empty where nothing is. */
	readonly mend: string;
}

type Found = Pick<Finding, "state" | "detail"> & { readonly mend?: string };

/** Runs a check. What it throws is a problem, in the words of whatever refused. */
export async function found(name: string, check: () => Promise<Found>): Promise<Finding> {
	try {
		return { name, mend: "", ...(await check()) };
	} catch (error) {
		const detail = failureLine(error) ?? (error instanceof Error ? error.message : String(error));
		return { name, state: "problem", detail, mend: "" };
	}
}

const ok = (detail: string): Found => ({ state: "ok", detail });
const warning = (detail: string, mend: string): Found => ({ state: "warning", detail, mend });
const problem = (detail: string, mend: string): Found => ({ state: "problem", detail, mend });

/** Every check, in the order in which one needs the other. */
export const CHECKS: Readonly<Record<string, (deps: Deps) => Promise<Found>>> = {
	database,
	schema,
	disk,
	secret,
	address,
	admins,
	mail,
	bounces,
	sources,
	sweep,
	jobs,
	outbox,
};

async function database({ db, config }: Deps): Promise<Found> {
	await countAdmins(db);
	return ok(engineOf(config.databaseUrl) === "sqlite" ? `SQLite, ${sqliteFile(config.databaseUrl)}` : "PostgreSQL");
}

async function schema({ config }: Deps): Promise<Found> {
	const { applied, known, isNewer } = await findSchemaState(config.databaseUrl);
	if (isNewer) return problem("A newer version of Bywhen has migrated it.", "Start that version, or restore a backup.");
	if (applied < known) return problem(`${known - applied} migrations are missing.`, "Run: bywhen migrate");
	return ok(`All ${known} migrations are applied.`);
}

const MB = 1024 ** 2;

async function disk({ config }: Deps): Promise<Found> {
	if (engineOf(config.databaseUrl) === "postgresql") return ok("The data is on the PostgreSQL server; look there.");
	const { bavail, bsize } = await statfs(dirname(sqliteFile(config.databaseUrl)));
	const freeMb = Math.floor((bavail * bsize) / MB);
	const detail = `${freeMb} MB are free beside the database.`;
	if (freeMb < 100) return problem(detail, "Make room: without it, nothing can be written.");
	return freeMb < 1000 ? warning(detail, "Make room before it runs out.") : ok(detail);
}

async function secret({ config }: Deps): Promise<Found> {
	if (config.SECRET) return ok("SECRET is set.");
	if (!config.production) return ok("SECRET is not set; the database keeps one of its own.");
	const mend = "Set SECRET or SECRET_FILE (openssl rand -hex 32); links in mails already sent stop working once.";
	return warning("SECRET is not set; the database keeps one, so whoever has a backup can forge links.", mend);
}

async function address({ config }: Deps): Promise<Found> {
	const { baseUrl, production } = config;
	if (!production || baseUrl.startsWith("https:")) return ok(baseUrl);
	return problem(`${baseUrl} is not encrypted.`, "Serve the site over HTTPS and set BASE_URL to its https address.");
}

async function admins({ db }: Deps): Promise<Found> {
	const count = await countAdmins(db);
	if (count > 0) return ok(`${count} can invite users.`);
	return warning("There is no admin.", "Add one: bywhen user add you@example.org --name NAME --role admin");
}

async function mail({ config }: Deps): Promise<Found> {
	if (!config.SMTP_URL) {
		const detail = "No mail server is set; mails go to the built-in mailbox.";
		return config.production ? problem(detail, "Set SMTP_URL and MAIL_FROM.") : ok(detail);
	}
	const { hostname, port } = new URL(config.SMTP_URL);
	const at = port ? `${hostname}:${port}` : hostname;
	const refusal = await whyUnreachable(config.SMTP_URL);
	if (refusal === undefined) return ok(`${at} answers.`);
	return problem(`${at} does not take our mail: ${refusal}`, "Correct SMTP_URL, or start the mail server.");
}

async function bounces({ config }: Deps): Promise<Found> {
	const { SMTP_URL, BOUNCE_ADDRESS, BOUNCE_IMAP_URL, BOUNCE_IMAP_DONE_FOLDER: doneFolder } = config;
	if (BOUNCE_IMAP_URL === undefined) {
		if (!SMTP_URL) return ok("Nothing is sent, so nothing comes back.");
		if (BOUNCE_ADDRESS) return ok("Bounces are to come from the mail server's pipe: bywhen bounce");
		const mend = "Set BOUNCE_ADDRESS, and read it by BOUNCE_IMAP_URL or a pipe; the README says how.";
		return warning("Nobody reads what comes back: dead addresses are mailed again and again.", mend);
	}
	const mailbox = await openImapMailbox({ url: BOUNCE_IMAP_URL, doneFolder });
	await mailbox.close();
	const detail = `The bounce mailbox can be read; ${mailbox.count} mails are in it.`;
	if (BOUNCE_ADDRESS) return ok(detail);
	return warning(detail, "Set BOUNCE_ADDRESS too: many reports can be matched to their message only by its address.");
}

const LEAST_FREE_MB = 500;

async function sources({ db, config }: Deps): Promise<Found> {
	if (!mayFetch(config)) return ok("Sources are not fetched (FETCHING), so no copies are kept.");
	const { freeMb } = await lookAtFolder(config.capturesDir);
	const { kept = 0, waiting = 0, failed = 0 } = await countCaptures(db);
	const room = `${config.capturesDir} takes copies, ${freeMb} MB are free.`;
	const detail = `${room} ${kept} copies are kept, ${waiting} wait, ${failed} could not be made.`;
	if (freeMb < LEAST_FREE_MB) return warning(detail, "Make room, or set CAPTURES_DIR to another disk.");
	if (config.FETCH_PRIVATE_NETWORKS === "") return ok(detail);
	const mend = "Clear FETCH_PRIVATE_NETWORKS unless sources stand there.";
	return warning(`${detail} Whoever may add a source can read pages in ${config.FETCH_PRIVATE_NETWORKS}.`, mend);
}

/** The limits of /healthz. */
const SWEEP_LIMIT_S = 3 * 60;
const DUE_LIMIT_S = 15 * 60;

async function sweep({ db, now }: Deps): Promise<Found> {
	const at = await findLastSuccess(db, SWEEP_JOB);
	if (!at) return warning("The clock has never been looked at.", "Start the server: bywhen start");
	const seconds = secondsSince(at, now());
	if (seconds <= SWEEP_LIMIT_S) return ok(`The last sweep was ${seconds} seconds ago.`);
	const mend = "Start the server or its worker (bywhen start --role worker); what is due is noticed then.";
	return problem(`The last sweep was ${at.toISOString()}.`, mend);
}

async function jobs({ db }: Deps): Promise<Found> {
	const failing = (await listJobs(db)).filter((job) => (job.failedAt ?? 0) > (job.succeededAt ?? 0));
	if (failing.length === 0) return ok("None failed at its last run.");
	const words = failing.map((job) => `${job.name}: ${job.error}`).join("; ");
	return problem(`Failed at the last run: ${words}.`, "Look into the log; each runs again by itself.");
}

async function outbox({ db, now }: Deps): Promise<Found> {
	const dueAt = await findOldestDue(db);
	if (dueAt && secondsSince(dueAt, now()) > DUE_LIMIT_S) {
		const mend = "See why: bywhen outbox --state pending. It is sent once a worker runs and the mail server takes it.";
		return problem(`A message has been due since ${dueAt.toISOString()}.`, mend);
	}
	const troubled = Object.entries(await countTroubledMessages(db)).filter(
		([state, count]) => state !== "pending" && count > 0,
	);
	if (troubled.length === 0) return ok("No message waits for long, and none failed.");
	const words = troubled.map(([state, count]) => `${count} ${state}`).join(", ");
	return warning(`Messages that went out to nobody: ${words}.`, `See why: bywhen outbox --state ${troubled[0]?.[0]}`);
}

function secondsSince(at: Date, now: Date): number {
	return Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
}
