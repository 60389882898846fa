import { LENGTHS } from "../../../domain/lengths.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { Day, Lines } from "./parts/form-fields.tsx";

/** Posts to `deskPaths.replies(id)`: version, recipient, askedOn and dueOn. */
export interface ReplyFormProps extends ChangeFormState {
	readonly today: string;
}

/** Asks a promiser for comment. */
export function replyFormPage(props: ReplyFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.reply.ask")}: ${title}`, deskPaths.replies(id), <ReplyForm {...props} />);
}

function ReplyForm(props: ReplyFormProps) {
	const { t } = useTexts();
	const { pledge, today, values, errors } = props;
	const form = { values, errors };
	return (
		<ChangeForm
			state={props}
			title={t("desk.reply.ask")}
			words={t("desk.reply.ask.words")}
			action={deskPaths.replies(pledge.id)}
			save={t("desk.reply.save")}
		>
			<Chapter title={t("desk.reply.chapter")} words={t("desk.reply.chapter.about")}>
				<Lines
					form={form}
					name="recipient"
					label={t("desk.reply.recipient")}
					hint={t("desk.reply.recipient.hint")}
					rows={2}
					maxLength={LENGTHS.reason}
				/>
				<Day form={form} name="askedOn" label={t("desk.reply.asked_on")} max={today} />
				<Day form={form} name="dueOn" label={t("desk.reply.due_on")} />
			</Chapter>
		</ChangeForm>
	);
}
