import { findRevision, listRevisions, type PledgeRevision } from "../../db/pledge-documents.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { Problem } from "../domain/problem.ts";
import { changesBetween } from "../domain/revision-changes.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import type { PageMaker } from "./page.ts";
import { pastPledge, publishedPledge } from "./pledge.ts";
import { sayIn } from "./revision-words.ts";
import type { Web } from "./site.ts";
import { paths } from "./views/paths.ts";
import { changesPage, revisionsPage } from "./views/revisions.tsx";

const SHOWN = 100;

/** Every state of a pledge that readers could see, the newest first. */
export function revisions({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const pledge = await publishedPledge(deps, req);
		const cursor = req.query["cursor"];
		const [before] = cursor === undefined ? [] : numbersIn(deps, String(cursor), 1);
		const found = await listRevisions(deps.db, pledge.id, { ...(before && { before }), limit: SHOWN + 1 });
		const rows = found.slice(0, SHOWN).map((row) => ({ ...row, on: dayOf(deps, row) }));
		const last = found.length > SHOWN ? rows.at(-1) : undefined;
		const olderHref = last && `${paths.revisions(pledge.publicId)}?cursor=${cursorOf(deps, last.revision)}`;
		return revisionsPage({ id: pledge.publicId, title: pledge.title, revisions: rows, olderHref }, texts);
	};
}

/** A pledge's page as it stood from one revision on. */
export function revision({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const pledge = await publishedPledge(deps, req);
		const { recordedAt } = await revisionAt(deps, pledge.id, req.params["revision"]);
		return pastPledge(deps, req, { row: pledge, at: recordedAt, texts });
	};
}

/** What a revision changed, word by word. */
export function revisionChanges({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const pledge = await publishedPledge(deps, req);
		const row = await revisionAt(deps, pledge.id, req.params["revision"]);
		const before = await findRevision(deps.db, pledge.id, row.revision - 1);
		const changes = before && changesBetween(before.document, row.document, sayIn(texts, pledge.timeZone));
		const { revision: number, digest } = row;
		const about = { id: pledge.publicId, title: pledge.title, revision: number, digest, on: dayOf(deps, row) };
		return changesPage({ ...about, changes }, texts);
	};
}

/** The revision at an address. Throws a Problem where there is none. */
export async function revisionAt(deps: Deps, pledgeId: number, number: unknown): Promise<PledgeRevision> {
	const isNumber = typeof number === "string" && /^[1-9]\d{0,8}$/.test(number);
	const found = isNumber ? await findRevision(deps.db, pledgeId, Number(number)) : undefined;
	if (!found) throw new Problem("not-found", "pledge.no_such_revision");
	return found;
}

function dayOf({ config }: Deps, { recordedAt }: { readonly recordedAt: Date }): string {
	return civilDateIn(config.TIME_ZONE, recordedAt);
}
