import type { Texts } from "../../text/text.ts";
import { deskPaths } from "./desk/desk-paths.ts";
import type { Page } from "./page.ts";
import { PageHead, Pager, type PagerProps } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** One candidate, in finished words. */
export interface CandidateView {
	readonly id: number;
	readonly title: string;
	readonly promiser: string;
	readonly saidOn: string | null;
	readonly url: string;
	readonly reason: string;
	readonly words: string;
	readonly loggedOn: string;
	/** The pledge as which it was registered after all. */
	readonly pledgeHref?: string | undefined;
	/** At the desk: where it is registered after all. */
	readonly registerHref?: string | undefined;
}

export interface SelectionProps {
	readonly total: number;
	/** The reason in words, the one that left out most first. */
	readonly counts: readonly { readonly reason: string; readonly count: number }[];
	/** Every entry, where the policy shows them. */
	readonly entries?: readonly CandidateView[] | undefined;
	readonly ways?: PagerProps | undefined;
}

/** What was considered and not registered, and why. */
export function selectionPage(props: SelectionProps, { t }: Texts): Page {
	return {
		title: t("selection.title"),
		description: t("selection.words"),
		path: paths.selection,
		deskHref: deskPaths.candidates,
		section: "method",
		content: <Selection {...props} />,
	};
}

function Selection({ total, counts, entries, ways }: SelectionProps) {
	const { t, formats } = useTexts();
	return (
		<div class="reading">
			<PageHead title={t("selection.title")}>
				<p class="lead">{t("selection.words")}</p>
				<p>{t("selection.total", { count: total })}</p>
			</PageHead>
			{counts.length > 0 && (
				<section class="section" aria-labelledby="reasons">
					<h2 id="reasons">{t("selection.by_reason")}</h2>
					<dl class="facts">
						{counts.map(({ reason, count }) => (
							<div key={reason}>
								<dt>{reason}</dt>
								<dd>{formats.number(count)}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
			{entries && entries.length > 0 && (
				<section class="section" aria-labelledby="entries">
					<h2 id="entries">{t("selection.entries")}</h2>
					<CandidateList entries={entries} />
					<Pager {...ways} />
				</section>
			)}
			<p class="data-links">
				<a href={paths.apiSelection}>{t("selection.data")}</a>
			</p>
		</div>
	);
}

/** Candidates, in the order given. */
export function CandidateList({ entries }: { entries: readonly CandidateView[] }) {
	const { t, formats } = useTexts();
	return (
		<ol class="candidates">
			{entries.map(({ id, title, promiser, saidOn, url, reason, words, loggedOn, pledgeHref, registerHref }) => (
				<li key={id}>
					<p dir="auto">{url ? <a href={url}>{title}</a> : title}</p>
					<p class="byline">
						<bdi>{promiser}</bdi>
						{saidOn && <span>{t("list.said", { date: formats.shortDate(saidOn) })}</span>}
						<strong>{reason}</strong>
						<time dateTime={loggedOn}>{formats.shortDate(loggedOn)}</time>
					</p>
					{words && (
						<p class="soft" dir="auto">
							{words}
						</p>
					)}
					{pledgeHref && <a href={pledgeHref}>{t("selection.registered")}</a>}
					{registerHref && (
						<a href={registerHref} aria-label={t("desk.candidates.register.named", { title })}>
							{t("desk.candidates.register")}
						</a>
					)}
				</li>
			))}
		</ol>
	);
}
