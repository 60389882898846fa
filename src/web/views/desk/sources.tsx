import type { LinkState } from "../../../domain/capture.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { EmptyState, Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

export interface DeskSourcesProps {
	readonly rows: readonly SourceRow[];
	/** Sources of which no copy could be made. */
	readonly withoutCopy: readonly BareSource[];
	readonly counts: { readonly kept: number; readonly waiting: number; readonly failed: number };
	/** Whether anything is fetched at all. */
	readonly isFetching: boolean;
}

interface BareSource {
	readonly sourceId: number;
	readonly url: string;
	readonly publisher: string;
	readonly title: string;
	readonly reason: string;
}

interface SourceRow extends BareSource {
	readonly state: LinkState;
	readonly likeness: number | null;
	/** Since which day it has been so. */
	readonly since: string;
}

/** The links that need a person. */
export function deskSourcesPage(props: DeskSourcesProps, { t }: Texts): Page {
	return deskPage(t("desk.sources.title"), deskPaths.sources, <DeskSources {...props} />);
}

function DeskSources({ rows, withoutCopy, counts, isFetching }: DeskSourcesProps) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("desk.sources.title")}>
				<p class="lead">{t("desk.sources.words")}</p>
				<p class="soft">{t("desk.sources.counts", counts)}</p>
			</PageHead>
			{!isFetching && <Notice title={t("desk.sources.off")} />}
			{rows.length === 0 ? <EmptyState title={t("desk.sources.none")} /> : <Rows rows={rows} />}
			{withoutCopy.length > 0 && <WithoutCopy rows={withoutCopy} />}
		</>
	);
}

function Rows({ rows }: Pick<DeskSourcesProps, "rows">) {
	const { t, formats } = useTexts();
	return (
		<ul class="mending">
			{rows.map((row) => (
				<li key={row.sourceId}>
					<a href={deskPaths.source(row.sourceId)}>
						<bdi>{row.title || row.publisher}</bdi>
					</a>
					<strong class="capital">{t(`link.${row.state}`)}</strong>
					<span class="soft">
						<bdi>{row.publisher}</bdi>, {t("desk.sources.since", { date: formats.date(row.since) })}
					</span>
					{row.reason && <span class="soft">{row.reason}</span>}
					{row.likeness !== null && <span class="soft">{t("desk.sources.likeness", { percent: row.likeness })}</span>}
					<span class="soft address" dir="ltr">
						{row.url}
					</span>
				</li>
			))}
		</ul>
	);
}

function WithoutCopy({ rows }: { rows: readonly BareSource[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="without-copy">
			<h2 id="without-copy">{t("desk.sources.bare")}</h2>
			<p class="soft">{t("desk.sources.bare.words")}</p>
			<ul class="mending">
				{rows.map(({ sourceId, title, publisher, url, reason }) => (
					<li key={sourceId}>
						<a href={deskPaths.source(sourceId)}>
							<bdi>{title || publisher}</bdi>
						</a>
						<span class="soft">{reason}</span>
						<span class="soft address" dir="ltr">
							{url}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
