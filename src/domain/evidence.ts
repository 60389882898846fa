import { isBlank } from "./blank.ts";
import { civilDateIn, later } from "./civil-date.ts";
import type { Outcome } from "./outcome.ts";
import type { Bearing } from "./pledge.ts";
import type { FieldRefusals } from "./problem.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What readers are told of a piece of evidence, as somebody gives it. */
interface Piece {
	readonly evidence: { readonly shows: string };
	readonly source: {
		readonly publisher: string;
		readonly title: string;
		readonly publishedOn: string | undefined;
	};
}

/**
 * What pieces of evidence lack: who published it, its title, and what it shows, without which nobody can weigh it; and a day
 * of publication that has not come yet. Inputs have the names of the forms.
 */
export function evidenceLacks(pieces: readonly Piece[], today: string): FieldRefusals {
	const refused: Record<string, Refusal> = {};
	for (const { evidence, source } of pieces) {
		const { publisher, title, publishedOn } = source;
		if (isBlank(publisher)) refused["evidencePublisher"] ??= refusal("evidence.publisher_missing");
		if (isBlank(title)) refused["evidenceTitle"] ??= refusal("evidence.title_missing");
		if (isBlank(evidence.shows)) refused["evidenceShows"] ??= refusal("evidence.shows_missing");
		const ahead = publishedAhead(publishedOn, today);
		if (ahead) refused["evidencePublishedOn"] ??= ahead;
	}
	return refused;
}

/** Why evidence cannot have been published on a day, or undefined where it can. */
export function publishedAhead(publishedOn: string | undefined, today: string): Refusal | undefined {
	if (publishedOn === undefined || publishedOn <= today) return undefined;
	return refusal("evidence.published_ahead", { publishedOn, today });
}

/**
 * What all evidence has in common where it speaks against an outcome: only "against" of what is called fulfilled, only "for" of
 * what is called broken. Undefined where there is none, or where it speaks both ways.
 */
export function bearsContrary(outcome: Outcome, bearings: readonly Bearing[]): Bearing | undefined {
	const contrary = CONTRARY[outcome];
	return contrary && bearings.length > 0 && bearings.every((one) => one === contrary) ? contrary : undefined;
}

const CONTRARY: Partial<Record<Outcome, Bearing>> = { fulfilled: "against", broken: "for" };

/** The day that has come in one of the zones: what was published by then exists. */
export function latestDay(now: Date, zones: readonly [string, ...string[]]): string {
	return zones.map((zone) => civilDateIn(zone, now)).reduce(later);
}
