import { invalidInput } from "./problem.ts";

/** What the reader of a deadline's words needs to know of a term of office. */
export function termContext(
	term: { readonly fromOn: string; readonly toOn: string | null; readonly country: string | null } | undefined,
): {
	readonly term?: { readonly start: string; readonly end: string | undefined };
	readonly country?: string | undefined;
} {
	if (!term) return {};
	const { fromOn: start, toOn, country } = term;
	return { term: { start, end: toOn ?? undefined }, country: country ?? undefined };
}

/** Refuses a term of office that ends by the day on which it began. */
export function assertInOrder({
	fromOn,
	toOn,
}: {
	readonly fromOn?: string;
	readonly toOn?: string | undefined;
}): void {
	if (fromOn && toOn && toOn <= fromOn) throw invalidInput("toOn", "term.ends_before_it_began", { toOn, fromOn });
}
