import { LENGTHS } from "../../../../domain/lengths.ts";
import { TIES } from "../../../../domain/milestone.ts";
import { Select } from "../../parts/fields.tsx";
import { useTexts } from "../../parts/texts.ts";
import { Day, type FormState, Line, Suggestions } from "./form-fields.tsx";

/** What a deadline without a day waits for: another look on `reviewOn`, a `condition` in words, or `milestone` by name with `milestoneTie` and `milestoneDays`. */
export function WaitingFields({ form, milestones }: { form: FormState; milestones: readonly string[] }) {
	const { t } = useTexts();
	return (
		<>
			<div class="on-choice" data-for="vague">
				<Day
					form={form}
					name="reviewOn"
					label={t("desk.review.again")}
					hint={t("desk.deadline.review_on.hint")}
					optional
				/>
			</div>
			<div class="on-choice" data-for="condition">
				<Line
					form={form}
					name="condition"
					label={t("desk.deadline.condition")}
					hint={t("desk.deadline.condition.hint")}
					maxLength={LENGTHS.title}
				/>
			</div>
			<MilestoneFields form={form} milestones={milestones} />
		</>
	);
}

function MilestoneFields({ form, milestones }: { form: FormState; milestones: readonly string[] }) {
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
