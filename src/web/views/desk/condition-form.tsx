import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { ConflictNotice, type EditConflict } from "./parts/conflict.tsx";
import { Day, Lines, OneOf, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";
import { SourceFields } from "./parts/source-fields.tsx";

/** Posts to `deskPaths.conditions(id)`: version, state (met, failed), happenedOn, reason, source…. */
export interface ConditionFormProps {
	readonly pledge: FormPledge;
	/** The condition in words. */
	readonly condition: string;
	readonly today: string;
	readonly followers: number;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

/** Whether what a pledge waits for has come about. */
export function conditionFormPage(props: ConditionFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.condition.title")}: ${title}`, deskPaths.conditions(id), <ConditionForm {...props} />);
}

function ConditionForm({ pledge, condition, today, followers, values, errors, conflict, seen }: ConditionFormProps) {
	const { t } = useTexts();
	const form = { values, errors };
	const states = (["met", "failed"] as const).map((value) => ({ value, label: t(`desk.condition.state.${value}`) }));
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.condition.title")} words={t("desk.condition.words")} />
			<form class="chapters" method="post" action={deskPaths.conditions(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
				<Chapter title={t("desk.condition.chapter")} words={condition}>
					<OneOf form={form} name="state" legend={t("desk.condition.state")} options={states} />
					<Day form={form} name="happenedOn" label={t("desk.condition.happened_on")} max={today} />
				</Chapter>
				<Chapter title={t("desk.reason")} words={t("desk.move.why.about")}>
					<Lines form={form} name="reason" label={t("desk.condition.reason")} rows={2} maxLength={LENGTHS.reason} />
					<SourceFields form={form} prefix="source" />
				</Chapter>
				<FormEnd pledge={pledge} seen={seen} save={t("desk.condition.save")} followers={followers} />
			</form>
		</>
	);
}
