/** Conflicts of interest: one's own, and for admins everybody's. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listConflicts } from "../../../db/conflicts.ts";
import { listPromiserNames } from "../../../db/promisers.ts";
import { findUser, listColleagues } from "../../../db/users.ts";
import { declareConflict } from "../../actions/declare-conflict.ts";
import { endConflict } from "../../actions/end-conflict.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { may } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { line, rowId } from "../../http/fields.ts";
import { messagesOf, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { type ConflictsProps, conflictsPage } from "../views/desk/conflicts.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { doneWords } from "./done.ts";

const SHOWN = 500;

const conflictForm = z.object({
	userId: rowId("whose_it_is"),
	promiser: line("promiser_name", LENGTHS.name),
	reason: line("what_it_is", LENGTHS.reason),
});

/** Those in force and those that ended. */
export function deskConflicts(web: Web): PageMaker {
	return async (req, texts) =>
		conflictsPage({ ...(await knownTo(web, req)), values: {}, done: doneWords(req, texts) }, texts);
}

/** Declares one. */
export function declare(web: Web): RequestHandler {
	return async (req, res) => {
		const work = () => declareConflict(web.deps, actorOf(req), parseForm(conflictForm, req.body));
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.conflicts}?done=conflict`);
		const errors = messagesOf(refusal);
		const props = { ...(await knownTo(web, req)), values: typed(req.body), errors };
		answerPage(web, { req, res }, conflictsPage(props, textsOf(web)), statusOf(refusal));
	};
}

/** Ends one. */
export function endOneConflict(web: Web): RequestHandler {
	return async (req, res) => {
		const id = String(req.params["id"]);
		if (!/^\d{1,15}$/.test(id)) throw new Problem("not-found", "conflict.unknown");
		await endConflict(web.deps, actorOf(req), Number(id));
		redirectTo(res, `${deskPaths.conflicts}?done=conflict_ended`);
	};
}

async function knownTo(
	{ deps }: Web,
	req: Request,
): Promise<Pick<ConflictsProps, "conflicts" | "users" | "promisers">> {
	const { db, config } = deps;
	const actor = actorOf(req);
	const isAdmin = may(actor, "declare others' conflicts");
	const own = await findUser(db, actor.userId);
	const rows = await listConflicts(db, { userId: isAdmin ? undefined : actor.userId, limit: SHOWN });
	return {
		conflicts: rows.map(({ id, userId, user, slug, promiser, reason, ...row }) => ({
			...{ id, user, reason, promiser: { slug, name: promiser }, declaredBy: row.declarer },
			declaredOn: civilDateIn(config.TIME_ZONE, row.declaredAt),
			endedOn: row.endedAt ? civilDateIn(config.TIME_ZONE, row.endedAt) : undefined,
			mayEnd: userId === actor.userId ? row.declaredBy === actor.userId : isAdmin,
		})),
		users: isAdmin ? await listColleagues(db) : [{ id: actor.userId, name: own?.name ?? "" }],
		promisers: await listPromiserNames(db),
	};
}
