import type { Slippage } from "../../../domain/slippage.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Badge } from "../parts/badge.tsx";
import { type DeadlineRevision, DeadlineSection } from "../parts/deadline-section.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type EvidenceItem, EvidenceSection } from "../parts/evidence-section.tsx";
import { Corrections, type CorrectionView, OutcomeSection, type OutcomeStory } from "../parts/outcome-section.tsx";
import { Breadcrumbs, EmptyState, Notice, Pager, type PagerProps, Prose } from "../parts/page-parts.tsx";
import type { PledgeSummary } from "../parts/pledge-item.tsx";
import { PledgeTest, type PledgeTestProps } from "../parts/pledge-test.tsx";
import { Quote, type StatementView } from "../parts/quote.tsx";
import { RelationSection, type RelationView } from "../parts/relation-section.tsx";
import { ReplySection, type ReplyView } from "../parts/reply-section.tsx";
import { SeriesSection, type SeriesView } from "../parts/series-section.tsx";
import { useTexts } from "../parts/texts.ts";
import { Timeline, type TimelineEntry } from "../parts/timeline.tsx";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Comments, type CommentView } from "./parts/comments.tsx";
import type { FormState } from "./parts/form-fields.tsx";
import { type HeldOutcome, Hold } from "./parts/hold.tsx";
import { type PledgePlace, PledgePlaceForm } from "./parts/pledge-place.tsx";
import { type PledgeSource, PledgeSources } from "./parts/pledge-sources.tsx";

export interface DeskPledgeProps {
	readonly pledge: PledgeSummary & { readonly version: number };
	readonly isDraft: boolean;
	/** Whether this user may mark outcomes. */
	readonly mayMark: boolean;
	/** Whether a conflict of interest bars this user from deciding on it. */
	readonly isBarred: boolean;
	/** Whether it waits for a condition. */
	readonly isWaiting?: boolean | undefined;
	readonly followers: number;
	/** Who has it at the desk. */
	readonly place: PledgePlace;
	/** How long the outcome took after the deadline passed, or is waited for, in words. */
	readonly waited?: string | undefined;
	/** Where its outcome can still be taken back by this user. */
	readonly held?: readonly HeldOutcome[] | undefined;
	/** Empty where there are none. */
	readonly notes: string;
	/** The first is the one that made the pledge. */
	readonly statements: readonly [StatementView, ...StatementView[]];
	readonly test: PledgeTestProps;
	/** From the first to the one in force. */
	readonly deadlines: readonly [DeadlineRevision, ...DeadlineRevision[]];
	/** Where its day has moved. */
	readonly slippage?: Slippage | undefined;
	/** How it comes round, where it is recurring. */
	readonly series?: SeriesView | undefined;
	readonly outcome?: OutcomeStory | undefined;
	readonly corrections: readonly CorrectionView[];
	readonly evidence: readonly EvidenceItem[];
	/** How it stands to other pledges. */
	readonly relations: readonly RelationView[];
	/** Where it was merged into another: what that one is called, and its id. */
	readonly mergedInto?: { readonly id: string; readonly title: string } | undefined;
	/** What they were asked and said. */
	readonly replies: readonly ReplyView[];
	readonly comments: readonly CommentView[];
	/** A comment that was refused. */
	readonly commenting?: FormState | undefined;
	/** Every source it names. */
	readonly sources: readonly PledgeSource[];
	/** All events, newest first; the public never sees the private ones. */
	readonly history: readonly (TimelineEntry & { readonly isPrivate: boolean })[];
	/** Where there is more of it. */
	readonly historyWays?: PagerProps | undefined;
	/** What was just done, in words. */
	readonly done?: string | undefined;
}

/** A pledge as the desk sees it: its state, everything that can be done with it, the notes, the whole history. */
export function deskPledgePage(props: DeskPledgeProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	// Not the public page's title: both may stand open side by side.
	return deskPage(`${t("desk.title")}: ${title}`, deskPaths.pledge(id), <DeskPledge {...props} />);
}

