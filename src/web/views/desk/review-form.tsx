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
import { Day, Line, Lines, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";

/** Posts to `deskPaths.reviews(id)`: version, lookedAt, note, reviewOn. */
export interface ReviewFormProps {
	readonly pledge: FormPledge;
	/** When somebody last looked. */
	readonly checkedOn: string | undefined;
	/** Whether it names no day, so that somebody looks again on one. */
	readonly isAgain: boolean;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

/** A look at a pledge that found nothing new. */
export function reviewFormPage(props: ReviewFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.review.title")}: ${title}`, deskPaths.reviews(id), <ReviewForm {...props} />);
}

function ReviewForm({ pledge, checkedOn, isAgain, values, errors, conflict, seen }: ReviewFormProps) {
	const { t, formats } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.review.title")} words={t("desk.review.words")} />
			<form class="chapters" method="post" action={deskPaths.reviews(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
				<Chapter title={t("desk.review.chapter")} words={t("desk.review.chapter.about")}>
					{checkedOn && <p class="soft">{t("desk.review.last", { date: formats.date(checkedOn) })}</p>}
					<Lines
						form={form}
						name="lookedAt"
						label={t("desk.review.sources")}
						hint={t("desk.review.sources.hint")}
						rows={4}
						optional
					/>
					<Line
						form={form}
						name="note"
						label={t("desk.review.note")}
						hint={t("desk.review.note.hint")}
						maxLength={LENGTHS.reason}
						optional
					/>
					{isAgain && <Day form={form} name="reviewOn" label={t("desk.review.again")} />}
				</Chapter>
				<FormEnd pledge={pledge} seen={seen} save={t("desk.review.save")} />
			</form>
		</>
	);
}
