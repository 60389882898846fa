/** A promiser at the desk: name, kind, description and party, changed. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findPromiserBySlug, type Promiser } from "../../../db/promisers.ts";
import { editPromiser } from "../../actions/edit-promiser.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { PROMISER_KINDS } from "../../domain/pledge.ts";
import { Problem } from "../../domain/problem.ts";
import { actorOf } from "../../http/actor.ts";
import { line, longText, oneOf, wholeNumber } from "../../http/fields.ts";
import { messagesOf, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { deskPromiserPage } from "../views/desk/promiser.tsx";
import { doneWords } from "./done.ts";

const change = z.object({
	version: wholeNumber("version", 1, 1_000_000_000),
	name: line("promiser_name", LENGTHS.name),
	kind: oneOf("a_person_or_a_body", PROMISER_KINDS),
	about: line("who_they_are", LENGTHS.title).optional().default(""),
	party: line("party", LENGTHS.name).optional().default(""),
	reason: longText("reason", LENGTHS.reason),
});

/** A promiser, and the form that changes them. */
export function deskPromiser(web: Web): PageMaker {
	return async (req, texts) => {
		const promiser = await promiserAt(web, req);
		const { name, kind, about, party } = promiser;
		const values = { name, kind, about, party };
		return deskPromiserPage({ promiser, values, done: doneWords(req, texts) }, texts);
	};
}

/** Changes a promiser. Who saw an older version is shown what it says now, beside what they typed. */
export function changePromiser(web: Web): RequestHandler {
	return async (req, res) => {
		const { slug } = await promiserAt(web, req);
		const work = () => editPromiser(web.deps, actorOf(req), { slug, ...parseForm(change, req.body) });
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.promiser(slug)}?done=promiser`);
		const promiser = await promiserAt(web, req);
		const errors = messagesOf(refusal);
		const status = statusOf(refusal);
		const props = { promiser, values: typed(req.body), errors };
		answerPage(web, { req, res }, deskPromiserPage(props, textsOf(web)), status);
	};
}

async function promiserAt({ deps }: Web, req: Request): Promise<Promiser> {
	const found = await findPromiserBySlug(deps.db, String(req.params["slug"]));
	if (!found) throw new Problem("not-found", "promiser.unknown");
	return found;
}
