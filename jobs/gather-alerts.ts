import { listDoneDigestRuns } from "../db/alerts.ts";
import { listDigestTimes } from "../db/subscribers.ts";
import { gatherAlerts as gatherPage } from "../src/actions/gather-alerts.ts";
import { gatherDigest } from "../src/actions/gather-digest.ts";
import type { Deps } from "../src/deps.ts";
import { type DigestTime, latestDigest } from "../src/domain/digest.ts";

/** Puts every alert that is due into a message: at once, or in the digest of the day or week in its reader's zone. */
export async function gatherAlerts(deps: Deps): Promise<{ messages: number; postponed: number; digests: number }> {
	let messages = 0;
	let postponed = 0;
	for (;;) {
		const page = await gatherPage(deps);
		messages += page.messages;
		postponed += page.postponed;
		if (page.alerts === 0) break;
	}
	let digests = 0;
	for (const time of await dueDigests(deps)) {
		for (let done = false; !done; ) {
			const page = await gatherDigest(deps, time);
			digests += page.messages;
			done = page.done;
		}
	}
	return { messages, postponed, digests };
}

/** The latest digest of each pace, zone and hour, where it is not done yet. */
async function dueDigests(deps: Deps): Promise<DigestTime[]> {
	const now = deps.now();
	const times = await listDigestTimes(deps.db);
	const latest = times.flatMap((time) => [latestDigest("daily", time, now), latestDigest("weekly", time, now)]);
	const done = new Set(
		await listDoneDigestRuns(
			deps.db,
			latest.map((time) => time.key),
		),
	);
	return latest.filter((time) => !done.has(time.key));
}
