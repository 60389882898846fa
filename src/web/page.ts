import type { Request, RequestHandler, Response } from "express";
import { answerPublic, html, sendPrivate } from "../http/cache.ts";
import { Moved } from "../http/moved.ts";
import { AS_OF, asOfIn, withPast } from "../http/past.ts";
import type { Texts } from "../text/text.ts";
import { siteOf, textsOf, type Web } from "./site.ts";
import { document } from "./views/layout.tsx";
import type { Page } from "./views/page.ts";
import { keptAsOf, withoutAsOf } from "./views/past-links.ts";

/** Makes the page of a request. Throws a Problem where there is none. */
export type PageMaker = (req: Request, texts: Texts) => Promise<Page> | Page;

/** A page that is the same for every reader. With `?as-of=` in its address it is made as it stood on that day. */
export function publicPage(web: Web, making: (web: Web) => PageMaker): RequestHandler {
	const make = making(web);
	return (req, res) => {
		const at = asOfIn(req.query[AS_OF], web.deps);
		return answerPublic({ req, res }, web.deps, () =>
			at ? pastPage(web, req, { at, making }) : pageNow(web, req, make),
		);
	};
}

/** A page that keeps its own past, or has none: a pledge's is told by its revisions. */
export function publicPageWithin(web: Web, make: PageMaker): RequestHandler {
	return async (req, res) => {
		try {
			await answerPublic({ req, res }, web.deps, () => pageNow(web, req, make));
		} catch (error) {
			if (!(error instanceof Moved)) throw error;
			res.redirect(301, error.path);
		}
	};
}

async function pageNow(web: Web, req: Request, make: PageMaker) {
	const page = await make(req, textsOf(web));
	const text = document(page, siteOf(web, req));
	return html(page.past && req.query[AS_OF] ? keptAsOf(text, page.past.on) : text);
}

interface Past {
	readonly at: Date;
	readonly making: (web: Web) => PageMaker;
}

function pastPage(web: Web, req: Request, { at, making }: Past) {
	return withPast(web.deps, at, async (then) => {
		const page = await making({ ...web, deps: then })(req, textsOf(web));
		const on = String(req.query[AS_OF]);
		const past = { on, nowHref: withoutAsOf(req.originalUrl) };
		return html(keptAsOf(document({ ...page, past, isPrivate: true }, siteOf(web, req)), on));
	});
}

/** A page for one person: never stored by a cache. */
export function privatePage(web: Web, make: PageMaker): RequestHandler {
	return async (req, res) => {
		const page = await make(req, textsOf(web));
		if (page.isDesk) await Promise.all([web.health?.look(), web.waiting?.look()]);
		answerPage(web, { req, res }, page);
	};
}

/** Answers a request with a page for one person: a form that comes back, a confirmation. */
export function answerPage(web: Web, { req, res }: Exchange, page: Page, status = 200): void {
	const { assets } = web;
	const module = page.module ?? (page.isDesk ? "desk.js" : undefined);
	const own = page.isDesk ? { stylesheet: assets.url("desk.css") } : {};
	const script = module && { script: assets.url(module) };
	sendPrivate(res, html(document({ ...page, ...own, ...script }, siteOf(web, req))), status);
}

export interface Exchange {
	readonly req: Request;
	readonly res: Response;
}
