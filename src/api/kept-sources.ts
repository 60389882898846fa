import { listSourceFacts, listSourcesOf } from "../../db/captures.ts";
import type { Deps } from "../deps.ts";
import type { LinkState } from "../domain/capture.ts";

/** What is kept of a source, so that a copy of one's own can be held against it. */
export interface KeptSource {
	readonly url: string;
	/** How its link stands. */
	readonly link: LinkState;
	/** The newest copy that the newsroom keeps: when it was fetched, and the SHA-256 of the page as it was sent. */
	readonly copy: { readonly keptAt: string; readonly sha256: string } | null;
}

/** What is kept of every source that a pledge names. */
export async function keptSourcesOf({ db, now }: Deps, pledgeId: number): Promise<KeptSource[]> {
	const named = await listSourcesOf(db, pledgeId);
	const facts = await listSourceFacts(
		db,
		named.map(({ id }) => id),
		now(),
	);
	return named.map(({ id, url }) => {
		const { link, keptAt, sha256 } = facts.get(id) ?? {};
		const copy = keptAt && sha256 ? { keptAt: keptAt.toISOString(), sha256 } : null;
		return { url, link: link ?? "unchecked", copy };
	});
}
