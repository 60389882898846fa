import { LENGTHS } from "../../../domain/lengths.ts";
import { OPEN_OUTCOMES, type Outcome, SETTLED_OUTCOMES } from "../../../domain/outcome.ts";
import type { ReviewedChange } from "../../../domain/proposal.ts";
import type { Period } from "../../../domain/rhythm.ts";
import { periodWords } from "../../../text/period.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Badge, outcomeClass } from "../parts/badge.tsx";
import type { ChoiceOption } from "../parts/choices.tsx";
import { DueDate } from "../parts/due-date.tsx";
import type { Option } from "../parts/fields.tsx";
import { OutcomeIcon } from "../parts/icons.tsx";
import { Notice, Prose } from "../parts/page-parts.tsx";
import type { PledgeSummary } from "../parts/pledge-item.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { CauseFields } from "./parts/cause-fields.tsx";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { ChangeKindFields } from "./parts/change-kind-fields.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { EvidenceFields } from "./parts/evidence-fields.tsx";
import { Day, type FormState, Lines, OneOf, Tick } from "./parts/form-fields.tsx";
import { proposedMark, SaveWords, SecondPair } from "./parts/second-pair.tsx";

/**
 * Posts to `deskPaths.outcomes(id)`: version, outcome, happenedOn, rationale, cause, causeBy, evidence…, and changeKind and reason
 * where the pledge has an outcome already.
 */
export interface OutcomeFormProps extends ChangeFormState {
	readonly pledge: PledgeSummary & { readonly version: number };
	/** The period that it is about, where it is about one of a recurring pledge; then it posts to `occurrences`. */
	readonly occurrence?: (Period & { readonly number: number }) | undefined;
	/** As written when the pledge was registered. */
	readonly criteria: string;
	/** Civil date of that. */
	readonly registeredOn: string;
	/** Whether that was before the first deadline had passed. */
	readonly isWrittenBefore: boolean;
	/** When they were last changed after that, and where readers see how. */
	readonly criteriaChanged?: { readonly on: string; readonly href: string } | undefined;
	/** What this user could only propose, because another editor has to agree. */
	readonly proposable: readonly ReviewedChange[];
	/** Whether an editor has marked an outcome before; then a change needs its kind and a reason. */
	readonly isChange: boolean;
	/** The reasons that the policy lists for broken and stalled. */
	readonly causes: readonly Option[];
	/** What another editor asked for, where the form is filled with a proposal that was sent back. */
	readonly sentBack?: SentBackView | undefined;
	/** Pieces of evidence on record. */
	readonly evidenceCount: number;
	readonly followers: number;
	readonly today: string;
}

interface SentBackView {
	readonly id: number;
	readonly by: string;
	readonly comment: string;
	/** Pieces of evidence that the form has no room for. */
	readonly furtherEvidence: number;
}

/** An editor's judgement: the criteria on top, the outcomes with their definitions, the day, the why, the evidence. */
export function outcomeFormPage(props: OutcomeFormProps, { t }: Texts): Page {
	const title = t(props.isChange ? "desk.outcome.title.again" : "desk.outcome.title");
	return deskPage(`${title}: ${props.pledge.title}`, deskPaths.outcomes(props.pledge.id), <OutcomeForm {...props} />);
}

function OutcomeForm(props: OutcomeFormProps) {
	const { t } = useTexts();
	const { pledge, isChange, errors, values, followers, occurrence } = props;
	const form = { values, errors };
	const texts = useTexts();
	const about = occurrence && t("desk.occurrence.words", { period: periodWords(occurrence, texts) });
	const action = occurrence ? deskPaths.occurrences(pledge.id) : deskPaths.outcomes(pledge.id);
	return (
		<ChangeForm
			state={props}
			title={t(isChange ? "desk.outcome.title.again" : "desk.outcome.title")}
			words={about}
			action={action}
			save={<SaveWords proposable={props.proposable} save="desk.outcome.save" />}
			followers={followers}
			before={
				<>
					{props.sentBack && <Remark {...props.sentBack} />}
					<AsItStands {...props} />
					<SecondPair proposable={props.proposable} />
				</>
			}
		>
			{occurrence && <input type="hidden" name="number" value={occurrence.number} />}
			<Chapter title={t("desk.outcome.chapter")} words={t("desk.outcome.chapter.about")}>
				<Outcomes form={form} proposable={props.proposable} />
			</Chapter>
			<Chapter title={t("desk.outcome.when")} words={t("desk.outcome.when.about")}>
				<WhenAndWhy form={form} today={props.today} />
				<CauseFields form={form} causes={props.causes} />
			</Chapter>
			<Chapter
				title={t("desk.outcome.evidence")}
				words={t("desk.outcome.evidence.about", { count: props.evidenceCount })}
			>
				<EvidenceFields form={form} optional={props.evidenceCount > 0 || t("form.to_settle")} />
				<DespiteEvidence form={form} />
			</Chapter>
			{isChange && (
				<Chapter title={t("desk.outcome.change")} words={t("desk.outcome.change.about")}>
					<ChangeKindFields
						form={form}
						today={props.today}
						why={t("desk.outcome.reason")}
						isProposed={props.proposable.includes("correction")}
					/>
				</Chapter>
			)}
		</ChangeForm>
	);
}

