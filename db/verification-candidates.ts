import { asc } from "drizzle-orm";
import { candidates } from "./schema/fairness.ts";
import type { Reader } from "./types.ts";
import { eventsOf, type Facts, type Held, MOST, type Told } from "./verification-facts.ts";

/** The selection log against the events that logged each candidate, and that registered one after all. */
export async function heldCandidates(db: Reader, older: Told): Promise<Held> {
	const told = new Map(older);
	for await (const { data, kind, pledgeId, recordedAt, actorId } of eventsOf(db, KINDS)) {
		const { candidate, ...said } = data as Facts & { readonly candidate?: number };
		if (candidate === undefined) continue;
		const logged = { ...said, pledgeId: null, loggedAt: recordedAt, loggedBy: actorId };
		told.set(candidate, kind === "candidate_logged" ? logged : { ...told.get(candidate), pledgeId });
	}
	const rows = await db.select().from(candidates).orderBy(asc(candidates.id)).limit(MOST);
	return { noun: "candidate", rows, told };
}

const KINDS = ["candidate_logged", "registered", "drafted"] as const;
