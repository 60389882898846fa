import type { Request } from "express";
import { countWaiting, listLapsedOf, listToReview } from "../../../db/desk-queues.ts";
import { countFollowersOfEach } from "../../../db/followers.ts";
import { listHeld } from "../../../db/fuse.ts";
import { findJob } from "../../../db/jobs.ts";
import { countLinksToMend } from "../../../db/links.ts";
import { type AwaitingOccurrence, countAwaitingOccurrences, listAwaitingOccurrences } from "../../../db/occurrences.ts";
import {
	countQueues,
	listByDeadline,
	listDrafts,
	listPledges,
	type PledgeSummary as Row,
} from "../../../db/pledge-lists.ts";
import { countWaitingProposals } from "../../../db/proposals.ts";
import { countWaitingReplies } from "../../../db/replies.ts";
import { countWaitingTips } from "../../../db/tips.ts";
import type { Reader } from "../../../db/types.ts";
import { canMail } from "../../config.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import type { PledgeKind } from "../../domain/pledge.ts";
import { Problem } from "../../domain/problem.ts";
import { may } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { healthOf } from "../../http/health.ts";
import type { Texts } from "../../text/text.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { summarise } from "../summaries.ts";
import { LANES, type Lane } from "../views/desk/desk-paths.ts";
import { type QueueRow, queuePage } from "../views/desk/queue.tsx";
import type { PledgeSummary } from "../views/parts/pledge-item.tsx";
import { doneWords } from "./done.ts";

const SHOWN = 100;
const DAY_MS = 86_400_000;
const QUEUE_DAYS = 7;

/** The desk: one of its queues, the one of lapsed pledges first. */
export function queue({ deps }: Web, startedAt: Date): PageMaker {
	return async (req, texts) => {
		const lane = laneOf(req);
		const rows = await rowsOf(deps, lane);
		const pledges = await summarise(deps, rows);
		const props = {
			lane,
			lanes: await lanesOf(deps),
			soonDays: QUEUE_DAYS,
			proposals: await countWaitingProposals(deps.db),
			tips: await countWaitingTips(deps.db),
			replies: await countWaitingReplies(deps.db),
			sourcesToMend: await countLinksToMend(deps.db),
			rows: await rowsFor(deps, rows, pledges),
			mayMark: may(actorOf(req), "mark outcomes"),
			held: may(actorOf(req), "release alerts") ? await heldAlerts(deps) : undefined,
			done: doneWords(req, texts),
			canMail: canMail(deps.config),
			clockStoppedSince: await stoppedSince(deps, startedAt, texts),
		};
		return queuePage(props, texts);
	};
}

/** What an outcome would set off stands beside each: how many people would be told of it. */
async function rowsFor(
	deps: Deps,
	rows: readonly QueueEntry[],
	pledges: readonly PledgeSummary[],
): Promise<QueueRow[]> {
	const published = rows.filter((row) => row.publishedAt !== null).map(({ id }) => id);
	const followers = await countFollowersOfEach(deps.db, published, "outcome");
	return pledges.flatMap((pledge, i) => {
		const row = rows[i];
		return row ? [{ ...queueRow(pledge, row, deps.now()), followers: followers.get(row.id) }] : [];
	});
}

function laneOf(req: Request): Lane {
	const wanted = req.params["lane"] ?? LANES[0];
	const lane = LANES.find((one) => one === wanted);
	if (!lane) throw new Problem("not-found", "There is no such queue.");
	return lane;
}

/** A row of a queue: a pledge, or one period of it that waits for an outcome. */
type QueueEntry = Row & { readonly occurrence?: AwaitingOccurrence };

/** A period is shown with its own due day, which is not that of the period that runs now. */
function queueRow(pledge: PledgeSummary, row: QueueEntry, now: Date): QueueRow {
	const isDraft = row.publishedAt === null;
	if (!row.occurrence) return { pledge, isDraft };
	const { number, startsOn, dueOn, outcome } = row.occurrence;
	const days = daysBetween(dueOn, civilDateIn(row.timeZone, now));
	const timeliness = pledge.kind === "refrain" ? ("ended" as const) : ("overdue" as const);
	const due = { on: dueOn, zone: row.timeZone };
	return { pledge: { ...pledge, due, outcome, timeliness, days }, isDraft, occurrence: { number, startsOn, dueOn } };
}

async function waitingFor(db: Reader, kind: PledgeKind): Promise<QueueEntry[]> {
	const [pledges, periods] = [await listLapsedOf(db, kind, SHOWN), await listAwaitingOccurrences(db, kind, SHOWN)];
	const since = (row: QueueEntry) => (row.occurrence?.lapsedAt ?? row.lapsedAt)?.getTime() ?? 0;
	return [...pledges, ...periods].sort((one, other) => since(one) - since(other)).slice(0, SHOWN);
}

function rowsOf(deps: Deps, lane: Lane): Promise<QueueEntry[]> {
	const { db, config, now } = deps;
	switch (lane) {
		case "lapsed":
			return waitingFor(db, "deliver");
		case "ended":
			return waitingFor(db, "refrain");
		case "review":
			return listToReview(db, todayOf(deps), SHOWN);
		case "soon":
			return listByDeadline(db, { from: now(), to: soon(now()) }, SHOWN);
		case "changed":
			return listPledges(db, { now: now(), dueSoonDays: config.DUE_SOON_DAYS }, { limit: SHOWN });
		case "drafts":
			return listDrafts(db, SHOWN);
	}
}

async function lanesOf(deps: Deps) {
	const { db, now } = deps;
	const counts = await countQueues(db, now(), soon(now()));
	const waiting = await countWaiting(db, todayOf(deps));
	const periods = await countAwaitingOccurrences(db);
	const byLane: Record<Lane, number> = {
		...waiting,
		lapsed: waiting.lapsed + periods.deliver,
		ended: waiting.ended + periods.refrain,
		soon: counts.dueSoon,
		changed: Math.min(counts.published, SHOWN),
		drafts: counts.drafts,
	};
	return LANES.map((lane) => ({ lane, count: byLane[lane] }));
}

/** In the newsroom's zone. */
function todayOf({ config, now }: Deps): string {
	return civilDateIn(config.TIME_ZONE, now());
}

function soon(now: Date): Date {
	return new Date(now.getTime() + QUEUE_DAYS * DAY_MS);
}

async function heldAlerts({ db }: Deps) {
	const held = await listHeld(db);
	const [first] = held;
	return first && { events: held.length, why: first.reason };
}

/** Since when the clock has not been watched, in words; undefined while all is well. */
async function stoppedSince(deps: Deps, startedAt: Date, texts: Texts): Promise<string | undefined> {
	const { status } = await healthOf(deps, startedAt);
	if (status === "ok") return undefined;
	const last = await findJob(deps.db, "lapse-deadlines");
	const since = last?.succeededAt ?? startedAt;
	return texts.formats.instant(since.toISOString(), deps.config.TIME_ZONE);
}
