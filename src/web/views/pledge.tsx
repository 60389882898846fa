import type { Slippage } from "../../domain/slippage.ts";
import { outcomeSentence } from "../../text/outcome-sentence.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "./desk/desk-paths.ts";
import type { Page } from "./page.ts";
import { Badge } from "./parts/badge.tsx";
import { type DeadlineRevision, DeadlineSection } from "./parts/deadline-section.tsx";
import { type EvidenceItem, EvidenceSection } from "./parts/evidence-section.tsx";
import { FollowForm, type FollowFormProps } from "./parts/follow-form.tsx";
import { Corrections, type CorrectionView, OutcomeSection, type OutcomeStory } from "./parts/outcome-section.tsx";
import { Breadcrumbs, DataLinks, Pager, type PagerProps } from "./parts/page-parts.tsx";
import { firstFew, type PledgeSummary } from "./parts/pledge-item.tsx";
import { PledgeTest, type PledgeTestProps } from "./parts/pledge-test.tsx";
import { Quote, type StatementView } from "./parts/quote.tsx";
import { RelationSection, type RelationView } from "./parts/relation-section.tsx";
import { ReplySection, type ReplyView } from "./parts/reply-section.tsx";
import { SeriesSection, type SeriesView } from "./parts/series-section.tsx";
import { useTexts } from "./parts/texts.ts";
import { TimeRail } from "./parts/time-rail.tsx";
import { Timeline, type TimelineEntry } from "./parts/timeline.tsx";
import { paths } from "./paths.ts";

export interface PledgePageProps {
	readonly pledge: PledgeSummary;
	/** A civil date, in the pledge's zone; the drawing of its time ends there. */
	readonly today: string;
	/** The first is the one that made the pledge; later ones renewed it. */
	readonly statements: readonly [StatementView, ...StatementView[]];
	readonly inShort?: string | undefined;
	readonly test: PledgeTestProps;
	/** From the first to the one in force. */
	readonly deadlines: readonly [DeadlineRevision, ...DeadlineRevision[]];
	/** Where its day has moved. */
	readonly slippage?: Slippage | undefined;
	/** How it comes round, where it is recurring. */
	readonly series?: SeriesView | undefined;
	/** The latest decision, where there is one. */
	readonly outcome?: OutcomeStory | undefined;
	readonly corrections: readonly CorrectionView[];
	readonly evidence: readonly EvidenceItem[];
	/** How it stands to other pledges. */
	readonly relations: readonly RelationView[];
	/** What they said to it, in the order of asking. */
	readonly replies: readonly ReplyView[];
	/** Newest first. */
	readonly history: readonly TimelineEntry[];
	/** Where there is more of it. */
	readonly historyWays?: PagerProps | undefined;
	/** Not given where the site can send no mail. */
	readonly follow: FollowFormProps | undefined;
	/** Where it is not the page as it stands now: the day of it, and the number of the revision. */
	readonly past?: { readonly on: string; readonly revision: number } | undefined;
	/** How to cite this revision, ready to be copied. */
	readonly citation: CitationView | undefined;
}

/** A citation in words, and where the same is for programs. */
export interface CitationView {
	readonly words: string;
	readonly bibtexHref: string;
	readonly jsonHref: string;
}

/** A pledge: the words, what became of them, the test, the deadline, the evidence, and all that changed. */
export function pledgePage(props: PledgePageProps, texts: Texts): Page {
	const { pledge, past } = props;
	const path = paths.pledge(pledge.id);
	const revision = past && texts.t("revision.name", { revision: past.revision });
	const names = texts.formats.list(pledge.promisers.map(({ name }) => name));
	return {
		title: revision ? `${pledge.title} (${revision})` : pledge.title,
		description: `${names}: ${outcomeSentence(texts, pledge)}`,
		path,
		section: "pledges",
		feedHref: paths.feedOf(path),
		calendarHref: paths.calendarOf(path),
		deskHref: deskPaths.pledge(pledge.id),
		isPrivate: past !== undefined,
		past: past && {
			on: past.on,
			nowHref: `${path}#now`,
			revision: { href: paths.revision(pledge.id, past.revision), number: past.revision },
		},
		content: <Pledge {...props} />,
	};
}

function Pledge(props: PledgePageProps) {
	const { t } = useTexts();
	return (
		<article class="sheet">
			<Head {...props} />
			<div class="story">
				<Story {...props} />
			</div>
			<aside class="margin" aria-label={t("follow.title")}>
				<Margin {...props} />
			</aside>
		</article>
	);
}

