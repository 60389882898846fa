import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import { REVIEWED_CHANGES } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { WrongSince } from "./parts/change-kind-fields.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { ConflictNotice, type EditConflict } from "./parts/conflict.tsx";
import { Line, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";
import { SecondPair } from "./parts/second-pair.tsx";
import { StatementFields } from "./parts/words-fields.tsx";

/** Posts to `deskPaths.corrections(id)`: version, number, quote, saidOn, place, reason, wrongSince. */
export interface StatementCorrectionProps {
	readonly pledge: FormPledge;
	/** A draft has no readers yet: nobody is told. */
	readonly isDraft: boolean;
	readonly today: string;
	/** Whether this user can only propose it, because another editor has to agree. */
	readonly isProposed: boolean;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

/** Puts the words of a statement right. */
export function statementCorrectionPage(props: StatementCorrectionProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.correct.title")}: ${title}`, deskPaths.corrections(id), <Correction {...props} />);
}

function Correction(props: StatementCorrectionProps) {
	const { t } = useTexts();
	const { pledge, isDraft, today, isProposed, values, errors, conflict, seen } = props;
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.correct.title")} words={t("desk.correct.words")} />
			{isProposed && <SecondPair proposable={REVIEWED_CHANGES} />}
			<form class="chapters" method="post" action={deskPaths.corrections(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
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
				<FormEnd pledge={pledge} seen={seen} save={t(isProposed ? "desk.second_pair.propose" : "desk.correct.save")} />
			</form>
		</>
	);
}
