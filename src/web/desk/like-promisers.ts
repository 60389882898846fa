/** Asking who is meant where a form names a promiser nearly as one on record is called. */
import { findLikePromisers, type LikeNames } from "../../../db/like-promisers.ts";
import type { Reader } from "../../../db/types.ts";
import { invalidInput } from "../../domain/problem.ts";
import { likeInput } from "../views/desk/parts/like-promisers.tsx";

/** A form as it was sent. */
type Body = Readonly<Record<string, unknown>> | undefined;

/**
 * The promisers that a form names, with the names of those on record that were chosen for who is meant. Throws a Problem
 * where a name is nearly one on record and nobody has said yet whether it is the same.
 */
export async function asMeant<P extends { readonly name: string }>(
	db: Reader,
	promisers: readonly P[],
	body: Body,
): Promise<P[]> {
	const names = promisers.map(({ name }) => name);
	const chosen = new Map<string, string>();
	for (const { name, like } of await findLikePromisers(db, names)) {
		const choice = body?.[likeInput(name)];
		const known = like.find(({ slug }) => choice === `/${slug}`);
		if (!known && choice !== "new") {
			const others = like.map((one) => `“${one.name}”`).join(", ");
			throw invalidInput("like", "promiser.like_another", { name, others });
		}
		if (known) chosen.set(name, known.name);
	}
	return promisers.map((one) => ({ ...one, name: chosen.get(one.name) ?? one.name }));
}

/** The same names for the form to ask about, once it was found that it has to. */
export async function likeIn(db: Reader, { values, errors }: Returned): Promise<LikeNames[]> {
	if (!errors?.["like"] && !Object.keys(values).some((name) => name.startsWith(likeInput("")))) return [];
	const { promiser = "", alsoBy = "" } = values;
	return findLikePromisers(db, [promiser, ...alsoBy.split("\n")].map((name) => name.trim()).filter(Boolean));
}

interface Returned {
	readonly values: Readonly<Record<string, string>>;
	readonly errors?: Readonly<Record<string, string>> | undefined;
}
