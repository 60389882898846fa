import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import { seal, unseal } from "../secrets/sealed.ts";

type Sealer = Pick<Deps, "secret">;

/**
 * Where the next page of a list goes on, as an opaque text for its address. It is sealed: the numbers under which rows
 * are kept would tell how much goes on in drafts.
 */
export function cursorOf({ secret }: Sealer, ...keys: readonly (string | number)[]): string {
	return seal(secret, JSON.stringify(keys));
}

/** The numbers in a cursor. Throws a Problem where it is none that this list gave. */
export function numbersIn(sealer: Sealer, cursor: string, count: number): number[] {
	const keys = keysIn(sealer, cursor, count);
	if (!keys.every((key) => Number.isSafeInteger(key))) throw unknownCursor();
	return keys.map(Number);
}

/** The one text in a cursor. Throws a Problem where it is none that this list gave. */
export function textIn(sealer: Sealer, cursor: string): string {
	const [key] = keysIn(sealer, cursor, 1);
	if (typeof key !== "string") throw unknownCursor();
	return key;
}

function keysIn({ secret }: Sealer, cursor: string, count: number): unknown[] {
	const text = unseal(secret, cursor);
	const keys: unknown = text === undefined ? undefined : JSON.parse(text);
	if (Array.isArray(keys) && keys.length === count) return keys;
	throw unknownCursor();
}

function unknownCursor() {
	return invalidInput("cursor", "page.no_place");
}

/**
 * The number of the row at which a page of a list of the newsroom's own begins, as its address has it in plain digits;
 * undefined on the first page. Throws a Problem where it is none.
 */
export function rowIn(query: Readonly<Record<string, unknown>>, name: string): number | undefined {
	const given = query[name];
	if (given === undefined || given === "") return undefined;
	const row = typeof given === "string" && /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
	if (!Number.isSafeInteger(row)) throw unknownCursor();
	return row;
}
