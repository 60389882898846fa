/** A piece of evidence as forms send it: alone, or with an outcome, where it may be left out as a whole. */
import { z } from "zod";
import { LENGTHS } from "../../domain/lengths.ts";
import { BEARINGS } from "../../domain/pledge.ts";
import type { FieldRefusals } from "../../domain/problem.ts";
import { type Refusal, refusal } from "../../domain/refusal.ts";
import { civilDate, httpUrl, line, longText, oneOf, ticked } from "../../http/fields.ts";
import { named } from "../../http/named-input.ts";

/** What every piece needs. */
const NEEDED = {
	evidenceUrl: httpUrl("source_address"),
	evidencePublisher: line("publisher", LENGTHS.name),
	evidenceTitle: line("source_title", LENGTHS.title),
	evidenceShows: longText("what_it_shows", LENGTHS.long),
	evidenceBearing: oneOf("whether_it_speaks_for_or_against", BEARINGS),
};

const BESIDES = {
	evidencePublishedOn: civilDate("day_of_publication").optional(),
	evidenceArchivedUrl: httpUrl("archived_copy_address").optional(),
	evidenceQuote: longText("quote", LENGTHS.long).optional(),
	evidencePrimary: ticked(),
};

/** The form for one piece. */
export const evidenceForm = z.object({ ...NEEDED, ...BESIDES });

/** The entries of a form that may bring a piece. */
export const evidenceEntries = z.object(NEEDED).partial().extend(BESIDES).shape;

type Entries = { readonly [Name in keyof typeof evidenceEntries]?: z.output<(typeof evidenceEntries)[Name]> };

const MISSING = {
	evidenceUrl: refusal("input.missing", { what: named("source_address") }),
	evidencePublisher: refusal("input.missing", { what: named("publisher") }),
	evidenceTitle: refusal("input.missing", { what: named("source_title") }),
	evidenceShows: refusal("input.missing", { what: named("what_it_shows") }),
	evidenceBearing: refusal("evidence.undecided"),
} satisfies Record<keyof typeof NEEDED, Refusal>;

/** What a piece lacks of which something was entered. */
export function evidenceLacks(entries: Entries): FieldRefusals {
	if (!isBegun(entries)) return {};
	return Object.fromEntries(Object.entries(MISSING).filter(([name]) => !entries[name as keyof typeof MISSING]));
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

/** Whether anything of a piece was entered: what somebody typed is never dropped in silence. */
export function isBegun(entries: Entries): boolean {
	return Object.keys(evidenceEntries).some((name) => Boolean(entries[name as keyof Entries]));
}
