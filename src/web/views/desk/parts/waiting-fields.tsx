import { LENGTHS } from "../../../../domain/lengths.ts";
import { useTexts } from "../../parts/texts.ts";
import { Day, Line } from "./form-fields.tsx";
import { MilestoneFields, type MilestoneFieldsProps } from "./milestone-fields.tsx";

/** What a deadline without a day waits for: another look on `reviewOn`, a `condition` in words, or a milestone. */
export function WaitingFields({ form, ...around }: MilestoneFieldsProps) {
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
			<MilestoneFields form={form} {...around} />
		</>
	);
}
