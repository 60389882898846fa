import type { Request } from "express";
import { listMilestones } from "../../db/milestones.ts";
import { listPromiserChoices } from "../../db/promisers.ts";
import { listPublished } from "../../db/published.ts";
import type { Deps } from "../deps.ts";
import { siteOf, textsOf, type Web } from "./site.ts";
import { type ApiDocsProps, apiDocsPage } from "./views/api-docs.tsx";
import { document } from "./views/layout.tsx";

/** The reference of the API as a page of this site. Its lines for a shell name what there is, so that they can be tried. */
export function apiDocs(web: Web) {
	return async (reference: ApiDocsProps, req: Request) => {
		const names = await namesHere(web.deps);
		const groups = reference.groups.map(({ name, operations }) => ({
			name,
			operations: operations.map((one) => ({ ...one, curl: filledIn(one.curl, names) })),
		}));
		return document(apiDocsPage({ ...reference, groups }, textsOf(web)), siteOf(web, req));
	};
}

/** What the lines call by a name in capitals, as it is called here. What there is none of keeps its capitals. */
async function namesHere({ db }: Deps) {
	const [pledge] = await listPublished(db, { after: 0, limit: 1 });
	const [promiser] = await listPromiserChoices(db, 1);
	const [milestone] = await listMilestones(db, "", 1);
	return { PLEDGE_ID: pledge?.publicId, PROMISER: promiser?.slug, MILESTONE: milestone?.slug };
}

function filledIn(line: string, names: Awaited<ReturnType<typeof namesHere>>): string {
	return Object.entries(names).reduce((filled, [name, here]) => (here ? filled.replaceAll(name, here) : filled), line);
}