function Head({ pledge, today, outcome }: PledgePageProps) {
	const { on: dueOn } = pledge.due;
	const happened = outcome?.happenedOn ? { on: outcome.happenedOn, outcome: pledge.outcome } : undefined;
	const crumbs = [
		...firstFew(pledge.promisers).shown.map(({ slug, name }) => ({ href: paths.promiser(slug), label: name })),
		...firstFew(pledge.topics).shown.map(({ slug, name }) => ({ href: paths.topic(slug), label: name })),
	];
	return (
		<header class="sheet-head">
			<Breadcrumbs crumbs={crumbs} />
			<h1 dir="auto">{pledge.title}</h1>
			<Badge {...pledge} large />
			{dueOn && (
				<TimeRail
					saidOn={pledge.saidOn}
					dueOn={dueOn}
					firstDueOn={pledge.firstDueOn}
					today={today}
					happened={happened}
				/>
			)}
		</header>
	);
}

function Story(props: PledgePageProps) {
	const { t } = useTexts();
	const [first, ...renewals] = props.statements;
	return (
		<>
			<Quote statement={first} />
			{props.inShort && (
				<section class="card in-short" aria-labelledby="short">
					<h2 id="short">{t("pledge.short")}</h2>
					<p dir="auto">{props.inShort}</p>
				</section>
			)}
			<OutcomeSection story={props.outcome} />
			<Corrections corrections={props.corrections} />
			<ReplySection replies={props.replies} />
			<PledgeTest {...props.test} />
			{props.series && <SeriesSection series={props.series} tally={props.pledge.tally} />}
			<DeadlineSection revisions={props.deadlines} pledge={props.pledge} slippage={props.slippage} />
			<EvidenceSection evidence={props.evidence} />
			<RelationSection relations={props.relations} />
			{renewals.length > 0 && (
				<section class="section" aria-labelledby="renewed">
					<h2 id="renewed">{t("pledge.renewed")}</h2>
					<Renewals statements={props.statements} />
					{renewals.map((statement) => (
						<Quote key={`${statement.saidOn}${statement.quote}`} statement={statement} isSmall />
					))}
				</section>
			)}
			<section class="section" aria-labelledby="history">
				<h2 id="history">{t("history.title")}</h2>
				<p class="soft">{t("history.words")}</p>
				<Timeline entries={props.history} />
				<Pager {...props.historyWays} />
			</section>
		</>
	);
}

/** "Said three times: on …": no renewal takes the place of the first time. */
function Renewals({ statements }: Pick<PledgePageProps, "statements">) {
	const { t, formats } = useTexts();
	const days = statements.map(({ saidOn }) => saidOn).sort();
	return (
		<>
			<p>{t("renewals.said", { count: days.length, dates: formats.list(days.map((day) => formats.date(day))) })}</p>
			<p class="soft">{t("renewals.words")}</p>
		</>
	);
}

function Margin({ pledge, follow, citation }: PledgePageProps) {
	const { t } = useTexts();
	const path = paths.pledge(pledge.id);
	return (
		<>
			{follow && (
				<section class="card" aria-labelledby="follow">
					<h2 id="follow">{t("follow.pledge.title")}</h2>
					<p>{t("follow.pledge.words")}</p>
					<FollowForm {...follow} submit={t("follow.pledge.submit")} />
				</section>
			)}
			<DataLinks
				title={t("data.title")}
				links={[
					{ href: paths.calendarOf(path), label: t("data.calendar") },
					{ href: paths.feedOf(path), label: t("data.feed") },
					{ href: paths.apiPledge(pledge.id), label: t("data.json") },
					{ href: paths.revisions(pledge.id), label: t("revisions.all") },
				]}
			/>
			<p>
				<a href={paths.tipsAbout(pledge.id)}>{t("tips.from_pledge")}</a>
			</p>
			{citation && <Citation {...citation} />}
		</>
	);
}

function Citation({ words, bibtexHref, jsonHref }: CitationView) {
	const { t } = useTexts();
	return (
		<details>
			<summary>{t("pledge.cite")}</summary>
			<p>{t("pledge.cite.words")}</p>
			<p class="citation">{words}</p>
			<p>
				<a href={bibtexHref}>{t("pledge.cite.bibtex")}</a> <a href={jsonHref}>{t("pledge.cite.json")}</a>
			</p>
		</details>
	);
}
