import { LENGTHS } from "../../../../domain/lengths.ts";
import { type Lane, WAITS } from "../../../../domain/queue.ts";
import { Checkbox } from "../../parts/choices.tsx";
import { Field, Select } from "../../parts/fields.tsx";
import type { Named } from "../../parts/pledge-item.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** The filters of a queue, as its address carries them. */
export interface QueueFilters {
	readonly promiser?: string | undefined;
	readonly topic?: string | undefined;
	/** "me", "nobody", or a user's number. */
	readonly owner?: string | undefined;
	/** What has waited for so many days or longer. */
	readonly days?: string | undefined;
	/** "on": what rests instead of what waits. */
	readonly resting?: "on" | undefined;
}

/** Whether anything of a queue is left out. */
export function isNarrowed(filters: QueueFilters): boolean {
	return Object.values(filters).some(Boolean);
}

/** A filter that somebody keeps. */
export interface KeptFilter {
	readonly id: number;
	readonly name: string;
	readonly href: string;
	readonly isShared: boolean;
	readonly isOwn: boolean;
	/** Who shares it, where it is another's. */
	readonly by?: string | undefined;
}

export interface QueueFiltersProps {
	readonly lane: Lane;
	readonly filters: QueueFilters;
	readonly promisers: readonly Named[];
	readonly topics: readonly Named[];
	readonly colleagues: readonly { readonly id: number; readonly name: string }[];
	readonly kept: readonly KeptFilter[];
	/** The address of this page, to come back to. */
	readonly here: string;
	/** How many items of the queue rest. */
	readonly resting: number;
}

/** Narrows a queue. Folded away until it is used: most days the whole queue is what there is to do. */
export function QueueFilterForm(props: QueueFiltersProps) {
	const { t } = useTexts();
	const { lane, filters, resting } = props;
	const isUsed = isNarrowed(filters);
	return (
		<details class="queue-filters" open={isUsed}>
			<summary>{isUsed ? t("desk.filter.used") : t("desk.filter.title", { resting })}</summary>
			<search>
				<form class="filters" action={deskPaths.queue(lane)}>
					<Choices {...props} />
					<Checkbox
						name="resting"
						value="on"
						label={t("desk.filter.resting", { resting })}
						checked={filters.resting === "on"}
					/>
					<button type="submit">{t("list.show")}</button>
					{isUsed && <a href={deskPaths.queue(lane)}>{t("list.clear")}</a>}
				</form>
			</search>
			{isUsed && <Keeping {...props} />}
			{props.kept.length > 0 && <Kept {...props} />}
		</details>
	);
}

function Choices({ filters, promisers, topics, colleagues }: QueueFiltersProps) {
	const { t } = useTexts();
	const any = t("list.any");
	const owners = [
		{ value: "me", label: t("desk.filter.owner.me") },
		{ value: "nobody", label: t("desk.filter.owner.nobody") },
		...colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
	];
	const ages = WAITS.map((days) => ({ value: String(days), label: t("desk.filter.days.least", { days }) }));
	const selects = [
		{ name: "owner", label: t("desk.filter.owner"), options: owners, emptyLabel: t("desk.filter.owner.all") },
		{ name: "promiser", label: t("list.promiser"), options: promisers.map(asOption), emptyLabel: any },
		{ name: "topic", label: t("list.topic"), options: topics.map(asOption), emptyLabel: any },
		{ name: "days", label: t("desk.filter.days"), options: ages, emptyLabel: any },
	] as const;
	return selects.map((select) => <Select key={select.name} {...select} value={filters[select.name]} isFilter />);
}

function asOption({ slug, name }: Named) {
	return { value: slug, label: name };
}

/** Keeps what the queue is narrowed by. */
function Keeping({ lane, filters }: QueueFiltersProps) {
	const { t } = useTexts();
	const given = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
	return (
		<form class="keeping" method="post" action={deskPaths.filters}>
			<input type="hidden" name="lane" value={lane} />
			{given.map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<Field name="filterName" label={t("desk.filters.name")} maxLength={LENGTHS.name} width="medium" />
			<Checkbox name="shared" value="on" label={t("desk.filters.share")} />
			<button class="quiet" type="submit">
				{t("desk.filters.keep")}
			</button>
		</form>
	);
}

function Kept({ kept, here }: QueueFiltersProps) {
	const { t } = useTexts();
	return (
		<section class="kept-filters" aria-labelledby="kept-filters">
			<h2 id="kept-filters">{t("desk.filters.kept")}</h2>
			<ul>
				{kept.map(({ id, name, href, isShared, isOwn, by }) => (
					<li key={id}>
						<a href={href} dir="auto">
							{name}
						</a>
						{by && <span class="soft">{t("desk.filters.by", { name: by })}</span>}
						{isOwn && isShared && <span class="soft">{t("desk.filters.shared")}</span>}
						{isOwn && (
							<form method="post" action={deskPaths.filterRemoval(id)}>
								<input type="hidden" name="back" value={here} />
								<button class="link" type="submit">
									{t("desk.filters.forget")} <span class="hidden">{name}</span>
								</button>
							</form>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
