/** A published pledge as the public could see it at one time: everything that its page is made from, as JSON. */
export type PledgeDocument = Readonly<Record<string, unknown>>;
