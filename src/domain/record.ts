import { hash } from "node:crypto";
import canonicalize from "canonicalize";

/** The hash before the first event. */
export const NO_HASH = "0".repeat(64);

/** An event as it enters the chain, as plain JSON: instants as ISO 8601 text, what is missing as null. */
export interface SealedEvent {
	readonly id: number;
	readonly kind: string;
	readonly pledgeId: number | null;
	readonly promiserId: number | null;
	readonly userId: number | null;
	readonly milestoneId: number | null;
	readonly occurrenceId: number | null;
	readonly dedupeKey: string | null;
	readonly occurredAt: string;
	readonly recordedAt: string;
	readonly actorKind: string;
	readonly actorId: number | null;
	readonly reason: string;
	readonly data: unknown;
}

/** A revision of a pledge that an event made: its number and the digest of its document. */
export interface SealedRevision {
	readonly pledgeId: number;
	readonly revision: number;
	readonly digest: string;
}

/** An event at its place in the chain, with the revisions that it made. */
export interface Link {
	readonly position: number;
	readonly event: SealedEvent;
	readonly revisions: readonly SealedRevision[];
}

/**
 * The SHA-256, in hex, of a link and the hash before it, over their canonical JSON (RFC 8785). Whoever has the events
 * can compute it with any library for that format: `{"event": …, "position": …, "previous": …, "revisions": […]}`.
 */
export function sealOf(previous: string, { position, event, revisions }: Link): string {
	return digestOf({ previous, position, event, revisions });
}

/** The SHA-256, in hex, of a value's canonical JSON (RFC 8785). Instants count as their ISO 8601 text. */
export function digestOf(value: unknown): string {
	return digestOfText(canonicalJson(value));
}

/** The same of a text that is canonical JSON already. */
export function digestOfText(canonical: string): string {
	return hash("sha256", canonical);
}

/** A value's canonical JSON (RFC 8785). Instants are their ISO 8601 text. */
export function canonicalJson(value: unknown): string {
	const text = canonicalize(value);
	if (text === undefined) throw new Error("There is no canonical JSON of nothing.");
	return text;
}
