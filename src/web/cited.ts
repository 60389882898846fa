import { findRevisionHead } from "../../db/pledge-documents.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { apaCitation, type Cited } from "../text/citation.ts";
import { textsFor } from "../text/text.ts";
import { paths } from "./views/paths.ts";
import type { CitationView } from "./views/pledge.tsx";

interface Head {
	readonly revision: number;
	readonly recordedAt: Date;
	readonly digest: string;
}

/** A revision of a pledge as citations name it. */
export function citedOf(
	{ config }: Deps,
	{ publicId, title }: { readonly publicId: string; readonly title: string },
	{ revision, recordedAt, digest }: Head,
): Cited {
	const url = `${config.baseUrl}${paths.revision(publicId, revision)}`;
	return {
		...{ site: config.SITE_NAME, id: publicId, title, url },
		...{ revision, digest, on: civilDateIn(config.TIME_ZONE, recordedAt) },
	};
}

/** How to cite a pledge as it stands at `deps.now()`, and where the same is for programs. */
export async function citationOf(
	deps: Deps,
	pledge: { readonly id: number; readonly publicId: string; readonly title: string },
): Promise<CitationView | undefined> {
	const head = await findRevisionHead(deps.db, pledge.id, deps.now());
	if (!head) return undefined;
	const { publicId } = pledge;
	return {
		words: apaCitation(citedOf(deps, pledge, head), textsFor(deps.config.INTERFACE_LANGUAGE)),
		bibtexHref: paths.citationBibtex(publicId, head.revision),
		jsonHref: paths.citationJson(publicId, head.revision),
	};
}
