/** How pledges stand to each other. Each kind is read in its own direction: this pledge renews that one. */
export const RELATION_KINDS = ["renews", "duplicates", "contradicts", "part_of", "depends_on"] as const;
