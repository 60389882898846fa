import { asc, eq } from "drizzle-orm";
import type { EventData } from "../src/domain/event.ts";
import { jobs } from "./schema/house.ts";
import type { Reader, Tx } from "./types.ts";

/** Every job that has run, by name. */
export async function listJobs(db: Reader) {
	return db.select().from(jobs).orderBy(asc(jobs.name)).limit(100);
}

/** The last run of a job, or undefined where it never ran. */
export async function findJob(db: Reader, name: string) {
	const [row] = await db.select().from(jobs).where(eq(jobs.name, name)).limit(1);
	return row;
}

interface Run {
	readonly name: string;
	readonly startedAt: Date;
	readonly finishedAt: Date;
}

/** Keeps a run that ended well and what it did. The last error stays to be read, with its time. */
export async function markJobSucceeded(tx: Tx, { name, startedAt, finishedAt }: Run, result: EventData): Promise<void> {
	const run = { startedAt, finishedAt, succeededAt: finishedAt, result };
	await tx
		.insert(jobs)
		.values({ name, error: "", ...run })
		.onConflictDoUpdate({ target: jobs.name, set: run });
}

/** Keeps a run that failed, and with which words. */
export async function markJobFailed(tx: Tx, { name, startedAt, finishedAt }: Run, error: string): Promise<void> {
	const run = { startedAt, finishedAt, failedAt: finishedAt, error };
	await tx
		.insert(jobs)
		.values({ name, result: {}, ...run })
		.onConflictDoUpdate({ target: jobs.name, set: run });
}

/** Keeps a run that went through to its end while some of its rows failed: what it did, and the words of the first. */
export async function markJobFailedInPart(
	tx: Tx,
	{ name, startedAt, finishedAt }: Run,
	{ result, error }: { readonly result: EventData; readonly error: string },
): Promise<void> {
	const run = { startedAt, finishedAt, succeededAt: finishedAt, failedAt: finishedAt, error, result };
	await tx
		.insert(jobs)
		.values({ name, ...run })
		.onConflictDoUpdate({ target: jobs.name, set: run });
}
