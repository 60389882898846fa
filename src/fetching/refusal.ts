/** Why nothing is fetched from an address, for good: trying again would not help. */
export const REFUSALS = [
	"forbidden-address",
	"forbidden-port",
	"forbidden-scheme",
	"forbidden-user",
	"too-many-redirects",
	"bad-redirect",
	"content-type",
	"encoding",
	"too-large",
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Thrown where the rules forbid to fetch: the reason for programs, and the words for people. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly reason: RefusalReason;

	constructor(reason: RefusalReason, words: string) {
		super(words);
		this.reason = reason;
	}
}
