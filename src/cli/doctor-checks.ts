import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { countCaptures } from "../../db/captures.ts";
import { engineOf } from "../../db/engine.ts";
import { countHeld } from "../../db/fuse.ts";
import { countTroubledMessages, findLastSuccess, findOldestDue } from "../../db/health.ts";
import { listJobs } from "../../db/jobs.ts";
import { countUndecided } from "../../db/messages.ts";
import { findSchemaState } from "../../db/migrate.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { countAdmins } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { mayFetch } from "../fetching/rules.ts";
import { lookAtFolder } from "../fetching/snapshot.ts";
import { SWEEP_JOB } from "../http/health.ts";
import { openImapMailbox } from "../mail/imap.ts";
import { whyUnreachable } from "../mail/reach.ts";
import type { Texts, Translate } from "../text/text.ts";
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
export async function found(name: string, texts: Texts, check: () => Promise<Found>): Promise<Finding> {
	try {
		return { name, mend: "", ...(await check()) };
	} catch (error) {
		const detail = failureLine(error, texts) ?? (error instanceof Error ? error.message : String(error));
		return { name, state: "problem", detail, mend: "" };
	}
}

const ok = (detail: string): Found => ({ state: "ok", detail });
const warning = (detail: string, mend: string): Found => ({ state: "warning", detail, mend });
const problem = (detail: string, mend: string): Found => ({ state: "problem", detail, mend });

/** Every check, in the order in which one needs the other. */
export const CHECKS: Readonly<Record<string, (deps: Deps, t: Translate) => Promise<Found>>> = {
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
	alerts,
};

async function database({ db, config }: Deps): Promise<Found> {
	await countAdmins(db);
	return ok(engineOf(config.databaseUrl) === "sqlite" ? `SQLite, ${sqliteFile(config.databaseUrl)}` : "PostgreSQL");
}

async function schema({ config }: Deps, t: Translate): Promise<Found> {
	const { applied, known, isNewer } = await findSchemaState(config.databaseUrl);
	if (isNewer) return problem(t("doctor.schema.newer"), t("doctor.schema.newer.mend"));
	if (applied < known)
		return problem(t("doctor.schema.older", { count: known - applied }), t("doctor.schema.older.mend"));
	return ok(t("doctor.schema.fine", { count: known }));
}

const MB = 1024 ** 2;

async function disk({ config }: Deps, t: Translate): Promise<Found> {
	if (engineOf(config.databaseUrl) === "postgresql") return ok(t("doctor.disk.elsewhere"));
	const { bavail, bsize } = await statfs(dirname(sqliteFile(config.databaseUrl)));
	const freeMb = Math.floor((bavail * bsize) / MB);
	const detail = t("doctor.disk.free", { mb: freeMb });
	if (freeMb < 100) return problem(detail, t("doctor.disk.full"));
	return freeMb < 1000 ? warning(detail, t("doctor.disk.little")) : ok(detail);
}

async function secret({ config }: Deps, t: Translate): Promise<Found> {
	if (config.SECRET) return ok(t("doctor.secret.set"));
	if (!config.production) return ok(t("doctor.secret.own"));
	const mend = t("doctor.secret.mend");
	return warning(t("doctor.secret.missing"), mend);
}

async function address({ config }: Deps, t: Translate): Promise<Found> {
	const { baseUrl, production } = config;
	if (!production || baseUrl.startsWith("https:")) return ok(baseUrl);
	return problem(t("doctor.address.plain", { address: baseUrl }), t("doctor.address.mend"));
}

async function admins({ db }: Deps, t: Translate): Promise<Found> {
	const count = await countAdmins(db);
	if (count > 0) return ok(t("doctor.admins.can", { count }));
	return warning(t("doctor.admins.none"), t("doctor.admins.mend"));
}

async function mail({ config }: Deps, t: Translate): Promise<Found> {
	if (!config.SMTP_URL) {
		const detail = t("doctor.mail.none");
		return config.production ? problem(detail, t("doctor.mail.none.mend")) : ok(detail);
	}
	const { hostname, port } = new URL(config.SMTP_URL);
	const at = port ? `${hostname}:${port}` : hostname;
	const refusal = await whyUnreachable(config.SMTP_URL);
	if (refusal === undefined) return ok(t("doctor.mail.answers", { server: at }));
	return problem(t("doctor.mail.refuses", { server: at, refusal }), t("doctor.mail.mend"));
}

