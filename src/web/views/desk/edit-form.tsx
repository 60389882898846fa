import { LENGTHS } from "../../../domain/lengths.ts";
import type { ReviewedChange } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { ChangeKindFields } from "./parts/change-kind-fields.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { Line } from "./parts/form-fields.tsx";
import { LikePromiserChoice, type LikePromisers } from "./parts/like-promisers.tsx";
import { SaveWords } from "./parts/second-pair.tsx";
import { FilingFields, TestFields } from "./parts/test-fields.tsx";
import { PromiserFields } from "./parts/words-fields.tsx";

/**
 * Posts to `deskPaths.edit(id)`: version, promiser, promiserKind, roleThen, alsoBy, title, criteria, kind, beneficiary,
 * topics, notes, changeKind, reason, wrongSince.
 */
export interface EditFormProps extends ChangeFormState {
	/** A draft has no readers yet, so no reason is asked for. */
	readonly isDraft: boolean;
	readonly today: string;
	/** What this user could only propose, because another editor has to agree. */
	readonly proposable: readonly ReviewedChange[];
	/** Names of promisers on record. */
	readonly promisers: readonly string[];
	/** Names nearly as those of promisers on record. */
	readonly like?: readonly LikePromisers[] | undefined;
}

/** Changing a pledge's test, promisers and filing. */
export function editFormPage(props: EditFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.edit.title")}: ${title}`, deskPaths.edit(id), <EditForm {...props} />);
}

function EditForm(props: EditFormProps) {
	const { t } = useTexts();
	const { pledge, isDraft, today, proposable, promisers, values, errors } = props;
	const isProposed = proposable.includes("correction");
	const form = { values, errors };
	return (
		<ChangeForm
			state={props}
			title={t("desk.edit.title")}
			words={t("desk.edit.words")}
			action={deskPaths.edit(pledge.id)}
			save={<SaveWords proposable={isDraft ? [] : proposable} save="desk.edit.save" />}
		>
			<LikePromiserChoice form={form} like={props.like ?? []} />
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
		</ChangeForm>
	);
}
