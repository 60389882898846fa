import { slugOf } from "../src/domain/slug.ts";

/** Finds what is at an address, or undefined. */
type Lookup<R> = (slug: string) => Promise<R | undefined>;

/**
 * What has this name, whatever its capitals and spaces, or undefined. Marks on letters make another name. Different names can want the same address
 * ("C++" and "C#"): they have it in the order in which they came, numbered from the second on.
 */
export async function findNamed<R extends { readonly name: string }>(name: string, at: Lookup<R>) {
	for (const slug of slugsFor(name)) {
		const found = await at(slug);
		if (!found || plain(found.name) === plain(name)) return found;
	}
	return undefined;
}

/** The first address for a name that nothing has yet. */
export async function freeSlug(name: string, at: Lookup<unknown>): Promise<string> {
	for (const slug of slugsFor(name)) if (!(await at(slug))) return slug;
	return slugOf(name);
}

/** A name as names are compared: capitals and spaces do not count. */
export function plain(name: string): string {
	return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function* slugsFor(name: string): Generator<string> {
	const slug = slugOf(name);
	yield slug;
	for (let copy = 2; ; copy += 1) yield `${slug}-${copy}`;
}
