import type { Request } from "express";
import { PROBLEM_KINDS, Problem, type ProblemKind } from "../domain/problem.ts";
import type { ErrorPage, Refused } from "../http/problem.ts";
import type { Texts } from "../text/text.ts";
import type { PageMaker } from "./page.ts";
import { siteOf, textsOf, type Web } from "./site.ts";
import { document } from "./views/layout.tsx";
import { paths } from "./views/paths.ts";
import { problemPage, problemTypePage, problemTypesPage } from "./views/problem.tsx";

type Types = Readonly<Record<Refused["kind"], { readonly status: number }>>;

/** The page for a refusal. */
export function errorPage(web: Web): ErrorPage {
	return ({ kind, detail, reference, retryAfterSeconds }, req) => {
		const texts = textsOf(web);
		const around = { isReading: req.method === "GET" || req.method === "HEAD", next: nextOf(kind, req, texts) };
		return document(problemPage({ kind, detail, reference, retryAfterSeconds, ...around }, texts), siteOf(web, req));
	};
}

/** What somebody can do who came by a link that is no longer good, or who has to sign in. */
function nextOf(kind: Refused["kind"], req: Request, { t }: Texts) {
	if (kind === "not-signed-in") return { href: paths.signIn, label: t("nav.sign_in") };
	if (kind !== "expired-link") return undefined;
	const isReader = /^\/(confirm|preferences|unsubscribe)\//.test(req.path);
	return isReader ? { href: paths.follow, label: t("follow.again") } : { href: paths.signIn, label: t("nav.sign_in") };
}

/** The page at the address of a problem's type, as the API's answers name it. */
export function problemType(types: Types): PageMaker {
	return (req, texts) => {
		const kind = PROBLEM_KINDS.find((one) => one === req.params["kind"]);
		if (!kind) throw new Problem("not-found", "page.no_such_problem");
		return problemTypePage({ kind, status: types[kind].status }, texts);
	};
}

/** Every type of problem that the API answers with. */
export function problemTypes(types: Types): PageMaker {
	return (_req, texts) => {
		const statuses = PROBLEM_KINDS.map((kind) => [kind, types[kind].status] as const);
		return problemTypesPage(Object.fromEntries(statuses) as Record<ProblemKind, number>, texts);
	};
}
