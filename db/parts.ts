/**
 * More statements, pieces of evidence and revisions than one pledge can have: what people add is refused far before
 * (MOST_PARTS), and only a milestone that moves every day for decades comes near. So a list with this limit is whole.
 */
export const EVERY_PART = 20_000;
