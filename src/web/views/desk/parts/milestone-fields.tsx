import { LENGTHS } from "../../../../domain/lengths.ts";
import { TIES } from "../../../../domain/milestone.ts";
import { Select } from "../../parts/fields.tsx";
import { useTexts } from "../../parts/texts.ts";
import { type FormState, Line, OneOf, Suggestions } from "./form-fields.tsx";

/** A name that is not on record, and those on record that it may have been meant for. */
export interface MilestoneQuestion {
	readonly asked: string;
	readonly alike: readonly string[];
}

export interface MilestoneFieldsProps {
	readonly form: FormState;
	/** Names of milestones on record. */
	readonly milestones: readonly string[];
	readonly question?: MilestoneQuestion | undefined;
}

/** What an answer to the question is sent as, with the name that is meant. */
export const USE = "use:";
/** The answer that puts the name on record. */
export const CREATE = "create";

/**
 * The one that a deadline hangs on: `milestone` by name, `milestoneTie` and `milestoneDays`. A name that is not on record
 * is asked about: `milestoneAs` is the answer ("use:" and a name, or "create") to what `milestoneAsked` names.
 */
export function MilestoneFields({ form, milestones, question }: MilestoneFieldsProps) {
	const { t } = useTexts();
	return (
		<div class="on-choice" data-for="milestone">
			<Line
				form={form}
				name="milestone"
				label={t("desk.deadline.milestone")}
				hint={t("desk.deadline.milestone.hint")}
				list="milestones"
				maxLength={LENGTHS.name}
			/>
			<Suggestions id="milestones" options={milestones} />
			{question && <Question form={form} question={question} />}
			<div class="pair">
				<Select
					name="milestoneTie"
					label={t("desk.deadline.milestone.tie")}
					options={TIES.map((value) => ({ value, label: t(`desk.deadline.milestone.tie.${value}`) }))}
					value={form.values["milestoneTie"] ?? "before"}
				/>
				<Line
					form={form}
					name="milestoneDays"
					label={t("desk.deadline.milestone.days")}
					type="number"
					min="0"
					max="3660"
					width="short"
					optional
				/>
			</div>
		</div>
	);
}

function Question({ form, question: { asked, alike } }: { form: FormState; question: MilestoneQuestion }) {
	const { t } = useTexts();
	const known = alike.map((name) => ({
		value: `${USE}${name}`,
		label: t("desk.deadline.milestone.as.use", { name }),
	}));
	const create = {
		value: CREATE,
		label: t("desk.deadline.milestone.as.create", { name: asked }),
		hint: t("desk.deadline.milestone.as.create.hint"),
	};
	return (
		<>
			<input type="hidden" name="milestoneAsked" value={asked} />
			<OneOf
				form={form}
				name="milestoneAs"
				legend={t("desk.deadline.milestone.as", { name: asked })}
				options={[...known, create]}
			/>
		</>
	);
}
