import type { Confidence } from "../../../../domain/deadline.ts";
import type { MilestoneState } from "../../../../domain/milestone.ts";
import { firstPeriods, type Rhythm } from "../../../../domain/rhythm.ts";
import { useTexts } from "../../parts/texts.ts";

/** What the rules read from the words of a deadline, for a person to confirm or to overrule. */
export interface DeadlineSuggestion {
	/** Civil date of the last day still on time; undefined where the words name none. */
	readonly dueOn?: string | undefined;
	/** "18:00", where the words are as fine as an hour. */
	readonly time?: string | undefined;
	/** IANA name. */
	readonly zone: string;
	/** Whole days from today to the due day; negative when it has passed. */
	readonly daysLeft?: number | undefined;
	/** Where there is no day: when the newsroom looks again. */
	readonly reviewOn?: string | undefined;
	/** How it comes round. */
	readonly rhythm?: Rhythm | undefined;
	/** "none" where no day was found and a person has to say whether there is one. */
	readonly confidence: Confidence | "none";
	/** Why the words mean this day, in one sentence. */
	readonly explanation: string;
	readonly rule: { readonly name: string; readonly version: number };
	/** Whether it hangs on a term of office that is not on record. */
	readonly needsTerm?: boolean | undefined;
	/** The milestone on record that it hangs on, and what is known of its date. */
	readonly follows?: { readonly name: string; readonly state: MilestoneState } | undefined;
	/** The words of a milestone that is not on record. */
	readonly hangsOn?: string | undefined;
	/** The other days that the words could mean, without the one above. */
	readonly otherReadings: readonly { readonly on: string; readonly explanation: string }[];
}

/** The day in words and large, with the reasoning. Changes nothing until somebody saves the form. */
export function SuggestionPanel({ suggestion }: { suggestion: DeadlineSuggestion }) {
	const { t } = useTexts();
	const { explanation, confidence, rule, dueOn } = suggestion;
	return (
		<div class="suggestion" id="suggestion" role="status" tabIndex={-1}>
			<p class="suggestion-label">{t("desk.suggestion")}</p>
			{dueOn ? <DueDay suggestion={suggestion} dueOn={dueOn} /> : <NoDay suggestion={suggestion} />}
			<p dir="auto">{explanation}</p>
			{suggestion.needsTerm && <p>{t("desk.suggestion.needs_term")}</p>}
			{suggestion.follows && <p>{t("desk.suggestion.follows", suggestion.follows)}</p>}
			{suggestion.hangsOn && <p>{t("desk.suggestion.hangs_on", { words: suggestion.hangsOn })}</p>}
			<p class="soft">
				{t(`desk.confidence.${confidence}`)} · {t("deadline.rule", { rule: rule.name, version: rule.version })}
			</p>
			<input type="hidden" name="shownDueOn" value={dueOn ?? ""} />
		</div>
	);
}

function DueDay({ suggestion, dueOn }: { suggestion: DeadlineSuggestion; dueOn: string }) {
	const { t, formats } = useTexts();
	const { time, daysLeft } = suggestion;
	const zone = suggestion.zone.replaceAll("_", " ");
	const when = daysLeft === undefined ? undefined : formats.relativeDays(daysLeft);
	return (
		<>
			<p class="suggestion-day">
				<time dateTime={dueOn}>{formats.longDate(dueOn)}</time>
			</p>
			<p>
				{time ? t("deadline.at", { time, zone }) : t("deadline.ends", { zone })}
				{when && " · "}
				{when && (Number(daysLeft) < 0 ? t("deadline.passed_when", { when }) : when)}
			</p>
		</>
	);
}

const PERIODS_SHOWN = 3;

function NoDay({ suggestion }: { suggestion: DeadlineSuggestion }) {
	const { t, formats } = useTexts();
	const { rhythm } = suggestion;
	if (rhythm) {
		const days = firstPeriods(rhythm, PERIODS_SHOWN).map(({ dueOn }) => formats.date(dueOn));
		return (
			<>
				<p class="suggestion-day">{t("desk.series.title")}</p>
				<p>{t("desk.series.first", { days: formats.list(days) })}</p>
				{rhythm.untilOn && <p>{t("desk.series.until", { date: formats.date(rhythm.untilOn) })}</p>}
			</>
		);
	}
	return (
		<>
			<p class="suggestion-day">{t("deadline.no_date")}</p>
			{suggestion.reviewOn && <p>{t("desk.suggestion.review", { date: formats.longDate(suggestion.reviewOn) })}</p>}
		</>
	);
}
