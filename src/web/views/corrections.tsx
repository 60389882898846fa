import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { DataLinks, EmptyState, PageHead, Pager, type PagerProps } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** A correction among all of them. */
export interface CorrectionEntry {
	/** Of its event, for links to it. */
	readonly id: string;
	readonly pledge: { readonly id: string; readonly title: string };
	readonly promiser: string;
	/** When it was put right. */
	readonly on: string;
	/** What was wrong. */
	readonly words: string;
	/** What was put in place of what, and since when it stood wrong, in words. */
	readonly change?: string | undefined;
}

export interface CorrectionsProps extends PagerProps {
	/** The newest first. */
	readonly entries: readonly CorrectionEntry[];
}

/** What the newsroom had wrong, and when it put it right. */
export function correctionsPage(props: CorrectionsProps, { t }: Texts): Page {
	return {
		title: t("corrections.title"),
		description: t("corrections.words"),
		path: paths.corrections,
		section: "method",
		feedHref: paths.feedOf(paths.corrections),
		content: <Corrections {...props} />,
	};
}

function Corrections({ entries, ...ways }: CorrectionsProps) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("corrections.title")}>
				<p class="lead">{t("corrections.words")}</p>
			</PageHead>
			{entries.length === 0 && <EmptyState title={t("corrections.none")} />}
			<ol class="pledges">
				{entries.map((entry) => (
					<Entry key={entry.id} entry={entry} />
				))}
			</ol>
			<Pager {...ways} />
			<DataLinks
				title={t("data.title")}
				links={[
					{ href: paths.feedOf(paths.corrections), label: t("data.feed") },
					{ href: paths.apiCorrections, label: t("data.json") },
				]}
			/>
		</>
	);
}

function Entry({ entry: { id, pledge, promiser, on, words, change } }: { entry: CorrectionEntry }) {
	const { t, formats } = useTexts();
	return (
		<li class="pledge-item" id={`event-${id}`}>
			<p class="date">
				<time dateTime={on}>
					<span class="day">{formats.dayOfMonth(on)}</span> <span class="month">{formats.shortMonth(on)}</span>
				</time>
			</p>
			<div class="what">
				<h2 class="headline" dir="auto">
					<a href={`${paths.pledge(pledge.id)}#event-${id}`}>{pledge.title}</a>
				</h2>
				<p class="byline">
					<bdi>{promiser}</bdi>
				</p>
				<p class="correction">
					<strong>{t("pledge.correction.on", { date: formats.date(on) })}</strong> <span dir="auto">{words}</span>
				</p>
				{change && (
					<p class="soft" dir="auto">
						{change}
					</p>
				)}
			</div>
		</li>
	);
}
