import fs from "node:fs";
import { CommitUnanswered, DatabaseFailure } from "./trouble.ts";

/** Makes sure that what was committed to a SQLite file is on its disk. */
export interface LogFlush {
	/** Waits until everything that was committed before the call is on the disk. Who waits at the same time shares one flush. */
	flushed(): Promise<void>;
	/** Throws what the disk said where a flush has failed: whatever would be committed from then on could not be answered for. */
	assertSound(): void;
	/** Waits for all that is still to be flushed and lets the file go. */
	close(): Promise<void>;
}

/**
 * Flushes a database's write-ahead log from outside SQLite. It is the flush that `synchronous = FULL` makes at each
 * commit, with two differences: the write lock is not held meanwhile, so others commit and share the next flush, and it
 * does not stand in the way of this process, which goes on with its other connections.
 */
export function openLogFlush(databaseFile: string): LogFlush {
	let file: number | undefined;
	let underWay: Promise<void> = Promise.resolve();
	let next: Promise<void> | undefined;
	let broken: Error | undefined;

	function flushed(): Promise<void> {
		next ??= underWay.then(() => {
			next = undefined;
			underWay = flush();
			return underWay;
		});
		return next;
	}

	function flush(): Promise<void> {
		return new Promise((resolve, reject) => {
			if (broken) return reject(new CommitUnanswered("A commit may not be on the disk", broken));
			// There since the first commit, and never replaced while a connection is open.
			file ??= fs.openSync(`${databaseFile}-wal`, "r+");
			fs.fdatasync(file, (error) => {
				if (!error) return resolve();
				// What the disk kept after a failed flush cannot be known, not by a second one either: nothing counts from here on.
				broken = error;
				reject(new CommitUnanswered("A commit may not be on the disk", error));
			});
		});
	}

	function assertSound(): void {
		if (broken) throw new DatabaseFailure("Nothing more is written after a flush that failed", broken);
	}

	async function close(): Promise<void> {
		while (next !== undefined) await next.catch(() => undefined);
		await underWay.catch(() => undefined);
		// Its number may be another file's by a second call.
		if (file !== undefined) fs.closeSync(file);
		file = undefined;
	}
	return { flushed, assertSound, close };
}
