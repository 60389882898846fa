import { listTitles, type RelationOf } from "../../db/relations.ts";
import type { Deps } from "../deps.ts";
import type { RelationView } from "./views/parts/relation-section.tsx";

/** Relations as pages show them, with what the others are called now. */
export async function relationViews({ db }: Deps, relations: readonly RelationOf[]): Promise<RelationView[]> {
	const titles = await listTitles(
		db,
		relations.map(({ other }) => other),
	);
	return relations.map((relation) => ({ ...relation, title: titles.get(relation.other) ?? relation.other }));
}
