import { type ListedReason, PRESET_CAUSES, PRESET_SELECTION } from "../domain/listed-reason.ts";
import type { Texts } from "./text.ts";

/** What a reason of the policy's list is called; one that has left every list is called by its key. */
export function selectionWords(key: string, listed: readonly ListedReason[], { t }: Pick<Texts, "t">): string {
	const own = listed.find((one) => one.key === key)?.label;
	const preset = PRESET_SELECTION.find((one) => one === key);
	return own ?? (preset ? t(`selection.reason.${preset}`) : plain(key));
}

/** The same for why a pledge is broken or stalled. */
export function causeWords(key: string, listed: readonly ListedReason[], { t }: Pick<Texts, "t">): string {
	const own = listed.find((one) => one.key === key)?.label;
	const preset = PRESET_CAUSES.find((one) => one === key);
	return own ?? (preset ? t(`cause.${preset}`) : plain(key));
}

/** Why an outcome that an event tells of is broken or stalled, in the words that the newsroom had for it then. */
export function causeThen(
	{ cause, causeLabel: label, causeBy: by }: CauseOfEvent,
	texts: Pick<Texts, "t">,
): string | undefined {
	if (!cause) return undefined;
	const words = causeWords(cause, [{ key: cause, label }], texts);
	return by ? texts.t("pledge.cause.by", { cause: words, by }) : words;
}

interface CauseOfEvent {
	readonly cause?: string | undefined;
	readonly causeLabel?: string | undefined;
	readonly causeBy?: string | undefined;
}

function plain(key: string): string {
	return key.replaceAll("_", " ");
}
