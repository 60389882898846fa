import { asc } from "drizzle-orm";
import { likenessTo } from "../src/domain/like-names.ts";
import { findPromiserByName } from "./promisers.ts";
import { promisers } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** A name that nobody on record has, and those whose names are nearly the same. */
export interface LikeNames {
	readonly name: string;
	readonly like: readonly { readonly slug: string; readonly name: string }[];
}

/** Names are compared by a rule that no database knows, so that all of them are read, up to as many as this. */
const LOOKED_AT = 50_000;
const SHOWN = 5;

/** Of names for promisers, those that would be added though somebody on record has nearly the same. */
export async function findLikePromisers(db: Reader, names: readonly string[]): Promise<LikeNames[]> {
	const added: string[] = [];
	for (const name of new Set(names)) if (!(await findPromiserByName(db, name))) added.push(name);
	if (added.length === 0) return [];
	const known = await db
		.select({ slug: promisers.slug, name: promisers.name })
		.from(promisers)
		.orderBy(asc(promisers.name))
		.limit(LOOKED_AT);
	return added.flatMap((name) => {
		const isLike = likenessTo(name);
		const like = known.filter((one) => isLike(one.name)).slice(0, SHOWN);
		return like.length > 0 ? [{ name, like }] : [];
	});
}
