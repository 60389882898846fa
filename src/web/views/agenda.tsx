import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { DataLinks, EmptyState, PageHead } from "./parts/page-parts.tsx";
import { PledgeList, type PledgeSummary } from "./parts/pledge-item.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** Some of the pledges of a stretch of time, and where the rest is. */
export interface AgendaGroup {
	/** How many there are in all. */
	readonly count: number;
	readonly pledges: readonly PledgeSummary[];
	/** The list with all of them, where there are more than shown. */
	readonly moreHref?: string | undefined;
}

export interface AgendaProps {
	/** Lapsed without an outcome, the latest first. */
	readonly passed: AgendaGroup;
	/** Today and the next six days. */
	readonly week: AgendaGroup;
	/** After that, up to 30 days from today. */
	readonly month: AgendaGroup;
	/** By month ("2026-01"), the nearest first. */
	readonly later: readonly (AgendaGroup & { readonly month: string })[];
	/** Vague, waiting or without a deadline. */
	readonly undated: AgendaGroup;
}

/** All deadlines by when they are: the ones behind us first, because an outcome is owed there. */
export function agendaPage(props: AgendaProps, { t }: Texts): Page {
	return {
		title: t("agenda.title"),
		description: t("agenda.words"),
		path: paths.deadlines,
		section: "deadlines",
		feedHref: paths.siteFeed,
		calendarHref: paths.siteCalendar,
		content: <Agenda {...props} />,
	};
}

function Agenda({ passed, week, month, later, undated }: AgendaProps) {
	const { t, formats } = useTexts();
	const isEmpty = [passed, week, month, undated, ...later].every(({ count }) => count === 0);
	return (
		<>
			<PageHead title={t("agenda.title")}>
				<p class="lead">{t("agenda.words")}</p>
				<DataLinks
					title={t("data.title")}
					links={[
						{ href: paths.siteCalendar, label: t("data.calendar") },
						{ href: paths.siteFeed, label: t("data.feed") },
						{ href: paths.follow, label: t("nav.follow") },
					]}
				/>
			</PageHead>
			{isEmpty && <EmptyState title={t("home.empty.title")} />}
			<Group id="passed" title={t("agenda.passed")} group={passed} />
			<Group id="week" title={t("agenda.week")} group={week} />
			<Group id="month" title={t("agenda.month")} group={month} />
			{later.map((group) => (
				<Group key={group.month} id={group.month} title={formats.month(`${group.month}-01`)} group={group} />
			))}
			<Group id="undated" title={t("agenda.undated")} words={t("agenda.undated.words")} group={undated} />
		</>
	);
}

function Group({ id, title, words, group }: GroupProps) {
	const { t, formats } = useTexts();
	if (group.count === 0) return null;
	return (
		<section class="section" aria-labelledby={`at-${id}`}>
			<h2 id={`at-${id}`}>
				{title} <span class="count">{formats.number(group.count)}</span>
			</h2>
			{words && <p class="soft">{words}</p>}
			<PledgeList pledges={group.pledges} />
			{group.moreHref && (
				<p class="more">
					<a href={group.moreHref}>{t("agenda.more", { count: group.count - group.pledges.length })}</a>
				</p>
			)}
		</section>
	);
}

interface GroupProps {
	id: string;
	title: string;
	words?: string;
	group: AgendaGroup;
}
