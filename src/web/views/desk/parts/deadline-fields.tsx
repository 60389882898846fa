import { isCivilDate } from "../../../../domain/civil-date.ts";
import { DAY_PRECISIONS } from "../../../../domain/deadline.ts";
import { LENGTHS } from "../../../../domain/lengths.ts";
import { Select } from "../../parts/fields.tsx";
import { useTexts } from "../../parts/texts.ts";
import { Day, type FormState, Line, Lines, OneOf, Suggestions } from "./form-fields.tsx";
import type { MilestoneQuestion } from "./milestone-fields.tsx";
import { SeriesFields } from "./series-fields.tsx";
import { type DeadlineSuggestion, SuggestionPanel } from "./suggestion.tsx";
import { WaitingFields } from "./waiting-fields.tsx";

export interface DeadlineFieldsProps {
	readonly form: FormState;
	/** IANA names that are suggested while typing. */
	readonly timeZones: readonly string[];
	/** Names of milestones on record. */
	readonly milestones: readonly string[];
	/** What is asked about a milestone that is not on record. */
	readonly question?: MilestoneQuestion | undefined;
	/** Shown after "Suggest a date". */
	readonly suggestion?: DeadlineSuggestion | undefined;
	/** Where the form is sent: "Suggest a date" comes back to this part of it. */
	readonly action: string;
}

/** What a choice of another reading is sent as: this and the civil date. It means the same as that day set by hand. */
export const READING = "reading:";

/**
 * By when: `words`, `timeZone`, `choice` (suggested, by_hand, milestone, condition, vague, none, or "reading:" and the day of another reading) and
 * `dueOn`, `dueTime` and `why` for the day set by hand, `milestone…` for the one it hangs on. The button sends `intent=suggest`; `shownDueOn` tells which day was shown.
 */
export function DeadlineFields({ form, timeZones, milestones, question, suggestion, action }: DeadlineFieldsProps) {
	const { t } = useTexts();
	return (
		<>
			<Line
				form={form}
				name="words"
				label={t("desk.deadline.words")}
				hint={t("desk.deadline.words.hint")}
				maxLength={LENGTHS.words}
				optional
			/>
			<div class="pair ends">
				<Line
					form={form}
					name="timeZone"
					label={t("desk.deadline.zone")}
					hint={t("desk.deadline.zone.hint")}
					list="time-zones"
					spellcheck={false}
					maxLength={60}
				/>
				<button
					class="quiet"
					type="submit"
					name="intent"
					value="suggest"
					formaction={`${action}#deadline`}
					formnovalidate
				>
					{t("desk.deadline.suggest")}
				</button>
			</div>
			<Suggestions id="time-zones" options={timeZones} />
			{suggestion && <SuggestionPanel suggestion={suggestion} />}
			<ChoiceOfDay form={form} suggestion={suggestion} />
			<SeriesFields form={form} />
			<WaitingFields form={form} milestones={milestones} question={question} />
			<HandFields form={form} />
		</>
	);
}

function ChoiceOfDay({ form, suggestion }: Pick<DeadlineFieldsProps, "form" | "suggestion">) {
	const { t, formats } = useTexts();
	const day = suggestion?.dueOn;
	const readings = readingsToChooseFrom(form, suggestion).map(({ on, explanation }) => ({
		value: `${READING}${on}`,
		label: t("desk.deadline.choice.reading", { date: formats.longDate(on) }),
		hint: explanation,
	}));
	const suggested = {
		value: "suggested",
		label: day
			? t("desk.deadline.choice.suggested_day", { date: formats.longDate(day) })
			: t("desk.deadline.choice.suggested"),
		...(suggestion ? {} : { hint: t("desk.deadline.choice.suggested.hint") }),
	};
	const byHand = { value: "by_hand", label: t("desk.deadline.choice.by_hand") };
	const byOther = (["recurring", "milestone", "condition", "vague", "none"] as const).map((value) => ({
		value,
		label: t(`desk.deadline.choice.${value}`),
		hint: t(`desk.deadline.choice.${value}.hint`),
	}));
	return (
		<OneOf
			form={form}
			name="choice"
			legend={t("desk.deadline.choice")}
			options={[suggested, ...readings, ...byOther, byHand]}
			fallback="suggested"
		/>
	);
}

/** What a day set by hand needs. Browsers that know `:has()` show it only where that is chosen. */
function HandFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<div class="on-choice" data-for="by_hand">
			<div class="pair">
				<Day form={form} name="dueOn" label={t("desk.deadline.due_on")} />
				<Line form={form} name="dueTime" type="time" label={t("desk.deadline.due_time")} width="short" optional />
			</div>
			<p class="hint">{t("desk.deadline.due_time.hint")}</p>
			<Select
				name="precision"
				label={t("desk.deadline.precision")}
				hint={t("desk.deadline.precision.hint")}
				options={DAY_PRECISIONS.map((value) => ({ value, label: t(`desk.deadline.precision.${value}`) }))}
				value={form.values["precision"] ?? "day"}
			/>
			<Lines
				form={form}
				name="why"
				label={t("desk.deadline.why")}
				hint={t("desk.deadline.why.hint")}
				rows={2}
				maxLength={LENGTHS.reason}
				optional
			/>
		</div>
	);
}

/** Those that were suggested, and one that was chosen before: it stays when the form comes back without a suggestion. */
function readingsToChooseFrom(form: FormState, suggestion: DeadlineSuggestion | undefined) {
	const readings: readonly { on: string; explanation?: string }[] = suggestion?.otherReadings ?? [];
	const choice = form.values["choice"] ?? "";
	const chosen = choice.startsWith(READING) ? choice.slice(READING.length) : "";
	const isKnown = readings.some(({ on }) => on === chosen);
	return isCivilDate(chosen) && !isKnown ? [...readings, { on: chosen }] : readings;
}
