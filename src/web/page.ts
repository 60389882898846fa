import type { Request, RequestHandler, Response } from "express";
import { answerPublic, html, sendPrivate } from "../http/cache.ts";
import type { Texts } from "../text/text.ts";
import { siteOf, textsOf, type Web } from "./site.ts";
import { document } from "./views/layout.tsx";
import type { Page } from "./views/page.ts";

/** Makes the page of a request. Throws a Problem where there is none. */
export type PageMaker = (req: Request, texts: Texts) => Promise<Page> | Page;

/** A page that is the same for every reader. */
export function publicPage(web: Web, make: PageMaker): RequestHandler {
	return (req, res) =>
		answerPublic({ req, res }, web.deps, async () => html(document(await make(req, textsOf(web)), siteOf(web, req))));
}

/** A page for one person: never stored by a cache. */
export function privatePage(web: Web, make: PageMaker): RequestHandler {
	return async (req, res) => {
		const page = await make(req, textsOf(web));
		if (page.isDesk) await web.health?.look();
		answerPage(web, { req, res }, page);
	};
}

/** Answers a request with a page for one person: a form that comes back, a confirmation. */
export function answerPage(web: Web, { req, res }: Exchange, page: Page, status = 200): void {
	const { assets } = web;
	const own = page.isDesk ? { stylesheet: assets.url("desk.css"), script: assets.url("desk.js") } : {};
	sendPrivate(res, html(document({ ...page, ...own }, siteOf(web, req))), status);
}

export interface Exchange {
	readonly req: Request;
	readonly res: Response;
}
