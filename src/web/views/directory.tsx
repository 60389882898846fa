import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { EmptyState, PageHead, Pager } from "./parts/page-parts.tsx";
import type { Named } from "./parts/pledge-item.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

export interface DirectoryProps {
	/** By name, never by any count. */
	readonly entries: readonly DirectoryEntry[];
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

export interface DirectoryEntry extends Named {
	/** How many published pledges. */
	readonly pledges: number;
	/** How many of them have a settled outcome. */
	readonly settled: number;
}

/** Everybody with a published pledge. */
export function promisersPage(props: DirectoryProps, { t }: Texts): Page {
	const words = { title: t("promisers.title"), words: t("promisers.words"), none: t("promisers.none") };
	return {
		title: words.title,
		path: paths.promisers,
		section: "promisers",
		content: <Directory {...props} {...words} pathOf={paths.promiser} />,
	};
}

/** Everything that published pledges are about. */
export function topicsPage(props: DirectoryProps, { t }: Texts): Page {
	const words = { title: t("topics.title"), words: t("topics.words"), none: t("topics.none") };
	return {
		title: words.title,
		path: paths.topics,
		section: "topics",
		content: <Directory {...props} {...words} pathOf={paths.topic} />,
	};
}

function Directory({ entries, newerHref, olderHref, title, words, none, pathOf }: Props) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={title}>
				<p class="lead">{words}</p>
			</PageHead>
			{entries.length === 0 && <EmptyState title={none} />}
			<ul class="directory">
				{entries.map(({ slug, name, pledges, settled }) => (
					<li key={slug}>
						<a href={pathOf(slug)}>
							<bdi>{name}</bdi>
						</a>
						<span>{t("list.count", { count: pledges })}</span>
						<span class="soft">{t("promiser.settled", { settled, total: pledges })}</span>
					</li>
				))}
			</ul>
			<Pager newerHref={newerHref} olderHref={olderHref} />
		</>
	);
}

interface Props extends DirectoryProps {
	title: string;
	words: string;
	none: string;
	pathOf: (slug: string) => string;
}
