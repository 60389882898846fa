import type { Request } from "express";
import { siteOf, textsOf, type Web } from "./site.ts";
import { type ApiDocsProps, apiDocsPage } from "./views/api-docs.tsx";
import { document } from "./views/layout.tsx";

/** The reference of the API as a page of this site. */
export function apiDocs(web: Web) {
	return (reference: ApiDocsProps, req: Request) => document(apiDocsPage(reference, textsOf(web)), siteOf(web, req));
}
