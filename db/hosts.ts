import { eq, lte, sql } from "drizzle-orm";
import { hosts } from "./schema/captures.ts";
import type { Tx } from "./types.ts";

/**
 * Takes a turn at a host: true where it rested until now, and from now on it rests until the instant given. Two workers
 * that ask at once are told apart by the database.
 */
export async function takeTurn(
	tx: Tx,
	name: string,
	turn: { readonly now: Date; readonly until: Date },
): Promise<boolean> {
	const taken = await tx
		.insert(hosts)
		.values({ name, restsUntil: turn.until })
		.onConflictDoUpdate({
			target: hosts.name,
			set: { restsUntil: turn.until },
			setWhere: lte(hosts.restsUntil, turn.now),
		})
		.returning({ name: hosts.name });
	return taken.length > 0;
}

/** How often in a row a host answered badly. */
export async function countHostFailures(tx: Tx, name: string): Promise<number> {
	const [row] = await tx.select({ failures: hosts.failures }).from(hosts).where(eq(hosts.name, name)).limit(1);
	return row?.failures ?? 0;
}

/** Leaves a host alone until the instant, never shorter than it is left alone already. */
export async function restHost(
	tx: Tx,
	name: string,
	{ until, failures }: { readonly until: Date; readonly failures: number },
): Promise<void> {
	const later = sql`case when ${hosts.restsUntil} > ${sql.param(until, hosts.restsUntil)} then ${hosts.restsUntil} else ${sql.param(until, hosts.restsUntil)} end`;
	await tx
		.insert(hosts)
		.values({ name, restsUntil: until, failures })
		.onConflictDoUpdate({ target: hosts.name, set: { restsUntil: later, failures } });
}

/** A host that answered well again is no longer held to its failures. */
export async function forgiveHost(tx: Tx, name: string): Promise<void> {
	await tx.update(hosts).set({ failures: 0 }).where(eq(hosts.name, name));
}
