import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Breadcrumbs, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

/** The outcomes of passed deadlines that were marked in a month. */
export interface MonthRow {
	/** "2026-03". */
	readonly month: string;
	readonly count: number;
	/** Whole days; undefined where there was none. */
	readonly medianDays: number | undefined;
	readonly longestDays: number | undefined;
}

interface PaceProps {
	/** The latest first. */
	readonly months: readonly MonthRow[];
}

/** How long passed deadlines waited for their outcome. Of the newsroom as a whole: nobody is ranked. */
export function pacePage(props: PaceProps, { t }: Texts): Page {
	return deskPage(t("desk.pace.title"), deskPaths.pace, <Pace {...props} />);
}

function Pace({ months }: PaceProps) {
	const { t, formats } = useTexts();
	const days = (count: number | undefined) => (count === undefined ? "–" : t("desk.pace.days", { count }));
	return (
		<>
			<Breadcrumbs crumbs={[{ href: deskPaths.desk, label: t("desk.title") }]} />
			<PageHead title={t("desk.pace.title")}>
				<p class="lead">{t("desk.pace.words")}</p>
			</PageHead>
			<table class="stacks">
				<thead>
					<tr>
						<th scope="col">{t("desk.pace.month")}</th>
						<th scope="col">{t("desk.pace.count")}</th>
						<th scope="col">{t("desk.pace.median")}</th>
						<th scope="col">{t("desk.pace.longest")}</th>
					</tr>
				</thead>
				<tbody>
					{months.map(({ month, count, medianDays, longestDays }) => (
						<tr key={month}>
							<th scope="row">
								<time dateTime={month}>{formats.shortMonth(`${month}-01`)}</time>
							</th>
							<td data-label={t("desk.pace.count")}>
								<span>{formats.number(count)}</span>
							</td>
							<td data-label={t("desk.pace.median")}>
								<span>{days(medianDays)}</span>
							</td>
							<td data-label={t("desk.pace.longest")}>
								<span>{days(longestDays)}</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
