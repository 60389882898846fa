import type { ComponentChildren } from "preact";
import type { Tally } from "../../../domain/occurrence.ts";
import type { OutcomeAndTime } from "../../../text/outcome-sentence.ts";
import { tallyWords } from "../../../text/period.ts";
import { paths } from "../paths.ts";
import { ListBadge } from "./badge.tsx";
import { DateBlock, type Due } from "./due-date.tsx";
import { useTexts } from "./texts.ts";

/** A promiser or topic as a link: its address and its name. */
export interface Named {
	readonly slug: string;
	readonly name: string;
}

/** What every list shows of a pledge. */
export interface PledgeSummary extends OutcomeAndTime {
	readonly id: string;
	readonly title: string;
	/** Everybody held to it, the first promiser first. */
	readonly promisers: readonly Named[];
	readonly topics: readonly Named[];
	/** Civil date of the first statement. */
	readonly saidOn: string;
	/** The deadline in force. */
	readonly due: Due;
	/** The first deadline's date, only where it was moved since. */
	readonly firstDueOn?: string | undefined;
	/** The last day that counts as on time, by the newsroom's policy. */
	readonly countedFrom?: string | undefined;
	/** How its periods went, where it is recurring. */
	readonly tally?: Tally | undefined;
}

/** A list of pledges hung on their due dates. `level` is the heading level of each title. */
export function PledgeList({ pledges, level = 3 }: ListProps) {
	return (
		<ol class="pledges">
			{pledges.map((pledge) => (
				<PledgeItem key={pledge.id} pledge={pledge} level={level} />
			))}
		</ol>
	);
}

/** The same list for a narrow column: date and title, without badges. */
export function CompactPledgeList({ pledges, level = 3 }: ListProps) {
	return (
		<ol class="pledges compact">
			{pledges.map((pledge) => (
				<li class="pledge-item" key={pledge.id}>
					<DateBlock {...pledge} />
					<div class="what">
						<Headline pledge={pledge} level={level} />
						<p class="byline">
							<PromiserLinks promisers={pledge.promisers} />
						</p>
					</div>
				</li>
			))}
		</ol>
	);
}

/** One row: the due date, the title, who and when, and the badge; `children` are what a desk adds below. */
export function PledgeItem({ pledge, level = 3, children }: ItemProps) {
	return (
		<li class="pledge-item">
			<DateBlock {...pledge} />
			<div class="what">
				<Headline pledge={pledge} level={level} />
				<Byline pledge={pledge} />
				{children}
			</div>
			<ListBadge {...pledge} />
		</li>
	);
}

/** Links to those held to a pledge: to the first, where they are many. */
export function PromiserLinks({ promisers }: { promisers: readonly Named[] }) {
	const { t } = useTexts();
	const { shown, others } = firstFew(promisers);
	return (
		<>
			{shown.map(({ slug, name }) => (
				<a key={slug} href={paths.promiser(slug)}>
					<bdi>{name}</bdi>
				</a>
			))}
			{others > 0 && <span>{t("list.others", { count: others })}</span>}
		</>
	);
}

const FEW = 4;

/** Where a line has to do: all of a few names, or the first of many and how many others there are. */
export function firstFew<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly others: number } {
	if (all.length <= FEW) return { shown: all, others: 0 };
	return { shown: all.slice(0, FEW - 1), others: all.length - FEW + 1 };
}

type Level = 2 | 3 | 4;

interface ListProps {
	pledges: readonly PledgeSummary[];
	level?: Level;
}

interface ItemProps {
	pledge: PledgeSummary;
	level?: Level;
	children?: ComponentChildren;
}

function Headline({ pledge, level }: { pledge: PledgeSummary; level: Level }) {
	const Heading = `h${level}` as const;
	return (
		<Heading class="headline" dir="auto">
			<a href={paths.pledge(pledge.id)}>{pledge.title}</a>
		</Heading>
	);
}

function Byline({ pledge }: { pledge: PledgeSummary }) {
	const { t, formats } = useTexts();
	const topics = firstFew(pledge.topics);
	return (
		<p class="byline">
			<PromiserLinks promisers={pledge.promisers} />
			<span>{t("list.said", { date: formats.shortDate(pledge.saidOn) })}</span>
			{pledge.tally && <span>{tallyWords(pledge.tally, { t })}</span>}
			{pledge.firstDueOn && <span>{t("list.first_due", { date: formats.shortDate(pledge.firstDueOn) })}</span>}
			{topics.shown.map((topic) => (
				<a key={topic.slug} href={paths.topic(topic.slug)}>
					<bdi>{topic.name}</bdi>
				</a>
			))}
			{topics.others > 0 && <span>{t("list.others", { count: topics.others })}</span>}
		</p>
	);
}
