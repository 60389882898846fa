import type { AlertFacts } from "../domain/alert.ts";
import { isSettled, type Outcome } from "../domain/outcome.ts";
import { outcomeSentence } from "../text/outcome-sentence.ts";
import type { Texts } from "../text/text.ts";
import { dueWords, hasDue } from "./due-words.ts";

/** "Fulfilled, 1 day late", as pages say it; of an open outcome its name alone, since the clock runs on after a mail. */
export function standingWords({ outcome, standing, pledgeKind }: AlertFacts, texts: Texts): string {
	const kind = outcome ?? standing?.outcome ?? "not_started";
	if (!isSettled(kind) || !standing) return texts.t(`outcome.${kind}`);
	const { timeliness, daysLate: days } = standing;
	return outcomeSentence(texts, { outcome: kind, timeliness, days, kind: pledgeKind });
}

/** How a corrected pledge stands, where that is more than its deadline; nothing of one that nobody has judged. */
export function standingParagraphs(facts: AlertFacts, texts: Texts): string[] {
	const outcome = facts.standing?.outcome ?? "not_started";
	if (outcome === "not_started") return [];
	return [texts.t("mail.standing.now", { standing: standingWords(facts, texts) })];
}

/** By when it is or was due, and from which day late is counted where that is another one. */
export function standingDue(facts: AlertFacts, texts: Texts): string[] {
	const { due, standing } = facts;
	// A series has no one day, and events of older versions did not say.
	if (!standing || !hasDue(due) || due.isSeries) return [];
	const { countedFrom } = standing;
	const key = tenseOf(facts, standing.outcome);
	const isOther = standing.timeliness && LATE_OR_NOT.includes(standing.timeliness) && countedFrom !== due.dueOn;
	return [
		texts.t(key, { due: dueWords(due, texts) }),
		...(isOther && countedFrom && !due.dueAt
			? [texts.t("deadline.counted_from", { date: texts.formats.date(countedFrom) })]
			: []),
	];
}

const LATE_OR_NOT: readonly string[] = ["on_time", "late", "missed"];

function tenseOf({ pledgeKind, standing }: AlertFacts, outcome: Outcome) {
	const isOver = isSettled(outcome) || standing?.timeliness === "overdue" || standing?.timeliness === "ended";
	if (pledgeKind === "refrain") return isOver ? "mail.standing.was_to_hold" : "mail.standing.is_to_hold";
	return isOver ? "mail.standing.was_due" : "mail.standing.is_due";
}
