import { eq, gt, lte, sql } from "drizzle-orm";
import { settings } from "./schema/house.ts";
import type { Reader, Tx } from "./types.ts";

/** A small fact that outlives a process, or undefined. */
export async function findSetting<T>(db: Reader, key: string): Promise<T | undefined> {
	const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key)).limit(1);
	return row?.value as T | undefined;
}

/** Keeps a small fact. */
export async function setSetting(tx: Tx, key: string, value: unknown, changedAt: Date): Promise<void> {
	await tx
		.insert(settings)
		.values({ key, value, changedAt })
		.onConflictDoUpdate({ target: settings.key, set: { value, changedAt } });
}

/** Forgets a small fact. */
export async function deleteSetting(tx: Tx, key: string): Promise<void> {
	await tx.delete(settings).where(eq(settings.key, key));
}

/** Keeps a small fact unless one is kept already, and gives the one that is kept. */
export async function ensureSetting<T>(tx: Tx, key: string, value: T, changedAt: Date): Promise<T> {
	await tx.insert(settings).values({ key, value, changedAt }).onConflictDoNothing();
	return (await findSetting<T>(tx, key)) ?? value;
}

/**
 * Takes a turn at what several processes would do at the same moment. False where somebody took it after `since`; a turn
 * that lies ahead of `now` was taken by a clock that was wrong, and does not count.
 */
export async function claimTurn(tx: Tx, key: string, { since, now }: { since: Date; now: Date }): Promise<boolean> {
	const { rowCount } = await tx
		.insert(settings)
		.values({ key, value: true, changedAt: now })
		.onConflictDoUpdate({
			target: settings.key,
			set: { changedAt: now },
			setWhere: sql`${lte(settings.changedAt, since)} or ${gt(settings.changedAt, now)}`,
		});
	return rowCount === 1;
}
