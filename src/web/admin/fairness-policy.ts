/** The part of the policy's form that is about fairness: what needs another editor, who is named, what is shown of the selection log, and the lists of reasons. */
import { LENGTHS } from "../../domain/lengths.ts";
import {
	type ListedReason,
	PRESET_CAUSES,
	PRESET_SELECTION,
	presetReasons,
	reasonsFrom,
	SELECTION_SHOWN,
} from "../../domain/listed-reason.ts";
import { NAMINGS, type Naming, PRESET_NAMING } from "../../domain/naming.ts";
import type { Policy } from "../../domain/policy.ts";
import { REVIEWED_CHANGES, type ReviewedChange } from "../../domain/proposal.ts";
import { anyOf, longText, oneOf } from "../../http/fields.ts";
import { causeWords, selectionWords } from "../../text/listed-reasons.ts";
import type { Texts } from "../../text/text.ts";

/** The inputs. */
export const fairnessFields = {
	/** Sent along by the form, since boxes that are all empty send nothing. */
	asksWhatIsReviewed: oneOf("what_needs_another_editor", ["yes"]).optional(),
	reviewed: anyOf(oneOf("what_needs_another_editor", REVIEWED_CHANGES), REVIEWED_CHANGES.length),
	naming: oneOf("how_deciders_are_named", NAMINGS).default(PRESET_NAMING),
	selection: oneOf("what_readers_see", SELECTION_SHOWN).default("counts"),
	selectionReasons: longText("reasons", LENGTHS.long).optional(),
	causes: longText("reasons", LENGTHS.long).optional(),
};

interface Given {
	readonly asksWhatIsReviewed?: "yes" | undefined;
	readonly reviewed: readonly ReviewedChange[];
	readonly naming: Naming;
	readonly selection: (typeof SELECTION_SHOWN)[number];
	readonly selectionReasons?: string | undefined;
	readonly causes?: string | undefined;
}

/** What the inputs decide; a list that was left empty, or that is the preset, is not kept. */
export function fairnessFrom(given: Given, before: Policy, texts: Texts) {
	const { naming, selection, selectionReasons, causes } = given;
	const reviewed = given.asksWhatIsReviewed ? given.reviewed : before.reviewed;
	const lists = listsOf(before);
	return {
		...(reviewed ? { reviewed } : {}),
		...(naming === PRESET_NAMING ? {} : { naming }),
		...(selection === "full" ? { selection } : {}),
		...kept("selectionReasons", selectionReasons, {
			list: lists.selection,
			preset: PRESET_SELECTION,
			words: selectionWords,
			texts,
		}),
		...kept("causes", causes, { list: lists.causes, preset: PRESET_CAUSES, words: causeWords, texts }),
	};
}

/** What the inputs start with. */
export function fairnessValues(policy: Policy, texts: Texts): Record<string, string> {
	const { selection, causes } = listsOf(policy);
	return {
		reviewed: (policy.reviewed ?? []).join(", "),
		naming: policy.naming ?? PRESET_NAMING,
		selection: policy.selection ?? "counts",
		selectionReasons: selection.map(({ key }) => selectionWords(key, selection, texts)).join("\n"),
		causes: causes.map(({ key }) => causeWords(key, causes, texts)).join("\n"),
	};
}

function listsOf({ selectionReasons, causes }: Policy) {
	return {
		selection: selectionReasons ?? presetReasons(PRESET_SELECTION),
		causes: causes ?? presetReasons(PRESET_CAUSES),
	};
}

interface Named {
	readonly list: readonly ListedReason[];
	readonly preset: readonly string[];
	readonly words: typeof causeWords;
	readonly texts: Texts;
}

function kept<N extends string>(name: N, lines: string | undefined, { list, preset, words, texts }: Named) {
	if (lines === undefined) return {};
	const all = [...presetReasons(preset), ...list];
	const known = new Map(all.map((reason) => [words(reason.key, list, texts).toLowerCase(), reason]));
	const made = reasonsFrom(lines.split("\n"), known);
	const isPreset = made.length === preset.length && made.every(({ key, label }, i) => key === preset[i] && !label);
	return isPreset ? {} : { [name]: made };
}
