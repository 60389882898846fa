import type { Say } from "../domain/revision-changes.ts";
import type { TextKey, Texts } from "../text/text.ts";

/** How a revision's values are told: days and instants as readers read them, codes by their names. */
export function sayIn({ t, formats }: Texts, timeZone: string): Say {
	return (part, field, value) => {
		if (field?.endsWith("On") || field === "wrongSince") return formats.date(value);
		if (field?.endsWith("At")) return formats.instant(value, timeZone);
		if (field === "outcome") return t(`outcome.${value}` as PlainKey);
		if (field === "bearing") return t(`pledge.evidence.${value}` as PlainKey);
		if (part === "kind") return t(`pledge.kind.${value}` as PlainKey);
		if (part === "relations" && field === "kind") return t(`desk.relations.kind.${value}` as PlainKey);
		return value;
	};
}

/** Texts for the codes above, none of which takes values. */
type PlainKey = Extract<TextKey, "outcome.broken" | "pledge.evidence.against" | "pledge.kind.deliver">;
