import { isSettled, type Outcome, type SettledOutcome } from "../domain/outcome.ts";
import type { PledgeKind } from "../domain/pledge.ts";
import type { Timeliness } from "../domain/timeliness.ts";
import type { Texts } from "./text.ts";

/** The two things that are said of every pledge. They are kept apart and only put side by side here. */
export interface OutcomeAndTime {
	readonly outcome: Outcome;
	/** Undefined where the outcome makes the deadline beside the point. */
	readonly timeliness?: Timeliness | undefined;
	/** A pledge to refrain is not due on a day: the day ends it. */
	readonly kind?: PledgeKind | undefined;
	/**
	 * Whole days, never negative: until the due day (upcoming, due soon), since it (overdue, ended), or between it and
	 * the day it happened (late). Overdue and late are counted from the first deadline.
	 */
	readonly days?: number | undefined;
	/** Whether the day in force follows a milestone whose own is only expected. */
	readonly isExpected?: boolean | undefined;
}

/**
 * "Fulfilled, 3 days late", "No outcome yet — the deadline passed 12 days ago", "In progress — due in 4 days".
 * The outcome's word comes from the outcome alone, so that no date can ever make a sentence say "broken".
 */
export function outcomeSentence(texts: Texts, standing: OutcomeAndTime): string {
	const { outcome } = standing;
	const label = texts.t(`outcome.${outcome}`);
	if (isSettled(outcome)) {
		const timing = settledTiming(texts, outcome, standing);
		return timing === undefined ? label : texts.t("sentence.settled", { outcome: label, timing });
	}
	const timing = openTiming(texts, standing);
	return timing === undefined ? label : texts.t("sentence.open", { outcome: label, timing });
}

/** Where the clock stands for a pledge that nobody has settled: "due in 4 days", "the deadline passed 12 days ago". */
export function openTiming(texts: Texts, standing: Omit<OutcomeAndTime, "outcome">): string | undefined {
	const { timeliness, days } = standing;
	switch (timeliness) {
		case "no_deadline":
			return texts.t("timing.no_deadline");
		case "waiting":
			return waiting(texts, standing);
		case "upcoming":
		case "due_soon":
			return ahead(texts, standing);
		case "ended":
			return days ? texts.t("timing.ended_when", { when: texts.formats.relativeDays(-days) }) : texts.t("timing.ended");
		case "overdue":
			return days
				? texts.t("timing.passed_when", { when: texts.formats.relativeDays(-days) })
				: texts.t("timing.passed");
		case "on_time":
		case "late":
		case "missed":
		case undefined:
			return undefined; // Only a settled outcome has one of these, or none.
	}
}

/** Its clock has not started, or the day on which its milestone was expected has passed and nobody has settled that. */
function waiting({ t, formats }: Texts, { days, isExpected }: Omit<OutcomeAndTime, "outcome">): string {
	if (!isExpected) return t("timing.waiting");
	return days ? t("timing.expected_passed_when", { when: formats.relativeDays(-days) }) : t("timing.expected_passed");
}

function ahead({ t, formats }: Texts, { days, kind, isExpected }: Omit<OutcomeAndTime, "outcome">): string {
	if (days === undefined) return t("timing.ahead");
	const when = formats.relativeDays(days);
	if (isExpected) return kind === "refrain" ? t("timing.ends_expected", { when }) : t("timing.due_expected", { when });
	return kind === "refrain" ? t("timing.ends", { when }) : t("timing.due", { when });
}

/** Only where time bears on the outcome: an unverifiable pledge is neither late nor on time. */
function settledTiming({ t, formats }: Texts, outcome: SettledOutcome, standing: OutcomeAndTime): string | undefined {
	if (outcome === "overtaken" || outcome === "unverifiable" || outcome === "withdrawn") return undefined;
	switch (standing.timeliness) {
		case "on_time":
			return t("timing.on_time");
		case "late":
			return standing.days ? t("timing.late_by", { span: formats.span(standing.days) }) : t("timing.late");
		case "missed":
			return t("timing.missed");
		case "no_deadline":
		case "waiting":
		case "upcoming":
		case "due_soon":
		case "overdue":
		case "ended":
		case undefined:
			return undefined;
	}
}
