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
import { Day, Lines, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";

/** Posts to `deskPaths.replies(id)`: version, recipient, askedOn and dueOn. */
export interface ReplyFormProps {
	readonly pledge: FormPledge;
	readonly today: string;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	readonly seen?: string | undefined;
}

/** Asks a promiser for comment. */
export function replyFormPage(props: ReplyFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.reply.ask")}: ${title}`, deskPaths.replies(id), <ReplyForm {...props} />);
}

function ReplyForm({ pledge, today, values, errors, conflict, seen }: ReplyFormProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.reply.ask")} words={t("desk.reply.ask.words")} />
			<form class="chapters" method="post" action={deskPaths.replies(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
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
				<FormEnd pledge={pledge} seen={seen} save={t("desk.reply.save")} />
			</form>
		</>
	);
}
