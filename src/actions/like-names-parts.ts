import { findLikePromisers } from "../../db/like-promisers.ts";
import type { Reader } from "../../db/types.ts";
import { invalidInput } from "../domain/problem.ts";

/**
 * Warns of a promiser that would be added though one on record has nearly the same name: two pages would share what is
 * one's. Whoever means somebody else says so. Throws a Problem as long as they do not.
 */
export async function assertNewNames(
	db: Reader,
	promisers: readonly { readonly name: string }[],
	isMeant: boolean,
): Promise<void> {
	if (isMeant) return;
	const [first] = await findLikePromisers(
		db,
		promisers.map(({ name }) => name),
	);
	if (!first) return;
	const others = first.like.map(({ name }) => `“${name}”`).join(", ");
	throw invalidInput("promisers", "promiser.like_another", { name: first.name, others });
}
