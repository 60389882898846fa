import type { PromiserKind } from "../../domain/pledge.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "./desk/desk-paths.ts";
import type { Page } from "./page.ts";
import { FollowForm, type FollowFormProps } from "./parts/follow-form.tsx";
import { OutcomeBar, type OutcomeCount } from "./parts/outcome-bar.tsx";
import { Breadcrumbs, DataLinks, PageHead, Pager } from "./parts/page-parts.tsx";
import { CompactPledgeList, type Named, PledgeList, type PledgeSummary } from "./parts/pledge-item.tsx";
import { TermList, type TermView } from "./parts/term-list.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** What the pages of a promiser and of a topic have in common. */
export interface CollectionProps {
	/** How many published pledges there are in all. */
	readonly total: number;
	readonly counts: readonly OutcomeCount[];
	/** Due next, the nearest first; a few. */
	readonly due: readonly PledgeSummary[];
	readonly pledges: readonly PledgeSummary[];
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
	/** Not given where the site can send no mail. */
	readonly follow: FollowFormProps | undefined;
}

export interface PromiserPageProps extends CollectionProps {
	readonly promiser: Named & { readonly kind: PromiserKind; readonly about?: string | undefined };
	/** Terms of office, the latest first. */
	readonly terms: readonly TermView[];
}

export interface TopicPageProps extends CollectionProps {
	readonly topic: Named;
}

/** A promiser: the counts with how many they count, what is due, every pledge. No score. */
export function promiserPage({ promiser, terms, ...rest }: PromiserPageProps, { t }: Texts): Page {
	const path = paths.promiser(promiser.slug);
	return {
		...pageOf(promiser.name, path),
		deskHref: deskPaths.promiser(promiser.slug),
		section: "promisers",
		content: (
			<>
				<Breadcrumbs crumbs={[{ href: paths.promisers, label: t("promisers.title") }]} />
				<PageHead title={promiser.name}>
					{promiser.about && (
						<p class="lead" dir="auto">
							{promiser.about}
						</p>
					)}
					{terms.length > 0 && <TermList terms={terms} />}
				</PageHead>
				<Collection {...rest} path={path} name={promiser.name} />
			</>
		),
	};
}

/** A topic: the same for what the pledges are about. */
export function topicPage({ topic, ...rest }: TopicPageProps, { t }: Texts): Page {
	const path = paths.topic(topic.slug);
	return {
		...pageOf(topic.name, path),
		section: "topics",
		content: (
			<>
				<Breadcrumbs crumbs={[{ href: paths.topics, label: t("topics.title") }]} />
				<PageHead title={topic.name} />
				<Collection {...rest} path={path} name={topic.name} />
			</>
		),
	};
}

function pageOf(title: string, path: string) {
	return { title, path, feedHref: paths.feedOf(path), calendarHref: paths.calendarOf(path) };
}

type Collection = CollectionProps & { path: string; name: string };

function Collection(props: Collection) {
	const { t } = useTexts();
	return (
		<>
			<section aria-labelledby="counts">
				<h2 id="counts">{t("promiser.counts", { count: props.total })}</h2>
				<OutcomeBar counts={props.counts} />
				<p class="soft">{t("promiser.counts.words")}</p>
			</section>
			<div class="columns">
				<section class="section" aria-labelledby="pledges">
					<h2 id="pledges">{t("promiser.all")}</h2>
					<PledgeList pledges={props.pledges} />
					<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
				</section>
				<Beside {...props} />
			</div>
		</>
	);
}

function Beside({ due, follow, path, name }: Collection) {
	const { t } = useTexts();
	return (
		<div class="aside">
			{due.length > 0 && (
				<section class="section" aria-labelledby="due">
					<h2 id="due">{t("promiser.due")}</h2>
					<CompactPledgeList pledges={due} />
				</section>
			)}
			{follow && (
				<section class="section card" aria-labelledby="follow">
					<h2 id="follow">{t("follow.named", { name })}</h2>
					<p>{t("follow.scoped.words")}</p>
					<FollowForm {...follow} submit={t("follow.submit")} />
				</section>
			)}
			<DataLinks
				title={t("data.title")}
				links={[
					{ href: paths.calendarOf(path), label: t("data.calendar") },
					{ href: paths.feedOf(path), label: t("data.feed") },
				]}
			/>
		</div>
	);
}
