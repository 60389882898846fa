import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { ConflictNotice, type EditConflict } from "./parts/conflict.tsx";
import type { Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";
import { SourceFields } from "./parts/source-fields.tsx";
import { StatementFields } from "./parts/words-fields.tsx";

/** Posts to `deskPaths.statements(id)`: version, quote, saidOn, place, source…. */
export interface StatementFormProps {
	readonly pledge: FormPledge;
	readonly today: string;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

/** The same promise, said again. */
export function statementFormPage(props: StatementFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.statement.title")}: ${title}`, deskPaths.statements(id), <StatementForm {...props} />);
}

function StatementForm({ pledge, today, values, errors, conflict, seen }: StatementFormProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.statement.title")} words={t("desk.statement.words")} />
			<form class="chapters" method="post" action={deskPaths.statements(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
				<Chapter title={t("desk.chapter.words")} words={t("desk.statement.chapter.about")}>
					<StatementFields form={form} today={today} />
				</Chapter>
				<Chapter title={t("desk.statement.source")} words={t("desk.statement.source.about")}>
					<SourceFields form={form} prefix="source" />
				</Chapter>
				<FormEnd pledge={pledge} seen={seen} save={t("desk.statement.save")} />
			</form>
		</>
	);
}
