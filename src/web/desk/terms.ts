import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findPromiserBySlug } from "../../../db/promisers.ts";
import { listTerms } from "../../../db/terms.ts";
import { addTerm } from "../../actions/add-term.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem, refusedTogether } from "../../domain/problem.ts";
import { assertInOrder } from "../../domain/term.ts";
import { actorOf } from "../../http/actor.ts";
import { civilDate, country, line } from "../../http/fields.ts";
import { messagesOf, parseWhole, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { type TermsProps, termsPage } from "../views/desk/terms.tsx";
import { doneWords } from "./done.ts";
import { source, sourceFrom } from "./forms.ts";

const termForm = z.object({
	role: line("office", LENGTHS.name),
	body: line("body", LENGTHS.name).optional().default(""),
	country: country().optional(),
	fromOn: civilDate("first_day"),
	toOn: civilDate("last_day").optional(),
	...source,
});

/** A promiser's terms of office, and the form for another. */
export function deskTerms(web: Web): PageMaker {
	return async (req, texts) =>
		termsPage({ ...(await promiserAt(web, req)), values: {}, done: doneWords(req, texts) }, texts);
}

/** Adds a term of office. */
export function addOneTerm(web: Web): RequestHandler {
	return async (req, res) => {
		const known = await promiserAt(web, req);
		const { slug } = known.promiser;
		const work = async () => {
			const {
				role,
				body,
				country: code,
				fromOn,
				toOn,
				...form
			} = await parseWhole(termForm, req.body, (entries) => refusedTogether(() => assertInOrder(entries)));
			const input = { slug, role, body, country: code, fromOn, toOn, source: sourceFrom(form) };
			await addTerm(web.deps, actorOf(req), input);
		};
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.terms(slug)}?done=term`);
		const errors = messagesOf(refusal);
		const page = termsPage({ ...known, values: typed(req.body), errors }, textsOf(web));
		answerPage(web, { req, res }, page, statusOf(refusal));
	};
}

async function promiserAt({ deps }: Web, req: Request): Promise<Pick<TermsProps, "promiser" | "terms">> {
	const found = await findPromiserBySlug(deps.db, String(req.params["slug"]));
	if (!found) throw new Problem("not-found", "promiser.unknown");
	const { slug, name } = found;
	const terms = await listTerms(deps.db, found.id);
	return { promiser: { slug, name }, terms: terms.map((one) => ({ ...one, toOn: one.toOn ?? undefined })) };
}
