import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { ReviewedChange } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeKindFields } from "./parts/change-kind-fields.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { ConflictNotice, type EditConflict } from "./parts/conflict.tsx";
import { Line, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";
import { SaveWords } from "./parts/second-pair.tsx";
import { FilingFields, TestFields } from "./parts/test-fields.tsx";
import { PromiserFields } from "./parts/words-fields.tsx";

/**
 * Posts to `deskPaths.edit(id)`: version, promiser, promiserKind, roleThen, alsoBy, title, criteria, kind, beneficiary,
 * topics, notes, changeKind, reason, wrongSince.
 */
export interface EditFormProps {
	readonly pledge: FormPledge;
	/** A draft has no readers yet, so no reason is asked for. */
	readonly isDraft: boolean;
	readonly today: string;
	/** What this user could only propose, because another editor has to agree. */
	readonly proposable: readonly ReviewedChange[];
	/** Names of promisers on record. */
	readonly promisers: readonly string[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

/** Changing a pledge's test, promisers and filing. */
export function editFormPage(props: EditFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.edit.title")}: ${title}`, deskPaths.edit(id), <EditForm {...props} />);
}

function EditForm(props: EditFormProps) {
	const { t } = useTexts();
	const { pledge, isDraft, today, proposable, promisers, values, errors, conflict, seen } = props;
	const isProposed = proposable.includes("correction");
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.edit.title")} words={t("desk.edit.words")} />
			<form class="chapters" method="post" action={deskPaths.edit(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
				<Chapter title={t("pledge.facts")} words={t("desk.chapter.test.about")}>
					<TestFields form={form} />
				</Chapter>
				<Chapter title={t("desk.edit.chapter")} words={t("desk.edit.chapter.about")}>
					<PromiserFields form={form} promisers={promisers} />
				</Chapter>
				<Chapter title={t("desk.chapter.filing")} words={t("desk.chapter.filing.about")}>
					<FilingFields form={form} />
				</Chapter>
				<Chapter title={t("desk.reason")} words={t("desk.edit.reason.about")}>
					{isDraft ? (
						<Line
							form={form}
							name="reason"
							label={t("desk.edit.reason")}
							hint={t("desk.edit.reason.hint")}
							maxLength={LENGTHS.reason}
							optional
						/>
					) : (
						<ChangeKindFields form={form} today={today} why={t("desk.edit.reason")} isProposed={isProposed} />
					)}
				</Chapter>
				<FormEnd
					pledge={pledge}
					seen={seen}
					save={<SaveWords proposable={isDraft ? [] : proposable} save="desk.edit.save" />}
				/>
			</form>
		</>
	);
}
