import type { MilestoneState } from "../../domain/milestone.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "./desk/desk-paths.ts";
import type { Page } from "./page.ts";
import { Breadcrumbs, DataLinks, EmptyState, PageHead, Pager, type PagerProps } from "./parts/page-parts.tsx";
import { PledgeList, type PledgeSummary } from "./parts/pledge-item.tsx";
import { type Source, SourceLine } from "./parts/source-line.tsx";
import { useTexts } from "./parts/texts.ts";
import { Timeline, type TimelineEntry } from "./parts/timeline.tsx";
import { paths } from "./paths.ts";

/** Something in the world that deadlines hang on. */
export interface MilestoneView {
	readonly slug: string;
	readonly name: string;
	readonly state: MilestoneState;
	readonly on?: string | undefined;
	/** How many published pledges hang on it. */
	readonly pledges: number;
}

export interface MilestonesProps extends PagerProps {
	readonly entries: readonly MilestoneView[];
}

/** Milestones by name. */
export function milestonesPage(props: MilestonesProps, { t }: Texts): Page {
	return {
		title: t("milestones.title"),
		path: paths.milestones,
		deskHref: deskPaths.milestones,
		section: "deadlines",
		content: <Milestones {...props} />,
	};
}

export interface MilestonePageProps {
	readonly milestone: MilestoneView;
	readonly source?: Source | undefined;
	/** Published ones that hang on it now, the nearest deadline first. */
	readonly pledges: readonly PledgeSummary[];
	/** Where there are more of them. */
	readonly pledgesWays?: PagerProps | undefined;
	/** Newest first. */
	readonly history: readonly TimelineEntry[];
	/** Where there is more of it. */
	readonly historyWays?: PagerProps | undefined;
}

/** A milestone: its date and where that is from, what hangs on it, and how its date changed. */
export function milestonePage(props: MilestonePageProps, _texts: Texts): Page {
	const { slug, name } = props.milestone;
	const path = paths.milestone(slug);
	const links = { feedHref: paths.feedOf(path), calendarHref: paths.calendarOf(path) };
	const deskHref = deskPaths.milestone(slug);
	return { title: name, path, deskHref, section: "deadlines", ...links, content: <Milestone {...props} /> };
}

/** Its state in words, with the date where there is one. */
export function stateWords({ state, on }: Pick<MilestoneView, "state" | "on">, { t, formats }: Texts): string {
	return state === "unknown" || !on
		? t("milestone.state.unknown")
		: t(`milestone.state.${state}`, { date: formats.longDate(on) });
}

function Milestones({ entries, ...ways }: MilestonesProps) {
	const texts = useTexts();
	const { t } = texts;
	return (
		<>
			<PageHead title={t("milestones.title")}>
				<p class="lead">{t("milestones.words")}</p>
			</PageHead>
			{entries.length === 0 && <EmptyState title={t("milestones.none")} />}
			<ul class="directory">
				{entries.map((entry) => (
					<li key={entry.slug}>
						<a href={paths.milestone(entry.slug)}>
							<bdi>{entry.name}</bdi>
						</a>
						<span>{stateWords(entry, texts)}</span>
						<span class="soft">{t("milestone.pledges", { count: entry.pledges })}</span>
					</li>
				))}
			</ul>
			<Pager {...ways} />
		</>
	);
}

function Milestone({ milestone, source, pledges, pledgesWays, history, historyWays }: MilestonePageProps) {
	const texts = useTexts();
	const { t } = texts;
	return (
		<>
			<Breadcrumbs crumbs={[{ href: paths.milestones, label: t("milestones.title") }]} />
			<PageHead title={milestone.name}>
				<p class="lead">{stateWords(milestone, texts)}</p>
				{source && <SourceLine source={source} />}
			</PageHead>
			<section class="section" aria-labelledby="pledges">
				<h2 id="pledges">{t("milestone.pledges", { count: milestone.pledges })}</h2>
				<PledgeList pledges={pledges} />
				<Pager {...pledgesWays} />
				{pledges.length > 0 && <p class="soft">{t("milestone.follow")}</p>}
			</section>
			<section class="section" aria-labelledby="history">
				<h2 id="history">{t("milestone.history")}</h2>
				<Timeline entries={history} />
				<Pager {...historyWays} />
			</section>
			<DataLinks
				title={t("data.title")}
				links={[
					{ href: paths.calendarOf(paths.milestone(milestone.slug)), label: t("data.calendar") },
					{ href: paths.feedOf(paths.milestone(milestone.slug)), label: t("data.feed") },
				]}
			/>
		</>
	);
}
