import { and, desc, eq } from "drizzle-orm";
import { similarity } from "../src/domain/similarity.ts";
import { folded } from "./dialect.ts";
import { isNotMerged } from "./merged.ts";
import { findPromiserByName } from "./promisers.ts";
import { pledgePromisers, pledges } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** Above this share of words in common, two pledges of one promiser may be the same. */
const ALIKE = 0.4;
const LOOKED_AT = 1000;
const SHOWN = 5;

/** Pledges of a promiser, drafts too, whose words are like the text: the most alike first, five at most. */
export async function findSimilarPledges(db: Reader, promiser: string, text: string) {
	const known = await findPromiserByName(db, promiser);
	if (!known) return [];
	const rows = await db
		.select({
			id: pledges.publicId,
			title: pledges.title,
			search: pledges.search,
			saidOn: pledges.saidOn,
			publishedAt: pledges.publishedAt,
		})
		.from(pledges)
		.innerJoin(pledgePromisers, eq(pledgePromisers.pledgeId, pledges.id))
		.where(and(eq(pledgePromisers.promiserId, known.id), isNotMerged))
		.orderBy(desc(pledges.id))
		.limit(LOOKED_AT);
	const wanted = folded(text);
	return rows
		.map(({ search, publishedAt, ...pledge }) => ({
			...pledge,
			promiser,
			isDraft: publishedAt === null,
			alike: Math.max(similarity(search, wanted), similarity(folded(pledge.title), wanted)),
		}))
		.filter((pledge) => pledge.alike >= ALIKE)
		.sort((one, other) => other.alike - one.alike)
		.slice(0, SHOWN);
}
