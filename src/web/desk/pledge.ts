import type { Request, RequestHandler } from "express";
import { listSourcesOf } from "../../../db/captures.ts";
import { hasConflict } from "../../../db/conflicts.ts";
import { findPlace } from "../../../db/desk-places.ts";
import { listPledgeEvents } from "../../../db/events.ts";
import { countFollowers } from "../../../db/followers.ts";
import { listCorrections, withProposers } from "../../../db/history.ts";
import { findMergedInto } from "../../../db/merged.ts";
import { findPledge, type Pledge } from "../../../db/pledges.ts";
import { publishPledge } from "../../actions/publish-pledge.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import { isPublic } from "../../domain/event.ts";
import { Problem } from "../../domain/problem.ts";
import { may } from "../../domain/role.ts";
import { lastDayBefore } from "../../domain/timeliness.ts";
import { actorOf } from "../../http/actor.ts";
import { wholeNumber } from "../../http/fields.ts";
import { parse } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { clockSentence } from "../../text/clock-sentence.ts";
import type { Texts } from "../../text/text.ts";
import { byName } from "../attribution.ts";
import { timelineOf } from "../history.ts";
import { historyPart } from "../history-page.ts";
import type { PageMaker } from "../page.ts";
import { correctionsOf, partsOf } from "../pledge.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { PledgePlace } from "../views/desk/parts/pledge-place.tsx";
import { type DeskPledgeProps, deskPledgePage } from "../views/desk/pledge.tsx";
import { commentsOn } from "./comments.ts";
import { doneWords } from "./done.ts";
import { heldOutcomes } from "./held.ts";

/** A pledge as the desk sees it, drafts and private notes included. */
export function deskPledge({ deps }: Web): PageMaker {
	return async (req, texts) => deskPledgePage(await deskPledgeProps(deps, req, texts), texts);
}

/** The same as data, for its page. Throws a Problem where there is none. */
export async function deskPledgeProps(deps: Deps, req: Request, texts: Texts): Promise<DeskPledgeProps> {
	const row = await anyPledge(deps, req);
	const parts = await partsOf(deps, row, { ...byName, texts });
	const { events, ...ways } = await historyPart(deps, req, (page) => listPledgeEvents(deps.db, row.id, page));
	const isCut = ways.newerHref !== undefined || ways.olderHref !== undefined;
	const corrections = isCut ? await listCorrections(deps.db, row.id, { limit: 200 }) : events;
	const entries = timelineOf(
		await withProposers(deps.db, events),
		{ publicId: row.publicId, zone: deps.config.TIME_ZONE, naming: byName },
		texts,
	);
	const followers = await countFollowers(deps.db, row.id, "outcome");
	const mayMark = may(actorOf(req), "mark outcomes");
	return {
		...parts,
		pledge: { ...parts.pledge, version: row.version },
		isDraft: row.publishedAt === null,
		mayMark,
		isBarred: await hasConflict(deps.db, actorOf(req).userId, row.id),
		isWaiting: row.conditionState === "pending",
		followers,
		place: await placeOf(deps, req, row),
		waited: waitedWords(deps, row, texts),
		held: mayMark ? await heldOutcomes(deps, row, texts) : [],
		mergedInto: await mergedInto(deps, row),
		notes: row.notes,
		comments: await commentsOn(deps, row.id, texts),
		sources: (await listSourcesOf(deps.db, row.id)).map(sourceEntry),
		corrections: correctionsOf(corrections, deps.config.TIME_ZONE),
		historyWays: ways,
		history: entries.map((entry, i) => ({ ...entry, isPrivate: !isPublic(events[i]?.kind ?? "notes_edited") })),
		done: doneWith(deps, req, { row, texts }),
	};
}

/** What was just done, and what the clock does about it from now on where that is new. */
function doneWith({ now }: Deps, req: Request, { row, texts }: { row: Pledge; texts: Texts }): string | undefined {
	const done = doneWords(req, texts);
	const isNew = ["registered", "published", "deadline", "condition"].includes(String(req.query["done"]));
	if (!done || !isNew || !row.publishedAt || row.settledAt) return done;
	return `${done} ${clockSentence(texts, row, now())}`;
}

/** Who has it at the desk, and until when it rests. */
async function placeOf({ db, config, now }: Deps, req: Request, { id }: Pledge): Promise<PledgePlace> {
	const found = await findPlace(db, { kind: "pledge", subjectId: id }, civilDateIn(config.TIME_ZONE, now()));
	const { ownerName, until, reason } = found;
	return {
		owner: ownerName ? { name: ownerName, isMe: found.ownerId === actorOf(req).userId } : undefined,
		snoozed: until ? { until, reason: reason ?? "" } : undefined,
	};
}

async function mergedInto({ db }: Deps, { mergedIntoId }: Pledge) {
	const kept = await findMergedInto(db, mergedIntoId);
	return kept && { id: kept.publicId, title: kept.title };
}

/**
 * How long after its last day the outcome came, or has been waited for, counted in days of the calendar as everywhere on
 * the page; undefined where nothing passed unjudged.
 */
function waitedWords({ now }: Deps, pledge: Pledge, { t }: Texts): string | undefined {
	const { lapsedAt, lapsesAt, settledAt, timeZone } = pledge;
	if (!lapsedAt || !lapsesAt || (settledAt && settledAt <= lapsesAt)) return undefined;
	const days = daysBetween(lastDayBefore(lapsesAt, timeZone), civilDateIn(timeZone, settledAt ?? now()));
	return t(settledAt ? "desk.pledge.time_to_outcome" : "desk.pledge.waiting", { days });
}

function sourceEntry({ id, title, publisher, link }: Awaited<ReturnType<typeof listSourcesOf>>[number]) {
	return { id, name: title || publisher, link: link ?? "unchecked" };
}

/** Makes a draft public. */
export function publish({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const publicId = String(req.params["id"]);
		const version = parse(wholeNumber("version", 1, 1_000_000_000), req.body?.["version"]);
		await publishPledge(deps, actorOf(req), { publicId, version });
		redirectTo(res, `${deskPaths.pledge(publicId)}?done=published`);
	};
}

/** The pledge at the request's address, drafts included. Throws a Problem where there is none. */
export async function anyPledge(deps: Deps, req: Request): Promise<Pledge> {
	const found = await findPledge(deps.db, String(req.params["id"]));
	if (!found) throw new Problem("not-found", "pledge.not_here");
	return found;
}
