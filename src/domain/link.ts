/** How the link to a source is judged from what a look at it found. Rules only: no network and no clock. */
import type { LinkState } from "./capture.ts";
import { similarity } from "./similarity.ts";

/** What a look found at the address. */
export type Look =
	/** A page. `movedTo`: where the server says it is from now on. `likeness` (0 to 1) is to the copy kept; without one undefined. */
	| { readonly kind: "there"; readonly movedTo: string | undefined; readonly likeness: Likeness | undefined }
	/** Nothing new since the last look. */
	| { readonly kind: "unchanged" }
	/** The site turns programs away; a person may still see it. */
	| { readonly kind: "barred" }
	/** The server is busy or asks to be asked later: nothing can be said. */
	| { readonly kind: "later" }
	/** There is nothing, or nobody answers. */
	| { readonly kind: "gone" };

const BARRED = [401, 402, 403, 406, 407, 451];
const BUSY = [408, 425, 429, 503];

/**
 * What an answer other than a page says of a link (RFC 9110, 15). Sites that turn programs away say 403 and the like to
 * them and show the page to people, so that says nothing about the page.
 */
export function lookByStatus(status: number): Look {
	if (BARRED.includes(status)) return { kind: "barred" };
	return { kind: BUSY.includes(status) ? "later" : "gone" };
}

/** Whether trying again may help where a page could not be had: servers fall over, and get up again. */
export function mayComeBack(status: number): boolean {
	return BUSY.includes(status) || status >= 500;
}

/** How like the copy a page is, from 0 (nothing) to 1 (the same words). */
export interface Likeness {
	readonly words: number;
	readonly title: number;
}

/** How a link stood before, as far as the judgement needs it. */
export interface Standing {
	readonly state: LinkState;
	readonly failures: number;
	readonly failingSince: Date | undefined;
}

const LEAST_WORDS = 0.6;
const LEAST_TITLE = 0.5;
const DEAD_AFTER_LOOKS = 4;
const DEAD_AFTER_MS = 3 * 86_400_000;

/**
 * How a link stands after a look. A page has drifted where fewer than 60 % of the words are those of the copy, or its
 * headline became another. A link is dead once four looks over at least three days found nothing: servers fall over.
 */
export function judgeLink(before: Standing, look: Look, now: Date): Standing {
	const settled = { failures: 0, failingSince: undefined };
	switch (look.kind) {
		case "there":
			return { ...settled, state: stateOf(look) };
		case "unchanged":
			return { ...settled, state: before.failures > 0 || before.state === "dead" ? "ok" : before.state };
		case "barred":
			return { ...settled, state: "barred" };
		case "later":
			return before;
		case "gone": {
			const failures = before.failures + 1;
			const failingSince = before.failingSince ?? now;
			const isDead = failures >= DEAD_AFTER_LOOKS && now.getTime() - failingSince.getTime() >= DEAD_AFTER_MS;
			return { state: isDead ? "dead" : before.state, failures, failingSince };
		}
	}
}

function stateOf({ movedTo, likeness }: Look & { readonly kind: "there" }): LinkState {
	if (likeness && (likeness.words < LEAST_WORDS || likeness.title < LEAST_TITLE)) return "drifted";
	return movedTo === undefined ? "ok" : "moved";
}

/** What a page says, as far as two of them can be compared. */
export interface Comparable {
	readonly contentType: string | undefined;
	readonly sha256: string | undefined;
	readonly title: string | undefined;
	readonly text: string | undefined;
}

/** How like its copy a page is; undefined where there is nothing to compare. Without text (a PDF) the bytes tell. */
export function likenessOf(copy: Comparable, page: Comparable): Likeness | undefined {
	if (copy.sha256 === page.sha256) return { words: 1, title: 1 };
	if (copy.text && page.text) {
		const title = copy.title && page.title ? similarity(copy.title, page.title) : 1;
		return { words: similarity(copy.text, page.text), title };
	}
	const isBytesOnly = copy.contentType === "application/pdf" || page.contentType === "application/pdf";
	return isBytesOnly ? { words: 0, title: 1 } : undefined;
}

const DAY_MS = 86_400_000;
const DEAD_TIMES_RARER = 4;

/**
 * When to look again: after the newsroom's days (LINK_CHECK_DAYS), the next day while a link fails, and rarely once it is
 * dead or nobody lets us in. Undefined where links are not looked at (0 days).
 */
export function nextLook(after: Standing, { now, days, chance }: Pace): Date | undefined {
	if (days === 0) return undefined;
	const isFailing = after.failures > 0 && after.state !== "dead";
	const rare = after.state === "dead" || after.state === "barred" ? DEAD_TIMES_RARER : 1;
	const lengthMs = isFailing ? DAY_MS : days * DAY_MS * rare;
	// Spread by a tenth, so that what was imported in one go is not looked at in one go for ever.
	return new Date(now.getTime() + Math.round(lengthMs * (1 + 0.1 * chance)));
}

/** `chance` is from 0 to 1. */
interface Pace {
	readonly now: Date;
	readonly days: number;
	readonly chance: number;
}

const RETRY_MINUTES = [10, 60, 6 * 60, 24 * 60, 48 * 60];

/** When to try again to fetch after so many tries that found nobody, or undefined where it is time to give up. */
export function nextFetch(tries: number, now: Date): Date | undefined {
	const minutes = RETRY_MINUTES[tries - 1];
	return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
}

const FIRST_REST_MS = 60_000;
const LONGEST_REST_MS = DAY_MS;

/** How long a host that answered badly so many times in a row is left alone: a minute, then twice as long, a day at most. */
export function hostRest(failures: number, now: Date): Date {
	return new Date(now.getTime() + Math.min(FIRST_REST_MS * 2 ** (failures - 1), LONGEST_REST_MS));
}