function Remark({ id, by, comment, furtherEvidence }: SentBackView) {
	const { t } = useTexts();
	return (
		<Notice title={t("desk.proposal.asked", { by })}>
			<Prose text={comment} />
			{furtherEvidence > 0 && <p>{t("desk.proposal.further_evidence", { count: furtherEvidence })}</p>}
			<p>
				<a href={deskPaths.proposal(id)}>{t("desk.proposal.asked.see")}</a>
			</p>
		</Notice>
	);
}

function AsItStands(props: OutcomeFormProps) {
	const { pledge, criteria, registeredOn, isWrittenBefore, criteriaChanged, occurrence } = props;
	const { t, formats } = useTexts();
	return (
		<section class="card as-it-stands" aria-labelledby="as-it-stands">
			<h2 id="as-it-stands" dir="auto">
				{pledge.title}
			</h2>
			<Badge {...pledge} />
			<dl class="facts">
				<Fact name={t("pledge.criteria")}>
					{criteria ? <Prose text={criteria} /> : t("pledge.criteria.none")}
					<p class="soft">
						{t(isWrittenBefore ? "desk.outcome.criteria.before" : "desk.outcome.criteria.on", {
							date: formats.date(registeredOn),
						})}
					</p>
					{criteriaChanged && (
						<p class="criteria-changed">
							{t("desk.outcome.criteria.changed", { date: formats.date(criteriaChanged.on) })}{" "}
							<a href={criteriaChanged.href}>{t("desk.outcome.criteria.diff")}</a>
						</p>
					)}
				</Fact>
				<Fact name={t("deadline.due")}>
					{occurrence ? <p>{formats.date(occurrence.dueOn)}</p> : <DueDate {...pledge} />}
					{pledge.firstDueOn && (
						<p class="soft">{t("deadline.first_promised", { date: formats.date(pledge.firstDueOn) })}</p>
					)}
					{!occurrence && pledge.countedFrom && (
						<p class="soft">{t("deadline.counted_from", { date: formats.date(pledge.countedFrom) })}</p>
					)}
				</Fact>
			</dl>
		</section>
	);
}

function Outcomes({ form, proposable }: { form: FormState; proposable: readonly ReviewedChange[] }) {
	const { t } = useTexts();
	const option = (outcome: Outcome): ChoiceOption => ({
		...proposedMark(proposable.includes(outcome), t),
		value: outcome,
		label: t(`outcome.${outcome}`),
		hint: t(`outcome.${outcome}.means`),
		icon: (
			<span class={`choice-icon ${outcomeClass(outcome)}`}>
				<OutcomeIcon outcome={outcome} />
			</span>
		),
	});
	return (
		<div class="outcome-choice">
			<OneOf form={form} name="outcome" legend={t("desk.outcome.settled")} options={SETTLED_OUTCOMES.map(option)} />
			<OneOf
				form={{ values: form.values }}
				name="outcome"
				id="outcome-open"
				legend={t("desk.outcome.open")}
				options={OPEN_OUTCOMES.map(option)}
			/>
		</div>
	);
}

/** Asked only where all the evidence speaks against the outcome, and kept while the form comes back. */
function DespiteEvidence({ form }: { form: FormState }) {
	const { t } = useTexts();
	const warning = form.errors?.["despiteEvidence"];
	if (!warning && !form.values["despiteEvidence"]) return null;
	return (
		<Notice kind="problem">
			{warning && <p>{warning}</p>}
			<Tick form={form} name="despiteEvidence" label={t("desk.outcome.despite_evidence")} />
		</Notice>
	);
}

function WhenAndWhy({ form, today }: { form: FormState; today: string }) {
	const { t } = useTexts();
	return (
		<>
			<Day
				form={form}
				name="happenedOn"
				label={t("desk.outcome.happened_on")}
				hint={t("desk.outcome.happened_on.hint")}
				max={today}
				optional={t("form.to_settle")}
			/>
			<Lines
				form={form}
				name="rationale"
				label={t("desk.outcome.rationale")}
				hint={t("desk.outcome.rationale.hint")}
				rows={6}
				maxLength={LENGTHS.long}
				optional={t("form.to_settle")}
			/>
		</>
	);
}
