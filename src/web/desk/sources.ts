import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findArchiving } from "../../../db/archivings.ts";
import {
	countCaptures,
	findCapture,
	findKept,
	findPledgeOfSource,
	listCaptures,
	listWithoutCopy,
} from "../../../db/captures.ts";
import { hasConflictOnSource } from "../../../db/conflicts.ts";
import { findLink, listLinksToMend } from "../../../db/links.ts";
import { findSource } from "../../../db/sources.ts";
import { changeSource } from "../../actions/change-source.ts";
import { markLinkChecked } from "../../actions/mark-link-checked.ts";
import { requestCapture } from "../../actions/request-capture.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { refused } from "../../domain/refused-input.ts";
import { mayFetch } from "../../fetching/rules.ts";
import { actorOf } from "../../http/actor.ts";
import { civilDate, httpUrl, line, longText, rowId } from "../../http/fields.ts";
import { messagesOf, parse, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { FormState } from "../views/desk/parts/form-fields.tsx";
import { type DeskSourceProps, deskSourcePage } from "../views/desk/source.tsx";
import { deskSourcesPage } from "../views/desk/sources.tsx";
import { doneWords } from "./done.ts";

const SHOWN = 200;

/** The links that need a person. */
export function deskSources({ deps }: Web): PageMaker {
	return async (_req, texts) => {
		const zone = deps.config.TIME_ZONE;
		const links = await listLinksToMend(deps.db, SHOWN);
		const { kept = 0, waiting = 0, failed = 0 } = await countCaptures(deps.db);
		const rows = links.map((link) => ({ ...link, since: civilDateIn(zone, link.changedAt) }));
		// A source that was tried several times stands there once.
		const bare = new Map((await listWithoutCopy(deps.db, SHOWN)).map((one) => [one.sourceId, one]));
		const counts = { kept, waiting, failed };
		const props = { rows, withoutCopy: [...bare.values()], counts, isFetching: mayFetch(deps.config) };
		return deskSourcesPage(props, texts);
	};
}

/** A source: its copies, its link, and what can be done about them. */
export function deskSource(web: Web): PageMaker {
	return async (req, texts) => {
		const props = await propsOf(web.deps, req);
		const isBarred = await hasConflictOnSource(web.deps.db, actorOf(req).userId, props.source.id);
		return deskSourcePage({ ...props, isBarred, values: {}, done: doneWords(req, texts) }, texts);
	};
}

const checkForm = z.object({ note: longText("what_you_saw", LENGTHS.reason).optional().default("") });

/** A person looked, and it still holds. */
export function checkOne(web: Web): RequestHandler {
	return takes(web, "source_checked", async (req, sourceId) => {
		const { note } = parseForm(checkForm, req.body);
		await markLinkChecked(web.deps, actorOf(req), { sourceId, note });
	});
}

const changeForm = z.object({
	seenUrl: httpUrl("address_on_record"),
	url: httpUrl("new_address").optional(),
	title: line("title", LENGTHS.title).optional(),
	publishedOn: civilDate("day").optional(),
	archivedUrl: httpUrl("archived_copy").optional(),
	what: z.enum(["address", "entry"], { error: refused("input.change_not_chosen") }),
	reason: longText("reason", LENGTHS.reason).optional().default(""),
});

/** Another address, or a title or day that the page gives for itself. */
export function changeOneSource(web: Web): RequestHandler {
	return takes(web, "source_changed", async (req, sourceId) => {
		const { seenUrl, reason, what, ...change } = parseForm(changeForm, req.body);
		// An empty form is not "nothing to change": it lacks what it is for.
		if (what === "address") parse(httpUrl("new_address"), change.url ?? "");
		await changeSource(web.deps, actorOf(req), { sourceId, seenUrl, change: given(change), reason });
	});
}

type Change = Parameters<typeof changeSource>[2]["change"];

function given(change: { readonly [field in keyof Change]?: string | undefined }): Change {
	return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Another copy. */
export function captureOne(web: Web): RequestHandler {
	return takes(web, "capture_requested", (req, sourceId) => requestCapture(web.deps, actorOf(req), sourceId));
}

/** A copy as a file to be kept, never as a page: what others wrote is not shown under our name. */
export function snapshot({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const capture = await findCapture(deps.db, parse(rowId("copy"), req.params["id"]));
		const folder = resolve(deps.config.capturesDir);
		const path = capture?.file ? resolve(join(folder, capture.file)) : undefined;
		if (!path?.startsWith(folder + sep)) throw new Problem("not-found", "source.copy_unknown");
		const size = await stat(path)
			.then((found) => found.size)
			.catch(() => undefined);
		if (size === undefined) throw new Problem("unavailable", "source.copy_lost");
		res.setHeader("Content-Type", "application/warc");
		res.setHeader("Content-Length", size);
		res.setHeader("Content-Disposition", `attachment; filename="${basename(path)}"`);
		res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
		res.setHeader("Cache-Control", "no-store");
		await pipeline(createReadStream(path), res);
	};
}

function takes(web: Web, done: string, act: (req: Request, sourceId: number) => Promise<void>): RequestHandler {
	return async (req, res) => {
		const sourceId = sourceIdOf(req);
		const { refusal } = await tryForm(textsOf(web), () => act(req, sourceId), ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.source(sourceId)}?done=${done}`);
		const errors = messagesOf(refusal);
		const state: FormState = { values: typed(req.body), errors };
		const page = deskSourcePage({ ...(await propsOf(web.deps, req)), ...state }, textsOf(web));
		answerPage(web, { req, res }, page, statusOf(refusal));
	};
}

function sourceIdOf(req: Request): number {
	return parse(rowId("source"), req.params["id"]);
}

async function propsOf(deps: Deps, req: Request): Promise<Omit<DeskSourceProps, "values">> {
	const id = sourceIdOf(req);
	const { db, config } = deps;
	const source = await findSource(db, id);
	if (!source) throw new Problem("not-found", "source.unknown");
	const day = (at: Date | null | undefined) => (at ? civilDateIn(config.TIME_ZONE, at) : undefined);
	const [link, kept, archiving] = [await findLink(db, id), await findKept(db, id), await findArchiving(db, id)];
	const pledge = await findPledgeOfSource(db, id);
	const copies = await listCaptures(db, id);
	return {
		source: { ...source, archivedUrl: source.archivedUrl ?? undefined, publishedOn: source.publishedOn ?? undefined },
		pledge: pledge && { id: pledge.publicId, title: pledge.title },
		link: link && {
			...{ state: link.state, reason: link.reason || undefined, likeness: link.likeness ?? undefined },
			...{ checkedOn: day(link.checkedAt), finalUrl: link.finalUrl ?? undefined },
		},
		suggestions: {
			title: kept?.title && kept.title !== source.title ? kept.title : undefined,
			publishedOn: kept?.publishedOn && kept.publishedOn !== source.publishedOn ? kept.publishedOn : undefined,
			archivedUrl: source.archivedUrl === null ? (archiving?.archivedUrl ?? undefined) : undefined,
			movedTo: link?.state === "moved" && link.finalUrl && link.finalUrl !== source.url ? link.finalUrl : undefined,
		},
		text: kept?.text ?? undefined,
		copies: copies.map((copy) => ({ ...copy, fetchedOn: day(copy.fetchedAt), againOn: day(copy.dueAt) })),
		isFetching: mayFetch(config),
	};
}
