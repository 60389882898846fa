import { LENGTHS } from "../../../domain/lengths.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { Day, Line, Lines } from "./parts/form-fields.tsx";

/** Posts to `deskPaths.reviews(id)`: version, lookedAt, note, reviewOn. */
export interface ReviewFormProps extends ChangeFormState {
	/** When somebody last looked. */
	readonly checkedOn: string | undefined;
	/** Whether it names no day, so that somebody looks again on one. */
	readonly isAgain: boolean;
}

/** A look at a pledge that found nothing new. */
export function reviewFormPage(props: ReviewFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.review.title")}: ${title}`, deskPaths.reviews(id), <ReviewForm {...props} />);
}

function ReviewForm(props: ReviewFormProps) {
	const { t, formats } = useTexts();
	const { pledge, checkedOn, isAgain, values, errors } = props;
	const form = { values, errors };
	return (
		<ChangeForm
			state={props}
			title={t("desk.review.title")}
			words={t("desk.review.words")}
			action={deskPaths.reviews(pledge.id)}
			save={t("desk.review.save")}
		>
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
		</ChangeForm>
	);
}
