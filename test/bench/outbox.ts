/** Outboxes as the product's own jobs fill them. */
import { connect, fanOutAlerts, gatherAlerts, lapseDeadlines, newDatabaseFile, openDeps } from "./product.ts";
import { seedLapse, seedNames, seedPledges, seedStories, seedSubscribers } from "./seed.ts";

/** No fuse: what is measured is a storm. */
export const NO_FUSE = { FUSE_EVENTS: "100000", FUSE_MAILS: "10000000" };

/** A database file in which one lapse waits to be told to so many subscribers, a message for each. */
export async function prepareOutbox(folder: string, messages: number, now: Date): Promise<string> {
	const file = await prepareFollowers(folder, messages, now);
	const deps = openDeps(file, now, NO_FUSE);
	await lapseDeadlines(deps);
	await fanOutAlerts(deps);
	const { messages: gathered } = await gatherAlerts(deps);
	await deps.db.close();
	if (gathered !== messages) throw new Error(`${gathered} messages for ${messages} subscribers.`);
	return file;
}

/** A database file with a pledge whose deadline passes at `lapsesAt`, and so many subscribers who follow it. */
export async function prepareFollowers(folder: string, subscribers: number, lapsesAt: Date): Promise<string> {
	const file = await newDatabaseFile(folder, `followers-${subscribers}`);
	const raw = connect(file, false);
	seedNames(raw, lapsesAt);
	seedPledges(raw, 10, lapsesAt);
	seedStories(raw);
	seedLapse(raw, 1, lapsesAt);
	seedSubscribers(raw, subscribers, lapsesAt);
	raw.pragma("wal_checkpoint(truncate)");
	raw.close();
	return file;
}
