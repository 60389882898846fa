import { type Request, type RequestHandler, type Response, Router } from "express";
import { type ApiReply, answerOnce } from "../actions/answer-once.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { userOf } from "../http/actor.ts";
import { answerPublic, html, sendPrivate } from "../http/cache.ts";
import { parse } from "../http/parse.ts";
import { AS_OF, asOfIn, withPast } from "../http/past.ts";
import { API_PATH } from "./links.ts";
import { keyOf, REPEATED_HEADER } from "./once.ts";
import { openApiDocument } from "./openapi.ts";
import { type ApiReference, referenceOf } from "./reference.ts";
import type { ApiRoute } from "./route.ts";
import { API_ROUTES } from "./routes.ts";

/** The reference as an HTML page: a view of the web's, handed in. */
export type DocsPage = (reference: ApiReference, req: Request) => string | Promise<string>;

const JSON_TYPE = "application/json; charset=utf-8";

/** Everything below /api, at whole paths: the routes of version 1, its OpenAPI document, and the reference. */
export function apiRouter(deps: Deps, docsPage: DocsPage): Router {
	const router = Router();
	router.get(`${API_PATH}/openapi.json`, openToAll, openApiJson(deps));
	router.get("/api/docs", (req, res) =>
		answerPublic({ req, res }, deps, async () => {
			const reference = referenceOf(openApiDocument(deps.config));
			return html(await docsPage(reference, req));
		}),
	);
	for (const route of API_ROUTES) {
		const path = `${API_PATH}${route.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
		if (route.method === "get") router.get(path, openToAll, readingOf(deps, route));
		else router.post(path, route.limit?.(deps.config) ?? [], writingOf(deps, route));
	}
	return router;
}

/** Answers with the OpenAPI document. */
export function openApiJson(deps: Deps): RequestHandler {
	return (req, res) =>
		answerPublic({ req, res }, deps, () => ({
			type: JSON_TYPE,
			text: JSON.stringify(openApiDocument(deps.config)),
		}));
}

/** Any site's page may read what is public anyway. It never gets an answer to a request that carries cookies. */
export const openToAll: RequestHandler = (_req, res, next) => {
	res.setHeader("Access-Control-Allow-Origin", "*");
	next();
};

function readingOf(deps: Deps, route: ApiRoute): RequestHandler {
	return (req, res) => {
		if (route.needsToken) assertToken(req);
		// What is for users only is read as it is: the desk keeps no past.
		const { [AS_OF]: day, ...rest } = req.query;
		if (route.needsToken && day !== undefined) throw invalidInput(AS_OF, "request.no_past");
		const at = asOfIn(day, deps);
		const answer = async (then: Deps) => {
			const query = route.query && parse(route.query, rest);
			const { body } = await route.handle({ deps: then, req, params: paramsOf(route, req), query, body: undefined });
			return { type: JSON_TYPE, text: JSON.stringify(body) };
		};
		return answerPublic({ req, res }, deps, () => (at ? withPast(deps, at, answer) : answer(deps)));
	};
}

function writingOf(deps: Deps, route: ApiRoute): RequestHandler {
	return async (req, res) => {
		if (route.needsToken) assertToken(req);
		const params = paramsOf(route, req);
		const body = bodyOf(route, req);
		const work = async (inner: Deps): Promise<ApiReply> => {
			const reply = await route.handle({ deps: inner, req, params, query: undefined, body });
			return { location: reply.location, body: JSON.stringify(reply.body) };
		};
		const request = route.needsToken ? keyOf(req) : undefined;
		answerWriting(res, route, request ? await answerOnce(deps, request, work) : await work(deps));
	};
}

/** What an address of a proposal holds. */
const PROPOSALS = "/desk/proposals/";

function answerWriting(
	res: Response,
	{ answer, proposes }: ApiRoute,
	reply: ApiReply & { readonly isRepeated?: boolean },
): void {
	if (reply.location) res.setHeader("Location", reply.location);
	if (reply.isRepeated) res.setHeader(REPEATED_HEADER, "true");
	// A repeated answer is kept with its address, which tells of the status as well.
	const isProposal = proposes && reply.location?.includes(PROPOSALS);
	sendPrivate(res, { type: JSON_TYPE, text: reply.body }, isProposal ? 202 : answer.status);
}

/** A session's cookie is not enough: who writes by the API says so with a token of their own. */
function assertToken(req: Request): void {
	if (userOf(req)?.by === "token") return;
	throw new Problem("not-signed-in", "token.missing");
}

/** What cannot be the name of anything here is the name of nothing. */
function paramsOf(route: ApiRoute, req: Request): unknown {
	const parsed = route.params?.safeParse(req.params);
	if (parsed?.success === false) throw new Problem("not-found", "page.unknown");
	return parsed?.data;
}

function bodyOf(route: ApiRoute, req: Request): unknown {
	if (req.body === undefined) {
		throw invalidInput("body", "request.not_json");
	}
	return route.body && parse(route.body, req.body);
}
