import { findSetting, setSetting } from "../db/settings.ts";
import { recordCanary } from "../src/actions/record-canary.ts";
import { type ReportAnswer, recordReport } from "../src/actions/record-report.ts";
import type { Deps } from "../src/deps.ts";
import { type Fetched, type OpenMailbox, openImapMailbox } from "../src/mail/imap.ts";
import { eachRow, type Failures } from "./each-row.ts";

/** How many mails were read, and what they led to. */
export type BouncesRead = { readonly [answer in ReportAnswer]?: number } & {
	readonly read: number;
} & Partial<Failures>;

const PLACE = "bounce_mailbox_place";
const PAGE = 50;
/** Where more is waiting the next run goes on: a visit ends before anybody must think that it hangs. */
const VISIT_MS = 45_000;

/** Up to where a mailbox has been read. */
interface Place {
	readonly mailbox: string;
	readonly uid: number;
}

/**
 * Reads what came back into the bounce mailbox since the last visit, the oldest first, a page at a time. The place is
 * kept after each page: a run that dies reads that page once more, which changes nothing. A mail that cannot be taken
 * is left unseen for a person.
 */
export async function readBounces(deps: Deps): Promise<BouncesRead> {
	const { BOUNCE_IMAP_URL: url, BOUNCE_IMAP_DONE_FOLDER: doneFolder } = deps.config;
	if (url === undefined) return { read: 0 };
	const mailbox = await openImapMailbox({ url, doneFolder });
	try {
		return await readAll(deps, mailbox);
	} finally {
		await mailbox.close();
	}
}

async function readAll(deps: Deps, mailbox: OpenMailbox): Promise<BouncesRead> {
	const endMs = deps.monotonicMs() + VISIT_MS;
	const counts: Partial<Record<ReportAnswer, number>> = {};
	const from = await placeIn(deps, mailbox);
	let taken: number[] = [];
	const { done, failures } = await eachRow<Fetched>(deps, {
		list: async (last) => {
			if (last) await settle(deps, mailbox, { taken, upTo: last.uid });
			taken = [];
			return deps.monotonicMs() < endMs ? mailbox.listAfter(last?.uid ?? from, PAGE) : [];
		},
		act: async ({ uid, raw }) => {
			const { answer, ownId } = await recordReport(deps, { raw });
			if (answer === "unknown") await recordCanary(deps, ownId);
			counts[answer] = (counts[answer] ?? 0) + 1;
			taken.push(uid);
			return true;
		},
		name: ({ uid }) => uid,
	});
	return { ...counts, read: done, ...failures };
}

interface Page {
	readonly taken: readonly number[];
	readonly upTo: number;
}

async function settle(deps: Deps, mailbox: OpenMailbox, { taken, upTo }: Page): Promise<void> {
	await mailbox.markDone(taken);
	const place: Place = { mailbox: mailbox.name, uid: upTo };
	await deps.db.transact((tx) => setSetting(tx, PLACE, place, deps.now()));
}

async function placeIn(deps: Deps, mailbox: OpenMailbox): Promise<number> {
	const place = await findSetting<Place>(deps.db, PLACE);
	return place?.mailbox === mailbox.name ? place.uid : 0;
}
