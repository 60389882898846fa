import { hash } from "node:crypto";

/**
 * The public name of an event in the API, exports and feeds: always the same, and without the number under which the
 * database keeps it, which would tell how much goes on in drafts.
 */
export function eventIdOf(publicId: string, eventId: number): string {
	return hash("sha256", `${publicId}/${eventId}`, "hex").slice(0, 16);
}
