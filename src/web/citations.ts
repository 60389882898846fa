import type { Request, RequestHandler } from "express";
import type { Deps } from "../deps.ts";
import { answerPublic } from "../http/cache.ts";
import { bibtexCitation, type Cited, cslCitation } from "../text/citation.ts";
import { citedOf } from "./cited.ts";
import { publishedPledge } from "./pledge.ts";
import { revisionAt } from "./revisions.ts";
import type { Web } from "./site.ts";

/** A revision as BibTeX. */
export function citationAsBibtex({ deps }: Web): RequestHandler {
	return (req, res) =>
		answerPublic({ req, res }, deps, async () => ({
			type: "application/x-bibtex; charset=utf-8",
			text: bibtexCitation(await citedIn(deps, req)),
		}));
}

/** A revision as CSL-JSON. */
export function citationAsJson({ deps }: Web): RequestHandler {
	return (req, res) =>
		answerPublic({ req, res }, deps, async () => ({
			type: "application/vnd.citationstyles.csl+json; charset=utf-8",
			text: JSON.stringify(cslCitation(await citedIn(deps, req)), undefined, "\t"),
		}));
}

async function citedIn(deps: Deps, req: Request): Promise<Cited> {
	const { id, publicId } = await publishedPledge(deps, req);
	const { document, ...revision } = await revisionAt(deps, id, req.params["revision"]);
	const { title } = document["pledge"] as { readonly title: string };
	return citedOf(deps, { publicId, title }, revision);
}
