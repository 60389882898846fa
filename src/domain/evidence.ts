import { isBlank } from "./blank.ts";
import { civilDateIn, later } from "./civil-date.ts";
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
		if (publishedOn !== undefined && publishedOn > today)
			refused["evidencePublishedOn"] ??= refusal("evidence.published_ahead", { publishedOn, today });
	}
	return refused;
}

/** The day that has come in one of the zones: what was published by then exists. */
export function latestDay(now: Date, zones: readonly [string, ...string[]]): string {
	return zones.map((zone) => civilDateIn(zone, now)).reduce(later);
}
