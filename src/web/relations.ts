import { listTitlesAt, type RelationOf } from "../../db/relations.ts";
import type { Deps } from "../deps.ts";
import type { RelationView } from "./views/parts/relation-section.tsx";

/** Relations as pages show them, with what the others were called at the moment that the page shows. */
export async function relationViews({ db, now }: Deps, relations: readonly RelationOf[]): Promise<RelationView[]> {
	const titles = await listTitlesAt(
		db,
		relations.map(({ other }) => other),
		now(),
	);
	return relations.map((relation) => ({ ...relation, title: titles.get(relation.other) ?? relation.other }));
}
