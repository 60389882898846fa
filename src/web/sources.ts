import { listSourceFacts, type SourceFacts } from "../../db/captures.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import type { Source } from "./views/parts/source-line.tsx";

interface SourceRow {
	readonly sourceId?: number | null;
	readonly url: string;
	readonly publisher: string;
	readonly title: string | null;
	readonly publishedOn: string | null;
	readonly archivedUrl: string | null;
}

/** What our copies and looks at the links tell readers of each source, by its id. */
export interface Keeping {
	readonly zone: string;
	readonly facts: ReadonlyMap<number, SourceFacts>;
}

/** What is known of the copies of these sources. */
export async function keepingOf(
	{ db, config, now }: Deps,
	rows: readonly { readonly sourceId: number | null }[],
): Promise<Keeping> {
	const ids = rows.flatMap(({ sourceId }) => sourceId ?? []);
	return { zone: config.TIME_ZONE, facts: await listSourceFacts(db, ids, now()) };
}

/** A source as pages show it. */
export function sourceOf(row: SourceRow, keeping?: Keeping): Source {
	const { url, publisher, title, publishedOn, archivedUrl } = row;
	const facts = keeping?.facts.get(row.sourceId ?? 0);
	return {
		url,
		publisher,
		title: title || undefined,
		publishedOn: publishedOn ?? undefined,
		archivedUrl: archivedUrl ?? undefined,
		...(keeping && facts?.keptAt && facts.sha256
			? { copy: { keptOn: civilDateIn(keeping.zone, facts.keptAt), sha256: facts.sha256 } }
			: {}),
		...(facts?.link === "dead" || facts?.link === "drifted" ? { trouble: facts.link } : {}),
	};
}
