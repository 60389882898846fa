/**
 * What readers see and is older than the events that would tell of it, put on record once: in the first start of the version
 * that holds each row to an event. So a row that is added later, past Bywhen, cannot pass for an old one.
 */
import { appendEvent } from "./events.ts";
import { deleteSetting, findSetting } from "./settings.ts";
import type { Database, Tx } from "./types.ts";
import { untoldAmong } from "./verification-facts.ts";
import { HELD } from "./verification-house.ts";
import { DERIVED, listOtherwiseDerived } from "./verification-pledges.ts";

/** Set by the migration that brought the inventory, in a database that was not new. */
const DUE = "inventory_due";
const ROWS_AN_EVENT = 200;

/** Takes the inventory where it is due, and gives how many rows it tells of. A second one is never taken. */
export async function takeInventory(db: Database, now: Date): Promise<number> {
	if (!(await findSetting<boolean>(db, DUE))) return 0;
	return db.transact(async (tx) => {
		if (!(await findSetting<boolean>(tx, DUE))) return 0;
		await deleteSetting(tx, DUE);
		let [total, page] = [0, 0];
		for (const { what, rows } of await listOlder(tx)) {
			for (let at = 0; at < rows.length; at += ROWS_AN_EVENT) {
				page += 1;
				const data = { what, rows: rows.slice(at, at + ROWS_AN_EVENT) };
				const once = { kind: "inventoried", actor: { kind: "clock" }, dedupeKey: `inventoried:${page}` } as const;
				if ((await appendEvent(tx, { ...once, recordedAt: now, data })) === undefined)
					throw new Error("The inventory was taken before.");
			}
			total += rows.length;
		}
		return total;
	});
}

async function listOlder(tx: Tx) {
	const older = [{ what: DERIVED, rows: await listOtherwiseDerived(tx) }];
	for (const [what, held] of Object.entries(HELD))
		older.push({ what, rows: [...untoldAmong(await held(tx, new Map()))] });
	return older;
}
