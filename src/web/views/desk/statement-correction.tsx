import { LENGTHS } from "../../../domain/lengths.ts";
import { REVIEWED_CHANGES } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { WrongSince } from "./parts/change-kind-fields.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { Line } from "./parts/form-fields.tsx";
import { SecondPair } from "./parts/second-pair.tsx";
import { StatementFields } from "./parts/words-fields.tsx";

/** Posts to `deskPaths.corrections(id)`: version, number, quote, saidOn, place, reason, wrongSince. */
export interface StatementCorrectionProps extends ChangeFormState {
	/** A draft has no readers yet: nobody is told. */
	readonly isDraft: boolean;
	readonly today: string;
	/** Whether this user can only propose it, because another editor has to agree. */
	readonly isProposed: boolean;
}

/** Puts the words of a statement right. */
export function statementCorrectionPage(props: StatementCorrectionProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.correct.title")}: ${title}`, deskPaths.corrections(id), <Correction {...props} />);
}

function Correction(props: StatementCorrectionProps) {
	const { t } = useTexts();
	const { pledge, isDraft, today, isProposed, values, errors } = props;
	const form = { values, errors };
	return (
		<ChangeForm
			state={props}
			title={t("desk.correct.title")}
			words={t("desk.correct.words")}
			action={deskPaths.corrections(pledge.id)}
			save={t(isProposed ? "desk.second_pair.propose" : "desk.correct.save")}
			before={isProposed && <SecondPair proposable={REVIEWED_CHANGES} />}
		>
			<input type="hidden" name="number" value={values["number"]} />
			<Chapter title={t("desk.chapter.words")} words={t("desk.correct.chapter.about")}>
				<StatementFields form={form} today={today} />
			</Chapter>
			{!isDraft && (
				<Chapter title={t("desk.correct.what")} words={t("desk.correct.what.about")}>
					<Line form={form} name="reason" label={t("desk.correct.reason")} maxLength={LENGTHS.reason} />
					<WrongSince form={form} today={today} />
				</Chapter>
			)}
		</ChangeForm>
	);
}
