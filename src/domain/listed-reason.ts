/**
 * Lists of reasons that a newsroom keeps in its policy: why something was not registered, and why a pledge is broken or
 * stalled. What is on record names a reason by its key, so a reason may be worded anew, or leave the list, and stay read.
 */

/** A reason to choose from. A preset's words stand in the catalogue; others bring theirs. */
export interface ListedReason {
	readonly key: string;
	readonly label?: string | undefined;
}

/** Why something is not registered, until a newsroom decides otherwise. */
export const PRESET_SELECTION = [
	"not_a_pledge",
	"not_checkable",
	"no_source",
	"on_record",
	"out_of_scope",
	"little_weight",
] as const;

/** Why a pledge is broken or stalled, until a newsroom decides otherwise. */
export const PRESET_CAUSES = [
	"not_prioritised",
	"reversed",
	"blocked",
	"no_majority",
	"no_means",
	"overtaken",
] as const;

/** How much of the selection log readers see: how many for each reason, or every entry. */
export const SELECTION_SHOWN = ["counts", "full"] as const;
export type SelectionShown = (typeof SELECTION_SHOWN)[number];

/** A preset list as reasons to choose from. */
export const presetReasons = (keys: readonly string[]): readonly ListedReason[] => keys.map((key) => ({ key }));

/**
 * The list that lines of text make, one reason a line. A line that says what a known reason is called keeps its key, so
 * that what is on record stays counted with it. `known` gives each label.
 */
export function reasonsFrom(lines: readonly string[], known: ReadonlyMap<string, ListedReason>): ListedReason[] {
	const taken = new Set([...known.values()].map(({ key }) => key));
	const made: ListedReason[] = [];
	for (const label of new Set(lines.map((line) => line.trim()).filter(Boolean))) {
		const reason = known.get(label.toLowerCase()) ?? { key: freeKey(label, taken), label };
		taken.add(reason.key);
		made.push(reason);
	}
	return made;
}

function freeKey(label: string, taken: ReadonlySet<string>): string {
	const base =
		label
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join("_")
			.slice(0, 50) ?? "reason";
	for (let n = 1; ; n += 1) {
		const key = n === 1 ? base : `${base}_${n}`;
		if (!taken.has(key)) return key;
	}
}