function DeskPledge(props: DeskPledgeProps) {
	const { t } = useTexts();
	const { pledge, held, done, mergedInto } = props;
	return (
		<>
			<ErrorSummary errors={props.commenting?.errors} />
			{done && <Notice kind="done" title={done} />}
			{held?.map((one) => (
				<Hold key={one.number ?? 0} id={pledge.id} version={pledge.version} held={one} />
			))}
			{mergedInto && (
				<Notice title={t("desk.relations.merged", { title: mergedInto.title })}>
					<p>{t("desk.relations.merged.words")}</p>
					<p>
						<a href={deskPaths.pledge(mergedInto.id)}>{t("desk.relations.merged.open")}</a>
					</p>
				</Notice>
			)}
			<article class="desk-sheet">
				<header class="desk-sheet-head">
					<Breadcrumbs crumbs={[{ href: deskPaths.desk, label: t("desk.title") }]} />
					<h1 dir="auto">{pledge.title}</h1>
					<p class="standing">
						<PublicState {...props} />
					</p>
					{mergedInto ? (
						<p class="badge large is-not-started">{t("desk.pledge.is_merged")}</p>
					) : (
						<Badge {...pledge} large />
					)}
				</header>
				<aside class="desk-side" aria-label={t("desk.pledge.do")}>
					{props.isBarred && <p class="barred">{t("desk.pledge.barred")}</p>}
					{mergedInto ? <Parting {...props} /> : <Verbs {...props} />}
					{!mergedInto && <PledgePlaceForm id={pledge.id} place={props.place} />}
					<Notes {...props} />
				</aside>
				<div class="desk-story">
					<Story {...props} />
				</div>
			</article>
		</>
	);
}

function PublicState({ pledge, isDraft, followers, waited }: DeskPledgeProps) {
	const { t } = useTexts();
	if (isDraft) return <strong>{t("desk.pledge.is_draft")}</strong>;
	return (
		<>
			<a href={paths.pledge(pledge.id)}>{t("desk.pledge.public")}</a>
			<span>{t("desk.followers", { count: followers })}</span>
			<span>{t("desk.pledge.version", { version: pledge.version })}</span>
			{waited && <span>{waited}</span>}
		</>
	);
}

/** All that is left to do with a pledge that was merged into another. */
function Parting({ pledge: { id }, mayMark, isBarred }: DeskPledgeProps) {
	const { t } = useTexts();
	if (!mayMark || isBarred) return null;
	return (
		<div class="verbs">
			<a class="button quiet" href={deskPaths.relations(id)}>
				{t("desk.relations.part")}
			</a>
		</div>
	);
}