async function bounces({ config }: Deps, t: Translate): Promise<Found> {
	const { SMTP_URL, BOUNCE_ADDRESS, BOUNCE_IMAP_URL, BOUNCE_IMAP_DONE_FOLDER: doneFolder } = config;
	if (BOUNCE_IMAP_URL === undefined) {
		if (!SMTP_URL) return ok(t("doctor.bounces.nothing"));
		if (BOUNCE_ADDRESS) return ok(t("doctor.bounces.pipe"));
		const mend = t("doctor.bounces.unread.mend");
		return warning(t("doctor.bounces.unread"), mend);
	}
	const mailbox = await openImapMailbox({ url: BOUNCE_IMAP_URL, doneFolder });
	await mailbox.close();
	const detail = t("doctor.bounces.mailbox", { count: mailbox.count });
	if (BOUNCE_ADDRESS) return ok(detail);
	return warning(detail, t("doctor.bounces.address"));
}

const LEAST_FREE_MB = 500;

async function sources({ db, config }: Deps, t: Translate): Promise<Found> {
	if (!mayFetch(config)) return ok(t("doctor.sources.off"));
	const { freeMb } = await lookAtFolder(config.capturesDir);
	const { kept = 0, waiting = 0, failed = 0 } = await countCaptures(db);
	const counted = { folder: config.capturesDir, mb: freeMb, kept, waiting, failed };
	const detail = t("doctor.sources.fine", counted);
	if (freeMb < LEAST_FREE_MB) return warning(detail, t("doctor.sources.room"));
	if (config.FETCH_PRIVATE_NETWORKS === "") return ok(detail);
	const mend = t("doctor.sources.private.mend");
	return warning(`${detail} ${t("doctor.sources.private", { networks: config.FETCH_PRIVATE_NETWORKS })}`, mend);
}

/** The limits of /healthz. */
const SWEEP_LIMIT_S = 3 * 60;
const DUE_LIMIT_S = 15 * 60;

async function sweep({ db, now }: Deps, t: Translate): Promise<Found> {
	const at = await findLastSuccess(db, SWEEP_JOB);
	if (!at) return warning(t("doctor.sweep.never"), t("doctor.sweep.never.mend"));
	if (secondsSince(now(), at) > SWEEP_LIMIT_S) {
		return problem(t("doctor.sweep.ahead", { at: at.toISOString() }), t("doctor.sweep.ahead.mend"));
	}
	const seconds = secondsSince(at, now());
	if (seconds <= SWEEP_LIMIT_S) return ok(t("doctor.sweep.fine", { seconds }));
	const mend = t("doctor.sweep.mend");
	return problem(t("doctor.sweep.late", { at: at.toISOString() }), mend);
}

async function jobs({ db }: Deps, t: Translate): Promise<Found> {
	const failing = (await listJobs(db)).filter((job) => (job.failedAt ?? 0) > (job.succeededAt ?? 0));
	if (failing.length === 0) return ok(t("doctor.jobs.fine"));
	const words = failing.map((job) => `${job.name}: ${job.error}`).join("; ");
	return problem(t("doctor.jobs.failed", { jobs: words }), t("doctor.jobs.mend"));
}

async function outbox({ db, now }: Deps, t: Translate): Promise<Found> {
	const dueAt = await findOldestDue(db);
	if (dueAt && secondsSince(dueAt, now()) > DUE_LIMIT_S) {
		const mend = t("doctor.outbox.due.mend");
		return problem(t("doctor.outbox.due", { at: dueAt.toISOString() }), mend);
	}
	const undecided = await countUndecided(db);
	if (undecided > 0) {
		return warning(t("doctor.outbox.unclear", { count: undecided }), t("doctor.outbox.unclear.mend"));
	}
	const { failed = 0, held = 0 } = await countTroubledMessages(db);
	if (failed + held === 0) return ok(t("doctor.outbox.fine"));
	const state = failed > 0 ? "failed" : "held";
	return warning(
		t("doctor.outbox.troubled", { failed, held }),
		t("doctor.outbox.troubled.mend", { command: `bywhen outbox --state ${state}` }),
	);
}

async function alerts({ db, config }: Deps, t: Translate): Promise<Found> {
	const held = await countHeld(db);
	if (held === 0) return ok(t("doctor.alerts.fine"));
	return warning(t("doctor.alerts.held", { count: held }), t("doctor.alerts.mend", { desk: `${config.baseUrl}/desk` }));
}

function secondsSince(at: Date, now: Date): number {
	return Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
}
