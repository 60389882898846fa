import { invalidInput } from "../domain/problem.ts";

/** Where the next page of a list goes on, as an opaque text for its address. */
export function cursorOf(...keys: readonly (string | number)[]): string {
	return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The numbers in a cursor. Throws a Problem where it is none that this list gave. */
export function numbersIn(cursor: string, count: number): number[] {
	const keys = keysIn(cursor, count);
	if (!keys.every((key) => Number.isSafeInteger(key) && Math.abs(Number(key)) <= LATEST_MS)) throw unknownCursor();
	return keys.map(Number);
}

/** The one text in a cursor. Throws a Problem where it is none that this list gave. */
export function textIn(cursor: string): string {
	const [key] = keysIn(cursor, 1);
	if (typeof key !== "string" || key.length > 300 || /[\p{Cc}\p{Cs}]/u.test(key)) throw unknownCursor();
	return key;
}

/** The last instant that a Date can hold. */
const LATEST_MS = 8.64e15;

function keysIn(cursor: string, count: number): unknown[] {
	try {
		const keys: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
		if (Array.isArray(keys) && keys.length === count) return keys;
	} catch {
		// Not JSON: refused below like everything else that no list gave.
	}
	throw unknownCursor();
}

function unknownCursor() {
	return invalidInput({ cursor: "This is no cursor of this list. Take the address of the next page as it is given." });
}
