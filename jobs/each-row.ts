import type { Deps } from "../src/deps.ts";
import { failureWords } from "./failure-words.ts";

/** What came of one action for each of many rows. The members of a failure are there only where there was one. */
export interface RowsDone {
	/** Rows for which the action did something. */
	readonly done: number;
	readonly failures: Failures | undefined;
}

/** Rows whose action threw. They stay due, so the next run tries them again. */
export interface Failures {
	readonly failed: number;
	/** The first error, in its own words. */
	readonly firstError: string;
}

export interface Rows<R> {
	/** The rows that are due beyond the one given, in a lasting order; none at the end. */
	list(after: R | undefined): Promise<readonly R[]>;
	/** The action. False where there was nothing to do any more. */
	act(row: R): Promise<boolean>;
	/** What the log calls a row. Nothing that is secret or personal. */
	name(row: R): string | number;
}

/**
 * Runs an action for each row that is due. A row whose action throws is logged and counted, and the others go on: one
 * bad row must not keep a thousand good ones from their time. Throws where the database itself is out of reach.
 */
export async function eachRow<R>(deps: Deps, { list, act, name }: Rows<R>): Promise<RowsDone> {
	let done = 0;
	let failures: Failures | undefined;
	let last: R | undefined;
	for (;;) {
		const rows = await list(last);
		for (const row of rows) {
			try {
				if (await act(row)) done += 1;
			} catch (error) {
				failures = {
					failed: (failures?.failed ?? 0) + 1,
					firstError: failures?.firstError ?? failureWords(error, deps),
				};
				deps.log.error({ err: error, row: name(row) }, "A row failed; the others go on, and it stays due");
				await assertReachable(deps);
			}
		}
		if (rows.length === 0) return { done, failures };
		last = rows.at(-1);
	}
}

/** Where the database is gone every row would fail, each after a long wait. */
async function assertReachable({ db }: Deps): Promise<void> {
	await db.transact(async () => undefined);
}
