import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import { REPLY_ENDS, type ReplyState } from "../../../domain/reply.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Field, TextArea } from "../parts/fields.tsx";
import { Notice } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { Day, Line, Lines, OneOf, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";
import { SourceFields } from "./parts/source-fields.tsx";

/** Posts to `deskPaths.replyEnds(id, number)`: version, state, answer, answeredOn, cameBy, source… and reason. */
export interface ReplyProps {
	readonly pledge: FormPledge;
	readonly number: number;
	readonly state: ReplyState;
	/** Empty once it was erased. */
	readonly recipient: string;
	readonly askedOn: string;
	readonly dueOn: string;
	/** `to` is empty where nobody’s address is among the words of who was asked. */
	readonly mail: { readonly to: string; readonly subject: string; readonly body: string; readonly href: string };
	readonly today: string;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** A request for comment: the mail to send, and what came of it. */
export function replyPage(props: ReplyProps, { t }: Texts): Page {
	const { pledge, number } = props;
	const title = `${t("desk.reply.page")} ${number}: ${pledge.title}`;
	return deskPage(title, deskPaths.reply(pledge.id, number), <Reply {...props} />);
}

function Reply(props: ReplyProps) {
	const { t, formats } = useTexts();
	const { pledge, errors, done, state, recipient, askedOn, dueOn } = props;
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<FormHead pledge={pledge} title={t("desk.reply.page")} />
			<section class="card" aria-label={t("desk.reply.facts")}>
				<dl class="facts">
					<Fact name={t("desk.reply.recipient")}>
						<span dir="auto">{recipient || t("desk.reply.erased")}</span>
					</Fact>
					<Fact name={t("desk.reply.asked_on")}>{formats.date(askedOn)}</Fact>
					<Fact name={t("desk.reply.due_on")}>{formats.date(dueOn)}</Fact>
					<Fact name={t("desk.reply.state")}>{t(`desk.reply.state.${state}`)}</Fact>
				</dl>
			</section>
			{state === "asked" && <Mail {...props} />}
			<Ending {...props} />
		</>
	);
}

function Mail({ mail }: ReplyProps) {
	const { t } = useTexts();
	return (
		<section class="card fields section" aria-labelledby="mail">
			<h2 id="mail">{t("desk.reply.mail")}</h2>
			<p class="hint">{t("desk.reply.mail.words")}</p>
			{mail.to && <Field name="mailTo" label={t("desk.reply.mail.to")} value={mail.to} isFilter />}
			<Field name="mailSubject" label={t("desk.reply.mail.subject_label")} value={mail.subject} isFilter />
			<TextArea name="mailBody" label={t("desk.reply.mail.body_label")} value={mail.body} rows={16} isFilter />
			<p>
				<a class="button quiet" href={mail.href}>
					{t("desk.reply.mail.open")}
				</a>
			</p>
		</section>
	);
}

function Ending({ pledge, number, state, today, values, errors }: ReplyProps) {
	const { t } = useTexts();
	const form = { values, errors };
	const ends = REPLY_ENDS.map((value) => ({ value, label: t(`desk.reply.state.${value}`) }));
	const isAgain = state !== "asked";
	return (
		<form class="chapters" method="post" action={deskPaths.replyEnds(pledge.id, number)} novalidate data-guard>
			<input type="hidden" name="version" value={pledge.version} />
			<Chapter title={t(isAgain ? "desk.reply.end.again" : "desk.reply.end")} words={t("desk.reply.end.about")}>
				<OneOf form={form} name="state" legend={t("desk.reply.state")} options={ends} inline />
				<Lines
					form={form}
					name="answer"
					label={t("desk.reply.answer")}
					hint={t("desk.reply.answer.hint")}
					rows={8}
					maxLength={LENGTHS.long}
					optional={t("form.for_answer")}
				/>
				<Day
					form={form}
					name="answeredOn"
					label={t("desk.reply.answered_on")}
					max={today}
					optional={t("desk.reply.for_day")}
				/>
				<Line
					form={form}
					name="cameBy"
					label={t("desk.reply.came_by")}
					hint={t("desk.reply.came_by.hint")}
					maxLength={LENGTHS.name}
					optional={t("form.for_answer")}
				/>
				{isAgain && <Line form={form} name="reason" label={t("desk.reason")} maxLength={LENGTHS.reason} />}
			</Chapter>
			<Chapter title={t("desk.reply.source")} words={t("desk.reply.source.about")}>
				<SourceFields form={form} prefix="source" optional />
			</Chapter>
			<FormEnd pledge={pledge} save={t("desk.reply.end.save")} />
		</form>
	);
}
