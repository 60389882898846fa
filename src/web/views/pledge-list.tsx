import { LENGTHS } from "../../domain/lengths.ts";
import { OUTCOMES } from "../../domain/outcome.ts";
import { TIMELINESS } from "../../domain/timeliness.ts";
import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { Field, type Option, Select } from "./parts/fields.tsx";
import { type Crumb, DataLinks, EmptyState, PageHead, Pager } from "./parts/page-parts.tsx";
import { type Named, PledgeList, type PledgeSummary } from "./parts/pledge-item.tsx";
import { useTexts } from "./parts/texts.ts";
import { PLEDGE_SORTS, type PledgeFilters, paths } from "./paths.ts";

export interface PledgeListProps {
	/** What the filters stand at, as they came in the address. */
	readonly filters: PledgeFilters;
	readonly promisers: readonly Named[];
	readonly topics: readonly Named[];
	/** The reasons that the policy lists for broken and stalled. */
	readonly causes: readonly Option[];
	readonly pledges: readonly PledgeSummary[];
	/** How many fit; not given where counting would cost more than it tells. */
	readonly count?: number | undefined;
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
	/** This list in other forms: feed, JSON. */
	readonly dataLinks?: readonly Crumb[] | undefined;
}

/** All pledges, or those that fit the filters. A plain GET form: every list has an address that can be passed on. */
export function pledgeListPage(props: PledgeListProps, { t }: Texts): Page {
	const { sort, ...filters } = props.filters;
	const hasFilters = Object.values(filters).some(Boolean) || (sort !== undefined && sort !== PLEDGE_SORTS[0]);
	return {
		title: t("list.title"),
		path: hasFilters ? paths.pledgesWith(props.filters) : paths.pledges,
		section: "pledges",
		feedHref: paths.siteFeed,
		content: <List {...props} hasFilters={hasFilters} />,
	};
}

function List(props: PledgeListProps & { hasFilters: boolean }) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("list.title")} />
			<Filters {...props} />
			<section class="section" aria-labelledby="results">
				<h2 id="results">{props.count === undefined ? t("list.title") : t("list.count", { count: props.count })}</h2>
				<p class="soft">{t(`list.sort.${props.filters.sort ?? PLEDGE_SORTS[0]}.words`)}</p>
				{props.pledges.length > 0 ? (
					<PledgeList pledges={props.pledges} />
				) : (
					<EmptyState title={t("list.none.title")}>
						<p>{t("list.none.words")}</p>
					</EmptyState>
				)}
			</section>
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
			{props.dataLinks && <DataLinks title={t("list.this")} links={props.dataLinks} />}
		</>
	);
}

function Filters({ hasFilters, ...props }: PledgeListProps & { hasFilters: boolean }) {
	const { t } = useTexts();
	const { q, ...others } = props.filters;
	const isNarrowed = Object.values(others).some((value) => value !== undefined && value !== "");
	return (
		<search>
			<form class="filters" action={paths.pledges}>
				<Field name="q" type="search" label={t("list.search")} value={q} maxLength={LENGTHS.search} isFilter />
				<button type="submit">{t("list.show")}</button>
				{hasFilters && <a href={paths.pledges}>{t("list.clear")}</a>}
				<details open={isNarrowed}>
					<summary>{t("list.narrow")}</summary>
					<div class="narrow-by">
						<NarrowBy {...props} />
					</div>
				</details>
			</form>
		</search>
	);
}

function NarrowBy({ filters, promisers, topics, causes }: PledgeListProps) {
	const { t } = useTexts();
	const choices = [
		{ name: "promiser", options: promisers.map(asOption) },
		{ name: "topic", options: topics.map(asOption) },
		{ name: "outcome", options: OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })) },
		{ name: "cause", options: causes },
		{ name: "timeliness", options: TIMELINESS.map((value) => ({ value, label: t(`timeliness.${value}`) })) },
	] as const;
	return (
		<>
			{choices.map(({ name, options }) => (
				<Select
					key={name}
					name={name}
					label={t(`list.${name}`)}
					options={options}
					value={filters[name]}
					emptyLabel={t("list.any")}
					isFilter
				/>
			))}
			<Select
				name="sort"
				label={t("list.sort")}
				options={PLEDGE_SORTS.map((value) => ({ value, label: t(`list.sort.${value}`) }))}
				value={filters.sort ?? PLEDGE_SORTS[0]}
				isFilter
			/>
		</>
	);
}

function asOption({ slug, name }: Named) {
	return { value: slug, label: name };
}
