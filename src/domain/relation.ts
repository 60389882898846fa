/** How pledges stand to each other. Each kind is read in its own direction: this pledge renews that one. */
export const RELATION_KINDS = ["renews", "duplicates", "contradicts", "part_of", "depends_on"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What may not go in circles: a pledge can be no part of itself. */
const WITHOUT_CIRCLES: readonly RelationKind[] = ["renews", "part_of", "depends_on"];

/** Whether a chain of relations of this kind must have an end. */
export function mustEnd(kind: RelationKind): boolean {
	return WITHOUT_CIRCLES.includes(kind);
}

/** "from": as the kind is read. "to": the other way round, such as "renewed by". */
export type RelationEnd = "from" | "to";

/** The relation by which a pledge was merged into another, or undefined. */
export function mergeAmong<R extends { readonly kind: RelationKind; readonly end: RelationEnd }>(
	relations: readonly R[],
): R | undefined {
	return relations.find(({ kind, end }) => kind === "duplicates" && end === "from");
}
