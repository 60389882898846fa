import { LENGTHS } from "../../../domain/lengths.ts";
import { MILESTONE_STATES } from "../../../domain/milestone.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import { type MilestoneView, stateWords } from "../milestones.tsx";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Breadcrumbs, EmptyState, Notice, PageHead, Pager, type PagerProps } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { Day, type FormState, Line, Lines, OneOf, type Values } from "./parts/form-fields.tsx";
import { SourceFields } from "./parts/source-fields.tsx";

/** Posts to `deskPaths.milestones`: name, state, onDate, source…. */
export interface DeskMilestonesProps {
	readonly entries: readonly MilestoneView[];
	/** Where there are more. */
	readonly ways?: PagerProps | undefined;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** Every milestone with the way to change it, and the form for a new one. */
export function deskMilestonesPage(props: DeskMilestonesProps, { t }: Texts): Page {
	return deskPage(`${t("desk.title")}: ${t("milestones.title")}`, deskPaths.milestones, <DeskMilestones {...props} />);
}

/** Posts to `deskPaths.milestoneChanges(slug)`: version, state, onDate, reason, source…. */
export interface DeskMilestoneProps {
	readonly milestone: MilestoneView;
	readonly version: number;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
}

/** A milestone whose date changes. */
export function deskMilestonePage(props: DeskMilestoneProps, { t }: Texts): Page {
	const { slug, name } = props.milestone;
	return deskPage(`${t("desk.title")}: ${name}`, deskPaths.milestone(slug), <DeskMilestone {...props} />);
}

function DeskMilestones({ entries, ways, values, errors, done }: DeskMilestonesProps) {
	const texts = useTexts();
	const { t } = texts;
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<PageHead title={t("milestones.title")}>
				<p class="lead">{t("milestones.words")}</p>
			</PageHead>
			{entries.length === 0 && <EmptyState title={t("milestones.none")} />}
			<ul class="directory">
				{entries.map((entry) => (
					<li key={entry.slug}>
						<a href={deskPaths.milestone(entry.slug)}>
							<bdi>{entry.name}</bdi>
						</a>
						<span>{stateWords(entry, texts)}</span>
						<span class="soft">{t("milestone.pledges", { count: entry.pledges })}</span>
					</li>
				))}
			</ul>
			<Pager {...ways} />
			<form class="chapters" method="post" action={deskPaths.milestones} novalidate data-guard>
				<Chapter title={t("desk.milestones.add")} words={t("desk.milestones.add.about")}>
					<Line form={form} name="name" label={t("desk.milestones.name")} maxLength={LENGTHS.name} />
					<DateFields form={form} />
				</Chapter>
				<Chapter title={t("desk.statement.source")} words={t("desk.milestones.source.about")}>
					<SourceFields form={form} prefix="source" optional />
				</Chapter>
				<div class="actions closing">
					<button type="submit">{t("desk.milestones.save")}</button>
				</div>
			</form>
		</>
	);
}

function DeskMilestone({ milestone, version, values, errors }: DeskMilestoneProps) {
	const texts = useTexts();
	const { t } = texts;
	const form = { values, errors };
	const { slug, name, pledges } = milestone;
	return (
		<>
			<ErrorSummary errors={errors} />
			<Breadcrumbs crumbs={[{ href: deskPaths.milestones, label: t("milestones.title") }]} />
			<PageHead title={name}>
				<p class="lead">{stateWords(milestone, texts)}</p>
				<p>
					<a href={paths.milestone(slug)}>{t("desk.pledge.public")}</a>
				</p>
			</PageHead>
			<form class="chapters" method="post" action={deskPaths.milestoneChanges(slug)} novalidate data-guard>
				<input type="hidden" name="version" value={version} />
				<Chapter title={t("desk.milestone.change")} words={t("desk.milestone.change.about", { count: pledges })}>
					<DateFields form={form} />
				</Chapter>
				<Chapter title={t("desk.reason")} words={t("desk.milestone.why.about")}>
					<Lines form={form} name="reason" label={t("desk.move.reason")} rows={2} maxLength={LENGTHS.reason} />
					<SourceFields form={form} prefix="source" />
				</Chapter>
				<div class="actions closing">
					<button type="submit">{t("desk.milestone.save")}</button>
					<a href={deskPaths.milestones}>{t("desk.back")}</a>
				</div>
			</form>
		</>
	);
}

function DateFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	const states = MILESTONE_STATES.map((value) => ({ value, label: t(`milestone.short.${value}`) }));
	return (
		<>
			<OneOf form={form} name="state" legend={t("desk.milestones.state")} options={states} inline />
			<Day
				form={form}
				name="onDate"
				label={t("desk.milestones.on_date")}
				hint={t("desk.milestones.on_date.hint")}
				optional
			/>
		</>
	);
}
