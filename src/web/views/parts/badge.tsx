import { isSettled, type Outcome } from "../../../domain/outcome.ts";
import { type OutcomeAndTime, outcomeSentence } from "../../../text/outcome-sentence.ts";
import { OutcomeIcon } from "./icons.tsx";
import { useTexts } from "./texts.ts";

/** Outcome and timeliness in one sentence, with the outcome's icon and colour. */
export function Badge({ large = false, ...standing }: OutcomeAndTime & { large?: boolean }) {
	return (
		<p class={`badge ${outcomeClass(standing.outcome)}${large ? " large" : ""}`}>
			<OutcomeIcon outcome={standing.outcome} />
			<span>{outcomeSentence(useTexts(), standing)}</span>
		</p>
	);
}

/**
 * The badge of a list, where the due date stands beside it and already tells where the clock is: an open outcome says
 * its label alone, a settled one the whole sentence.
 */
export function ListBadge(standing: OutcomeAndTime) {
	const texts = useTexts();
	const { outcome } = standing;
	return (
		<p class={`badge ${outcomeClass(outcome)}`}>
			<OutcomeIcon outcome={outcome} />
			<span>{isSettled(outcome) ? outcomeSentence(texts, standing) : texts.t(`outcome.${outcome}`)}</span>
		</p>
	);
}

/** Sets the two colours of an outcome on an element and all in it. */
export function outcomeClass(outcome: Outcome): string {
	return `is-${outcome.replace("_", "-")}`;
}
