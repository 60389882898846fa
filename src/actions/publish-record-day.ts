import { findRecordEnd, insertRecordDay } from "../../db/record.ts";
import type { Deps } from "../deps.ts";
import { addDays, civilDateIn } from "../domain/civil-date.ts";

/**
 * Publishes the end of the record for the day before this one (UTC), so that outsiders can hold the newsroom to it.
 * Once a day: a day that is published stays as it is.
 */
export async function publishRecordDay({ db, now }: Deps): Promise<{ events: number }> {
	const at = now();
	const onDate = addDays(civilDateIn("UTC", at), -1);
	return db.transact(async (tx) => {
		const end = await findRecordEnd(tx);
		await insertRecordDay(tx, { onDate, ...end, publishedAt: at });
		return { events: end.position };
	});
}
