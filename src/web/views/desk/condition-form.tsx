import { LENGTHS } from "../../../domain/lengths.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { Day, Lines, OneOf } from "./parts/form-fields.tsx";
import { SourceFields } from "./parts/source-fields.tsx";

/** Posts to `deskPaths.conditions(id)`: version, state (met, failed), happenedOn, reason, source…. */
export interface ConditionFormProps extends ChangeFormState {
	/** The condition in words. */
	readonly condition: string;
	readonly today: string;
	readonly followers: number;
}

/** Whether what a pledge waits for has come about. */
export function conditionFormPage(props: ConditionFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.condition.title")}: ${title}`, deskPaths.conditions(id), <ConditionForm {...props} />);
}

function ConditionForm(props: ConditionFormProps) {
	const { t } = useTexts();
	const { pledge, condition, today, followers, values, errors } = props;
	const form = { values, errors };
	const states = (["met", "failed"] as const).map((value) => ({ value, label: t(`desk.condition.state.${value}`) }));
	return (
		<ChangeForm
			state={props}
			title={t("desk.condition.title")}
			words={t("desk.condition.words")}
			action={deskPaths.conditions(pledge.id)}
			save={t("desk.condition.save")}
			followers={followers}
		>
			<Chapter title={t("desk.condition.chapter")} words={condition}>
				<OneOf form={form} name="state" legend={t("desk.condition.state")} options={states} />
				<Day form={form} name="happenedOn" label={t("desk.condition.happened_on")} max={today} />
			</Chapter>
			<Chapter title={t("desk.reason")} words={t("desk.move.why.about")}>
				<Lines form={form} name="reason" label={t("desk.condition.reason")} rows={2} maxLength={LENGTHS.reason} />
				<SourceFields form={form} prefix="source" />
			</Chapter>
		</ChangeForm>
	);
}
