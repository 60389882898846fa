import { type Capture, findOldestDueCapture } from "../db/captures.ts";
import { type CaptureOutcome, type Kept, settleCapture } from "../src/actions/settle-capture.ts";
import { type TakenCapture, takeCapture } from "../src/actions/take-capture.ts";
import type { Deps } from "../src/deps.ts";
import { lookByStatus, mayComeBack } from "../src/domain/link.ts";
import type { FetchedPage } from "../src/fetching/fetch-page.ts";
import { readPage } from "../src/fetching/read-page.ts";
import { keepSnapshot, lookAtFolder, sha256Of } from "../src/fetching/snapshot.ts";
import { type Fetcher, visitAll } from "./fetcher.ts";
import { lookByRefusal, movedTo, type Visited, visitPage } from "./looks.ts";

/** How many copies were kept, how many wait for another try, and how many were given up. */
export interface Captured {
	readonly kept: number;
	readonly later: number;
	readonly failed: number;
}

/** Where more is waiting the next run goes on: a run ends before anybody must think that it hangs. */
const RUN_MS = 45_000;
const LEAST_FREE_MB = 50;

/** Makes every copy of a source that is due. Throws where the folder for them takes none: then nothing is fetched. */
export async function captureSources(deps: Deps, fetcher: Fetcher): Promise<Captured> {
	const counts = { kept: 0, later: 0, failed: 0 };
	const oldest = await findOldestDueCapture(deps.db);
	if (!oldest || oldest > deps.now()) return counts;
	await assertRoom(deps);
	const endMs = deps.monotonicMs() + RUN_MS;
	await visitAll(fetcher, {
		isOver: () => deps.monotonicMs() >= endMs,
		visitNext: async () => {
			const taken = await takeCapture(deps);
			if (!taken) return false;
			const outcome = taken.fresh ? served(taken.fresh) : await visit(deps, fetcher, taken);
			// Broken off by our own end: it says nothing of the page, and whoever runs next tries again.
			if (fetcher.ending.signal.aborted) return false;
			const kept = await settleCapture(deps, taken, outcome);
			if (outcome.kind === "kept") counts.kept += kept;
			else counts[outcome.kind] += taken.rows.length;
			return true;
		},
	});
	return counts;
}

async function assertRoom({ config }: Deps): Promise<void> {
	const { freeMb } = await lookAtFolder(config.capturesDir);
	if (freeMb < LEAST_FREE_MB) throw new Error(`Only ${freeMb} MB are free for copies of sources. Make room.`);
}

/** A copy from the last day is as good as another visit. */
function served(fresh: Capture): CaptureOutcome {
	const { finalUrl, status, contentType, bytes, sha256, file, fileSha256, fetchedAt } = fresh;
	if (!finalUrl || !status || !contentType || bytes === null || !sha256 || !file || !fetchedAt) {
		throw new Error(`Copy ${fresh.id} is kept and lacks its facts`);
	}
	const said = {
		title: fresh.title ?? undefined,
		publishedOn: fresh.publishedOn ?? undefined,
		text: fresh.text ?? undefined,
	};
	const kept = { finalUrl, status, contentType, bytes, sha256, file, fileSha256, fetchedAt, ...said };
	return { kind: "kept", kept, look: { kind: "there", movedTo: undefined, likeness: undefined }, host: undefined };
}

async function visit(deps: Deps, fetcher: Fetcher, { url }: TakenCapture): Promise<CaptureOutcome> {
	const fetchedAt = deps.now();
	const fetched = await visitPage(deps, fetcher, { url });
	if (fetched.kind !== "page") return refused(fetched);
	const { page } = fetched;
	const kept = await keep(deps, { url, page, fetchedAt, userAgent: fetcher.rules.userAgent });
	const look = { kind: "there", movedTo: movedTo(page.moves), likeness: undefined } as const;
	return { kind: "kept", kept, look, ...page.conditions, host: { isTroubled: false, retryAt: undefined } };
}

interface Keeping {
	readonly url: string;
	readonly page: FetchedPage;
	readonly fetchedAt: Date;
	readonly userAgent: string;
}

async function keep({ config }: Deps, keeping: Keeping): Promise<Kept> {
	const { page, fetchedAt } = keeping;
	const reading = await readPage(page);
	const snapshot = await keepSnapshot(config.capturesDir, keeping);
	const { finalUrl, status, type: contentType, body } = page;
	return {
		finalUrl,
		status,
		contentType,
		bytes: body.length,
		sha256: sha256Of(page),
		...snapshot,
		fetchedAt,
		...reading,
	};
}

function refused(fetched: Exclude<Visited, { kind: "page" }>): CaptureOutcome {
	switch (fetched.kind) {
		case "offline":
			return { kind: "later", reason: fetched.words, isOurs: true, look: undefined, host: undefined };
		case "refused": {
			const look = lookByRefusal(fetched.reason);
			return { kind: "failed", reason: fetched.words, look, host: { isTroubled: false, retryAt: undefined } };
		}
		case "unreachable":
			return { kind: "later", reason: fetched.words, look: undefined, host: { isTroubled: true, retryAt: undefined } };
		case "unchanged":
			throw new Error("Nothing was asked that could be unchanged");
		case "status": {
			const { status, retryAt } = fetched;
			const reason = `The host answers with status ${status}.`;
			const host = { isTroubled: mayComeBack(status), retryAt };
			if (mayComeBack(status)) return { kind: "later", reason, status, look: undefined, host };
			return { kind: "failed", reason, status, look: lookByStatus(status), host };
		}
	}
}