/** The next step is a button: publish a draft, mark what has lapsed. The rest stands by what it is for. */
function Verbs(props: DeskPledgeProps) {
	const { t } = useTexts();
	const { pledge, isDraft } = props;
	const mark = markVerb(props);
	return (
		<div class="verbs">
			{isDraft && (
				<form method="post" action={deskPaths.publication(pledge.id)}>
					<input type="hidden" name="version" value={pledge.version} />
					<button type="submit">{t("desk.pledge.publish")}</button>
				</form>
			)}
			{mark && (
				<a class={isDraft ? "button quiet" : "button"} href={mark.href}>
					{t(mark.label)}
				</a>
			)}
			{verbGroups(props).map(({ name, verbs }) => (
				<section key={name} aria-labelledby={`verbs-${name}`}>
					<h2 id={`verbs-${name}`}>{t(`desk.pledge.verbs.${name}`)}</h2>
					<ul>
						{verbs.map(({ href, label }) => (
							<li key={href}>
								<a href={href}>{t(label)}</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

function markVerb({ pledge: { id, outcome }, mayMark, isBarred }: DeskPledgeProps) {
	if (!mayMark || isBarred) return undefined;
	const label = outcome === "not_started" ? "desk.do.mark" : "desk.outcome.title.again";
	return { href: deskPaths.outcomes(id), label } as const;
}

/** What this user may do, by what it does. A conflict of interest leaves what decides nothing. */
function verbGroups({ pledge, isDraft, mayMark, isBarred, isWaiting }: DeskPledgeProps) {
	const { id } = pledge;
	const [promiser] = pledge.promisers;
	const groups = {
		found: [
			{ href: deskPaths.evidence(id), label: "desk.evidence.title", is: true },
			{ href: deskPaths.statements(id), label: "desk.statement.title", is: true },
			{ href: deskPaths.conditions(id), label: "desk.condition.title", is: mayMark && !isBarred && isWaiting },
			{ href: deskPaths.reviews(id), label: "desk.do.review", is: !isDraft },
			{ href: deskPaths.replies(id), label: "desk.reply.ask", is: true },
		],
		change: [
			{ href: deskPaths.deadlines(id), label: "desk.do.move", is: !isBarred },
			{ href: deskPaths.edit(id), label: "desk.edit.title", is: !isBarred },
			{ href: deskPaths.relations(id), label: "desk.relations.title", is: true },
			{ href: promiser ? deskPaths.terms(promiser.slug) : "", label: "terms.title", is: promiser !== undefined },
		],
	} as const;
	return (["found", "change"] as const).map((name) => ({ name, verbs: groups[name].filter(({ is }) => is) }));
}

function Notes({ notes, pledge, isBarred, mergedInto }: DeskPledgeProps) {
	const { t } = useTexts();
	return (
		<section class="card notes" aria-labelledby="private-notes">
			<h2 id="private-notes">{t("desk.filing.notes")}</h2>
			{notes ? <Prose text={notes} /> : <p class="soft">{t("desk.pledge.no_notes")}</p>}
			{!isBarred && !mergedInto && (
				<p>
					<a href={`${deskPaths.edit(pledge.id)}#notes`}>{t("desk.pledge.edit_notes")}</a>
				</p>
			)}
		</section>
	);
}

function Story(props: DeskPledgeProps) {
	const { t } = useTexts();
	const mayChange = !(props.isBarred || props.mergedInto);
	const history = props.history.map(({ isPrivate, ...entry }) =>
		isPrivate ? { ...entry, title: t("desk.pledge.private_event", { title: entry.title }) } : entry,
	);
	return (
		<>
			{props.statements.map((statement, index) => (
				<div key={`${statement.saidOn}${statement.quote}`}>
					<Quote statement={statement} isSmall={index > 0} />
					{mayChange && (
						<p>
							<a href={`${deskPaths.corrections(props.pledge.id)}?number=${index + 1}`}>{t("desk.correct.link")}</a>
						</p>
					)}
				</div>
			))}
			<OutcomeSection story={props.outcome} />
			<Corrections corrections={props.corrections} />
			<RelationSection relations={props.relations} />
			<ReplySection replies={props.replies} hrefOf={(number) => deskPaths.reply(props.pledge.id, number)} />
			<PledgeTest {...props.test} />
			{props.series && (
				<SeriesSection
					series={props.series}
					tally={props.pledge.tally}
					markHref={props.mayMark && mayChange ? (number) => deskPaths.occurrence(props.pledge.id, number) : undefined}
				/>
			)}
			<DeadlineSection revisions={props.deadlines} pledge={props.pledge} slippage={props.slippage} />
			<EvidenceSection evidence={props.evidence} />
			{props.evidence.length === 0 && <EmptyState title={t("desk.pledge.no_evidence")} />}
			<PledgeSources sources={props.sources} />
			<Comments pledgeId={props.pledge.id} comments={props.comments} form={props.commenting} />
			<section class="section" aria-labelledby="history">
				<h2 id="history">{t("history.title")}</h2>
				<p class="soft">{t("history.words")}</p>
				<Timeline entries={history} />
				<Pager {...props.historyWays} />
			</section>
		</>
	);
}
