/** A piece of evidence as forms send it: alone, or with an outcome, where it may be left out as a whole. */
import { z } from "zod";
import type { Deps } from "../../deps.ts";
import { latestDay, publishedAhead } from "../../domain/evidence.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { BEARINGS } from "../../domain/pledge.ts";
import type { FieldRefusals } from "../../domain/problem.ts";
import { type Refusal, refusal } from "../../domain/refusal.ts";
import { civilDate, httpUrl, line, longText, oneOf, ticked } from "../../http/fields.ts";
import { named } from "../../http/named-input.ts";

/** The form for one piece, in the order of its page. */
export const evidenceForm = z.object({
	evidenceUrl: httpUrl("source_address"),
	evidencePublisher: line("publisher", LENGTHS.name),
	evidencePublishedOn: civilDate("day_of_publication").optional(),
	evidenceTitle: line("source_title", LENGTHS.title),
	evidenceArchivedUrl: httpUrl("archived_copy_address").optional(),
	evidenceShows: longText("what_it_shows", LENGTHS.long),
	evidenceQuote: longText("quote", LENGTHS.long).optional(),
	evidenceBearing: oneOf("whether_it_speaks_for_or_against", BEARINGS),
	evidencePrimary: ticked(),
});

/** The entries of a form that may bring a piece. */
export const evidenceEntries = evidenceForm.partial({
	...{ evidenceUrl: true, evidencePublisher: true, evidenceTitle: true, evidenceShows: true, evidenceBearing: true },
}).shape;

/** A form as it was sent. */
type Given = Readonly<Record<string, unknown>>;
type Entries = { readonly [Name in keyof typeof evidenceEntries]?: z.output<(typeof evidenceEntries)[Name]> };

const MISSING = {
	evidenceUrl: refusal("input.missing", { what: named("source_address") }),
	evidencePublisher: refusal("input.missing", { what: named("publisher") }),
	evidenceTitle: refusal("input.missing", { what: named("source_title") }),
	evidenceShows: refusal("input.missing", { what: named("what_it_shows") }),
	evidenceBearing: refusal("evidence.undecided"),
} satisfies Partial<Record<keyof Entries, Refusal>>;

/** What a piece lacks of which something was typed, be it what cannot be accepted as it stands; and a day that lies ahead. */
export function evidenceLacks(entries: Entries, given: Given, today: string): FieldRefusals {
	if (!isBegun(given)) return {};
	const missing = Object.entries(MISSING).filter(([name]) => !entries[name as keyof typeof MISSING]);
	const ahead = publishedAhead(entries.evidencePublishedOn, today);
	return { ...Object.fromEntries(missing), ...(ahead && { evidencePublishedOn: ahead }) };
}

/** The day that has come for a pledge, in its zone or in the newsroom's. */
export function latestDayOf({ config, now }: Deps, { timeZone }: { readonly timeZone: string }): string {
	return latestDay(now(), [timeZone, config.TIME_ZONE]);
}

/** The piece that a form carries, or undefined where nothing of one was entered or something of it is missing. */
export function evidenceFrom(entries: Entries) {
	const { evidenceUrl: url, evidencePublisher: publisher, evidenceTitle: title } = entries;
	const { evidenceShows: shows, evidenceBearing: bearing, evidencePrimary: isPrimary = false } = entries;
	if (!(url && publisher && title && shows && bearing)) return undefined;
	const { evidencePublishedOn: publishedOn, evidenceArchivedUrl: archivedUrl, evidenceQuote: quote = "" } = entries;
	return {
		evidence: { quote, shows, bearing, isPrimary },
		source: { url, publisher, title, publishedOn, archivedUrl },
	};
}

/** Whether anything of a piece was typed: it is never dropped in silence. */
export function isBegun(given: Given): boolean {
	return Object.keys(evidenceEntries).some((name) => Boolean(given[name]));
}
