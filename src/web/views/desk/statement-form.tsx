import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { SourceFields } from "./parts/source-fields.tsx";
import { StatementFields } from "./parts/words-fields.tsx";

/** Posts to `deskPaths.statements(id)`: version, quote, saidOn, place, source…. */
export interface StatementFormProps extends ChangeFormState {
	readonly today: string;
}

/** The same promise, said again. */
export function statementFormPage(props: StatementFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.statement.title")}: ${title}`, deskPaths.statements(id), <StatementForm {...props} />);
}

function StatementForm(props: StatementFormProps) {
	const { t } = useTexts();
	const { pledge, today, values, errors } = props;
	const form = { values, errors };
	return (
		<ChangeForm
			state={props}
			title={t("desk.statement.title")}
			words={t("desk.statement.words")}
			action={deskPaths.statements(pledge.id)}
			save={t("desk.statement.save")}
		>
			<Chapter title={t("desk.chapter.words")} words={t("desk.statement.chapter.about")}>
				<StatementFields form={form} today={today} />
			</Chapter>
			<Chapter title={t("desk.statement.source")} words={t("desk.statement.source.about")}>
				<SourceFields form={form} prefix="source" />
			</Chapter>
		</ChangeForm>
	);
}
