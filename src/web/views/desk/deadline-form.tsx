import { LENGTHS } from "../../../domain/lengths.ts";
import type { ReviewedChange } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { DueDate } from "../parts/due-date.tsx";
import type { PledgeSummary } from "../parts/pledge-item.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { WrongSince } from "./parts/change-kind-fields.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { DeadlineFields } from "./parts/deadline-fields.tsx";
import { Day, type FormState, Lines, OneOf } from "./parts/form-fields.tsx";
import type { MilestoneQuestion } from "./parts/milestone-fields.tsx";
import { proposedMark, SaveWords } from "./parts/second-pair.tsx";
import { SourceFields } from "./parts/source-fields.tsx";
import type { DeadlineSuggestion } from "./parts/suggestion.tsx";

/**
 * Posts to `deskPaths.deadlines(id)`: version, change (moved, corrected), saidOn, wrongSince, words, timeZone, choice, dueOn,
 * shownDueOn, reason, source…; the button "Suggest a date" sends `intent=suggest`, saving sends none.
 */
export interface DeadlineFormProps extends ChangeFormState {
	readonly pledge: PledgeSummary & { readonly version: number };
	/** The words of the deadline in force. */
	readonly wordsNow?: string | undefined;
	readonly timeZones: readonly string[];
	/** Names of milestones on record. */
	readonly milestones: readonly string[];
	/** What is asked about a milestone that is not on record. */
	readonly question?: MilestoneQuestion | undefined;
	readonly today: string;
	readonly followers: number;
	/** What this user could only propose, because another editor has to agree. */
	readonly proposable: readonly ReviewedChange[];
	readonly suggestion?: DeadlineSuggestion | undefined;
}

/** A new revision of the deadline; the first one stays in sight. */
export function deadlineFormPage(props: DeadlineFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.move.title")}: ${title}`, deskPaths.deadlines(id), <DeadlineForm {...props} />);
}

function DeadlineForm(props: DeadlineFormProps) {
	const { t } = useTexts();
	const { pledge, values, errors } = props;
	const form = { values, errors };
	return (
		<ChangeForm
			state={props}
			title={t("desk.move.title")}
			words={t("desk.move.words")}
			action={deskPaths.deadlines(pledge.id)}
			save={<SaveWords proposable={props.proposable} save="desk.move.save" />}
			followers={props.followers}
			before={<DeadlinesNow {...props} />}
		>
			<Chapter title={t("desk.move.chapter")} words={t("desk.move.chapter.about")}>
				<ChangeFields form={form} today={props.today} isProposed={props.proposable.includes("correction")} />
			</Chapter>
			<Chapter title={t("desk.move.deadline")} words={t("desk.chapter.deadline.about")} id="deadline">
				<DeadlineFields {...props} form={form} action={deskPaths.deadlines(pledge.id)} />
			</Chapter>
			<Chapter title={t("desk.move.why")} words={t("desk.move.why.about")}>
				<Lines form={form} name="reason" label={t("desk.move.reason")} rows={2} maxLength={LENGTHS.reason} />
				<SourceFields form={form} prefix="source" />
			</Chapter>
		</ChangeForm>
	);
}

function DeadlinesNow({ pledge, wordsNow }: DeadlineFormProps) {
	const { t, formats } = useTexts();
	return (
		<section class="card as-it-stands" aria-labelledby="as-it-stands">
			<h2 id="as-it-stands" dir="auto">
				{pledge.title}
			</h2>
			<dl class="facts">
				<Fact name={t("desk.move.first")}>
					{pledge.firstDueOn ? (
						<time dateTime={pledge.firstDueOn}>{formats.date(pledge.firstDueOn)}</time>
					) : (
						t("desk.move.first.same")
					)}
				</Fact>
				<Fact name={t("desk.move.in_force")}>
					<DueDate {...pledge} />
				</Fact>
				{wordsNow && <Fact name={t("deadline.words")}>“{wordsNow}”</Fact>}
			</dl>
		</section>
	);
}

function ChangeFields({ form, today, isProposed }: { form: FormState; today: string; isProposed: boolean }) {
	const { t } = useTexts();
	const changes = (["moved", "corrected"] as const).map((value) => ({
		value,
		label: t(`desk.move.change.${value}`),
		hint: t(`desk.move.change.${value}.hint`),
		...proposedMark(isProposed && value === "corrected", t),
	}));
	return (
		<>
			<OneOf form={form} name="change" legend={t("desk.move.change")} options={changes} fallback="moved" />
			<Day form={form} name="saidOn" label={t("desk.move.said_on")} hint={t("desk.move.said_on.hint")} max={today} />
			<WrongSince form={form} today={today} />
		</>
	);
}
